// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster_plan.h"

#include "core/import/key_index.h"
#include "core/import/match_evidence.h"
#include "core/text/name_match.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <span>

namespace preceptor {

namespace {

constexpr int kMostNamesakes = 64; // looked at by name alone; evidence finds any of them directly

std::uint64_t together(std::uint64_t a, std::uint64_t b) {
    return a == 0 ? 0 : ((a * 0x9E3779B97F4A7C15ULL) ^ (b + 0x632BE59BD9B4E019ULL)) | 1U;
}

class Planner {
public:
    Planner(const RosterTable& table, const KnownPeople& known, const RosterDecisions& decisions)
        : m_table(table), m_known(known), m_decisions(decisions), m_places(known), m_byName(size()),
          m_byNameAndPlace(size()), m_byLooseName(size()), m_byEmail(size()), m_byPhone(size()), m_byStaff(size()),
          m_rowsByPhone(table.rows.size()) {}

    RosterPlan plan() {
        prepare();
        for (std::uint32_t row = 0; row < m_table.rows.size(); ++row) {
            m_looseKeys = m_anyLatin ? looseKeysOf(entryOfRow(row)) : std::vector<std::uint64_t>{};
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
        m_plan.rows.reserve(m_table.rows.size());
        m_rowPlaces.resize(m_table.rows.size(), kNoPlace);
        for (const KnownPerson& person : m_known.people) m_entries.push_back(entryOf(person));
        for (std::uint32_t row = 0; row < m_table.rows.size(); ++row) {
            m_entries.push_back(entryOf(row));
            m_rowsByPhone.add(m_entries.back().phoneKey, entryOfRow(row));
        }
        m_anyLatin = std::any_of(m_entries.begin(), m_entries.end(),
                                 [](const MatchEntry& e) { return !e.name.empty() && !hasHan(e.name); });
        for (std::uint32_t i = 0; i < m_known.people.size(); ++i) {
            if (m_anyLatin) m_looseKeys = looseKeysOf(i);
            addToIndexes(i);
        }
        markSerious();
    }

    MatchEntry entryOf(const KnownPerson& person) const {
        return {person.name,
                nameKeyOf(person.name),
                emailKeyOf(person.email),
                phoneKeyOf(person.phone),
                keyOf(person.staffNumber),
                person.sex,
                person.birthYear,
                std::span(m_known.places).subspan(person.firstPlace, person.placeCount)};
    }

    MatchEntry entryOf(std::uint32_t row) {
        const RosterDraft& draft = m_table.rows[row].draft;
        if (m_table.rows[row].kind == RowKind::Person) m_rowPlaces[row] = m_places.institution(draft.institution);
        const bool placed = m_rowPlaces[row] != kNoPlace;
        return {draft.fullName,           nameKeyOf(draft.fullName),
                emailKeyOf(draft.email),  phoneKeyOf(draft.phone),
                keyOf(draft.staffNumber), draft.sex,
                draft.birthYear,          std::span(m_rowPlaces).subspan(row, placed ? 1 : 0)};
    }

    void addToIndexes(std::uint32_t index) {
        const MatchEntry& entry = m_entries[index];
        m_byName.add(entry.nameKey, index);
        for (const std::uint32_t place : entry.places) m_byNameAndPlace.add(together(entry.nameKey, place), index);
        m_byEmail.add(entry.emailKey, index);
        m_byPhone.add(entry.phoneKey, index);
        m_byStaff.add(entry.staffKey, index);
        for (const std::uint64_t key : m_looseKeys) m_byLooseName.add(key, index);
    }

    // Of the name and of its romanised form.
    std::vector<std::uint64_t> looseKeysOf(std::uint32_t index) const {
        std::vector<std::uint64_t> keys;
        const auto addKeys = [&](std::string_view name) {
            if (name.empty()) return;
            const NameKeys all = nameKeys(name);
            if (!all.han) keys.push_back(keyOf(all.folded));
            for (const std::string& form : all.pinyin) keys.push_back(together(keyOf(form), 1));
        };
        addKeys(m_entries[index].name);
        addKeys(isRow(index) ? m_table.rows[rowOf(index)].draft.romanised : m_known.people[index].romanised);
        return keys;
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
        const auto look = [&](std::uint32_t other) { return consider(self, other, NameRelation::Other, plan); };
        for (const std::uint32_t place : entry.places) m_byNameAndPlace.each(together(entry.nameKey, place), look);
        m_byEmail.each(entry.emailKey, look);
        m_byStaff.each(entry.staffKey, look);
        if (!isSharedPhone(entry)) m_byPhone.each(entry.phoneKey, look);
        if (plan.verdict == Verdict::AlreadyHere) return;
        int namesakes = 0;
        m_byName.each(entry.nameKey, [&](std::uint32_t other) { return ++namesakes <= kMostNamesakes && look(other); });
        if (plan.verdict == Verdict::New) compareLoosely(self, plan);
    }

    void compareLoosely(std::uint32_t self, RowPlan& plan) {
        for (const std::uint64_t key : m_looseKeys) {
            int namesakes = 0;
            m_byLooseName.each(key, [&](std::uint32_t other) {
                return ++namesakes <= kMostNamesakes && consider(self, other, NameRelation::Similar, plan);
            });
        }
    }

    // A ward's telephone: three or more names of the file share it.
    bool isSharedPhone(const MatchEntry& entry) const {
        std::uint64_t second = 0;
        bool shared = false;
        m_rowsByPhone.each(entry.phoneKey, [&](std::uint32_t other) {
            const std::uint64_t name = m_entries[other].nameKey;
            if (name == entry.nameKey || name == second) return true;
            shared = second != 0;
            second = name;
            return !shared;
        });
        return shared;
    }

    NameRelation nameRelation(const MatchEntry& a, std::uint32_t self, std::uint32_t other, NameRelation least) const {
        const MatchEntry& b = m_entries[other];
        if (a.nameKey == b.nameKey) return NameRelation::Same;
        if (least == NameRelation::Similar || m_anyLatin) {
            const bool similar = isSimilarName(a.name, b.name) || romanisedMeets(self, other);
            return similar ? NameRelation::Similar : NameRelation::Other;
        }
        return NameRelation::Other;
    }

    bool romanisedMeets(std::uint32_t self, std::uint32_t other) const {
        const std::string_view mine = m_table.rows[rowOf(self)].draft.romanised;
        const std::string_view theirs =
            isRow(other) ? m_table.rows[rowOf(other)].draft.romanised : m_known.people[other].romanised;
        const auto alike = [](std::string_view a, std::string_view b) {
            return !a.empty() && compareNames(nameKeys(a), nameKeys(b)) >= NameTier::Pinyin;
        };
        return alike(mine, m_entries[other].name) || alike(theirs, m_entries[self].name);
    }

    // Judges one candidate and lets it better the plan; false when nothing can.
    bool consider(std::uint32_t self, std::uint32_t other, NameRelation least, RowPlan& plan) {
        const MatchEntry& a = m_entries[self];
        const Relation relation = judge(nameRelation(a, self, other, least), a, m_entries[other]);
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
    std::vector<MatchEntry> m_entries; // known people, then rows
    std::vector<std::uint32_t> m_rowPlaces;
    std::vector<bool> m_serious;
    std::vector<std::uint64_t> m_looseKeys; // of the entry at hand; none while every name is in Hanzi
    bool m_anyLatin = false;
    KeyIndex m_byName;
    KeyIndex m_byNameAndPlace;
    KeyIndex m_byLooseName;
    KeyIndex m_byEmail;
    KeyIndex m_byPhone;
    KeyIndex m_byStaff;
    KeyIndex m_rowsByPhone;
};

} // namespace

RosterPlan planRoster(const RosterTable& table, const KnownPeople& known, const RosterDecisions& decisions) {
    return Planner(table, known, decisions).plan();
}

} // namespace preceptor
