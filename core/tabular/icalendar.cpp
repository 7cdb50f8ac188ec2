// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/icalendar.h"

#include <algorithm>
#include <string_view>

namespace preceptor {

namespace {

constexpr std::size_t kMaxLineOctets = 75;

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Lines of at most 75 octets; a continuation begins with a blank that counts; no UTF-8 sequence is cut.
void appendFolded(std::string& out, std::string_view line) {
    std::size_t room = kMaxLineOctets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && continuesCharacter(line[cut])) --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = kMaxLineOctets - 1;
    }
    out.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (c == '\n' || c == '\r')
            out += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            out.append(1, '\\').append(1, c);
        else if (static_cast<unsigned char>(c) >= 0x20U || c == '\t')
            out += c;
    }
    return out;
}

std::string basicInstant(Timestamp instant) {
    std::string text = instant.iso();
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

class Writer {
public:
    void line(std::string_view name, std::string_view value) {
        appendFolded(m_text, std::string(name) + ":" + std::string(value));
    }
    void words(std::string_view name, std::string_view value) {
        if (!value.empty()) line(name, escaped(value));
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

// RFC 5546 asks a cancellation for an organizer; there is no mail address to give.
Status writeEvent(Writer& out, const CalendarEvent& event, bool cancellation) {
    const auto start = toInstant(event.start, event.zone);
    if (!start) return invalid({{"timezone", IssueCode::UnknownCode, event.zone}});
    out.line("BEGIN", "VEVENT");
    out.line("UID", escaped(event.uid));
    out.line("DTSTAMP", basicInstant(event.changed));
    out.line("DTSTART", basicInstant(*start));
    out.line("DTEND", basicInstant(Timestamp{start->millis + event.minutes * 60'000LL}));
    out.line("SEQUENCE", std::to_string(event.sequence));
    out.line("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED");
    if (cancellation) out.line("ORGANIZER", "invalid:nomail");
    out.words("SUMMARY", event.summary);
    out.words("DESCRIPTION", event.description);
    out.words("LOCATION", event.location);
    out.line("END", "VEVENT");
    return success();
}

// A file of nothing but cancellations is a cancellation; a schedule with some cancelled days is still a schedule, and
// carries no method because nobody is invited.
bool onlyCancelled(const Calendar& calendar) {
    return !calendar.events.empty() &&
           std::all_of(calendar.events.begin(), calendar.events.end(), [](const auto& e) { return e.cancelled; });
}

} // namespace

Result<std::string> calendarText(const Calendar& calendar) {
    Writer out;
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Preceptor//Conference schedule//EN");
    out.line("CALSCALE", "GREGORIAN");
    const bool cancellation = onlyCancelled(calendar);
    if (cancellation) out.line("METHOD", "CANCEL");
    out.words("X-WR-CALNAME", calendar.name);
    for (const CalendarEvent& event : calendar.events)
        if (auto written = writeEvent(out, event, cancellation); !written) return std::move(written).error();
    out.line("END", "VCALENDAR");
    return out.take();
}

} // namespace preceptor
