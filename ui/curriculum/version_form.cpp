// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/version_form.h"

#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace preceptor::ui {

VersionForm::VersionForm(const std::string& suggested, Date today, QWidget* parent) : DrawerForm(2, parent) {
    form().text("version")->setText(toQt(suggested));
    auto* from = form().date("effective_from");
    from->setToday(toQt(today));
    from->setDate(toQt(today));
    form().note("localisation_note", 2);
    auto* words = wrappedLabel({}, TextRole::Small, Tone::Text2);
    words->setObjectName(QStringLiteral("versionWords"));
    addBelow(words);
    retranslate();
}

std::string VersionForm::version() const {
    return toStd(static_cast<QLineEdit*>(form().input("version"))->text().trimmed());
}

std::string VersionForm::localisationNote() const {
    return toStd(static_cast<QPlainTextEdit*>(form().input("localisation_note"))->toPlainText().trimmed());
}

Date VersionForm::from() const {
    const auto date = static_cast<DateEdit*>(form().input("effective_from"))->date();
    return date ? toStd(*date).value_or(Date::of(1900, 1, 1)) : Date::of(1900, 1, 1);
}

void VersionForm::retranslate() {
    form().setCaption("version", tr("Version"), true);
    form().setCaption("effective_from", tr("Given from"), true);
    form().setCaption("localisation_note", fieldLabel("localisation_note"));
    findChild<Label*>(QStringLiteral("versionWords"))
        ->setText(tr("It begins with the modules, tests and rule of this version, and is changed by itself. Whoever is "
                     "enrolled in this version stays in it; a new class may take either."));
    setSubmitWords(tr("Add the version"));
}

} // namespace preceptor::ui
