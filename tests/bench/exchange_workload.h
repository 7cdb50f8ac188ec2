// SPDX-License-Identifier: GPL-3.0-or-later
// Workload W(n): a base of n people, 15 columns each, and 10 n lines of attendance, 6 columns each; then each of two
// sides edits two columns of a tenth of the people and one of a tenth of the lines, and adds n / 10 people and n lines,
// half of them for the new people. Every value follows from its row and column, so nothing of the base is kept to
// edit it. Rows are borrowed from the workload.
#pragma once

#include "core/demo/demo_random.h"
#include "core/storage/shape.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <array>
#include <deque>
#include <numeric>
#include <string>
#include <vector>

namespace preceptor::bench {

enum class Side : std::int64_t { Base = 0x5a12f3c7d1, A = 0x2b90e4a615, B = 0x71c3085bde }; // blocks of ids

inline const std::array<Shape, 2> kTables = {
    Shape{"person",
          {"full_name_native", "family_name", "given_name", "romanised", "sex", "birth_year", "phone", "email",
           "wechat", "staff_no", "highest_education", "primary_language", "status", "consent_state", "note"}},
    Shape{"attendance", {"session_id", "person_id", "role", "status", "minutes", "note"}}};
constexpr std::size_t kPerson = 0;
constexpr std::size_t kAttendance = 1;
inline const std::vector<unsigned> kEditedOfPerson = {5, 6, 8, 10, 11, 12, 14};
inline const std::vector<unsigned> kEditedOfLine = {3, 4, 5};
constexpr int kSessions = 200; // and as many more each side adds lines to
constexpr int kLinesAPerson = 10;

struct RowChange {
    bool fresh = false;
    std::size_t table = 0;
    std::int64_t id = 0;
    std::vector<unsigned> columns; // of an edit
    std::size_t first = 0;         // its cells
    std::size_t count = 0;
};

class Workload {
public:
    Workload(int people, Side side) : m_people(people), m_side(side) {
        if (side == Side::Base)
            addPeople(people), addLines(0, 0, people * kLinesAPerson);
        else
            edit(), addPeople(people / 10), addLines(1, kSessions, people / 2), addLinesOfNew(people / 2);
    }
    Workload(const Workload&) = delete;
    Workload& operator=(const Workload&) = delete;

    const std::vector<RowChange>& rows() const { return m_rows; }
    std::span<const Cell> cells(const RowChange& row) const { return std::span(m_cells).subspan(row.first, row.count); }
    // As a set-minded writer would: table by table, by id.
    void sort() {
        std::sort(m_rows.begin(), m_rows.end(), [](const RowChange& a, const RowChange& b) {
            return std::pair(a.table, a.id) < std::pair(b.table, b.id);
        });
    }
    static std::int64_t sessionId(int place) { return (std::int64_t{0x11} << 23) + place; }

private:
    using Words = std::vector<std::string>;

    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }
    static const std::string& word(DemoRandom& random, const Words& words) { return random.pick(words); }
    static std::string padded(int number, std::size_t width) {
        std::string text = std::to_string(number);
        return std::string(width - std::min(width, text.size()), '0') + text;
    }
    static const std::string& family(DemoRandom& r) {
        static const Words words = {"Adeyemi", "Banerjee", "Castro",    "Dimitrov", "Eriksson",  "Fofanah", "Garcia",
                                    "Hassan",  "Ivanova",  "Jansen",    "Kamau",    "Mbeki",     "Nguyen",  "Okafor",
                                    "Petrov",  "Quispe",   "Rossi",     "Sesay",    "Tanaka",    "Umar",    "Vargas",
                                    "Wanjiru", "Xu",       "Yilmaz",    "Zulu",     "Abebe",     "Bello",   "Chukwu",
                                    "Diallo",  "Farah",    "Hernandez", "Ito",      "Lindqvist", "Kabir",   "Nakamura"};
        return word(r, words);
    }
    static const std::string& given(DemoRandom& r) {
        static const Words words = {"Amina",  "Brian",   "Carlos", "Deepa", "Elena", "Fatou",  "Grace",  "Hiroshi",
                                    "Ines",   "John",    "Mary",   "Nadia", "Oscar", "Rosa",   "Samuel", "Thandi",
                                    "Uma",    "Victor",  "Winnie", "Yusuf", "Ahmed", "Chidi",  "Diana",  "Faith",
                                    "Gloria", "Ibrahim", "Kofi",   "Leila", "Omar",  "Ximena", "Zara",   "Precious"};
        return word(r, words);
    }
    static std::string remark(DemoRandom& r, int chance, int least, int most) {
        static const Words words = {
            "needs",    "refresher", "hand",    "hygiene",    "before",    "rotation", "completed",  "theory",
            "observed", "practice",  "pending", "supervisor", "signature", "posted",   "from",       "district",
            "hospital", "asked",     "evening", "sessions",   "printed",   "material", "good",       "progress",
            "repeat",   "skills",    "station", "absent",     "notice",    "late",     "certificate"};
        std::string text;
        if (!r.permille(chance)) return text;
        for (int n = r.between(least, most); n > 0; --n) text += (text.empty() ? "" : " ") + word(r, words);
        return text;
    }
    static std::string numbered(DemoRandom& r, std::string_view stem, int of) {
        return std::string(stem) + " " + std::to_string(1 + r.below(of));
    }
    Cell personCell(std::int64_t id, unsigned column, int version) {
        static const Words codes = {"active", "away",    "left",      "died", "female",
                                    "male",   "unknown", "not_asked", "given"};
        DemoRandom name(static_cast<std::uint64_t>(id), "name");
        const std::string surname = family(name);
        const std::string first = given(name);
        DemoRandom r(static_cast<std::uint64_t>(id) * 31 + column + (static_cast<std::uint64_t>(version) << 48), "");
        switch (column) {
        case 0: return keep(surname + " " + first);
        case 1: return keep(surname);
        case 2: return keep(first);
        case 3: return keep(first + "." + surname);
        case 4: return keep(codes[4 + static_cast<std::size_t>(r.below(3))]);
        case 5: return 1960 + r.below(44);
        case 6: return keep("+2547" + padded(r.below(100'000'000), 8));
        case 7: return keep(first + "." + surname + std::to_string(r.below(1000)) + "@example.org");
        case 8: return keep(given(r) + " " + family(r));
        case 9: return keep("S" + padded(r.below(10'000'000), 7));
        case 10: return keep(numbered(r, "Diploma of nursing", 60));
        case 11: return keep(numbered(r, "language", 40));
        case 12: return keep(codes[static_cast<std::size_t>(r.below(4))]);
        case 13: return keep(codes[7 + static_cast<std::size_t>(r.below(2))]);
        default: return Cell::orNull(keep(remark(r, 400, 3, 12)));
        }
    }
    Cell lineCell(std::int64_t id, unsigned column, int version) {
        static const Words codes = {"present", "late", "left_early", "excused", "absent"};
        DemoRandom r(static_cast<std::uint64_t>(id) * 31 + column + (static_cast<std::uint64_t>(version) << 48), "");
        switch (column) {
        case 3: return keep(codes[static_cast<std::size_t>(r.below(5))]);
        case 4: return r.permille(500) ? Cell() : Cell(r.below(121));
        default: return Cell::orNull(keep(remark(r, 300, 1, 4)));
        }
    }
    Cell valueOf(std::size_t table, std::int64_t id, unsigned column, int version) {
        return table == kPerson ? personCell(id, column, version) : lineCell(id, column, version);
    }
    std::int64_t idOf(Side side, int place) const { return (static_cast<std::int64_t>(side) << 23) + place; }

    void addPeople(int people) {
        for (int i = 0; i < people; ++i) {
            const std::int64_t id = idOf(m_side, i);
            m_rows.push_back({true, kPerson, id, {}, m_cells.size(), kTables[kPerson].columns.size()});
            for (unsigned column = 0; column < kTables[kPerson].columns.size(); ++column)
                m_cells.push_back(personCell(id, column, 0));
        }
    }
    void addLine(int session, std::int64_t person) {
        const std::int64_t id = lineId(session, person);
        m_rows.push_back({true, kAttendance, id, {}, m_cells.size(), kTables[kAttendance].columns.size()});
        for (const Cell& cell : {Cell(sessionId(session)), Cell(person), Cell("participant")}) m_cells.push_back(cell);
        for (unsigned column = 3; column < 6; ++column) m_cells.push_back(lineCell(id, column, 0));
    }
    static std::int64_t lineId(int session, std::int64_t person) {
        return naturalId("attendance", {sessionId(session), person, "participant"});
    }
    // Session by session, as lists are taken: in each a run of the people, so nobody is there twice.
    static int personAt(int place, int people) {
        return (place / (people / 20) * 7919 + place % (people / 20)) % people;
    }
    void addLines(int offset, int firstSession, int lines) {
        const int ofSide = m_side == Side::B ? kSessions : 0;
        for (int i = 0; i < lines; ++i)
            addLine(firstSession + ofSide + i / (m_people / 20), idOf(Side::Base, personAt(i + offset, m_people)));
    }
    void addLinesOfNew(int lines) {
        for (int i = 0; i < lines; ++i) addLine(i / (m_people / 10), idOf(m_side, i % (m_people / 10)));
    }
    std::vector<int> sampled(int of, int n) {
        DemoRandom r(static_cast<std::uint64_t>(m_side), std::to_string(of));
        std::vector<int> all(static_cast<std::size_t>(of));
        std::iota(all.begin(), all.end(), 0);
        for (int i = 0; i < n; ++i)
            std::swap(all[static_cast<std::size_t>(i)], all[static_cast<std::size_t>(i + r.below(of - i))]);
        all.resize(static_cast<std::size_t>(n));
        return all;
    }
    void addEdit(std::size_t table, std::int64_t id, std::vector<unsigned> columns) {
        std::sort(columns.begin(), columns.end());
        m_rows.push_back({false, table, id, columns, m_cells.size(), columns.size()});
        for (const unsigned column : columns) {
            const Cell before = valueOf(table, id, column, 0);
            Cell after = before;
            const int base = m_side == Side::A ? 1 : 1000;
            for (int version = base; after.equals(before.own()); ++version) after = valueOf(table, id, column, version);
            m_cells.push_back(after);
        }
    }
    void edit() {
        DemoRandom r(static_cast<std::uint64_t>(m_side), "edit");
        for (const int place : sampled(m_people, m_people / 10)) {
            const int first = r.below(7);
            const int second = (first + 1 + r.below(6)) % 7;
            addEdit(
                kPerson, idOf(Side::Base, place),
                {kEditedOfPerson[static_cast<std::size_t>(first)], kEditedOfPerson[static_cast<std::size_t>(second)]});
        }
        for (const int place : sampled(m_people * kLinesAPerson, m_people)) {
            const std::int64_t person = idOf(Side::Base, personAt(place, m_people));
            addEdit(kAttendance, lineId(place / (m_people / 20), person), {r.pick(kEditedOfLine)});
        }
    }

    int m_people;
    Side m_side;
    std::vector<RowChange> m_rows;
    std::vector<Cell> m_cells;
    std::deque<std::string> m_texts;
};

} // namespace preceptor::bench
