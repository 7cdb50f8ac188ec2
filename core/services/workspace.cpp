// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspace.h"

#include "core/base/spare_memory.h"
#include "core/services/assessment_service.h"
#include "core/services/attachment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/audit_service.h"
#include "core/services/backup_service.h"
#include "core/services/cascade_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_scanner.h"
#include "core/services/case_search.h"
#include "core/services/case_service.h"
#include "core/services/certificate_service.h"
#include "core/services/check_service.h"
#include "core/services/conference_calendar.h"
#include "core/services/conference_service.h"
#include "core/services/conflict_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/demo_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/erasure_service.h"
#include "core/services/exchange_service.h"
#include "core/services/import_service.h"
#include "core/services/institution_service.h"
#include "core/services/learning_service.h"
#include "core/services/listing_service.h"
#include "core/services/meeting_service.h"
#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/programme_service.h"
#include "core/services/progress_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "core/services/series_member_service.h"
#include "core/services/today_service.h"
#include "core/services/unsent_service.h"
#include "core/services/waiting_acts.h"
#include "core/services/workshop_service.h"
#include "core/storage/backup.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/store.h"

#include <cassert>
#include <memory>

namespace preceptor {

// Services are made in the order of their needs; each new one is a member here and an accessor in the header.
struct Workspace::Parts {
    explicit Parts(std::unique_ptr<Store> opened) : store(std::move(opened)), unit(store->unit()) {}
    // Where that cannot be kept, on a full disk for one, the file is there to be read, but nothing is done in it.
    void tellOpened() {
        try {
            audit.opened(store->unlocked() ? std::optional(store->unlocked()->holder) : std::nullopt);
            if (store->unlocked()) enterWaitingActs(unit, *store->unlocked());
        } catch (const StorageFailure&) {
            store->db().becomeReadOnly();
        }
        if (store->unlocked() && store->readOnly() && !store->db().path().empty())
            unit.keepActsElsewhere(
                [by = *store->unlocked(), file = store->db().path(), folder = unit.identity()->folder(),
                 &clock = unit.clock()](const AuditNote& act) { keepActOf(by, act, file, clock, folder); });
    }
    // What cannot be marked now is when it is opened next.
    void markStanding() {
        try {
            casePrivacy.markStanding();
        } catch (const StorageFailure&) {
            return;
        }
    }
    // What others did meanwhile and could not enter: the file may have another key when it is opened next.
    void enterWaiting() noexcept {
        try {
            if (store->unlocked()) enterWaitingActs(unit, *store->unlocked());
        } catch (const std::exception&) { // it goes on waiting
        }
    }
    std::unique_ptr<Store> store;
    UnitOfWork& unit;
    CaseScanner caseScanner{unit};
    RegisterService registers{unit, caseScanner};
    CurriculumService curriculum{unit};
    EnrolmentService enrolments{unit};
    ProgressService progress{unit};
    AssessmentService assessments{unit};
    CertificateService certificates{unit};
    ConferenceService conferences{unit, caseScanner};
    SeriesMemberService seriesMembers{unit};
    ConferenceCalendar calendar{unit};
    AttendanceService attendance{unit};
    WorkshopService workshops{unit, enrolments, attendance};
    ListingService listing{unit};
    DemoService demo{unit};
    CheckService checks{unit};
    BackupService backups{unit};
    AuditService audit{unit};
    ImportService imports{unit, enrolments};
    MeetingService meetings{unit, imports};
    LearningService learning{unit, imports};
    PeopleService people{unit};
    PersonSearch personSearch{unit};
    MergeService merges{unit};
    InstitutionService institutions{unit};
    ProgrammeService programmes{unit};
    TodayService today{unit};
    ReportService reports{unit};
    ConflictService conflicts{unit};
    CasePrivacy casePrivacy{unit, caseScanner};
    ErasureService erasure{unit, casePrivacy};
    ExchangeService exchange{unit, casePrivacy};
    CaseService cases{unit, casePrivacy};
    CaseSearch caseSearch{unit};
    AttachmentService attachments{unit, caseScanner};
    CascadeService cascades{unit};
    UnsentService unsent{unit};
};

Workspace::Workspace(std::unique_ptr<Parts> parts, OpenAs as, WorkspaceOptions options)
    : m_parts(std::move(parts)), m_as(as), m_options(std::move(options)), m_path(m_parts->store->db().path()) {
    m_options.unlocked.reset(); // the store has it
}
Workspace::~Workspace() { m_parts->enterWaiting(); }

Result<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path& path, const Clock& clock,
                                                     const WorkspaceOptions& options) {
    auto store = Store::create(path, clock, options.operatorName, options.stateFolder);
    if (!store) return std::move(store).error();
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Parts>(std::move(store).value()), OpenAs::Editor, options));
}

Result<std::unique_ptr<Store>> Workspace::openStore(const std::filesystem::path& path, OpenAs as, const Clock& clock,
                                                    const WorkspaceOptions& options) {
    const Access access = as == OpenAs::Editor ? Access::ReadWrite : Access::ReadOnly;
    if (as == OpenAs::Editor && options.unlocked && options.unlocked->holder.role == HolderRole::Viewer)
        keepOpeningOf(*options.unlocked, path, clock, options.stateFolder);
    return Store::open(path, access, clock, options.operatorName, options.stateFolder, options.unlocked);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& path, OpenAs as, const Clock& clock,
                                                   const WorkspaceOptions& options) {
    auto store = openStore(path, as, clock, options);
    if (!store) return std::move(store).error();
    auto parts = std::make_unique<Parts>(std::move(store).value());
    parts->tellOpened();
    parts->markStanding();
    if (as == OpenAs::Editor) ErasureRepository(parts->store->db()).overwriteFreed(); // if the last sitting could not
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts), as, options));
}

std::unique_ptr<Workspace> Workspace::inMemory(const Clock& clock, const WorkspaceOptions& options) {
    auto parts = std::make_unique<Parts>(Store::inMemory(clock, options.operatorName));
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts), OpenAs::Editor, options));
}

void Workspace::suspend() {
    assert(!m_path.empty());
    m_options.operatorName = operatorName();
    m_parts->enterWaiting();
    auto empty = Store::inMemory(clock(), m_options.operatorName);
    empty->db().becomeReadOnly();
    replaceParts(std::move(empty)); // not before there is something else
    m_suspended = true;
    giveBackSpareMemory(); // pages of the file were in it
}

// In the same place: a page that waits for somebody to press a button has hold of a service.
void Workspace::replaceParts(std::unique_ptr<Store> store) noexcept {
    std::destroy_at(m_parts.get());
    std::construct_at(m_parts.get(), std::move(store));
}

Status Workspace::resume(const std::optional<Unlocked>& unlocked) {
    WorkspaceOptions options = m_options;
    options.unlocked = unlocked;
    auto store = openStore(m_path, m_as, clock(), options);
    if (!store) return std::move(store).error();
    replaceParts(std::move(store).value());
    m_parts->tellOpened();
    m_parts->markStanding();
    for (const auto& listener : m_listeners) m_parts->unit.onCommit(listener);
    m_suspended = false;
    return success();
}

bool Workspace::suspended() const { return m_suspended; }

const Clock& Workspace::clock() const { return m_parts->unit.clock(); }
std::filesystem::path Workspace::path() const { return m_path; }
std::uint64_t Workspace::bytes() const { return m_parts->store->bytes(); }
std::filesystem::path Workspace::backupFolder() const { return backupFolderOf(path()); }
bool Workspace::readOnly() const { return m_parts->store->readOnly(); }
Error Workspace::refusal() const { return m_parts->unit.refusal(); }
const std::optional<Unlocked>& Workspace::unlocked() const { return m_parts->store->unlocked(); }
void Workspace::setOperatorName(std::string name) { m_parts->unit.setOperatorName(std::move(name)); }

Result<ChangeSet> Workspace::undo() { return m_parts->unit.undo(); }
Result<ChangeSet> Workspace::redo() { return m_parts->unit.redo(); }

std::optional<Action> Workspace::undoable() const {
    const auto step = m_parts->unit.undoable();
    return step ? std::optional(step->action) : std::nullopt;
}

std::optional<Action> Workspace::redoable() const {
    const auto step = m_parts->unit.redoable();
    return step ? std::optional(step->action) : std::nullopt;
}

void Workspace::onCommit(std::function<void(const ChangeSet&)> listener) {
    m_parts->unit.onCommit(listener);
    m_listeners.push_back(std::move(listener));
}
std::string Workspace::dataVersion() const { return m_parts->unit.dataVersion(); }
RegisterService& Workspace::registers() { return m_parts->registers; }
CurriculumService& Workspace::curriculum() { return m_parts->curriculum; }
EnrolmentService& Workspace::enrolments() { return m_parts->enrolments; }
ProgressService& Workspace::progress() { return m_parts->progress; }
ConferenceService& Workspace::conferences() { return m_parts->conferences; }
ConferenceCalendar& Workspace::calendar() { return m_parts->calendar; }
AttendanceService& Workspace::attendance() { return m_parts->attendance; }
WorkshopService& Workspace::workshops() { return m_parts->workshops; }
const std::string& Workspace::operatorName() const { return m_parts->unit.operatorName(); }
AssessmentService& Workspace::assessments() { return m_parts->assessments; }
CertificateService& Workspace::certificates() { return m_parts->certificates; }
SeriesMemberService& Workspace::seriesMembers() { return m_parts->seriesMembers; }
ListingService& Workspace::listing() { return m_parts->listing; }
DemoService& Workspace::demo() { return m_parts->demo; }
CheckService& Workspace::checks() { return m_parts->checks; }
BackupService& Workspace::backups() { return m_parts->backups; }
AuditService& Workspace::audit() { return m_parts->audit; }
ImportService& Workspace::imports() { return m_parts->imports; }
MeetingService& Workspace::meetings() { return m_parts->meetings; }
LearningService& Workspace::learning() { return m_parts->learning; }
PeopleService& Workspace::people() { return m_parts->people; }
PersonSearch& Workspace::personSearch() { return m_parts->personSearch; }
ErasureService& Workspace::erasure() { return m_parts->erasure; }
MergeService& Workspace::merges() { return m_parts->merges; }
InstitutionService& Workspace::institutions() { return m_parts->institutions; }
ProgrammeService& Workspace::programmes() { return m_parts->programmes; }
TodayService& Workspace::today() { return m_parts->today; }
ReportService& Workspace::reports() { return m_parts->reports; }
ExchangeService& Workspace::exchange() { return m_parts->exchange; }
ConflictService& Workspace::conflicts() { return m_parts->conflicts; }
CaseService& Workspace::cases() { return m_parts->cases; }
CasePrivacy& Workspace::casePrivacy() { return m_parts->casePrivacy; }
CaseSearch& Workspace::caseSearch() { return m_parts->caseSearch; }
AttachmentService& Workspace::attachments() { return m_parts->attachments; }
CascadeService& Workspace::cascades() { return m_parts->cascades; }
UnsentService& Workspace::unsent() { return m_parts->unsent; }
UnitOfWork& Workspace::unit() { return m_parts->unit; }

} // namespace preceptor
