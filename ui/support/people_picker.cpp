// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/people_picker.h"

#include "ui/style/tokens.h"
#include "ui/support/form.h"

#include <QListWidget>
#include <QShortcut>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kChosenRole = Qt::UserRole + 1;

} // namespace

PeoplePicker::PeoplePicker(Form& form, QWidget* over, NameEntry::Source names)
    : QObject(&form), m_form(form), m_source(std::move(names)), m_names(nullptr), m_list(new QListWidget) {
    m_names = new NameEntry(over, [this](const QString& text) { return m_last = m_source(text); });
    form.add("person_id", m_names);
    form.add("people", m_list);
    setListHeight(200);
    connect(m_names, &NameEntry::chosen, this, &PeoplePicker::take);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        delete m_list->currentItem();
        Q_EMIT changed();
        Q_EMIT m_form.edited();
    });
}

void PeoplePicker::setListHeight(int pixels) { m_list->setMinimumHeight(scaled(pixels)); }

void PeoplePicker::add(const NameSuggestion& person) {
    const auto there = people();
    if (std::find(there.begin(), there.end(), person.person) != there.end()) return;
    const QString words =
        person.detail.isEmpty() ? person.name : QStringLiteral("%1  ·  %2").arg(person.name, person.detail);
    auto* item = new QListWidgetItem(words, m_list);
    item->setData(kChosenRole, QVariant::fromValue<qint64>(person.person.value));
    Q_EMIT changed();
}

void PeoplePicker::take(PersonId person) {
    const auto offered =
        std::find_if(m_last.begin(), m_last.end(), [&](const NameSuggestion& s) { return s.person == person; });
    if (offered == m_last.end()) return;
    add(*offered);
    Q_EMIT m_form.edited();
}

std::vector<PersonId> PeoplePicker::people() const {
    std::vector<PersonId> people;
    for (int row = 0; row < m_list->count(); ++row)
        people.push_back({m_list->item(row)->data(kChosenRole).toLongLong()});
    return people;
}

void PeoplePicker::retranslate(const QString& listCaption) {
    m_form.setCaption("person_id", tr("Person"));
    m_form.setCaption("people", listCaption);
    m_names->setWords(tr("Type a name, press Enter"));
}

} // namespace preceptor::ui
