// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_form.h"

#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace preceptor::ui {

namespace {

struct MergeField {
    const char* column;
    const char* list; // "": a text
    std::string Person::*member;
};
constexpr MergeField kFields[] = {
    {"full_name_native", "", &Person::nativeName},
    {"family_name", "", &Person::familyName},
    {"given_name", "", &Person::givenName},
    {"romanised", "", &Person::romanised},
    {"sex", "sex", &Person::sex},
    {"phone", "", &Person::phone},
    {"email", "", &Person::email},
    {"wechat", "", &Person::wechat},
    {"staff_no", "", &Person::staffNo},
    {"highest_education", "highest_education", &Person::education},
    {"primary_language", "language", &Person::language},
    {"status", "person_status", &Person::status},
    {"consent_state", "consent_state", &Person::consentState},
    {"note", "", &Person::note},
};
constexpr std::size_t kBirthYear = std::size(kFields);

QString valueText(const Person& person, std::size_t field) {
    if (field == kBirthYear) return person.birthYear ? QString::number(*person.birthYear) : QString();
    const MergeField& shown = kFields[field];
    const std::string& value = person.*shown.member;
    return *shown.list == '\0' ? toQt(value) : codeLabel(shown.list, value);
}

QString caption(std::size_t field) { return fieldLabel(field == kBirthYear ? "birth_year" : kFields[field].column); }

// Something known is better than nothing: then the record that has it is proposed.
bool saysNothing(const Person& person, std::size_t field) {
    if (field == kBirthYear) return !person.birthYear;
    const std::string& value = person.*kFields[field].member;
    return value.empty() || value == "unknown" || value == "not_asked";
}

} // namespace

MergeForm::MergeForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kL);
    m_grid->setVerticalSpacing(space::kS);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void MergeForm::setPeople(const Person& kept, const QString& keptPlace, const Person& other,
                          const QString& otherPlace) {
    m_kept = kept;
    m_other = other;
    m_choices.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHead(keptPlace, otherPlace);
    for (std::size_t field = 0; field <= kBirthYear; ++field)
        if (!valueText(kept, field).isEmpty() || !valueText(other, field).isEmpty()) addRow(field);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void MergeForm::addHead(const QString& keptPlace, const QString& otherPlace) {
    const auto head = [this](int column, const QString& title, const QString& place) {
        auto* name = label(title, TextRole::SmallStrong, Tone::Text2);
        auto* where = label(place, TextRole::Small, Tone::Text3);
        where->setElided(true);
        m_grid->addWidget(name, 0, column);
        m_grid->addWidget(where, 1, column);
    };
    head(1, tr("Record entered first"), keptPlace);
    head(2, tr("Record entered later"), otherPlace);
}

void MergeForm::addRow(std::size_t field) {
    const int row = m_grid->rowCount();
    const QString first = valueText(m_kept, field);
    const QString second = valueText(m_other, field);
    m_grid->addWidget(label(caption(field), TextRole::Small, Tone::Text2), row, 0);
    if (first == second) {
        auto* same = label(first, TextRole::Body, Tone::Text2);
        same->setElided(true);
        m_grid->addWidget(same, row, 1, 1, 2);
        return;
    }
    auto* group = new QButtonGroup(this);
    const auto radio = [&](int column, const QString& text) {
        auto* choice = new QRadioButton(text.isEmpty() ? tr("(empty)") : text);
        choice->setAccessibleName(tr("%1: %2", "field: value").arg(caption(field), choice->text()));
        group->addButton(choice);
        m_grid->addWidget(choice, row, column);
        return choice;
    };
    QRadioButton* kept = radio(1, first);
    QRadioButton* other = radio(2, second);
    const bool takeOther = saysNothing(m_kept, field) && !saysNothing(m_other, field);
    (takeOther ? other : kept)->setChecked(true);
    m_choices.push_back({field, other});
}

Person MergeForm::chosen() const {
    Person person = m_kept;
    for (const Choice& choice : m_choices) {
        if (!choice.other->isChecked()) continue;
        if (choice.field == kBirthYear)
            person.birthYear = m_other.birthYear;
        else
            person.*kFields[choice.field].member = m_other.*kFields[choice.field].member;
    }
    return person;
}

} // namespace preceptor::ui
