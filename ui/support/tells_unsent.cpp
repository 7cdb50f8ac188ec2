// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tells_unsent.h"

#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace preceptor::ui {

namespace {

constexpr const char* kSentByEnter = "sentByEnter";
constexpr std::size_t kMostPasted = 1 << 20; // of rows that were pasted and are nowhere else

class Preview {
    Q_DECLARE_TR_FUNCTIONS(Preview)
public:
    static QString title(const QString& name) {
        return name.isEmpty() ? tr("Preview of pasted rows") : tr("Preview of %1", "a file").arg(name);
    }
    static QString file() { return tr("File"); }
    static QString rows() { return tr("Pasted rows"); }
};

} // namespace

UnsentForm previewOf(const RosterInput& input) {
    UnsentForm form{toStd(Preview::title(toQt(input.name))), {}};
    if (!input.path.empty())
        form.fields.push_back({toStd(Preview::file()), input.path});
    else if (input.bytes)
        form.fields.push_back({toStd(Preview::rows()), input.bytes->substr(0, kMostPasted)});
    return form;
}

void addChosen(UnsentForm& to, const QWidget* form) {
    for (const auto* combo : form->findChildren<CodeCombo*>())
        if (!combo->isHidden() && !combo->code().empty() && !combo->accessibleName().isEmpty())
            to.fields.push_back({toStd(combo->accessibleName()), toStd(combo->currentText())});
    for (const auto* box : form->findChildren<QCheckBox*>())
        if (!box->isHidden() && box->isChecked())
            to.fields.push_back({toStd(box->accessibleName()), toStd(box->text())});
}

void markSentByEnter(QWidget* widget) { widget->setProperty(kSentByEnter, true); }
bool isSentByEnter(const QWidget* widget) { return widget->property(kSentByEnter).toBool(); }

} // namespace preceptor::ui
