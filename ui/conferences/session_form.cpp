// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/session_form.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace preceptor::ui {

SessionForm::SessionForm(Session session, Choices institutions, Date today, QWidget* parent)
    : DrawerForm(2, parent), m_session(std::move(session)), m_institutions(std::move(institutions)) {
    form().text("title", 2);
    form().choice("kind", 2);
    form().date("planned_on")->setToday(toQt(today));
    form().text("planned_time");
    form().number("planned_minutes", 1, 1440);
    form().choice("mode");
    form().text("place", 2);
    form().choice("presenting_institution_id", 2);
    form().note("note", 2);
    retranslate();
    fill();
}

void SessionForm::fill() {
    static_cast<QLineEdit*>(form().input("title"))->setText(toQt(m_session.title));
    static_cast<CodeCombo*>(form().input("kind"))->setCode(m_session.kind);
    static_cast<DateEdit*>(form().input("planned_on"))->setDate(toQt(m_session.plannedOn));
    static_cast<QLineEdit*>(form().input("planned_time"))->setText(toQt(m_session.plannedTime));
    static_cast<QSpinBox*>(form().input("planned_minutes"))->setValue(m_session.plannedMinutes);
    static_cast<CodeCombo*>(form().input("mode"))->setCode(m_session.mode);
    static_cast<QLineEdit*>(form().input("place"))->setText(toQt(m_session.place));
    static_cast<CodeCombo*>(form().input("presenting_institution_id"))
        ->setCode(m_session.presenting ? std::to_string(m_session.presenting.value) : std::string());
    static_cast<QPlainTextEdit*>(form().input("note"))->setPlainText(toQt(m_session.note));
}

Session SessionForm::session() const {
    const auto text = [this](const char* field) {
        return toStd(static_cast<QLineEdit*>(form().input(field))->text().trimmed());
    };
    const auto code = [this](const char* field) { return static_cast<CodeCombo*>(form().input(field))->code(); };
    Session session = m_session;
    session.title = text("title");
    session.kind = code("kind");
    const auto day = static_cast<DateEdit*>(form().input("planned_on"))->date();
    session.plannedOn = day ? toStd(*day).value_or(Date{}) : Date::of(1900, 1, 1); // refused, and marked in its field
    session.plannedTime = text("planned_time");
    session.plannedMinutes = static_cast<QSpinBox*>(form().input("planned_minutes"))->value();
    session.mode = code("mode");
    session.place = text("place");
    const std::string institution = code("presenting_institution_id");
    session.presenting = InstitutionId{institution.empty() ? 0 : std::stoll(institution)};
    session.note = toStd(static_cast<QPlainTextEdit*>(form().input("note"))->toPlainText());
    return session;
}

void SessionForm::retranslate() {
    form().setCaption("title", tr("Topic"), true);
    form().setCaption("kind", tr("Kind"));
    form().setCaption("planned_on", tr("Day"), true);
    form().setCaption("planned_time", tr("Time"));
    form().setCaption("planned_minutes", tr("Minutes"));
    form().setCaption("mode", tr("Held how"));
    form().setCaption("place", tr("Place or meeting link"));
    form().setCaption("presenting_institution_id", tr("Presenting institution"));
    form().setCaption("note", tr("Note"));
    static_cast<CodeCombo*>(form().input("kind"))->setChoices(codeChoices("session_kind"));
    static_cast<CodeCombo*>(form().input("mode"))->setChoices(codeChoices("session_mode", tr("Not told")));
    auto institutions = m_institutions;
    institutions.insert(institutions.begin(), {std::string(), tr("Nobody yet")});
    static_cast<CodeCombo*>(form().input("presenting_institution_id"))->setChoices(institutions);
    setSubmitWords(m_session.id ? tr("Keep the changes") : tr("Plan the conference"));
}

} // namespace preceptor::ui
