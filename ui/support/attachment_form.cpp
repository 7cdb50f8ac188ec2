// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/attachment_form.h"

#include "ui/text/convert.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>

namespace preceptor::ui {

AttachmentForm::AttachmentForm(AttachmentDraft draft, QString path, LookedThrough looked, QWidget* parent)
    : DrawerForm(1, parent), m_draft(std::move(draft)), m_path(std::move(path)), m_looked(looked) {
    form().text("title")->setText(toQt(attachmentTitle(toStd(QFileInfo(m_path).fileName()))));
    form().text("note");
    form().add("scanned", wrappedLabel({}));
    form().check("looked_through");
    form().setFieldVisible("looked_through", static_cast<bool>(m_draft.caseId));
    retranslate();
}

AttachmentDraft AttachmentForm::draft() const {
    AttachmentDraft draft = m_draft;
    draft.title = toStd(static_cast<QLineEdit*>(form().input("title"))->text().trimmed());
    draft.note = toStd(static_cast<QLineEdit*>(form().input("note"))->text().trimmed());
    draft.lookedThrough = static_cast<QCheckBox*>(form().input("looked_through"))->isChecked();
    return draft;
}

void AttachmentForm::retranslate() {
    form().setCaption("title", tr("What it is called"), true);
    form().setCaption("note", tr("Note"));
    const auto said = [this]() -> QString {
        switch (m_looked) {
        case LookedThrough::Whole: return tr("The words in it are looked through when it is attached.");
        case LookedThrough::Words:
            return tr("The words in it are looked through when it is attached. The pictures and files in it are not.");
        case LookedThrough::Nothing: break;
        }
        return tr("What is in it is not looked through: the program cannot read it.");
    };
    form().setCaption("scanned", tr("Who a patient is"));
    static_cast<Label*>(form().input("scanned"))->setText(said());
    form().setCaption("looked_through", tr("I looked it through: it tells nobody who the patient is"));
    setSubmitWords(tr("Attach “%1”").arg(QFileInfo(m_path).fileName()));
}

} // namespace preceptor::ui
