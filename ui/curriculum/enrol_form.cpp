// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/enrol_form.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/widgets/date_edit.h"

#include <QListWidget>
#include <QShortcut>

namespace preceptor::ui {

namespace {

constexpr int kPersonRole = Qt::UserRole + 1;

} // namespace

EnrolForm::EnrolForm(NameEntry::Source names, Date today, QWidget* parent)
    : DrawerForm(1, parent), m_source(std::move(names)), m_names(nullptr), m_list(new QListWidget), m_today(today) {
    m_names = new NameEntry(this, [this](const QString& text) { return m_last = m_source(text); });
    form().add("person_id", m_names);
    form().add("people", m_list);
    m_list->setMinimumHeight(scaled(200));
    auto* on = form().date("enrolled_on");
    on->setToday(toQt(today));
    on->setDate(toQt(today));
    connect(m_names, &NameEntry::chosen, this, &EnrolForm::addPerson);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        delete m_list->currentItem();
        showCount();
    });
    retranslate();
    setFocusProxy(m_names);
}

void EnrolForm::addPerson(PersonId person) {
    for (const PersonId there : people())
        if (there == person) return;
    for (const NameSuggestion& offered : m_last) {
        if (offered.person != person) continue;
        auto* item = new QListWidgetItem(offered.name, m_list);
        item->setData(kPersonRole, QVariant::fromValue<qint64>(person.value));
    }
    showCount();
}

std::vector<PersonId> EnrolForm::people() const {
    std::vector<PersonId> people;
    for (int row = 0; row < m_list->count(); ++row)
        people.push_back({m_list->item(row)->data(kPersonRole).toLongLong()});
    return people;
}

Date EnrolForm::day() const {
    const auto date = static_cast<DateEdit*>(form().input("enrolled_on"))->date();
    return date ? toStd(*date).value_or(m_today) : m_today;
}

void EnrolForm::showCount() {
    setSubmitWords(tr("Enrol %n people", "", m_list->count()));
    setSubmittable(m_list->count() > 0);
}

void EnrolForm::retranslate() {
    form().setCaption("person_id", tr("Person"));
    form().setCaption("people", tr("To enrol (Delete takes one out)"));
    form().setCaption("enrolled_on", tr("Enrolled on"));
    m_names->setWords(tr("Type a name, press Enter"));
    showCount();
}

} // namespace preceptor::ui
