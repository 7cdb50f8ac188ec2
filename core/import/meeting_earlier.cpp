// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_earlier.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace preceptor {

namespace {

constexpr std::size_t kKeyLetters = 32;

std::string text(const std::optional<WallSeconds>& at) { return at ? std::to_string(*at) : std::string(); }

// Namesakes who came and went in the same second are told apart by `repeat`.
std::string rowKeyOf(const MeetingLine& line, const MeetingParticipant& participant, MeetingPlatform platform,
                     std::size_t repeat) {
    const std::string stated = line.stated ? std::to_string(*line.stated) : std::string();
    std::string all = std::string(codeOf(platform)) + '\n' + participant.lineKey() + '\n' + text(line.join) + '\n' +
                      text(line.stillIn ? std::nullopt : line.leave) + '\n' + stated;
    if (repeat > 0) all += '\n' + std::to_string(repeat);
    return sha256Hex(all).substr(0, kKeyLetters);
}

// Who is on which lines of the file at hand.
struct Lines {
    explicit Lines(const MeetingPeople& people) : report(people.report) {
        for (const auto& of : people.rowKeys) keys.insert(of.begin(), of.end());
        for (std::size_t i = 0; i < people.participants.size(); ++i) {
            const MeetingParticipant& participant = people.participants[i];
            auto& shown = byShown[participant.shown];
            shown.insert(participant.lines.begin(), participant.lines.end());
            if (people.matches[i].verdict != MatchVerdict::Matched) continue;
            byPerson[people.matches[i].person].insert(participant.lines.begin(), participant.lines.end());
        }
    }
    std::vector<Stay> of(PersonId person, const std::vector<const PlatformStay*>& before) const {
        std::set<std::size_t> lines;
        const auto take = [&lines](const auto& index, const auto& key) {
            if (const auto found = index.find(key); found != index.end())
                lines.insert(found->second.begin(), found->second.end());
        };
        take(byPerson, person);
        for (const PlatformStay* line : before) take(byShown, line->shown);
        std::vector<Stay> stays;
        for (const std::size_t line : lines) stays.push_back(stayOf(report.lines[line]));
        return stays;
    }

    const MeetingReport& report;
    std::set<std::string> keys;
    std::map<std::string, std::set<std::size_t>> byShown;
    std::map<PersonId, std::set<std::size_t>> byPerson;
};

// How well a file agrees with an earlier one.
class Agreement {
public:
    Agreement(const Lines& file, const EarlierFile& earlier, std::span<const PlatformStay> stored) {
        std::map<PersonId, std::vector<const PlatformStay*>> before;
        for (const PlatformStay& stay : stored)
            if (earlier.has(stay)) before[stay.person].push_back(&stay);
        m_people = before.size();
        for (const auto& [person, lines] : before) {
            for (const PlatformStay* line : lines) m_sameLines += file.keys.contains(line->rowKey) ? 1 : 0;
            compare(lines, file.of(person, lines));
        }
    }
    bool isOtherVersion() const { return m_found > 0 && 2 * m_found >= m_people && 2 * m_both >= m_shorter; }
    auto rank() const { return std::pair(m_sameLines, m_found); }

private:
    void compare(const std::vector<const PlatformStay*>& lines, const std::vector<Stay>& is) {
        std::vector<Stay> was;
        for (const PlatformStay* line : lines) was.push_back(line->stay);
        const auto timed = [](const Stay& stay) { return stay.join.has_value(); };
        if (is.empty() || std::any_of(was.begin(), was.end(), timed) != std::any_of(is.begin(), is.end(), timed))
            return;
        ++m_found;
        const std::int64_t before = presenceOf(was, std::nullopt).seconds;
        const std::int64_t now = presenceOf(is, std::nullopt).seconds;
        was.insert(was.end(), is.begin(), is.end());
        m_both += before + now - presenceOf(was, std::nullopt).seconds;
        m_shorter += std::min(before, now);
    }

    std::size_t m_people = 0;
    std::size_t m_found = 0;
    std::size_t m_sameLines = 0;
    std::int64_t m_both = 0;    // seconds in both files
    std::int64_t m_shorter = 0; // seconds in that of them that has less
};

} // namespace

std::vector<EarlierFile> earlierFiles(std::span<const PlatformStay> stored) {
    std::map<std::string, EarlierFile> files;
    std::map<std::string, std::set<PersonId>> people;
    for (const PlatformStay& line : stored) {
        EarlierFile of{line.platform, line.fileKey};
        EarlierFile& file = files.emplace(of.code(), of).first->second;
        ++file.lines;
        people[of.code()].insert(line.person);
        file.people = people[of.code()].size();
        if (line.stay.join) file.from = std::min(file.from.value_or(*line.stay.join), *line.stay.join);
        if (line.stay.leave) file.to = std::max(file.to.value_or(*line.stay.leave), *line.stay.leave);
    }
    std::vector<EarlierFile> list;
    for (auto& [code, file] : files) list.push_back(std::move(file));
    std::stable_sort(list.begin(), list.end(),
                     [](const EarlierFile& a, const EarlierFile& b) { return a.from < b.from; });
    return list;
}

RowKeys rowKeysOf(const MeetingReport& report, const std::vector<MeetingParticipant>& participants) {
    RowKeys keys;
    std::map<std::string, const MeetingParticipant*> taken;
    for (const MeetingParticipant& participant : participants) {
        keys.emplace_back();
        for (const std::size_t line : participant.lines) {
            std::string key;
            std::size_t repeat = 0;
            do key = rowKeyOf(report.lines[line], participant, report.recognition.platform, repeat++);
            while (taken.emplace(key, &participant).first->second != &participant);
            keys.back().push_back(std::move(key));
        }
    }
    return keys;
}

std::string contentKeyOf(const RowKeys& keys) {
    std::set<std::string> sorted;
    for (const auto& of : keys) sorted.insert(of.begin(), of.end());
    std::string all;
    for (const std::string& key : sorted) all += key + '\n';
    return sha256Hex(all).substr(0, kKeyLetters);
}

std::optional<std::size_t> otherVersionOf(const MeetingPeople& people, std::span<const EarlierFile> earlier,
                                          std::span<const PlatformStay> stored) {
    std::optional<std::size_t> best;
    std::pair<std::size_t, std::size_t> rank;
    const Lines file(people);
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        if (earlier[i].platform != codeOf(people.report.recognition.platform)) continue;
        const Agreement agreement(file, earlier[i], stored);
        if (!agreement.isOtherVersion() || (best && agreement.rank() <= rank)) continue;
        best = i;
        rank = agreement.rank();
    }
    return best;
}

} // namespace preceptor
