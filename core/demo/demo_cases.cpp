// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_cases.h"

#include "core/model/case.h"
#include "core/storage/person_repository.h"
#include "core/storage/session_repository.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

const Shape kCase{"case_item",
                  {"programme_id",
                   "case_no",
                   "title",
                   "kind",
                   "previous_id",
                   "session_id",
                   "presenting_institution_id",
                   "presenter_id",
                   "review_status",
                   "submitted_on",
                   "approved_on",
                   "closed_on",
                   "deid_checklist",
                   "age_band",
                   "sex",
                   "tier_of_care",
                   "setting",
                   "dx_group",
                   "icd",
                   "stage",
                   "phase",
                   "pps",
                   "ecog",
                   "opioid_ome_band",
                   "symptom_scale",
                   "history",
                   "tried_so_far",
                   "goals_of_care",
                   "proposed_plan",
                   "source_language"}};
const Shape kMark{"case_mark", {"case_id", "kind", "code", "score"}};
const Shape kQuestion{"case_question", {"case_id", "position", "type", "text"}};
const Shape kReview{"case_review", {"case_id", "status", "at", "by_name", "reason"}};
const Shape kRecommendation{"recommendation",
                            {"case_id", "session_id", "text", "category", "consensus", "made_on",
                             "sent_to_presenter_on", "status", "status_on", "perceived_effect"}};
const Shape kPoint{"learning_point", {"case_id", "session_id", "text", "domain", "starred", "noted_on"}};
const Shape kAction{"action", {"case_id", "session_id", "text", "owner_id", "noted_on", "due_on", "status", "done_on"}};
const Shape kFollowUp{"follow_up", {"case_id", "due_on", "done_on", "outcome", "summary"}};

constexpr std::string_view kChecklist = "no_names no_dates no_places no_numbers no_pictures no_rare_mix";
constexpr int kSubmittedBefore = 12; // days before the conference
constexpr int kApprovedBefore = 5;
constexpr int kReviewing = 3;
constexpr int kKnownAhead = 15; // days before a conference its case is approved
constexpr int kFollowUpAfter = 28;
constexpr int kSilentAfter = 70; // days: what is not known by then is known no more

constexpr std::string_view kDisciplines[] = {"medical_social_worker", "pharmacist", "psychologist", "dietitian",
                                             "physiotherapist"};

struct Meeting {
    std::int64_t session = 0;
    Date on;
    std::string kind; // of its part: case_new, case_follow_up
    InstitutionId institution;
    PersonId presenter;
    bool held = false;
    Date submitted;
    Date approved;
};

// A case that may be brought back.
struct First {
    std::int64_t id = 0;
    const DemoCase* text = nullptr;
};

class CaseFiller {
public:
    CaseFiller(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people)
        : m_writer(writer), m_cases(source.cases), m_random(writer.random("cases")), m_reviewer(reviewerOf(people)) {}

    void fill() {
        std::size_t n = 0;
        for (const Meeting& meeting : meetings()) {
            const First first = meeting.kind == "case_new" ? First{} : m_firsts.at(meeting.institution);
            write(meeting, first.text ? *first.text : m_cases[n++ % m_cases.size()], first);
        }
    }

private:
    std::vector<Meeting> meetings();
    std::string reviewerOf(const std::vector<DemoPerson>& people) const;
    std::string nameOf(PersonId person) const;
    void write(const Meeting& meeting, const DemoCase& text, const First& first);
    std::int64_t writeItem(const Meeting& meeting, const DemoCase& text, const First& first);
    void writeContent(std::int64_t id, const DemoCase& text);
    void writeDisciplines(std::int64_t id, const Meeting& meeting);
    void writeReviews(std::int64_t id, const Meeting& meeting);
    void writeOutcome(std::int64_t id, const Meeting& meeting, const DemoCase& text, bool again);
    void writeRecommendations(std::int64_t id, const Meeting& meeting, const DemoCase& text);
    Date today() const { return m_writer.calendar().today; }
    std::string_view statusOf(const Meeting& meeting) const {
        if (!meeting.held) return "approved";
        return today() - meeting.on > kSilentAfter ? "closed" : "presented";
    }

    DemoWriter& m_writer;
    const std::vector<DemoCase>& m_cases;
    DemoRandom m_random;
    std::string m_reviewer;
    std::vector<std::string> m_numbers;
    std::map<InstitutionId, First> m_firsts; // the newest of each
};

// One of the doctors who review.
std::string CaseFiller::reviewerOf(const std::vector<DemoPerson>& people) const {
    const auto doctor =
        std::find_if(people.begin(), people.end(), [](const DemoPerson& p) { return p.group == "doctor" && !p.again; });
    return doctor == people.end() ? std::string() : nameOf(PersonId{doctor->id});
}

std::string CaseFiller::nameOf(PersonId person) const {
    const auto found = PersonRepository::find(m_writer.write().db(), person);
    return found ? found->nativeName : std::string();
}

// Those that were held or come next, oldest first.
std::vector<Meeting> CaseFiller::meetings() {
    SessionRepository sessions(m_writer.write().db());
    std::vector<Meeting> meetings;
    auto rows = sessions.list({{}, {}, today().plusDays(kKnownAhead)});
    std::reverse(rows.begin(), rows.end());
    for (const SessionRow& row : rows) {
        const Session& s = row.session;
        const bool held = s.status == SessionStatus::Held;
        if (!s.presenting || !s.kind.ends_with("case_conference") || (!held && s.status != SessionStatus::Planned))
            continue;
        std::string kind = "case_new";
        for (const SessionPart& part : sessions.parts(s.id))
            if (part.kind == "case_follow_up") kind = part.kind;
        // Of a conference that comes next, the steps were taken by yesterday.
        meetings.push_back({s.id.value, s.plannedOn, std::move(kind), s.presenting, s.presenter, held,
                            std::min(s.plannedOn.plusDays(-kSubmittedBefore), today().plusDays(-kReviewing)),
                            std::min(s.plannedOn.plusDays(-kApprovedBefore), today().plusDays(-1))});
    }
    return meetings;
}

std::int64_t CaseFiller::writeItem(const Meeting& meeting, const DemoCase& text, const First& first) {
    const std::string number = nextCaseNumber(meeting.submitted.year(), m_numbers);
    m_numbers.push_back(number);
    const std::string submittedOn = meeting.submitted.iso();
    const std::string approvedOn = meeting.approved.iso();
    const std::string closedOn = meeting.on.plusDays(kSilentAfter).iso();
    const bool closed = statusOf(meeting) == "closed";
    return m_writer.add(kCase, {m_writer.idOf("PROGRAMME"),
                                number,
                                text.of("title"),
                                first.id ? "follow_up" : "new",
                                first.id ? Cell(first.id) : Cell(),
                                meeting.session,
                                meeting.institution,
                                meeting.presenter,
                                statusOf(meeting),
                                submittedOn,
                                approvedOn,
                                closed ? Cell(closedOn) : Cell(),
                                kChecklist,
                                text.of("age_band"),
                                text.of("sex"),
                                text.of("tier_of_care"),
                                text.of("setting"),
                                text.of("dx_group"),
                                text.of("icd"),
                                text.of("stage"),
                                text.of("phase"),
                                text.pps,
                                text.ecog,
                                text.of("opioid"),
                                "esas_r",
                                text.of("history"),
                                text.of("tried"),
                                text.of("goals"),
                                text.of("plan"),
                                "zh"});
}

void CaseFiller::writeContent(std::int64_t id, const DemoCase& text) {
    for (const std::string& domain : text.domains)
        m_writer.addKeyed(kMark, {id, "problem_domain", domain}, {id, "problem_domain", domain, Cell()});
    for (const auto& [symptom, score] : text.symptoms)
        m_writer.addKeyed(kMark, {id, "symptom", symptom}, {id, "symptom", symptom, score});
    int position = 0;
    for (const auto& [type, question] : text.questions) m_writer.add(kQuestion, {id, ++position, type, question});
}

// Doctor and nurse always, the others in turns.
void CaseFiller::writeDisciplines(std::int64_t id, const Meeting& meeting) {
    const auto turn = static_cast<std::size_t>(meeting.on.days) % std::size(kDisciplines);
    for (const std::string_view cadre : {std::string_view("physician_specialist"), std::string_view("nurse"),
                                         kDisciplines[turn], kDisciplines[(turn + 1) % std::size(kDisciplines)]})
        m_writer.addKeyed(kMark, {id, "cadre", cadre}, {id, "cadre", cadre, Cell()});
}

void CaseFiller::writeReviews(std::int64_t id, const Meeting& meeting) {
    const auto step = [&](std::string_view status, Date on, const std::string& by) {
        const std::string at = Timestamp{on.days * 86'400'000LL + 28'800'000LL}.iso();
        m_writer.add(kReview, {id, status, at, by.empty() ? Cell() : Cell(by), Cell()});
    };
    const std::string presenter = nameOf(meeting.presenter);
    step("submitted", meeting.submitted, presenter.empty() ? m_reviewer : presenter);
    step("approved", meeting.approved, m_reviewer);
    if (meeting.held) step("presented", meeting.on, m_reviewer);
    if (statusOf(meeting) == "closed") step("closed", meeting.on.plusDays(kSilentAfter), m_reviewer);
}

void CaseFiller::writeRecommendations(std::int64_t id, const Meeting& meeting, const DemoCase& text) {
    const std::string madeOn = meeting.on.iso();
    const Date sent = meeting.on.plusDays(m_random.below(9));
    const std::string sentOn = sent.iso();
    const std::string statusOn = meeting.on.plusDays(kFollowUpAfter).iso();
    const bool answered = today() - meeting.on > kFollowUpAfter;
    for (const auto& [category, words, status] : text.recommendations) {
        const bool known = answered && status != "proposed";
        const bool done = known && status == "implemented";
        m_writer.add(kRecommendation,
                     {id, meeting.session, words, category, m_random.permille(700) ? "consensus" : "majority", madeOn,
                      sent <= today() ? Cell(sentOn) : Cell(), known ? std::string_view(status) : "proposed",
                      known ? Cell(statusOn) : Cell(),
                      done ? Cell(m_random.permille(600) ? "better" : "same") : Cell()});
    }
}

// Of a case that came back, what was learned is not told a second time.
void CaseFiller::writeOutcome(std::int64_t id, const Meeting& meeting, const DemoCase& text, bool again) {
    writeRecommendations(id, meeting, text);
    const std::string on = meeting.on.iso();
    int points = 0;
    for (const auto& [domain, words] : text.points)
        if (!again)
            m_writer.add(kPoint, {id, meeting.session, words, domain, ++points == 1 && m_random.permille(400), on});
    if (!text.action.empty()) {
        const Date due = meeting.on.plusDays(21);
        const bool done = due < today() && m_random.permille(850);
        const std::string dueOn = due.iso();
        m_writer.add(kAction, {id, meeting.session, text.action, meeting.presenter, on, dueOn, done ? "done" : "open",
                               done ? Cell(dueOn) : Cell()});
    }
    const Date due = meeting.on.plusDays(kFollowUpAfter);
    const bool done = due < today() && m_random.permille(900);
    const std::string dueOn = due.iso();
    m_writer.add(kFollowUp, {id, dueOn, done ? Cell(dueOn) : Cell(),
                             done ? Cell(m_random.permille(600) ? "improved" : "stable") : Cell(), Cell()});
}

void CaseFiller::write(const Meeting& meeting, const DemoCase& text, const First& first) {
    const auto id = writeItem(meeting, text, first);
    writeContent(id, text);
    writeDisciplines(id, meeting);
    writeReviews(id, meeting);
    if (meeting.held) writeOutcome(id, meeting, text, first.id != 0);
    if (!first.id) m_firsts[meeting.institution] = {id, &text};
}

} // namespace

void fillDemoCases(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people) {
    CaseFiller(writer, source, people).fill();
}

} // namespace preceptor
