// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_form.h"

#include "ui/support/form.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

struct TextField {
    const char* column;
    std::string Person::*member;
    int span;
};
constexpr TextField kTexts[] = {
    {"full_name_native", &Person::nativeName, 1},
    {"romanised", &Person::romanised, 1},
    {"phone", &Person::phone, 1},
    {"email", &Person::email, 1},
    {"wechat", &Person::wechat, 1},
    {"staff_no", &Person::staffNo, 1},
};

struct CodeField {
    const char* column;
    const char* list;
    std::string Person::*member;
    bool required;
};
constexpr CodeField kCodes[] = {
    {"sex", "sex", &Person::sex, true},
    {"status", "person_status", &Person::status, true},
    {"highest_education", "highest_education", &Person::education, false},
    {"primary_language", "language", &Person::language, false},
};

// Unchanged text keeps its cursor and selection.
template <class Input>
void write(Input* input, const QString& present, const QString& text, void (Input::*set)(const QString&)) {
    if (present != text) (input->*set)(text);
}

void writeLine(QLineEdit* input, const QString& text) { write(input, input->text(), text, &QLineEdit::setText); }

} // namespace

PersonForm::PersonForm(QWidget* parent) : QWidget(parent), m_form(new Form(2)) {
    for (const TextField& field : kTexts) m_form->text(field.column, field.span);
    m_form->choice(kCodes[0].column);
    m_form->text("birth_year");
    for (const CodeField& field : kCodes)
        if (!m_form->input(field.column)) m_form->choice(field.column);
    m_form->note("note", 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

void PersonForm::retranslate() {
    for (const TextField& field : kTexts)
        m_form->setCaption(field.column, fieldLabel(field.column), field.member == &Person::nativeName);
    for (const CodeField& field : kCodes) {
        m_form->setCaption(field.column, fieldLabel(field.column));
        m_form->combo(field.column)->setChoices(codeChoices(field.list, field.required ? QString() : tr("Not given")));
    }
    m_form->setCaption("birth_year", fieldLabel("birth_year"));
    m_form->setCaption("note", fieldLabel("note"));
}

void PersonForm::setPerson(const Person& person) {
    m_person = person;
    for (const TextField& field : kTexts) writeLine(m_form->line(field.column), toQt(person.*field.member));
    for (const CodeField& field : kCodes) m_form->combo(field.column)->setCode(person.*field.member);
    writeLine(m_form->line("birth_year"), person.birthYear ? QString::number(*person.birthYear) : QString());
    auto* note = qobject_cast<QPlainTextEdit*>(m_form->input("note"));
    write(note, note->toPlainText(), toQt(person.note), &QPlainTextEdit::setPlainText);
    m_form->clearIssues();
}

PersonDraft PersonForm::draft() const {
    PersonDraft draft{m_person, toStd(m_form->line("birth_year")->text())};
    draft.values.birthYear.reset();
    for (const TextField& field : kTexts) draft.values.*field.member = toStd(m_form->line(field.column)->text());
    for (const CodeField& field : kCodes) draft.values.*field.member = m_form->combo(field.column)->code();
    draft.values.note = toStd(qobject_cast<QPlainTextEdit*>(m_form->input("note"))->toPlainText().trimmed());
    return draft;
}

bool PersonForm::setIssues(const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); }
void PersonForm::clearIssues() { m_form->clearIssues(); }

} // namespace preceptor::ui
