// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_plan.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

constexpr std::size_t kKeyLetters = 32;

std::string text(const std::optional<WallSeconds>& at) { return at ? std::to_string(*at) : std::string(); }

// The same line of the same file, or of a copy saved in another encoding, has the same key.
std::string rowKeyOf(const MeetingLine& line, const MeetingParticipant& participant, MeetingPlatform platform) {
    const std::string stated = line.stated ? std::to_string(*line.stated) : std::string();
    const std::string all = std::string(codeOf(platform)) + '\n' + participant.key + '\n' + text(line.join) + '\n' +
                            text(line.stillIn ? std::nullopt : line.leave) + '\n' + stated;
    return sha256Hex(all).substr(0, kKeyLetters);
}

class Planner {
public:
    Planner(const MeetingReport& report, const std::vector<MeetingParticipant>& participants,
            const std::vector<MeetingMatch>& matches, const MeetingPlanInput& input)
        : m_report(report), m_participants(participants), m_matches(matches), m_input(input) {
        if (!report.has(MeetingNote::TimesElsewhere)) m_span = spanOf(input.session);
        for (const PlatformStay& stay : input.stored) m_stored.emplace(stay.rowKey, &stay);
    }

    MeetingPlan run() {
        count();
        for (std::size_t i = 0; i < m_participants.size(); ++i)
            if (m_matches[i].verdict == MatchVerdict::Matched) take(i);
        keepStored();
        for (auto& [mark, stays] : m_people) settle(std::move(mark), stays);
        return std::move(m_plan);
    }

private:
    // A row of two people is as open as the more open of them.
    void count() {
        std::vector<int> open(m_report.lines.size(), 0);
        constexpr std::array kRank{MatchVerdict::Nobody, MatchVerdict::Matched, MatchVerdict::WalkIn,
                                   MatchVerdict::Candidates};
        for (std::size_t i = 0; i < m_participants.size(); ++i) {
            const auto rank = std::find(kRank.begin(), kRank.end(), m_matches[i].verdict) - kRank.begin();
            for (const std::size_t line : m_participants[i].lines)
                open[line] = std::max(open[line], static_cast<int>(rank));
        }
        MeetingCounts& c = m_plan.counts;
        for (std::size_t line = 0; line < open.size(); ++line) {
            const std::size_t rows = m_report.lines[line].rows;
            c.read += rows;
            switch (kRank[static_cast<std::size_t>(open[line])]) {
            case MatchVerdict::Nobody: c.nobody += rows; break;
            case MatchVerdict::Matched: c.matched += rows; break;
            case MatchVerdict::WalkIn: c.walkIns += rows; break;
            case MatchVerdict::Candidates: c.candidates += rows; break;
            }
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

    void take(std::size_t i) {
        const MeetingParticipant& participant = m_participants[i];
        const PersonId person = m_matches[i].person;
        Entry& entry = person ? entryOf(person) : newEntry(participant);
        entry.first.participants.push_back(i);
        for (const std::size_t index : participant.lines) {
            const MeetingLine& line = m_report.lines[index];
            PlatformStay stay{rowKeyOf(line, participant, m_report.recognition.platform), person,
                              std::string(codeOf(m_report.recognition.platform)), participant.shown, stayOf(line)};
            if (!m_taken.insert(stay.rowKey).second) continue; // the very same line twice
            entry.second.push_back(stay.stay);
            const auto before = m_stored.find(stay.rowKey);
            const bool same = before != m_stored.end() && *before->second == stay;
            m_plan.stays.push_back({std::move(stay), i, !same});
        }
    }

    // Lines of earlier files; whose line is another person's now is judged again as well.
    void keepStored() {
        for (const PlatformStay& stay : m_input.stored) {
            const bool again = m_taken.contains(stay.rowKey);
            if (!again && !m_index.contains(stay.person)) continue;
            Entry& entry = entryOf(stay.person);
            if (!again) entry.second.push_back(stay.stay);
        }
    }

    void settle(PlannedMark mark, const std::vector<Stay>& stays) {
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
        m_plan.marks.push_back(std::move(mark));
    }

    static LineOutcome outcomeOf(const PlannedMark& mark, bool marked, bool mayOverwrite, bool byFile) {
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
    std::optional<WallSpan> m_span;
    std::map<std::string, const PlatformStay*> m_stored;
    std::set<std::string> m_taken;
    std::vector<Entry> m_people; // in the order of the file
    std::map<PersonId, std::size_t> m_index;
    MeetingPlan m_plan;
};

} // namespace

std::size_t MeetingPlan::changes() const {
    return static_cast<std::size_t>(
        std::count_if(marks.begin(), marks.end(), [](const PlannedMark& mark) { return mark.writes(); }));
}

bool MeetingPlan::changesAnything() const {
    return changes() > 0 || std::any_of(stays.begin(), stays.end(), [](const PlannedStay& s) { return s.isNew; });
}

MeetingPlan planMeeting(const MeetingReport& report, const std::vector<MeetingParticipant>& participants,
                        const std::vector<MeetingMatch>& matches, const MeetingPlanInput& input) {
    return Planner(report, participants, matches, input).run();
}

} // namespace preceptor
