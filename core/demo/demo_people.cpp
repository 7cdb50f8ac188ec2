// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_people.h"

#include "core/demo/demo_names.h"
#include "core/model/code_lists.h"
#include "core/text/fold.h"

#include <algorithm>

namespace preceptor {

namespace {

const Shape kPerson{"person",
                    {"full_name_native", "family_name", "given_name", "romanised", "sex", "birth_year", "email",
                     "staff_no", "highest_education", "primary_language", "status", "consent_state"}};
const Shape kAffiliation{
    "affiliation",
    {"person_id", "institution_id", "department_id", "cadre", "rank", "start_on", "end_on", "is_primary"}};
const Shape kConsent{"consent", {"person_id", "term_code", "term_version", "answer", "answered_on", "method"}};
const Shape kFormerName{"person_former_name", {"person_id", "name", "until_on"}};

const std::vector<std::string_view> kDoctorRanks = {"resident", "attending", "attending", "associate_chief", "chief"};
const std::vector<std::string_view> kNurseRanks = {"nurse", "senior_nurse", "senior_nurse", "nurse_in_charge",
                                                   "associate_chief_nurse"};
constexpr int kMenPermille = 270;

// What is drawn for one person before anything is written.
struct Draft {
    DemoName name;
    std::uint16_t workplace = 0;
    std::string cadre;
    bool female = true;
    bool consented = true;
    Date joined;
};

class PeopleFiller {
public:
    PeopleFiller(DemoWriter& writer, const DemoSource& source)
        : m_writer(writer), m_source(source), m_random(writer.random("people")) {}

    std::vector<DemoPerson> fill() {
        const int people = m_writer.options().people;
        const int again = people < 40 ? 0 : std::clamp(people / 250, 3, 40);
        std::vector<Draft> twice;
        m_people.reserve(static_cast<std::size_t>(people));
        for (int i = 0; i < people - again; ++i) {
            const Draft draft = makeDraft();
            write(draft, false);
            if (i % 37 == 5 && static_cast<int>(twice.size()) < again) twice.push_back(draft);
        }
        for (Draft& draft : twice) {
            draft.name = writtenAgain(draft.name, workplaceOf(draft).language);
            write(draft, true);
        }
        return std::move(m_people);
    }

private:
    const DemoStaff& workplaceOf(const Draft& draft) const { return m_source.staff[draft.workplace]; }
    Draft makeDraft();
    void write(const Draft& draft, bool again);
    std::int64_t writePerson(const Draft& draft, bool again);
    std::int64_t writePosts(std::int64_t person, const Draft& draft);
    void writeConsent(std::int64_t person, Date on);
    std::string_view rankOf(std::string_view group);
    Cell departmentOf(const std::string& institution, std::string_view group);
    std::string emailOf(const Draft& draft);

    DemoWriter& m_writer;
    const DemoSource& m_source;
    DemoRandom m_random;
    std::vector<DemoPerson> m_people;
};

Draft PeopleFiller::makeDraft() {
    Draft draft;
    const DemoStaff& place = pickWeighted(m_random, m_source.staff);
    draft.workplace = static_cast<std::uint16_t>(&place - m_source.staff.data());
    draft.cadre = pickWeighted(m_random, m_source.cadres.at(place.kind)).code;
    draft.female = !m_random.permille(draft.cadre == "nurse" ? 60 : kMenPermille * 3 / 2);
    draft.consented = m_random.permille(940);
    draft.name = makeDemoName(m_random, m_source, place.language, draft.female);
    const Date start = m_writer.calendar().start;
    draft.joined =
        m_random.permille(900) ? start.plusDays(-m_random.between(60, 6000)) : start.plusDays(m_random.between(1, 200));
    return draft;
}

std::string_view PeopleFiller::rankOf(std::string_view group) {
    if (group == "doctor") return m_random.pick(kDoctorRanks);
    if (group == "nurse") return m_random.pick(kNurseRanks);
    return {};
}

Cell PeopleFiller::departmentOf(const std::string& institution, std::string_view group) {
    const auto found = m_source.departments.find(std::string(group));
    if (found == m_source.departments.end()) return {};
    return m_writer.reference(institution + "." + m_random.pick(found->second));
}

// The reserved domain .example belongs to nobody.
std::string PeopleFiller::emailOf(const Draft& draft) {
    std::string letters = fold(draft.name.romanised.empty() ? draft.name.native : draft.name.romanised);
    std::replace_if(
        letters.begin(), letters.end(), [](char c) { return c < 'a' || c > 'z'; }, '.');
    return letters + std::to_string(m_people.size()) + "@" + fold(workplaceOf(draft).institution) + ".example";
}

std::int64_t PeopleFiller::writePerson(const Draft& draft, bool again) {
    const bool sparse = again || m_random.permille(120);
    const int birthYear = draft.joined.year() - m_random.between(23, 45);
    const std::string email = sparse ? std::string() : emailOf(draft);
    const std::string staffNo =
        again ? std::string() : workplaceOf(draft).institution.substr(0, 3) + std::to_string(10000 + m_people.size());
    const std::string_view sex = again && m_random.permille(500) ? "unknown" : draft.female ? "female" : "male";
    return m_writer.add(kPerson, {draft.name.native, Cell::orNull(draft.name.family), Cell::orNull(draft.name.given),
                                  Cell::orNull(draft.name.romanised), sex, sparse ? Cell() : Cell(birthYear),
                                  Cell::orNull(email), Cell::orNull(staffNo),
                                  sparse ? Cell() : Cell(m_random.permille(700) ? "bachelor" : "master"),
                                  workplaceOf(draft).language, m_random.permille(8) ? "left_field" : "active",
                                  !again && draft.consented ? "given" : "not_asked"});
}

std::int64_t PeopleFiller::writePosts(std::int64_t person, const Draft& draft) {
    const std::string& institution = workplaceOf(draft).institution;
    const std::string_view group = cadreGroupOf(draft.cadre);
    Date since = draft.joined;
    if (m_random.permille(25)) { // came from another place during the programme
        const Date moved = m_writer.calendar().start.plusDays(m_random.between(30, 500));
        const std::string& before = m_random.pick(m_source.staff).institution;
        if (moved > since && before != institution) {
            m_writer.add(kAffiliation, {person, m_writer.idOf(before), nullptr, Cell::orNull(draft.cadre), nullptr,
                                        since.iso(), moved.plusDays(-1).iso(), true});
            since = moved;
        }
    }
    return m_writer.add(kAffiliation,
                        {person, m_writer.idOf(institution), departmentOf(institution, group),
                         Cell::orNull(draft.cadre), Cell::orNull(rankOf(group)), since.iso(), nullptr, true});
}

void PeopleFiller::writeConsent(std::int64_t person, Date on) {
    m_writer.add(kConsent,
                 {person, "training_data", "1", "yes", on.iso(), m_random.permille(600) ? "paper" : "electronic"});
}

void PeopleFiller::write(const Draft& draft, bool again) {
    const auto person = writePerson(draft, again);
    const auto affiliation = writePosts(person, draft);
    const Date start = m_writer.calendar().start;
    if (!again && draft.consented)
        writeConsent(person, std::max(draft.joined, start).plusDays(m_random.between(0, 20)));
    if (!again && workplaceOf(draft).language == "zh" && m_random.permille(6))
        m_writer.add(kFormerName, {person, m_random.pickSkewed(m_source.names.at("zh").family) + draft.name.given,
                                   start.plusDays(-m_random.between(100, 3000)).iso()});
    m_people.push_back({person, affiliation, cadreGroupOf(draft.cadre), draft.joined, draft.workplace, again});
}

} // namespace

std::vector<DemoPerson> fillDemoPeople(DemoWriter& writer, const DemoSource& source) {
    return PeopleFiller(writer, source).fill();
}

} // namespace preceptor
