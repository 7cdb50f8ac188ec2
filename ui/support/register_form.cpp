// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/register_form.h"

#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/choice_field.h"
#include "ui/support/choices_field.h"
#include "ui/support/form.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <span>

namespace preceptor::ui {

namespace {

constexpr std::string_view kNamesSomebody = "decided_by";
constexpr std::string_view kJudged = "epa_level";

QString shown(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return QString::number(*whole);
    if (const auto* number = std::get_if<double>(&value)) return QLocale().toString(*number, 'g', 12);
    return {};
}

FieldValue textValue(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? FieldValue() : FieldValue(toStd(trimmed));
}

// As the person writes numbers (1,5 in French), or with a point.
FieldValue numberValue(FieldType type, const QString& text) {
    bool whole = false;
    if (type == FieldType::Integer) {
        const auto value = text.trimmed().toLongLong(&whole);
        return whole ? FieldValue(static_cast<std::int64_t>(value)) : FieldValue();
    }
    bool ok = false;
    double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok) value = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? FieldValue(value) : FieldValue();
}

std::int64_t idOf(const FieldValue& value) {
    const auto* id = std::get_if<std::int64_t>(&value);
    return id ? *id : 0;
}

std::string nameOf(const RegisterField& field) { return std::string(field.column); }

} // namespace

RegisterForm::RegisterForm(Workspace& workspace, const Register& reg, int columns, std::string_view hidden,
                           QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_register(reg), m_hidden(hidden), m_form(new Form(columns)),
      m_values(reg.fields.size()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    for (const RegisterField& field : reg.fields)
        if (field.column != m_hidden) addField(field, columns);
    setFocusProxy(m_form->input(nameOf(reg.fields.front().column != m_hidden ? reg.fields.front() : reg.fields[1])));
}

void RegisterForm::addField(const RegisterField& field, int columns) {
    switch (field.type) {
    case FieldType::Text:
        if (field.column == kNamesSomebody) return addName(field);
        m_form->text(nameOf(field));
        break;
    case FieldType::Integer:
    case FieldType::Real: m_form->text(nameOf(field)); break;
    case FieldType::LongText: m_form->note(nameOf(field), columns); break;
    case FieldType::Date: m_form->date(nameOf(field))->setToday(toQt(m_workspace.clock().today())); break;
    case FieldType::Flag: m_form->check(nameOf(field)); break;
    case FieldType::Code: m_form->choice(nameOf(field)); break;
    case FieldType::Reference: addReference(field); break;
    case FieldType::References: {
        auto* several = new ChoicesField(
            [this, table = field.list](std::int64_t id) { return referenceTitle(m_workspace, table, id); });
        m_form->add(nameOf(field), several, columns);
        break;
    }
    }
}

void RegisterForm::addReference(const RegisterField& field) {
    auto* input = new ChoiceField;
    if (field.list == "person") input->setLookup(personLookup(m_workspace));
    m_form->add(nameOf(field), input);
    connect(input, &ChoiceField::chosen, m_form, [this, name = nameOf(field)] {
        m_form->clearIssue(name); // what was said of the words before does not hold for the choice
        Q_EMIT m_form->edited();
    });
}

// A name as text: people of the register are offered, others may be typed.
void RegisterForm::addName(const RegisterField& field) {
    auto* input = new ChoiceField;
    input->setLookup(personLookup(m_workspace));
    m_form->add(nameOf(field), input);
    connect(input, &QLineEdit::textEdited, m_form, &Form::edited);
    connect(input, &ChoiceField::chosen, m_form, [this, input] {
        const PersonId person{input->id()};
        const auto rows = m_workspace.people().rows(std::span(&person, person ? 1 : 0));
        if (!rows.empty()) input->setText(toQt(rows.front().nativeName)); // where they work was to tell them apart
        Q_EMIT m_form->edited();
    });
}

// What is required has no empty choice, unless a default would be a guess about a patient or of what somebody can do.
QString RegisterForm::emptyChoice(const RegisterField& field) const {
    if (!field.required) return tr("Not given");
    const bool guess = m_register.scanned || field.list == kJudged;
    return guess && field.fresh.empty() ? tr("Choose …") : QString();
}

void RegisterForm::retranslate() {
    for (const RegisterField& field : m_register.fields) {
        if (field.column == m_hidden) continue;
        m_form->setCaption(nameOf(field), fieldLabel(field.column), field.required);
        QWidget* input = m_form->input(nameOf(field));
        if (auto* combo = qobject_cast<CodeCombo*>(input))
            combo->setChoices(codeChoices(field.list, emptyChoice(field)));
        auto* reference = qobject_cast<ChoiceField*>(input);
        if (auto* several = qobject_cast<ChoicesField*>(input)) {
            several->setChoices(referenceChoices(m_workspace, field.list));
            several->retranslate(fieldLabel(field.column));
        }
        if (field.type == FieldType::Reference && field.list != "person")
            reference->setChoices(referenceChoices(m_workspace, field.list));
    }
    setValues(m_values);
}

void RegisterForm::setValues(const std::vector<FieldValue>& values) {
    m_values = values;
    m_values.resize(m_register.fields.size());
    for (std::size_t i = 0; i < m_values.size(); ++i)
        if (m_register.fields[i].column != m_hidden) show(m_register.fields[i], m_values[i]);
    m_form->clearIssues();
    m_form->forgetTouched();
}

void RegisterForm::show(const RegisterField& field, const FieldValue& value) {
    QWidget* input = m_form->input(nameOf(field));
    auto* reference = qobject_cast<ChoiceField*>(input);
    if (reference && field.type == FieldType::Text)
        reference->setChoice(0, shown(value));
    else if (reference)
        reference->setChoice(idOf(value), referenceTitle(m_workspace, field.list, idOf(value)));
    else if (auto* several = qobject_cast<ChoicesField*>(input))
        several->setIds(idsOf(value));
    else if (auto* date = qobject_cast<DateEdit*>(input))
        date->setDate(toQt(Date::parse(toStd(shown(value)))).isValid()
                          ? std::optional(toQt(Date::parse(toStd(shown(value)))))
                          : std::nullopt);
    else if (auto* combo = qobject_cast<CodeCombo*>(input))
        combo->setCode(toStd(shown(value)));
    else if (auto* box = qobject_cast<QCheckBox*>(input))
        box->setChecked(idOf(value) != 0);
    else if (auto* note = qobject_cast<QPlainTextEdit*>(input))
        note->setPlainText(shown(value));
    else if (auto* line = qobject_cast<QLineEdit*>(input))
        line->setText(shown(value));
}

FieldValue RegisterForm::read(const RegisterField& field, const FieldValue& kept) const {
    QWidget* input = m_form->input(nameOf(field));
    if (!input) return kept;
    if (field.type == FieldType::Text) return textValue(qobject_cast<QLineEdit*>(input)->text());
    if (auto* reference = qobject_cast<ChoiceField*>(input))
        return reference->id() ? FieldValue(reference->id()) : FieldValue();
    if (auto* several = qobject_cast<ChoicesField*>(input)) return referencesOf(several->ids());
    if (auto* date = qobject_cast<DateEdit*>(input)) {
        const auto day = date->date();
        return day ? FieldValue(toStd(*day)->iso()) : FieldValue();
    }
    if (auto* combo = qobject_cast<CodeCombo*>(input))
        return combo->code().empty() ? FieldValue() : FieldValue(combo->code());
    if (auto* box = qobject_cast<QCheckBox*>(input)) return std::int64_t{box->isChecked() ? 1 : 0};
    if (auto* note = qobject_cast<QPlainTextEdit*>(input)) return textValue(note->toPlainText());
    const QString text = qobject_cast<QLineEdit*>(input)->text();
    const bool numeric = field.type == FieldType::Integer || field.type == FieldType::Real;
    return numeric ? numberValue(field.type, text) : textValue(text);
}

std::vector<FieldValue> RegisterForm::values() const {
    std::vector<FieldValue> values;
    for (std::size_t i = 0; i < m_register.fields.size(); ++i)
        values.push_back(read(m_register.fields[i], m_values[i]));
    return values;
}

std::vector<FieldIssue> RegisterForm::unread() const {
    std::vector<FieldIssue> issues;
    for (const RegisterField& field : m_register.fields) {
        QWidget* input = m_form->input(nameOf(field));
        const auto* several = qobject_cast<ChoicesField*>(input);
        if (several && !several->unread().isEmpty())
            issues.push_back({nameOf(field), IssueCode::NotFound, toStd(several->unread())});
        auto* line = qobject_cast<QLineEdit*>(input);
        if (!line || line->text().trimmed().isEmpty() || read(field, {}) != FieldValue()) continue;
        const IssueCode code = field.type == FieldType::Date        ? IssueCode::NotADate
                               : field.type == FieldType::Reference ? IssueCode::NotFound
                                                                    : IssueCode::NotANumber;
        issues.push_back({nameOf(field), code, toStd(line->text())});
    }
    return issues;
}

bool RegisterForm::setIssues(const std::vector<FieldIssue>& issues, bool lead) {
    return m_form->setIssues(issues, lead);
}

void RegisterForm::clearIssues() { m_form->clearIssues(); }

} // namespace preceptor::ui
