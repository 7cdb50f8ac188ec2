// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/line_form.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>

namespace preceptor::ui {

LineForm::LineForm(const AttendanceRow& row, QWidget* parent) : DrawerForm(1, parent) {
    form().choice("status");
    form().choice("role");
    auto* minutes = form().text("minutes");
    form().choice("mode");
    auto* note = form().text("note");
    retranslate();
    static_cast<CodeCombo*>(form().input("status"))->setCode(std::string(codeOf(row.status)));
    static_cast<CodeCombo*>(form().input("role"))->setCode(row.role);
    minutes->setText(row.minutes ? QString::number(*row.minutes) : QString());
    static_cast<CodeCombo*>(form().input("mode"))->setCode(row.mode);
    note->setText(toQt(row.note));
}

AttendanceDetail LineForm::detail() const {
    AttendanceDetail detail;
    detail.status = attendanceStatus(static_cast<CodeCombo*>(form().input("status"))->code());
    detail.role = static_cast<CodeCombo*>(form().input("role"))->code();
    const QString minutes = static_cast<QLineEdit*>(form().input("minutes"))->text().trimmed();
    bool isNumber = false;
    const int n = minutes.toInt(&isNumber);
    if (!minutes.isEmpty()) detail.minutes = isNumber ? n : -1; // refused, and marked in its field
    detail.mode = static_cast<CodeCombo*>(form().input("mode"))->code();
    detail.note = toStd(static_cast<QLineEdit*>(form().input("note"))->text().trimmed());
    return detail;
}

void LineForm::retranslate() {
    form().setCaption("status", tr("Attendance"));
    form().setCaption("role", tr("Role"));
    form().setCaption("minutes", tr("Minutes present (empty: the whole conference)"));
    form().setCaption("mode", tr("Took part"));
    form().setCaption("note", tr("Note"));
    static_cast<CodeCombo*>(form().input("status"))->setChoices(codeChoices("attendance_status"));
    static_cast<CodeCombo*>(form().input("role"))->setChoices(codeChoices("attendance_role"));
    static_cast<CodeCombo*>(form().input("mode"))->setChoices(codeChoices("attendance_mode", tr("Not told")));
    setSubmitWords(tr("Keep the changes"));
}

} // namespace preceptor::ui
