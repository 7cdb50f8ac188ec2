// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meeting_reading.h"

#include "core/base/atomic_file.h"
#include "core/import/column_looks.h"
#include "core/storage/session_repository.h"
#include "core/text/time_zone.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

constexpr std::size_t kHeadingSearch = 40;
constexpr std::size_t kMostOffered = 12;
constexpr std::size_t kLargestReport = std::size_t{8} << 20U; // larger files are no reports of a meeting
constexpr std::array<std::pair<const char*, std::optional<std::size_t> MeetingMapping::*>, 5> kFields{
    {{"name", &MeetingMapping::name},
     {"email", &MeetingMapping::email},
     {"join", &MeetingMapping::join},
     {"leave", &MeetingMapping::leave},
     {"duration", &MeetingMapping::duration}}};
constexpr std::size_t kMostMeetingSheets = 8;
constexpr std::size_t kMostDaysNamed = 5; // named in a message
constexpr int kDayMinutes = 24 * 60;

TableOptions tableOptions(const MeetingSettings& settings) {
    TableOptions options;
    options.encoding = settings.encoding;
    options.separator = settings.separator;
    options.sheet = settings.sheet;
    options.headingScore = meetingHeadingScore;
    return options;
}

int rank(ErrorCode code) {
    if (code == ErrorCode::NoHeadingRow) return 0;
    return code == ErrorCode::FileEmpty ? 1 : 2;
}

// Of a workbook, the sheet that is most surely one of people; one with a row for each connection before a summary.
struct BestReport {
    Result<MeetingReport> report;
    std::string sheetName;
    std::optional<MeetingMapping> mapping;
    std::string mappingKey;
    HowRead read;
};
std::pair<int, bool> rank(const MeetingReport& report) {
    const bool outer = std::any_of(report.lines.begin(), report.lines.end(),
                                   [](const MeetingLine& line) { return line.outerTimes || !line.join; });
    return {report.recognition.score, !outer};
}

bool isBetter(const BestReport& other, const BestReport& best) {
    return other.report ? !best.report || rank(*other.report) > rank(*best.report)
                        : !best.report && rank(other.report.error().code) > rank(best.report.error().code);
}

std::string keyOf(const std::string& print) { return print.empty() ? print : sha256Hex(print).substr(0, 32); }

std::optional<MeetingMapping> mappingFrom(const std::string& text, std::uint32_t headingRow) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    MeetingMapping mapping{headingRow, {}, {}, {}, {}, {}};
    for (const auto& [name, field] : kFields)
        if (const auto at = json.find(name); at != json.end() && at->is_number_unsigned())
            mapping.*field = at->get<std::size_t>();
    return mapping.name ? std::optional(mapping) : std::nullopt;
}

// What a person told of a heading row of this sheet before.
std::optional<MeetingMapping> remembered(const Sheet& sheet, const MeetingMappings& mappings) {
    if (mappings.empty()) return std::nullopt;
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kHeadingSearch); ++row) {
        const auto known = mappings.find(keyOf(headingPrint(sheet, row)));
        if (known != mappings.end()) return mappingFrom(known->second, sheet.rowNumber(row));
    }
    return std::nullopt;
}

BestReport readSheet(const TableFile& file, const MeetingFileNames& names, const MeetingSettings& settings,
                     const MeetingSession& session, const MeetingMappings& mappings) {
    const Sheet& sheet = file.sheet;
    MeetingChoices choices = settings.choices;
    if (!choices.mapping && !choices.platform) choices.mapping = remembered(sheet, mappings);
    return {readMeeting(sheet, names, session, choices), std::string(names.sheet), choices.mapping,
            choices.mapping ? mappingKey(sheet, *choices.mapping) : std::string(), howRead(file)};
}

// Every sheet that may be one of people, the one that is opened first before the others.
template <class Visit>
Status eachSheet(const RosterInput& input, const MeetingSettings& settings, Visit visit) {
    TableOptions options = tableOptions(settings);
    const auto file = readTable(*input.bytes, input.name, options);
    if (!file) return file.error();
    const auto nameOf = [&](std::size_t i) { return i < file->sheets.size() ? file->sheets[i].name : std::string(); };
    visit(*file, nameOf(file->chosenSheet));
    for (std::size_t i = 0; !settings.sheet && i < std::min(file->sheets.size(), kMostMeetingSheets); ++i) {
        if (i == file->chosenSheet || file->sheets[i].hidden) continue;
        options.sheet = i;
        if (const auto other = readTable(*input.bytes, input.name, options)) visit(*other, nameOf(i));
    }
    return success();
}

bool isOfPlatform(const MeetingReport& report) {
    return report.recognition.platform != MeetingPlatform::Other && report.recognition.score >= kSureScore;
}

// How well a report is one of a session: by day and time, by the day, by the day beside it.
int fitOf(const MeetingReport& report) {
    const bool known = isOfPlatform(report);
    const bool timed = std::all_of(report.lines.begin(), report.lines.end(), [](const MeetingLine& line) {
        return line.join && line.leave && *line.join < *line.leave;
    });
    if (report.has(MeetingNote::DayBeside)) return known ? 1 : 0;
    if (report.has(MeetingNote::TimesElsewhere)) return known ? 2 : 0;
    return known || (timed && !report.has(MeetingNote::DayOfSession)) ? 3 : 0;
}

bool takesPlace(const Session& session) {
    return session.status == SessionStatus::Planned || session.status == SessionStatus::Held;
}

// Those of the days and beside them; without days the newest that has begun.
std::vector<Session> candidatesFor(Database& db, const std::vector<Date>& days, Date today) {
    SessionFilter filter;
    filter.from = days.empty() ? std::nullopt : std::optional(Date{days.front().days - 1});
    filter.to = days.empty() ? today : Date{days.back().days + 1};
    std::vector<Session> sessions;
    for (const SessionRow& row : SessionRepository(db).list(filter)) {
        const Date day = row.session.plannedOn;
        const bool near = days.empty() || std::any_of(days.begin(), days.end(),
                                                      [&](Date other) { return std::abs(other.days - day.days) <= 1; });
        if (near && takesPlace(row.session)) sessions.push_back(row.session);
        if (sessions.size() == (days.empty() ? 1 : kMostOffered)) break;
    }
    return sessions;
}

// What the file may mean by its days, in order.
Result<std::vector<Date>> daysIn(const RosterInput& input, const MeetingSettings& settings) {
    std::vector<Date> days;
    const Status read = eachSheet(input, settings, [&](const TableFile& file, const std::string&) {
        const auto more = daysOfMeeting(file.sheet);
        days.insert(days.end(), more.begin(), more.end());
    });
    if (!read) return read.error();
    std::sort(days.begin(), days.end());
    return days;
}

// As one of the days, or of `today` where there is none.
Result<MeetingReading> readOnOneOf(const std::vector<Date>& days, Date today, const RosterInput& input,
                                   const MeetingSettings& settings, const MeetingMappings& mappings) {
    const auto readOn = [&](Date day) {
        return readMeetingFile(input, settings, MeetingSession{day, 0, kDayMinutes, 0}, mappings);
    };
    auto reading = readOn(days.empty() ? today : days.front());
    for (std::size_t i = 1; !reading && i < std::min(days.size(), kMostDaysNamed); ++i) reading = readOn(days[i]);
    return reading;
}

// It is no report of a meeting, or that of a day without a session.
Error whyNone(const RosterInput& input, const std::vector<Date>& days, Date today) {
    const auto reading = readOnOneOf(days, today, input, {}, {});
    const ErrorCode why = reading ? ErrorCode::NotFound : reading.error().code;
    if (why == ErrorCode::NoHeadingRow || why == ErrorCode::FileEmpty) return reading.error();
    const bool sure = reading && isOfPlatform(reading->report);
    std::string list;
    for (std::size_t i = 0; i < std::min(days.size(), kMostDaysNamed); ++i)
        list.append(i > 0 ? ", " : "").append(days[i].iso());
    return fail(ErrorCode::NotFound, {"session_of_file", input.name, list, sure ? "sure" : ""});
}

} // namespace

// As it was if that is known, else as planned.
MeetingSession windowOf(const Session& session) {
    MeetingSession window;
    window.day = session.plannedOn;
    const auto start = parseTimeOfDay(session.actualStart.empty() ? session.plannedTime : session.actualStart);
    window.startMinutes = start.value_or(0);
    window.minutes = session.plannedMinutes;
    if (const auto end = parseTimeOfDay(session.actualEnd))
        window.minutes = (*end - window.startMinutes + kDayMinutes) % kDayMinutes;
    if (window.minutes == 0) window.minutes = session.plannedMinutes;
    if (const auto instant = toInstant({window.day, window.startMinutes}, session.timezone))
        window.offsetMinutes = static_cast<int>((window.start() - instant->millis / 1000) / 60);
    return window;
}

std::string mappingKey(const Sheet& sheet, const MeetingMapping& mapping) {
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kHeadingSearch); ++row)
        if (sheet.rowNumber(row) == mapping.headingRow) return keyOf(headingPrint(sheet, row));
    return {};
}

std::string mappingJson(const MeetingMapping& mapping) {
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [name, field] : kFields)
        if (mapping.*field) json[name] = *(mapping.*field);
    return json.dump();
}

Result<MeetingReading> readMeetingFile(const RosterInput& input, const MeetingSettings& settings,
                                       const MeetingSession& session, const MeetingMappings& mappings) {
    std::optional<BestReport> best;
    const Status read = eachSheet(input, settings, [&](const TableFile& file, const std::string& name) {
        BestReport other = readSheet(file, {input.name, name}, settings, session, mappings);
        if (!best || isBetter(other, *best)) best = std::move(other);
    });
    if (!read) return read.error();
    if (!best->report) return best->report.error();
    return MeetingReading{std::move(*best->report), std::move(best->sheetName), best->mapping,
                          std::move(best->mappingKey), std::move(best->read)};
}

Result<SessionId> sessionOfMeetingFile(Database& db, const RosterInput& input, Date today) {
    if (input.bytes->size() > kLargestReport)
        return fail(ErrorCode::FileTooLarge, {input.name, std::to_string(kLargestReport >> 20U)});
    const auto days = daysIn(input, {});
    if (!days) return days.error();
    std::optional<SessionId> best;
    int bestFit = 0;
    for (const Session& session : candidatesFor(db, *days, today)) {
        const auto reading = readMeetingFile(input, {}, windowOf(session), {});
        const int fit = reading ? fitOf(reading->report) : 0;
        if (fit > bestFit) bestFit = fit, best = session.id;
    }
    if (best) return *best;
    return whyNone(input, *days, today);
}

Result<MeetingReading> readOnItsDay(const RosterInput& input, const MeetingSettings& settings, Date today,
                                    const MeetingMappings& mappings) {
    const auto days = daysIn(input, settings);
    return days ? readOnOneOf(*days, today, input, settings, mappings) : days.error();
}

Result<MeetingColumnsSeen> columnsOfMeetingFile(const RosterInput& input, const MeetingSettings& settings) {
    const auto file = readTable(*input.bytes, input.name, tableOptions(settings));
    if (!file) return file.error();
    const Sheet& sheet = file->sheet;
    std::size_t heading = 0;
    while (heading < std::min(sheet.rowCount(), kHeadingSearch) && headingPrint(sheet, heading).empty()) ++heading;
    const bool any = heading < std::min(sheet.rowCount(), kHeadingSearch);
    MeetingColumnsSeen seen;
    seen.read = howRead(*file);
    seen.headingRow = any ? sheet.rowNumber(heading) : 0;
    const std::size_t first = any ? heading : 0;
    const std::size_t width = std::min(std::max(sheet.row(first).size(), sheet.columnCount()), kWidestMeeting);
    for (std::size_t i = 0; i < width; ++i) {
        seen.headings.emplace_back(sheet.at(first, i).text());
        seen.examples.emplace_back(first + 1 < sheet.rowCount() ? sheet.at(first + 1, i).text() : std::string_view{});
    }
    return seen;
}

} // namespace preceptor
