// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster_plan.h"

#include "core/import/key_index.h"
#include "core/import/match_evidence.h"
#include "core/import/name_print.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_set>
#include <utility>

namespace preceptor {

namespace {

std::uint64_t together(std::uint64_t a, std::uint64_t b) {
    return a == 0 ? 0 : ((a * 0x9E3779B97F4A7C15ULL) ^ (b + 0x632BE59BD9B4E019ULL)) | 1U;
}

class RosterPlanner {
public:
    RosterPlanner(const RosterTable& table, const KnownPeople& known, const RosterDecisions& decisions)
        : m_table(table), m_known(known), m_decisions(decisions), m_places(known), m_byName(size()),
          m_byNameAndPlace(size()), m_byEmail(size()), m_byPhone(size()), m_byStaff(size()) {}

    RosterPlan plan() {
        prepare();
        for (std::uint32_t row = 0; row < m_table.rows.size(); ++row) {
            m_plan.rows.push_back(planRow(row));
            if (m_table.rows[row].kind == RowKind::Person) addToIndexes(entryOfRow(row));
        }
        m_plan.institutions = std::move(m_places.institutions);
        m_plan.departments = std::move(m_places.departments);
        count();
        return std::move(m_plan);
    }

private:
    std::size_t size() const { return m_known.people.size() + m_table.rows.size(); }
    std::uint32_t entryOfRow(std::uint32_t row) const {
        return static_cast<std::uint32_t>(m_known.people.size()) + row;
    }
    bool isRow(std::uint32_t entry) const { return entry >= m_known.people.size(); }
    std::uint32_t rowOf(std::uint32_t entry) const { return entry - static_cast<std::uint32_t>(m_known.people.size()); }

    void prepare() {
        m_entries.reserve(size());
        m_lastComparedWith.resize(size(), kNoRow);
        m_plan.rows.reserve(m_table.rows.size());
        m_rowPlaces.resize(m_table.rows.size(), kNoPlace);
        if (anyLatin()) makePrints();
        for (std::uint32_t i = 0; i < m_known.people.size(); ++i) m_entries.push_back(entryOf(m_known.people[i], i));
        for (std::uint32_t row = 0; row < m_table.rows.size(); ++row) m_entries.push_back(entryOf(row));
        for (std::uint32_t i = 0; i < m_known.people.size(); ++i) addToIndexes(i);
        findSharedPhones();
        markSerious();
    }

    // Only where a name is written in letters: Hanzi alone are compared as they stand.
    void makePrints() {
        m_looseNames.emplace(size());
        m_names.reserve(size());
        m_romanised.reserve(size());
        for (std::uint32_t i = 0; i < size(); ++i) {
            m_names.push_back(namePrint(nameOf(i)));
            m_romanised.push_back(namePrint(romanisedOf(i)));
        }
    }
    bool anyLatin() const {
        for (std::uint32_t i = 0; i < size(); ++i)
            if (!nameOf(i).empty() && !hasHan(nameOf(i))) return true;
        return false;
    }
    std::uint64_t nameKey(std::uint32_t entry) const {
        return m_looseNames ? m_names[entry].exact : nameKeyOf(nameOf(entry));
    }
    std::string_view nameOf(std::uint32_t entry) const {
        return isRow(entry) ? m_table.rows[rowOf(entry)].draft.fullName : m_known.people[entry].name;
    }
    std::string_view romanisedOf(std::uint32_t entry) const {
        return isRow(entry) ? m_table.rows[rowOf(entry)].draft.romanised : m_known.people[entry].romanised;
    }

    // A ward's telephone: three or more names of the file share it.
    void findSharedPhones() {
        std::vector<std::pair<std::uint64_t, std::uint64_t>> uses; // telephone, name
        for (std::uint32_t i = entryOfRow(0); i < m_entries.size(); ++i)
            if (m_entries[i].phoneKey != 0 && m_entries[i].nameKey != 0)
                uses.emplace_back(m_entries[i].phoneKey, m_entries[i].nameKey);
        std::sort(uses.begin(), uses.end());
        uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
        for (std::size_t i = 2; i < uses.size(); ++i)
            if (uses[i].first == uses[i - 2].first) m_sharedPhones.insert(uses[i].first);
    }

    MatchEntry entryOf(const KnownPerson& person, std::uint32_t entry) const {
        return {nameKey(entry),
                emailKeyOf(person.email),
                phoneKeyOf(person.phone),
                keyOf(person.staffNumber),
                std::span(m_known.places).subspan(person.firstPlace, person.placeCount),
                static_cast<std::int16_t>(person.birthYear),
                sexOf(person.sex)};
    }

    MatchEntry entryOf(std::uint32_t row) {
        const RosterDraft& draft = m_table.rows[row].draft;
        if (m_table.rows[row].kind == RowKind::Person) m_rowPlaces[row] = m_places.institution(draft.institution);
        const bool placed = m_rowPlaces[row] != kNoPlace;
        return {nameKey(entryOfRow(row)),
                emailKeyOf(draft.email),
                phoneKeyOf(draft.phone),
                keyOf(draft.staffNumber),
                std::span(m_rowPlaces).subspan(row, placed ? 1 : 0),
                static_cast<std::int16_t>(draft.birthYear),
                sexOf(draft.sex)};
    }

    void addToIndexes(std::uint32_t index) {
        const MatchEntry& entry = m_entries[index];
        const bool firstOfName = !m_byName.contains(entry.nameKey);
        m_byName.add(entry.nameKey, index);
        for (const std::uint32_t place : entry.places) m_byNameAndPlace.add(together(entry.nameKey, place), index);
        m_byEmail.add(entry.emailKey, index);
        m_byPhone.add(entry.phoneKey, index);
        m_byStaff.add(entry.staffKey, index);
        if (!m_looseNames) return;
        if (firstOfName) m_looseNames->add(m_names[index], index); // stands for all of that name
        m_looseNames->add(m_romanised[index], index);
    }

    void markSerious() {
        m_serious.resize(m_table.rows.size());
        for (const CellIssue& issue : m_table.issues)
            if (isSerious(issue.problem)) m_serious[issue.row] = true;
    }

    RowPlan planRow(std::uint32_t row) {
        RowPlan plan;
        const RosterRow& source = m_table.rows[row];
        if (source.kind != RowKind::Person) return skipped(plan, reasonOf(source.kind));
        plan.institution = m_rowPlaces[row];
        plan.department = m_places.department(plan.institution, source.draft.department);
        compare(row, plan);
        if (plan.verdict == Verdict::New && m_serious[row]) plan = looked(plan, RowReason::CellProblem);
        const auto decision = m_decisions.find(source.sheetRow);
        return decision == m_decisions.end() ? plan : decided(plan, decision->second);
    }

    static RowReason reasonOf(RowKind kind) {
        switch (kind) {
        case RowKind::NoName: return RowReason::NoName;
        case RowKind::Total: return RowReason::TotalRow;
        case RowKind::RepeatedHeading: return RowReason::RepeatedHeading;
        case RowKind::Person: break;
        }
        return RowReason::None;
    }
    static RowPlan skipped(RowPlan plan, RowReason reason) {
        plan.verdict = Verdict::Skipped;
        plan.reason = reason;
        return plan;
    }
    static RowPlan looked(RowPlan plan, RowReason reason) {
        plan.verdict = Verdict::NeedsLook;
        plan.reason = reason;
        return plan;
    }

    static RowPlan decided(RowPlan plan, const RosterDecision& decision) {
        switch (decision.choice) {
        case RosterChoice::Skip: return skipped(plan, RowReason::ChosenSkip);
        case RosterChoice::TakeAsNew:
            plan.verdict = Verdict::New;
            plan.reason = RowReason::None;
            plan.person = {};
            plan.sameAsRow = kNoRow;
            return plan;
        case RosterChoice::SamePerson:
            plan.person = decision.person;
            plan.sameAsRow = kNoRow;
            break;
        case RosterChoice::SameAsRow: plan.person = {}; break;
        }
        plan.verdict = Verdict::AlreadyHere;
        plan.reason = RowReason::ChosenSame;
        return plan;
    }

    void compare(std::uint32_t row, RowPlan& plan) {
        const std::uint32_t self = entryOfRow(row);
        const MatchEntry& entry = m_entries[self];
        for (const std::uint32_t place : entry.places)
            compareAll(m_byNameAndPlace, together(entry.nameKey, place), self, plan);
        compareAll(m_byEmail, entry.emailKey, self, plan);
        compareAll(m_byStaff, entry.staffKey, self, plan);
        if (!m_sharedPhones.contains(entry.phoneKey)) compareAll(m_byPhone, entry.phoneKey, self, plan);
        if (plan.verdict == Verdict::AlreadyHere) return;
        compareAll(m_byName, entry.nameKey, self, plan);
        if (plan.verdict == Verdict::New && m_looseNames) compareLoosely(self, plan);
    }

    // The latest of those with the key; what more than these share tells nobody apart.
    void compareAll(const KeyIndex& index, std::uint64_t key, std::uint32_t self, RowPlan& plan) {
        int compared = 0;
        index.each(key,
                   [&](std::uint32_t other) { return ++compared <= kMostCandidates && consider(self, other, plan); });
    }

    void compareLoosely(std::uint32_t self, RowPlan& plan) {
        const auto look = [&](std::uint32_t other) {
            if (m_lastComparedWith[other] == self) return true;
            consider(self, other, plan);
            compareAll(m_byName, m_entries[other].nameKey, self, plan);
            return true;
        };
        m_looseNames->each(m_names[self], look);
        m_looseNames->each(m_romanised[self], look);
    }

    NameRelation nameRelation(std::uint32_t self, std::uint32_t other) const {
        if (m_entries[self].nameKey == m_entries[other].nameKey) return NameRelation::Same;
        if (!m_looseNames) return NameRelation::Other;
        const bool similar = isSimilarName(m_names[self], m_names[other]) ||
                             soundAlike(m_romanised[self], m_names[other]) ||
                             soundAlike(m_romanised[other], m_names[self]);
        return similar ? NameRelation::Similar : NameRelation::Other;
    }

    // Judges one candidate and lets it better the plan; false when nothing can.
    bool consider(std::uint32_t self, std::uint32_t other, RowPlan& plan) {
        if (std::exchange(m_lastComparedWith[other], self) == self) return true; // by another key, with the same result
        ++m_plan.compared;
        const Relation relation = judge(nameRelation(self, other), m_entries[self], m_entries[other]);
        if (relation.verdict == Verdict::New) return true;
        if (isOpenOrSkipped(other)) return propose(relation, Verdict::NeedsLook, other, plan);
        return propose(relation, relation.verdict, other, plan);
    }

    bool isOpenOrSkipped(std::uint32_t entry) const {
        if (!isRow(entry)) return false;
        const Verdict verdict = m_plan.rows[rowOf(entry)].verdict;
        return verdict == Verdict::NeedsLook || verdict == Verdict::Skipped;
    }

    bool propose(Relation relation, Verdict verdict, std::uint32_t other, RowPlan& plan) {
        const RowPlan candidate = withTarget(plan, other, verdict, relation.reason);
        const bool sameTarget = candidate.person == plan.person && candidate.sameAsRow == plan.sameAsRow;
        if (verdict == Verdict::AlreadyHere && plan.verdict == Verdict::AlreadyHere && !sameTarget) {
            plan = looked(plan, RowReason::SeveralMatches);
            return false;
        }
        if (plan.reason == RowReason::SeveralMatches) return false;
        if (verdict == Verdict::AlreadyHere || plan.verdict == Verdict::New) plan = candidate;
        return true;
    }

    // An earlier row that turned out to be a known person leads to that person.
    RowPlan withTarget(RowPlan plan, std::uint32_t other, Verdict verdict, RowReason reason) const {
        plan.verdict = verdict;
        plan.reason = reason;
        plan.person = isRow(other) ? m_plan.rows[rowOf(other)].person : m_known.people[other].id;
        plan.sameAsRow = isRow(other) && !plan.person ? firstOf(rowOf(other)) : kNoRow;
        return plan;
    }
    std::uint32_t firstOf(std::uint32_t row) const {
        const RowPlan& plan = m_plan.rows[row];
        return plan.verdict == Verdict::AlreadyHere && plan.sameAsRow != kNoRow ? plan.sameAsRow : row;
    }

    void count() {
        PlanCounts& counts = m_plan.counts;
        counts.read = m_plan.rows.size();
        for (const RowPlan& row : m_plan.rows) {
            switch (row.verdict) {
            case Verdict::New: ++counts.imported; break;
            case Verdict::AlreadyHere: ++counts.merged; break;
            case Verdict::NeedsLook: ++counts.open; break;
            case Verdict::Skipped: ++counts.skipped; break;
            }
        }
    }

    const RosterTable& m_table;
    const KnownPeople& m_known;
    const RosterDecisions& m_decisions;
    PlacePlanner m_places;
    RosterPlan m_plan;
    std::vector<MatchEntry> m_entries;             // known people, then rows
    std::vector<std::uint32_t> m_lastComparedWith; // entry
    std::vector<std::uint32_t> m_rowPlaces;
    std::vector<bool> m_serious;
    std::vector<NamePrint> m_names; // by entry, likewise the next; empty while every name is in Hanzi
    std::vector<NamePrint> m_romanised;
    std::optional<NameBlocks> m_looseNames; // only with them
    std::unordered_set<std::uint64_t> m_sharedPhones;
    KeyIndex m_byName;
    KeyIndex m_byNameAndPlace;
    KeyIndex m_byEmail;
    KeyIndex m_byPhone;
    KeyIndex m_byStaff;
};

} // namespace

RosterPlan planRoster(const RosterTable& table, const KnownPeople& known, const RosterDecisions& decisions) {
    return RosterPlanner(table, known, decisions).plan();
}

} // namespace preceptor
