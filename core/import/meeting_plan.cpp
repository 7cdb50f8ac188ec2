// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_plan.h"

#include <algorithm>
#include <array>
#include <set>

namespace preceptor {

namespace {

class MeetingPlanner {
public:
    MeetingPlanner(const MeetingReport& report, const std::vector<MeetingParticipant>& participants,
                   const std::vector<MeetingMatch>& matches, const MeetingPlanInput& input)
        : m_report(report), m_participants(participants), m_matches(matches), m_input(input),
          m_rowKeys(rowKeysOf(report, participants)) {
        m_span = spanOf(input.session);
        for (const PlatformStay& stay : input.stored) m_stored.emplace(stay.rowKey, &stay);
    }

    MeetingPlan run() {
        for (std::size_t i = 0; i < m_participants.size(); ++i) see(i);
        takeAway();
        keepOthers();
        for (auto& [mark, stays] : m_people) settle(std::move(mark), stays);
        count();
        return std::move(m_plan);
    }

private:
    static std::size_t MeetingCounts::*kindOf(MatchVerdict verdict) {
        switch (verdict) {
        case MatchVerdict::Nobody: return &MeetingCounts::nobody;
        case MatchVerdict::Matched: return &MeetingCounts::matched;
        case MatchVerdict::WalkIn: return &MeetingCounts::walkIns;
        case MatchVerdict::Candidates: return &MeetingCounts::candidates;
        }
        return nullptr;
    }

    // A row of two people is as open as the more open of them.
    void count() {
        constexpr std::array kRank{&MeetingCounts::nobody, &MeetingCounts::outside, &MeetingCounts::matched,
                                   &MeetingCounts::walkIns, &MeetingCounts::candidates};
        std::vector<std::size_t> open(m_report.lines.size(), 0);
        for (std::size_t i = 0; i < m_participants.size(); ++i) {
            const auto kind = m_outside.contains(i) ? &MeetingCounts::outside : kindOf(m_matches[i].verdict);
            const auto rank = static_cast<std::size_t>(std::find(kRank.begin(), kRank.end(), kind) - kRank.begin());
            for (const std::size_t line : m_participants[i].lines) open[line] = std::max(open[line], rank);
        }
        MeetingCounts& c = m_plan.counts;
        c.noShows = m_report.noShowRows;
        c.timeless = m_report.timelessRows;
        c.otherMeetings = m_report.otherMeetingRows;
        for (std::size_t line = 0; line < open.size(); ++line) c.*kRank[open[line]] += m_report.lines[line].rows;
        c.read = c.matched + c.open() + c.skipped();
        countUnited(open, static_cast<std::size_t>(std::find(kRank.begin(), kRank.end(), &MeetingCounts::matched) -
                                                   kRank.begin()));
    }

    // Of a login of two, where both have a row already.
    void countUnited(const std::vector<std::size_t>& ranks, std::size_t matched) {
        std::vector<std::vector<std::pair<std::int64_t, std::size_t>>> whose(ranks.size());
        for (std::size_t i = 0; i < m_participants.size(); ++i)
            for (const std::size_t line : m_participants[i].lines)
                if (m_matches[i].verdict == MatchVerdict::Matched)
                    whose[line].emplace_back(m_matches[i].person.value, m_matches[i].person ? 0 : i);
        std::set<std::pair<std::int64_t, std::size_t>> seen;
        for (std::size_t line = 0; line < ranks.size(); ++line) {
            if (ranks[line] != matched) continue;
            const std::size_t before = seen.size();
            seen.insert(whose[line].begin(), whose[line].end());
            if (seen.size() == before) m_plan.counts.united += m_report.lines[line].rows;
        }
    }

    using Entry = std::pair<PlannedMark, std::vector<Stay>>;

    Entry& entryOf(PersonId person) {
        const auto [found, isNew] = m_index.emplace(person, m_people.size());
        if (isNew) {
            m_people.emplace_back();
            m_people.back().first.person = person;
        }
        return m_people[found->second];
    }

    Entry& newEntry(const MeetingParticipant& participant) {
        m_people.emplace_back();
        m_people.back().first.newName = participant.name;
        m_people.back().first.newEmail = participant.email;
        return m_people.back();
    }

    // Lines about which a person has yet to decide keep what was recorded under their name.
    void see(std::size_t i) {
        const MatchVerdict verdict = m_matches[i].verdict;
        if (verdict == MatchVerdict::Matched) return take(i);
        if (verdict == MatchVerdict::Nobody) {
            m_nobodys.insert(m_rowKeys[i].begin(), m_rowKeys[i].end());
            return;
        }
        m_open.insert(m_participants[i].shown);
        m_taken.insert(m_rowKeys[i].begin(), m_rowKeys[i].end());
    }

    void take(std::size_t i) {
        const MeetingParticipant& participant = m_participants[i];
        const PersonId person = m_matches[i].person;
        Entry& entry = person ? entryOf(person) : newEntry(participant);
        entry.first.participants.push_back(i);
        for (std::size_t n = 0; n < participant.lines.size(); ++n) {
            PlatformStay stay{m_rowKeys[i][n],
                              person,
                              std::string(codeOf(m_report.recognition.platform)),
                              participant.shown,
                              stayOf(m_report.lines[participant.lines[n]]),
                              m_input.fileKey};
            if (!m_taken.insert(stay.rowKey).second) continue; // the very same line twice
            entry.second.push_back(stay.stay);
            const auto before = m_stored.find(stay.rowKey);
            if (before != m_stored.end()) stay.fileKey = before->second->fileKey;
            const bool same = before != m_stored.end() && *before->second == stay;
            if (before != m_stored.end() && before->second->person != person) m_moved.insert(before->second);
            m_plan.stays.push_back({std::move(stay), i, !same});
        }
    }

    bool isGone(const PlatformStay& stay) const {
        if (m_nobodys.contains(stay.rowKey)) return true;
        if (!m_input.replaces || !m_input.replaces->has(stay)) return false;
        return !m_taken.contains(stay.rowKey) && !m_open.contains(stay.shown);
    }

    // Whose line is gone, or another person's now, is judged again.
    void takeAway() {
        for (const PlatformStay& stay : m_input.stored) {
            const bool gone = isGone(stay);
            if (gone || m_moved.contains(&stay)) entryOf(stay.person).first.gone.push_back(stay.stay);
            if (gone) m_plan.gone.push_back(stay.rowKey);
        }
    }

    // Lines that were recorded before and stay: of other files, or of names about which nothing is decided.
    void keepOthers() {
        std::set<std::string> mine;
        for (const PlannedStay& planned : m_plan.stays) mine.insert(planned.stay.rowKey);
        for (const PlatformStay& stay : m_input.stored)
            if (const auto at = m_index.find(stay.person); at != m_index.end())
                if (!mine.contains(stay.rowKey) && !isGone(stay)) m_people[at->second].second.push_back(stay.stay);
    }

    // A line of the same times has only been written otherwise.
    static bool isStillThere(const Stay& gone, const std::vector<Stay>& stays) {
        return (gone.join || gone.leave) && std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
                   return stay.join == gone.join && stay.leave == gone.leave;
               });
    }

    void settle(PlannedMark mark, const std::vector<Stay>& stays) {
        std::erase_if(mark.gone, [&](const Stay& stay) { return isStillThere(stay, stays); });
        const Presence presence = presenceOf(stays, m_span);
        mark.status = statusOf(presence, m_span, m_input.rule);
        mark.minutes = presence.minutes();
        bool byFile = true;
        bool marked = false;
        for (const PresentMark& before : m_input.marks) {
            if (!mark.person || before.person != mark.person) continue;
            if (mark.roles.empty()) {
                mark.statusBefore = before.status;
                mark.minutesBefore = before.minutes;
                byFile = before.byFile;
                marked = before.status != AttendanceStatus::Unmarked || before.adjusted;
            }
            mark.roles.push_back(before.role);
        }
        const bool mayOverwrite = byFile || m_input.overwriteByHand || m_input.overwrite.contains(mark.person);
        mark.outcome = outcomeOf(mark, marked, marked && mayOverwrite, byFile);
        if (!mark.status) m_outside.insert(mark.participants.begin(), mark.participants.end());
        m_plan.marks.push_back(std::move(mark));
    }

    // Who is not on any line any more; the others of those without a status were there at another time.
    static LineOutcome outcomeOfGone(const PlannedMark& mark, bool marked, bool mayOverwrite) {
        if (!marked || mark.roles.empty()) return LineOutcome::Unchanged;
        return mayOverwrite ? LineOutcome::Withdrawn : LineOutcome::ByHand;
    }

    static LineOutcome outcomeOf(const PlannedMark& mark, bool marked, bool mayOverwrite, bool byFile) {
        if (!mark.status && mark.participants.empty()) return outcomeOfGone(mark, marked, mayOverwrite);
        if (!mark.status)
            return marked && byFile && !mark.roles.empty() ? LineOutcome::Withdrawn : LineOutcome::Outside;
        if (!marked) return LineOutcome::New;
        const bool same = mark.statusBefore == *mark.status && mark.minutesBefore == mark.minutes;
        if (same) return LineOutcome::Unchanged;
        return mayOverwrite ? LineOutcome::Changed : LineOutcome::ByHand;
    }

    const MeetingReport& m_report;
    const std::vector<MeetingParticipant>& m_participants;
    const std::vector<MeetingMatch>& m_matches;
    const MeetingPlanInput& m_input;
    RowKeys m_rowKeys;
    std::optional<WallSpan> m_span;
    std::map<std::string, const PlatformStay*> m_stored;
    std::set<std::string> m_taken;   // row keys of lines that are somebody's or may be
    std::set<std::string> m_nobodys; // row keys
    std::set<std::string> m_open;    // names about which a person has yet to decide
    std::set<const PlatformStay*> m_moved;
    std::set<std::size_t> m_outside; // participants
    std::vector<Entry> m_people;     // in the order of the file
    std::map<PersonId, std::size_t> m_index;
    MeetingPlan m_plan;
};

} // namespace

std::size_t MeetingPlan::changes() const {
    return static_cast<std::size_t>(
        std::count_if(marks.begin(), marks.end(), [](const PlannedMark& mark) { return mark.writes(); }));
}

bool MeetingPlan::changesAnything() const {
    return changes() > 0 || !gone.empty() ||
           std::any_of(stays.begin(), stays.end(), [](const PlannedStay& s) { return s.isNew; });
}

std::vector<PlannedMark> MeetingPlan::losses() const {
    std::vector<PlannedMark> lost;
    for (const PlannedMark& mark : marks) {
        const bool shorter = mark.outcome == LineOutcome::Changed && mark.minutes < mark.minutesBefore.value_or(0);
        if (!mark.gone.empty() && (shorter || mark.outcome == LineOutcome::Withdrawn)) lost.push_back(mark);
    }
    return lost;
}

MeetingPlan planMeeting(const MeetingReport& report, const std::vector<MeetingParticipant>& participants,
                        const std::vector<MeetingMatch>& matches, const MeetingPlanInput& input) {
    return MeetingPlanner(report, participants, matches, input).run();
}

} // namespace preceptor
