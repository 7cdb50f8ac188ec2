// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_event_rows.h"

#include <array>

namespace preceptor {

namespace {

const Shape kEvent{"event",
                   {"programme_id",
                    "cohort_id",
                    "code",
                    "title",
                    "subject",
                    "kind",
                    "mode",
                    "venue",
                    "city",
                    "country",
                    "host_institution_id",
                    "organiser_institution_id",
                    "grant_id",
                    "start_on",
                    "end_on",
                    "contact_hours",
                    "language",
                    "is_tot",
                    "teach_back_required",
                    "n_invited",
                    "n_applied",
                    "approval",
                    "edition_label",
                    "evidence"}};
const Shape kEventRole{"event_role",
                       {"event_id", "person_id", "role", "registered_on", "days", "hours", "completed_on"}};
const Shape kInvitation{"invitation", {"event_id", "institution_id", "seats", "invited_on"}};
const Shape kEventHeadcount{"event_headcount", {"event_id", "cadre", "sex", "n", "source"}};
const Shape kCost{"cost_line", {"event_id", "grant_id", "category", "payer", "kind", "amount", "currency"}};
const Shape kItemBatch{
    "item_batch",
    {"event_id", "position", "item", "n_expected", "n_returned", "n_1", "n_2", "n_3", "n_4", "n_5", "top_comment"}};

Cell orNone(std::int64_t id) { return id == 0 ? Cell() : Cell(id); }
Cell orNone(int n) { return n == 0 ? Cell() : Cell(n); }

} // namespace

std::int64_t DemoEventRows::add(const DemoEvent& e) {
    const bool reported = !e.evidence.empty();
    return m_writer.add(kEvent, {m_writer.idOf("PROGRAMME"),
                                 orNone(e.cohort),
                                 e.code,
                                 e.title,
                                 Cell::orNull(e.subject),
                                 e.kind,
                                 e.mode,
                                 Cell::orNull(e.venue),
                                 "北京",
                                 "CN",
                                 orNone(e.host),
                                 orNone(e.organiser),
                                 reported ? Cell() : Cell(m_writer.idOf("GRANT1")),
                                 e.start.iso(),
                                 e.end.iso(),
                                 e.hours > 0 ? Cell(e.hours) : Cell(),
                                 "zh",
                                 e.isTot,
                                 e.isTot,
                                 orNone(e.invited),
                                 orNone(e.applied),
                                 "approved",
                                 Cell::orNull(e.edition),
                                 Cell::orNull(e.evidence)});
}

void DemoEventRows::role(std::int64_t event, std::int64_t person, std::string_view role, double hours,
                         std::optional<Date> registered, std::optional<Date> completed) {
    const std::string came = registered ? registered->iso() : std::string();
    const std::string done = completed ? completed->iso() : std::string();
    m_writer.addKeyed(kEventRole, {event, person, role},
                      {event, person, role, Cell::orNull(came), hours > 0 ? Cell(hours / 8) : Cell(),
                       hours > 0 ? Cell(hours) : Cell(), Cell::orNull(done)});
}

void DemoEventRows::invite(std::int64_t event, const std::string& institution, int seats, Date on) {
    const auto id = m_writer.idOf(institution);
    m_writer.addKeyed(kInvitation, {event, id}, {event, id, seats, on.iso()});
}

void DemoEventRows::evaluate(std::int64_t event, std::size_t items, int expected, int returned) {
    const auto& questions = m_source.topics.at("evaluation");
    for (std::size_t i = 0; i < items && i < questions.size(); ++i) {
        std::array<int, 5> marks{};
        for (int n = 0; n < returned; ++n) {
            const int ticket = m_random.below(100);
            if (ticket < 98) ++marks[ticket < 1 ? 0U : ticket < 4 ? 1U : ticket < 15 ? 2U : ticket < 52 ? 3U : 4U];
        }
        const bool said = i == 2 || m_random.permille(200);
        m_writer.add(kItemBatch,
                     {event, i + 1, questions[i], expected, returned, marks[0], marks[1], marks[2], marks[3], marks[4],
                      said ? Cell(m_random.pick(m_source.topics.at("comments"))) : Cell()});
    }
}

void DemoEventRows::cost(std::int64_t event, std::string_view category, std::string_view payer, double amount,
                         std::string_view currency) {
    const bool granted = payer == "grant";
    m_writer.add(kCost, {event, granted ? Cell(m_writer.idOf("GRANT1")) : Cell(), category, payer,
                         granted ? "cash" : "in_kind", amount, currency});
}

void DemoEventRows::headcount(std::int64_t event, std::string_view cadre, std::string_view sex, int n) {
    m_writer.add(kEventHeadcount, {event, Cell::orNull(cadre), sex, n, "签到表 Sign-in sheet"});
}

} // namespace preceptor
