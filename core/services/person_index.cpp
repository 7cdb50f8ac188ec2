// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_index.h"

#include "core/model/code_lists.h"
#include "core/text/collate.h"
#include "core/text/fold.h"

#include <algorithm>
#include <numeric>

namespace preceptor {

namespace {

KeyText keyTextOf(const PersonKeys& person) {
    KeyText text;
    text.addName(person.nativeName);
    for (const std::string& name : person.otherNames) text.addName(name);
    for (const std::string& contact : person.contacts) text.addContact(contact);
    return text;
}

std::string sortKeyOf(std::string_view nativeName) { return nameSortKey(fold(nativeName)); }

template <class T>
void insertInto(std::vector<T>& column, std::size_t at, T value) {
    column.insert(column.begin() + static_cast<std::ptrdiff_t>(at), value);
}

template <class T>
void eraseFrom(std::vector<T>& column, std::size_t at) {
    column.erase(column.begin() + static_cast<std::ptrdiff_t>(at));
}

template <class T>
void inOrder(std::vector<T>& column, const std::vector<std::uint32_t>& order) {
    std::vector<T> sorted;
    sorted.reserve(column.size());
    for (const auto at : order) sorted.push_back(column[at]);
    column = std::move(sorted);
}

} // namespace

std::uint8_t PersonIndex::codeNumber(std::string_view list, std::string_view code) {
    const auto codes = codesOf(list);
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? kUnknownCode : static_cast<std::uint8_t>(found - codes.begin());
}

void PersonIndex::setInstitutions(const std::vector<InstitutionKeys>& institutions) {
    slotOf({});
    for (std::string& text : m_institutionTexts) text.clear();
    for (const InstitutionKeys& institution : institutions) {
        KeyText text;
        for (const std::string& name : institution.names) text.addTitle(name);
        m_institutionTexts[slotOf(institution.id)] = text.takeNames();
    }
}

PersonIndex::Position PersonIndex::slotOf(InstitutionId id) {
    const auto [known, fresh] = m_slotById.try_emplace(id, static_cast<Position>(m_slotById.size()));
    if (fresh) m_institutionTexts.emplace_back();
    return known->second;
}

// The first field is the folded native name.
std::string PersonIndex::sortKeyAt(Position at) const {
    const std::string_view text = m_names.at(at);
    if (text.empty()) return {};
    const auto end =
        std::find_if(text.begin() + 1, text.end(), [](char c) { return c >= kNameMark && c <= kContactMark; });
    return nameSortKey(std::string_view(text.begin() + 1, end));
}

void PersonIndex::clear() {
    m_names.clear();
    m_contacts.clear();
    m_ids.clear();
    m_slots.clear();
    for (auto* column : {&m_groups, &m_statuses}) column->clear();
}

void PersonIndex::append(const PersonKeys& person) { insertAt(static_cast<Position>(m_ids.size()), person); }

void PersonIndex::sort() {
    std::vector<std::string> keys;
    keys.reserve(m_ids.size());
    for (Position at = 0; at < m_ids.size(); ++at) keys.push_back(sortKeyAt(at));
    std::vector<Position> order(m_ids.size());
    std::iota(order.begin(), order.end(), Position{0});
    std::sort(order.begin(), order.end(), [&](Position a, Position b) {
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : m_ids[a] < m_ids[b];
    });
    m_names.reorder(order);
    m_contacts.reorder(order);
    inOrder(m_ids, order);
    inOrder(m_slots, order);
    inOrder(m_groups, order);
    inOrder(m_statuses, order);
}

void PersonIndex::insertAt(Position at, const PersonKeys& person) {
    KeyText text = keyTextOf(person);
    m_names.insertAt(at, text.takeNames());
    m_contacts.insertAt(at, text.takeContacts());
    insertInto(m_ids, at, person.id);
    insertInto(m_slots, at, slotOf(person.institution));
    insertInto(m_groups, at,
               person.cadre.empty() ? kUnknownCode : codeNumber("cadre_group", cadreGroupOf(person.cadre)));
    insertInto(m_statuses, at, codeNumber("person_status", person.status));
}

void PersonIndex::eraseAt(Position at) {
    m_names.eraseAt(at);
    m_contacts.eraseAt(at);
    eraseFrom(m_ids, at);
    eraseFrom(m_slots, at);
    eraseFrom(m_groups, at);
    eraseFrom(m_statuses, at);
}

void PersonIndex::remove(PersonId id) {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found != m_ids.end()) eraseAt(static_cast<Position>(found - m_ids.begin()));
}

void PersonIndex::put(const PersonKeys& person) {
    remove(person.id);
    const std::string key = sortKeyOf(person.nativeName);
    Position low = 0;
    for (auto high = static_cast<Position>(m_ids.size()); low < high;) {
        const Position middle = low + (high - low) / 2;
        const int compared = sortKeyAt(middle).compare(key);
        if (compared < 0 || (compared == 0 && m_ids[middle] < person.id))
            low = middle + 1;
        else
            high = middle;
    }
    insertAt(low, person);
}

std::size_t PersonIndex::bytes() const {
    return m_names.bytes() + m_contacts.bytes() + m_ids.capacity() * sizeof(PersonId) +
           m_slots.capacity() * sizeof(Position) + m_groups.capacity() + m_statuses.capacity();
}

} // namespace preceptor
