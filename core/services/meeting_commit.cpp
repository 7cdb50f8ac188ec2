// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meeting_commit.h"

#include "core/model/person.h"
#include "core/services/attendance_effects.h"
#include "core/services/meeting_reading.h"
#include "core/services/session_holder.h"
#include "core/storage/open_file_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/platform_repository.h"
#include "core/storage/roster_repository.h"
#include "core/text/name_kind.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::string_view kOnline = "online";

Attendance lineOf(AttendanceRepository& attendance, const Session& session, PersonId person, const std::string& role,
                  bool expected) {
    if (auto line = attendance.find(session.id, person, role)) return *line;
    Attendance line;
    line.session = session.id;
    line.person = person;
    line.role = role;
    line.expected = expected ? AttendanceExpected::Yes : AttendanceExpected::No;
    return line;
}

// The mark of a file whose lines turned out to be somebody else's.
void withdraw(Write& write, AttendanceRepository& attendance, Attendance line) {
    if (line.expected != AttendanceExpected::Yes) {
        attendance.erase(write, line.session, line.person, line.role);
        return;
    }
    line.status = AttendanceStatus::Unmarked;
    line.minutes.reset();
    line.source = "manual";
    attendance.put(write, line);
}

ImportedFile fileRow(const MeetingPreview& preview, Date today) {
    const MeetingCounts& c = preview.plan.counts;
    return {preview.input.name, today,       c.read,   c.imported(),
            c.united,           c.skipped(), c.open(), contentKeyOf(preview.rowKeys),
            preview.fileKey};
}

bool isOpen(MatchVerdict verdict) { return verdict == MatchVerdict::Candidates || verdict == MatchVerdict::WalkIn; }

OpenFile openFile(const MeetingPreview& preview) {
    const MeetingSettings& how = preview.settings;
    OpenFile file;
    file.sha256 = preview.input.sha256;
    file.name = preview.input.name;
    for (std::size_t i = 0; i < preview.participants.size(); ++i)
        if (isOpen(preview.matches[i].verdict)) file.open.push_back(preview.participants[i].name);
    if (preview.input.bytes && !file.open.empty()) file.bytes = *preview.input.bytes;
    if (file.bytes.empty()) file.open.clear(); // put away: it has to be given again
    if (how.encoding) file.encoding = encodingName(*how.encoding);
    if (how.separator) file.separator = std::string(1, *how.separator);
    if (how.sheet) file.sheet = static_cast<std::int64_t>(*how.sheet);
    if (how.choices.platform) file.platform = codeOf(*how.choices.platform);
    if (how.choices.dateOrder) file.dateOrder = *how.choices.dateOrder == DateOrder::DayFirst ? 0 : 1;
    return file;
}

} // namespace

std::string wallText(const std::optional<WallSeconds>& at) {
    if (!at) return {};
    std::string text = Timestamp{*at * 1000}.iso();
    text.pop_back();
    return text;
}

std::optional<WallSeconds> wallSeconds(const std::string& text) {
    const auto at = text.empty() ? std::nullopt : Timestamp::parse(text + 'Z');
    return at ? std::optional(at->millis / 1000) : std::nullopt;
}

MeetingCommit::MeetingCommit(const MeetingPreview& preview) : m_preview(preview), m_session(preview.session) {
    m_receipt.counts = preview.plan.counts;
    for (const PlannedMark& mark : preview.plan.marks) {
        m_receipt.unchanged += mark.outcome == LineOutcome::Unchanged ? 1 : 0;
        m_receipt.byHand += mark.outcome == LineOutcome::ByHand ? 1 : 0;
    }
}

PersonId MeetingCommit::personOf(std::size_t participant) const {
    const auto added = m_added.find(participant);
    return added == m_added.end() ? m_preview.matches[participant].person : added->second;
}

// Of a name that is there twice at once: whether both are one person, which is remembered apart from who the name is.
bool MeetingCommit::isOnePerson(const std::string& key) const {
    std::set<PersonId> people;
    for (std::size_t i = 0; i < m_preview.participants.size(); ++i)
        if (aliasKey(m_preview.participants[i].rememberedAs()) == key && m_preview.participants[i].doubled())
            people.insert(m_preview.matches[i].verdict == MatchVerdict::Matched ? personOf(i) : PersonId{});
    return people.size() == 1 && *people.begin();
}

// A telephone or a device is nobody for good, but never one person for good; nor is a name that two carry.
std::vector<MeetingCommit::Decided> MeetingCommit::decided() const {
    std::vector<Decided> names;
    for (std::size_t i = 0; i < m_preview.participants.size(); ++i) {
        const MatchBasis basis = m_preview.matches[i].basis;
        if (basis != MatchBasis::Chosen && basis != MatchBasis::Added) continue;
        const bool nobody = m_preview.matches[i].verdict == MatchVerdict::Nobody;
        const std::string& name = m_preview.participants[i].rememberedAs();
        if (!nobody && nameKind(name) != NameKind::Person) continue;
        const std::string key = aliasKey(name);
        const bool doubled = m_preview.participants[i].doubled();
        if (doubled && !nobody && !isOnePerson(key)) continue;
        names.push_back({key, name, nobody ? PersonId{} : personOf(i), i});
        if (doubled && !nobody) names.push_back({twiceKey(name), name, personOf(i), i});
    }
    return names;
}

// Columns that a person told and that are not remembered so.
bool MeetingCommit::hasNewColumns(Database& db) const {
    if (m_preview.mappingKey.empty()) return false;
    const auto known = RosterRepository::mappings(db, kMeetingKind);
    const auto before = known.find(m_preview.mappingKey);
    return before == known.end() || before->second != mappingJson(*m_preview.settings.choices.mapping);
}

bool MeetingCommit::hasWork(Database& db) const {
    if (m_preview.plan.changesAnything() || hasNewColumns(db)) return true;
    const auto aliases = PlatformRepository::aliases(db, m_session.programme);
    const auto names = decided();
    return std::any_of(names.begin(), names.end(), [&](const Decided& d) {
        const auto known = aliases.find(d.key);
        return known == aliases.end() || known->second != d.person;
    });
}

Status MeetingCommit::addPeople(Write& write) {
    for (const PlannedMark& mark : m_preview.plan.marks) {
        if (mark.person || mark.participants.empty()) continue;
        PersonDraft draft;
        draft.values.nativeName = mark.newName;
        draft.values.email = mark.newEmail;
        const auto person = validate(draft, write.today());
        if (!person) return person.error();
        const PersonId id = PersonRepository::insert(write, *person);
        for (const std::size_t participant : mark.participants) m_added[participant] = id;
        ++m_receipt.peopleAdded;
    }
    return success();
}

void MeetingCommit::writeLines(Write& write) {
    for (const PlannedStay& planned : m_preview.plan.stays) {
        if (!planned.isNew) continue;
        const PlatformStay& s = planned.stay;
        PlatformRepository::putRow(write, m_session.id,
                                   {s.rowKey, personOf(planned.participant), s.platform, s.shown, wallText(s.stay.join),
                                    wallText(s.stay.leave), s.stay.stated, s.stay.outerTimes, s.fileKey});
    }
    for (const std::string& rowKey : m_preview.plan.gone) PlatformRepository::eraseRow(write, m_session.id, rowKey);
}

void MeetingCommit::writeNames(Write& write) {
    for (const Decided& d : decided())
        PlatformRepository::putAlias(write, m_session.programme, d.key, d.name, d.person);
}

void MeetingCommit::writeMarks(Write& write) {
    AttendanceRepository attendance(write.db());
    std::set<PersonId> expected;
    for (const AttendanceRow& row : attendance.expected(m_session)) expected.insert(row.person);
    for (const PlannedMark& mark : m_preview.plan.marks) {
        if (!mark.writes()) continue;
        const PersonId person = mark.person ? mark.person : personOf(mark.participants.front());
        auto roles = attendance.rolesOf(m_session.id, person);
        if (roles.empty()) roles.emplace_back("participant");
        for (const std::string& role : roles) {
            Attendance line = lineOf(attendance, m_session, person, role, expected.contains(person));
            if (!mark.status) {
                withdraw(write, attendance, std::move(line));
                continue;
            }
            line.status = *mark.status;
            line.minutes = mark.minutes;
            line.mode = kOnline;
            line.source = kPlatformSource;
            attendance.put(write, line);
        }
        m_touched.push_back(person);
        ++m_receipt.marked;
    }
}

Result<MeetingReceipt> MeetingCommit::run(Write& write) {
    const SessionStatus before = m_session.status;
    const auto& marks = m_preview.plan.marks;
    const bool came =
        std::any_of(marks.begin(), marks.end(), [](const PlannedMark& m) { return m.writes() && m.status; });
    if (came)
        if (Status held = SessionHolder(write.db()).hold(write, m_session); !held) return std::move(held).error();
    if (Status added = addPeople(write); !added) return std::move(added).error();
    writeLines(write);
    writeNames(write);
    writeMarks(write);
    if (hasNewColumns(write.db()))
        RosterRepository::putMapping(write, kMeetingKind, m_preview.mappingKey,
                                     mappingJson(*m_preview.settings.choices.mapping));
    if (!m_preview.isLeft()) { // else it is no newer version of anything
        RosterRepository::putFile(write, kMeetingKind, m_preview.input.sha256, fileRow(m_preview, write.today()));
        OpenFileRepository::put(write.db(), m_session.id, openFile(m_preview));
    }
    AttendanceEffects effects(write.db());
    if (m_session.status == before)
        effects.restampPeople(write, m_session, m_touched);
    else
        effects.restampSession(write, m_session);
    write.setSubjects(static_cast<std::int64_t>(m_receipt.marked));
    return m_receipt;
}

} // namespace preceptor
