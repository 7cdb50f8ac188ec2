// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_recognise.h"

#include "core/import/meeting_time.h"
#include "core/import/word_index.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <array>
#include <utility>

namespace preceptor {

namespace {

using namespace std::string_view_literals;
using enum MeetingPlatform;

constexpr std::array kMeetingCodes{"zoom"sv,     "teams"sv,  "tencent"sv, "meet"sv, "webex"sv,
                                   "dingtalk"sv, "feishu"sv, "wecom"sv,   "other"sv};

// What the rules look at: the headings of all blocks, folded with and without their brackets.
class MeetingEvidence {
public:
    MeetingEvidence(const Sheet& sheet, const MeetingTables& tables, const MeetingFileNames& names)
        : facts(tables.facts), file(fold(halfWidth(names.file))), sheetName(fold(halfWidth(names.sheet))) {
        for (const MeetingBlock& block : tables.blocks) addBlock(sheet, block);
        shape = rows > 0 && present * 10 >= rows * 6;
    }

    bool has(std::string_view heading) const { return std::find(keys.begin(), keys.end(), heading) != keys.end(); }
    bool hasPart(std::string_view part) const {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const std::string& key) { return key.find(part) != key.npos; });
    }
    bool has(MeetingField field) const { return std::find(fields.begin(), fields.end(), field) != fields.end(); }

    const MeetingFacts& facts;
    std::string file;
    std::string sheetName;
    std::vector<std::string> keys;
    std::vector<MeetingField> fields;
    bool han = false;
    bool attended = false;
    bool repeatedMeeting = false;
    bool shape = false;
    std::size_t firstHeading = static_cast<std::size_t>(-1);
    std::size_t blocks = 0;

private:
    void addBlock(const Sheet& sheet, const MeetingBlock& block) {
        ++blocks;
        attended = attended || block.columns.attended;
        repeatedMeeting = repeatedMeeting || (block.columns.start && block.columns.join);
        countRows(sheet, block);
        if (!block.headingRow) return;
        firstHeading = std::min(firstHeading, *block.headingRow);
        for (const SheetCell& cell : sheet.row(*block.headingRow)) {
            if (cell.empty() || cell.text().size() > 100) continue;
            keys.push_back(wordKeyWithBrackets(cell.text()));
            han = han || hasHan(cell.text());
            if (const auto field = meetingField(cell.text())) fields.push_back(*field);
        }
    }
    void countRows(const Sheet& sheet, const MeetingBlock& block) {
        const MeetingColumns& c = block.columns;
        const auto isTime = [&](std::size_t row, const std::optional<std::size_t>& column) {
            return column && readTimeCell(sheet.at(row, *column).text()).has_value();
        };
        for (const std::size_t row : block.rows) {
            ++rows;
            const bool stays = isTime(row, c.join) || isTime(row, c.leave) || isTime(row, c.timestamp) ||
                               (c.duration && readDuration(sheet.at(row, *c.duration).text()));
            present += stays || c.attended ? 1 : 0;
        }
    }
    std::size_t rows = 0;
    std::size_t present = 0;
};

using Reasons = std::vector<RecogniseReason>;
using enum RecogniseReason;

Reasons reasonsForZoom(const MeetingEvidence& e) {
    Reasons reasons;
    const bool own = e.hasPart("originalname") || e.hasPart("nomoriginal") || e.hasPart("tengoc") ||
                     e.hasPart("原始名称") || e.has("recordingconsent") || e.has("inwaitingroom");
    if (own) reasons.push_back(Headings);
    if (own && ((!e.facts.meetingId.empty() && e.facts.labels > 0) || (e.attended && e.facts.sections > 0) ||
                e.repeatedMeeting))
        reasons.push_back(Sections);
    if (e.file.find("participants_") != std::string::npos || e.file.find("zoom") != std::string::npos)
        reasons.push_back(FileName);
    return reasons;
}

Reasons reasonsForTeams(const MeetingEvidence& e) {
    Reasons reasons;
    const bool events = e.has(MeetingField::Action) && e.has(MeetingField::Timestamp);
    const bool stays = e.has(MeetingField::Name) && e.has(MeetingField::Duration) && e.has(MeetingField::Role) &&
                       (e.has(MeetingField::Join) || e.has(MeetingField::FirstJoin));
    const bool own = events || e.hasPart("inmeetingduration") || e.hasPart("participantidupn") ||
                     (stays && e.has(MeetingField::Email));
    if (own) reasons.push_back(Headings);
    if (e.facts.sections > 0 && !e.attended) reasons.push_back(Sections);
    if (e.file.find("meetingattendance") != std::string::npos ||
        e.file.find("attendance report") != std::string::npos || e.file.find("teams") != std::string::npos)
        reasons.push_back(FileName);
    return reasons;
}

Reasons reasonsForTencent(const MeetingEvidence& e) {
    Reasons reasons;
    const bool own = e.hasPart("入会昵称") || e.has("退会时间") || e.has("最后退会时间");
    if (own) reasons.push_back(Headings);
    if (own && e.facts.labels >= 2) reasons.push_back(Sections);
    if (e.sheetName.starts_with("成员参会") || e.sheetName.starts_with("成员观看") ||
        e.file.find("腾讯会议") != std::string::npos || e.file.find("voov") != std::string::npos)
        reasons.push_back(FileName);
    return reasons;
}

Reasons reasonsForMeet(const MeetingEvidence& e) {
    Reasons reasons;
    const bool times = e.has("timejoined") && e.has("timeexited");
    const bool old = e.keys.size() == 3 && e.has(MeetingField::Name) && e.has(MeetingField::Email) && e.has("duration");
    if (times || old) reasons.push_back(Headings);
    if ((times || old) && !e.facts.topic.empty()) reasons.push_back(Sections);
    if (e.file.find("attendance report") != std::string::npos || e.file.find("google") != std::string::npos)
        reasons.push_back(FileName);
    return reasons;
}

Reasons reasonsFor(MeetingPlatform platform, const MeetingEvidence& e) {
    const auto headingsIf = [](bool own) { return own ? Reasons{Headings} : Reasons{}; };
    switch (platform) {
    case Zoom: return reasonsForZoom(e);
    case Teams: return reasonsForTeams(e);
    case Tencent: return reasonsForTencent(e);
    case Meet: return reasonsForMeet(e);
    case Webex: return headingsIf(e.has("attendeeemail") || e.has("attendanceduration"));
    case Feishu: return headingsIf(e.has("最终离会时间") || e.has("累计在会中时间"));
    case WeCom: return headingsIf(e.has("firstjointime") && e.has("lastquittime"));
    case DingTalk: return {};
    case Other: return e.fields.size() >= 3 ? Reasons{Words} : Reasons{};
    }
    return {};
}

std::string_view zoomLayout(const MeetingEvidence& e) {
    if (e.attended) return "E";
    if (e.repeatedMeeting) return "D";
    if (e.facts.labels > 0) return "C";
    return e.has(MeetingField::Join) || e.has(MeetingField::Leave) ? "A" : "B";
}

std::string_view teamsLayout(const MeetingEvidence& e) {
    if (e.has(MeetingField::Action)) return "V1";
    return e.has(MeetingField::FirstJoin) || e.blocks > 1 || e.hasPart("inmeetingduration") ? "V3" : "V2";
}

std::string_view tencentLayout(const MeetingEvidence& e) {
    if (e.facts.labels == 0) return "T1";
    return e.has(MeetingField::FirstJoin) || e.has(MeetingField::LastLeave) ? "T2" : "T3";
}

std::string_view layoutOf(MeetingPlatform platform, const MeetingEvidence& e) {
    switch (platform) {
    case Zoom: return zoomLayout(e);
    case Teams: return teamsLayout(e);
    case Tencent: return tencentLayout(e);
    default: return {};
    }
}

} // namespace

std::string_view codeOf(MeetingPlatform platform) { return kMeetingCodes[static_cast<std::size_t>(platform)]; }

std::optional<MeetingPlatform> meetingPlatform(std::string_view code) {
    for (std::size_t i = 0; i < kMeetingCodes.size(); ++i)
        if (kMeetingCodes[i] == code) return static_cast<MeetingPlatform>(i);
    return std::nullopt;
}

int scoreOf(RecogniseReason reason) {
    switch (reason) {
    case Headings: return 60;
    case Sections: return 20;
    case Shape: return 30;
    case FileName: return 10;
    case Words: return 20;
    case Mapped: return 100;
    }
    return 0;
}

std::vector<Recognition> recogniseMeeting(const Sheet& sheet, const MeetingTables& tables,
                                          const MeetingFileNames& names) {
    std::vector<Recognition> all;
    if (tables.blocks.empty()) return all;
    const MeetingEvidence evidence(sheet, tables, names);
    for (std::size_t i = 0; i < kMeetingCodes.size(); ++i) {
        const auto platform = static_cast<MeetingPlatform>(i);
        Recognition found{platform, layoutOf(platform, evidence), 0, reasonsFor(platform, evidence)};
        if (found.reasons.empty() && platform != Other) continue;
        if (evidence.shape) found.reasons.push_back(Shape);
        for (const RecogniseReason reason : found.reasons) found.score = std::min(100, found.score + scoreOf(reason));
        if (found.score > 0) all.push_back(std::move(found));
    }
    std::stable_sort(all.begin(), all.end(), [](const Recognition& a, const Recognition& b) {
        const auto rank = [](const Recognition& r) { return r.platform == Other ? 1 : r.score >= kSureScore ? 2 : 0; };
        return std::pair(rank(a), a.score) > std::pair(rank(b), b.score);
    });
    return all;
}

} // namespace preceptor
