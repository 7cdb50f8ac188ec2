// SPDX-License-Identifier: GPL-3.0-or-later
// An open programme file and its services: the only door of core for the two programs. Everything a page or a command
// can do is a verb of one of these services; undo, backups and checks of the file itself are here.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/change_set.h"
#include "core/sealed/unlock.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class InstitutionService;
class MergeService;
class PeopleService;
class PersonSearch;
class ProgrammeService;
class RegisterService;
class AssessmentService;
class AttachmentService;
class AttendanceService;
class AuditService;
class BackupService;
class CascadeService;
class CertificateService;
class CheckService;
class ConferenceCalendar;
class ConferenceService;
class CurriculumService;
class DemoService;
class EnrolmentService;
class CaseSearch;
class CasePrivacy;
class CaseService;
class ConflictService;
class ErasureService;
class ExchangeService;
class ImportService;
class LearningService;
class ListingService;
class MeetingService;
class ProgressService;
class TodayService;
class ReportService;
class SeriesMemberService;
class Store;
class UnitOfWork;
class UnsentService;
class WorkshopService;

enum class OpenAs { Editor, Reader };

struct WorkspaceOptions {
    std::string operatorName; // kept with each change; empty = not told
    // What belongs to this account on this PC: its keys, and as whom it last wrote into which file. Empty: nothing is
    // kept, and every opening of a file counts as another PC.
    std::filesystem::path stateFolder;
    std::optional<Unlocked> unlocked{}; // of a protected file, see protection.h
};

class Workspace {
public:
    // A new, empty file. FileExists when there is one.
    static Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& path, const Clock& clock,
                                                     const WorkspaceOptions& options = {});
    // FileNotFound, FileNotPreceptor, FileNewer, FileDamaged; FileLocked tells who has it, then open as Reader;
    // FileNeedsPassphrase for a protected file without `unlocked`. A viewer's file opens as Reader by itself. Whoever
    // unlocks a file to write in it, or as a viewer, is kept in the audit trail; where a writer's cannot be, it opens
    // as Reader.
    static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path, OpenAs as, const Clock& clock,
                                                   const WorkspaceOptions& options = {});
    // For tests and previews.
    static std::unique_ptr<Workspace> inMemory(const Clock& clock, const WorkspaceOptions& options = {});
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
    ~Workspace();

    const Clock& clock() const;
    std::filesystem::path path() const; // empty in memory
    std::filesystem::path backupFolder() const;
    bool readOnly() const;
    Error refusal() const;                           // what a write answers while it is: ReadOnly, and why
    const std::optional<Unlocked>& unlocked() const; // as it was opened
    std::uint64_t bytes() const;                     // of the database, without what a protected file's log adds

    // Closes the file and lets go of its key, while pages and their unsaved text stay. Until it is resumed every
    // service finds an empty programme that cannot be written. Nobody else is using the file; not in memory. A
    // reference to a service stays one, also over resume().
    void suspend();
    // Opens the file again; the errors of open(), and it stays suspended then.
    Status resume(const std::optional<Unlocked>& unlocked);
    bool suspended() const;

    void setOperatorName(std::string name);
    const std::string& operatorName() const;

    Result<ChangeSet> undo();
    Result<ChangeSet> redo();
    std::optional<Action> undoable() const;
    std::optional<Action> redoable() const;
    // Called after each commit on the thread that wrote.
    void onCommit(std::function<void(const ChangeSet&)> listener);
    // Equal text = nothing has changed in between.
    std::string dataVersion() const;

    TodayService& today();

    RegisterService& registers();
    PeopleService& people();
    PersonSearch& personSearch();
    MergeService& merges();
    ErasureService& erasure();
    InstitutionService& institutions();
    ProgrammeService& programmes();

    CurriculumService& curriculum();
    EnrolmentService& enrolments();
    ProgressService& progress();
    AssessmentService& assessments();
    CertificateService& certificates();
    ConferenceService& conferences();
    SeriesMemberService& seriesMembers();
    ConferenceCalendar& calendar();
    AttendanceService& attendance();
    WorkshopService& workshops();

    CaseService& cases();
    CasePrivacy& casePrivacy();
    CaseSearch& caseSearch();
    AttachmentService& attachments();

    CascadeService& cascades();

    ListingService& listing();
    DemoService& demo();
    CheckService& checks();
    BackupService& backups();
    AuditService& audit();
    ImportService& imports();
    MeetingService& meetings();
    LearningService& learning();
    ReportService& reports();
    ExchangeService& exchange();
    ConflictService& conflicts();
    UnsentService& unsent();

    UnitOfWork& unit(); // for core and its tests; ui cannot include its header

private:
    struct Parts;
    static Result<std::unique_ptr<Store>> openStore(const std::filesystem::path& path, OpenAs as, const Clock& clock,
                                                    const WorkspaceOptions& options);
    Workspace(std::unique_ptr<Parts> parts, OpenAs as, WorkspaceOptions options);
    void replaceParts(std::unique_ptr<Store> store) noexcept;
    std::unique_ptr<Parts> m_parts;
    OpenAs m_as;
    WorkspaceOptions m_options;
    std::filesystem::path m_path;
    bool m_suspended = false;
    std::vector<std::function<void(const ChangeSet&)>> m_listeners;
};

} // namespace preceptor
