// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_report.h"

#include "core/import/column_looks.h"
#include "core/import/meeting_lines.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace {

constexpr std::size_t kHeadingRows = 40; // so far down headings are looked for
constexpr std::size_t kMostHeadings = 6;
constexpr WallSeconds kBetweenMeetings = WallSeconds{3} * 3600; // nobody in for so long: another meeting

// The headings that are known, of the row that has most of them. Other cells may be names of people.
std::string knownHeadings(const Sheet& sheet) {
    std::vector<std::string> best;
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kHeadingRows); ++row) {
        std::vector<std::string> known;
        const auto cells = sheet.row(row);
        for (std::size_t i = 0; i < std::min(cells.size(), kWidestMeeting) && known.size() < kMostHeadings; ++i)
            if (meetingField(cells[i].text())) known.emplace_back(cells[i].text());
        if (known.size() > best.size()) best = std::move(known);
    }
    std::string text;
    for (const std::string& heading : best) text.append(text.empty() ? "" : ", ").append(heading);
    return text;
}

Result<DateOrder> chooseOrder(const Sheet& sheet, const MeetingTables& tables, const MeetingSession& session,
                              const MeetingChoices& choices, MeetingReport& report) {
    if (choices.dateOrder) return *choices.dateOrder;
    DateOrderJudge judge;
    int dayFirst = 0;
    int monthFirst = 0;
    std::string heading;
    eachTimeCell(sheet, tables, [&](std::string_view text, std::string_view title) {
        const std::string day = dayTextOf(text);
        judge.add(day);
        const auto isThatDay = [&](DateOrder order) {
            const DateReading reading = readDate(day, order);
            return reading.outcome == DateOutcome::Read && reading.day == session.day;
        };
        dayFirst += isThatDay(DateOrder::DayFirst) ? 1 : 0;
        monthFirst += isThatDay(DateOrder::MonthFirst) ? 1 : 0;
        if (heading.empty() && readDate(day).outcome == DateOutcome::NeedsOrder) heading = title;
    });
    if (const auto proven = judge.proven()) return *proven;
    if (heading.empty()) return DateOrder::DayFirst; // nothing is open
    if (dayFirst == monthFirst) return fail(ErrorCode::AmbiguousDates, {heading});
    report.notes.push_back(MeetingNote::OrderBySession);
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

// Lines that follow each other without a long pause, or that name the same meeting.
struct Meeting {
    std::string key;
    WallSeconds from = 0;
    WallSeconds to = 0;
    std::vector<std::size_t> lines; // indices
};

WallSeconds startOf(const MeetingLine& line) { return line.join.value_or(line.leave.value_or(0)); }
WallSeconds endOf(const MeetingLine& line) { return std::max(startOf(line), line.leave.value_or(0)); }
bool isTimed(const MeetingLine& line) { return line.join || line.leave; }

std::vector<Meeting> meetingsOf(const ReadLines& read) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < read.lines.size(); ++i)
        if (isTimed(read.lines[i])) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(read.keys[a], startOf(read.lines[a])) < std::pair(read.keys[b], startOf(read.lines[b]));
    });
    std::vector<Meeting> meetings;
    for (const std::size_t i : order) {
        const MeetingLine& line = read.lines[i];
        const bool goesOn = !meetings.empty() && meetings.back().key == read.keys[i] &&
                            startOf(line) <= meetings.back().to + kBetweenMeetings;
        if (!goesOn) meetings.push_back({read.keys[i], startOf(line), endOf(line), {}});
        meetings.back().to = std::max(meetings.back().to, endOf(line));
        meetings.back().lines.push_back(i);
    }
    return meetings;
}

Date dayOf(WallSeconds at) {
    return Date{static_cast<std::int32_t>(at >= 0 ? at / kSecondsOfDay : (at + 1) / kSecondsOfDay - 1)};
}

// How near a meeting is to the session: on its day and in its time, on its day, a day beside, farther.
int nearness(const Meeting& meeting, const MeetingSession& session) {
    if (meeting.from < session.end() && session.start() < meeting.to) return 3;
    if (dayOf(meeting.from) == session.day) return 2;
    return std::abs(dayOf(meeting.from) - session.day) <= 1 ? 1 : 0;
}

// How far the clock of a meeting that was held in another zone is from the session's: in half hours, as zones are.
WallSeconds zoneShift(const Meeting& meeting, const MeetingSession& session) {
    constexpr WallSeconds kStep = 30 * 60;
    const WallSeconds apart = meeting.from - session.start();
    return (apart >= 0 ? apart + kStep / 2 : apart - kStep / 2) / kStep * kStep;
}

std::string daysText(const std::vector<Date>& days) {
    constexpr std::size_t kMost = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(days.size(), kMost); ++i) text.append(i > 0 ? ", " : "").append(days[i].iso());
    return days.size() > kMost ? text + ", …" : text;
}

// The meeting of the session; the lines of others are counted and go.
Status keepMeeting(ReadLines& read, const MeetingSession& session, const MeetingFileNames& names,
                   MeetingReport& report) {
    const auto meetings = meetingsOf(read);
    for (const Meeting& meeting : meetings) report.days.push_back(dayOf(meeting.from));
    std::sort(report.days.begin(), report.days.end());
    report.days.erase(std::unique(report.days.begin(), report.days.end()), report.days.end());
    if (meetings.empty()) return success(); // durations alone
    const auto best = std::max_element(meetings.begin(), meetings.end(), [&](const Meeting& a, const Meeting& b) {
        return std::pair(nearness(a, session), a.lines.size()) < std::pair(nearness(b, session), b.lines.size());
    });
    const int near = nearness(*best, session);
    if (near == 0 || (near == 1 && meetings.size() > 1))
        return fail(ErrorCode::NotFound,
                    {"meeting", session.day.iso(), std::string(names.file), daysText(report.days)});
    const WallSeconds shift = near < 3 ? zoneShift(*best, session) : 0;
    if (std::abs(shift) >= kSecondsOfDay) // no two zones are so far apart that people meet
        return fail(ErrorCode::NotFound,
                    {"meeting", session.day.iso(), std::string(names.file), daysText(report.days)});
    if (near == 1) report.notes.push_back(MeetingNote::DayBeside);
    if (near < 3) report.notes.push_back(MeetingNote::TimesElsewhere);
    for (const std::size_t i : best->lines) {
        if (read.lines[i].join) *read.lines[i].join -= shift;
        if (read.lines[i].leave) *read.lines[i].leave -= shift;
    }
    if (meetings.size() > 1) report.notes.push_back(MeetingNote::OneOfSeveral);
    std::vector<bool> kept(read.lines.size());
    for (std::size_t i = 0; i < read.lines.size(); ++i) kept[i] = !isTimed(read.lines[i]);
    for (const std::size_t i : best->lines) kept[i] = true;
    for (std::size_t i = 0; i < read.lines.size(); ++i) {
        if (kept[i])
            report.lines.push_back(std::move(read.lines[i]));
        else
            report.otherMeetingRows += read.lines[i].rows;
    }
    return success();
}

// Who had not left when the file was made stayed as long as anybody is known to have.
void closeOpenEnds(std::vector<MeetingLine>& lines, MeetingReport& report) {
    WallSeconds last = 0;
    for (const MeetingLine& line : lines) last = std::max(last, endOf(line));
    for (MeetingLine& line : lines) {
        if (!line.join || line.leave) continue;
        line.stillIn = !line.stated;
        line.leave = line.stated ? *line.join + *line.stated : std::max(last, *line.join);
        if (line.stillIn && !report.has(MeetingNote::StillIn)) report.notes.push_back(MeetingNote::StillIn);
    }
    for (MeetingLine& line : lines)
        if (!line.join && line.leave) line.join = *line.leave - line.stated.value_or(0);
}

// By e-mail, or else by name.
using Whose = std::set<std::pair<std::string, std::string>>;

Whose::value_type loginOf(const MeetingLine& line) { return {line.email, line.email.empty() ? line.shown : ""}; }

// Platforms count people or connections.
bool countsDiffer(const MeetingReport& report) {
    if (!report.facts.participants || report.otherMeetingRows > 0) return false;
    const auto told = static_cast<std::size_t>(std::max(0, *report.facts.participants));
    return told != report.logins && told != report.lines.size();
}

// Of a file whose columns a person told nothing has to be recognised.
std::vector<Recognition> recognitionsOf(const Sheet& sheet, const MeetingTables& tables, const MeetingFileNames& names,
                                        const MeetingChoices& choices) {
    if (!choices.mapping) return recogniseMeeting(sheet, tables, names);
    return {{MeetingPlatform::Other, {}, scoreOf(RecogniseReason::Mapped), {RecogniseReason::Mapped}}};
}

const Recognition& chosen(const MeetingReport& report, const MeetingChoices& choices) {
    for (const Recognition& candidate : report.candidates)
        if (choices.platform == candidate.platform) return candidate;
    return report.candidates.front();
}

} // namespace

bool MeetingReport::has(MeetingNote note) const { return std::find(notes.begin(), notes.end(), note) != notes.end(); }

void countPeople(MeetingReport& report) {
    Whose logins;
    Whose people;
    for (const MeetingLine& line : report.lines) {
        logins.insert(loginOf(line));
        if (line.names.size() < 2) people.insert(loginOf(line));
        for (std::size_t i = 0; line.names.size() > 1 && i < line.names.size(); ++i) people.emplace("", line.names[i]);
    }
    report.logins = logins.size();
    report.people = people.size();
}

Result<MeetingReport> readMeeting(const Sheet& sheet, const MeetingFileNames& names, const MeetingSession& session,
                                  const MeetingChoices& choices) {
    const MeetingTables tables =
        choices.mapping ? mappedMeetingTables(sheet, *choices.mapping) : findMeetingTables(sheet);
    MeetingReport report;
    report.candidates = recognitionsOf(sheet, tables, names, choices);
    if (report.candidates.empty())
        return tables.headingSeen
                   ? fail(ErrorCode::FileEmpty, {std::string(names.file)})
                   : fail(ErrorCode::NoHeadingRow, {std::string(names.file), knownHeadings(sheet), "meeting"});
    report.recognition = chosen(report, choices);
    if (choices.platform && *choices.platform != report.recognition.platform)
        report.recognition = {*choices.platform, {}, report.recognition.score, report.recognition.reasons};
    report.facts = tables.facts;
    if (choices.mapping)
        if (const auto unread = unreadColumn(sheet, tables))
            return fail(ErrorCode::TimeUnreadable, {std::string(names.file), unread->column, unread->value});
    const auto order = chooseOrder(sheet, tables, session, choices, report);
    if (!order) return order.error();
    ReadLines read = readLines(sheet, tables, {report.recognition.platform, *order, session});
    report.noShowRows = read.noShowRows;
    report.timelessRows = read.timelessRows;
    if (read.dayTaken) report.notes.push_back(MeetingNote::DayOfSession);
    if (read.lines.empty() && read.noShowRows == 0)
        return fail(ErrorCode::NoHeadingRow, {std::string(names.file), knownHeadings(sheet), "meeting"});
    if (Status kept = keepMeeting(read, session, names, report); !kept) return kept.error();
    if (report.days.empty()) report.lines = std::move(read.lines);
    closeOpenEnds(report.lines, report);
    countPeople(report);
    if (countsDiffer(report)) report.notes.push_back(MeetingNote::OtherParticipants);
    return report;
}

std::vector<Date> daysOfMeeting(const Sheet& sheet) {
    const MeetingTables tables = findMeetingTables(sheet);
    std::vector<Date> days;
    const auto add = [&](std::string_view text) {
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
            if (const DateReading day = readDate(text, order); day.outcome == DateOutcome::Read)
                days.push_back(day.day);
    };
    eachTimeCell(sheet, tables, [&](std::string_view text, std::string_view) { add(dayTextOf(text)); });
    add(tables.facts.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace preceptor
