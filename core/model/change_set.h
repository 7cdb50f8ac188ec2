// SPDX-License-Identifier: GPL-3.0-or-later
// What one transaction changed: pages reload when a table they show is in it; the toast and Undo name its action.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace preceptor {

// What the person did; ui/text words it ("12 people marked present"), sync_tx keeps its code.
enum class Action {
    CreateFile,
    FillDemo,
    EditProgramme,
    AddInstitution,
    EditInstitution,
    AddPerson,
    EditPerson,
    MergePersons,
    UnmergePersons,
    MarkDistinct,
    EditRegister,
    DeleteRows,
    RestoreRows,
    ImportRoster,
    ImportResults,
    EditCurriculum,
    Enrol,
    ChangeEnrolment,
    MarkProgress,
    RecordScore,
    SignOff,
    OverrideCompletion,
    PlanSeries,
    EditExpected,
    EditSession,
    HoldSession,
    PostponeSession,
    CancelSession,
    MarkAttendance,
    AddWalkIn,
    RecordHeadcount,
    WriteCase,
    MoveCase,
    SendLetter,
    AttachFile,
    SwapTurns,
    EditWorkshop,
    RegisterArrival,
    AwardCredit,
    IssueCertificate,
    WithdrawCertificate,
    TakeBundle,
    ResolveConflicts,
    ErasePerson,
    Undo,
    Redo,
};

std::string_view actionCode(Action action);
std::optional<Action> actionOf(std::string_view code); // none: of a newer program

struct TableChange {
    std::string_view table; // lives as long as the open file
    std::int64_t rows = 0;
};

struct ChangeSet {
    Action action{};           // for Undo and Redo: what was undone or redone is in `subject`
    Action subject{};          // equals action otherwise
    std::int64_t subjects = 0; // how many things the person acted on, for "%n people"; 0 = not counted
    std::vector<TableChange> tables = {};
    int completed = 0; // enrolments whose rule was met by it
    int reopened = 0;  // enrolments that were completed and no longer are
    int enrolled = 0;  // people who got a place in a class by it
    int waiting = 0;   // people who wait for a place, as the class is full
    int left = 0;      // rows that undo or redo left alone, for another PC wrote them meanwhile
    int people = 0;    // whom it was about, where `subjects` counts what was done with each

    bool empty() const { return tables.empty(); }
    bool touches(std::string_view table) const {
        return std::any_of(tables.begin(), tables.end(), [&](const TableChange& c) { return c.table == table; });
    }
};

} // namespace preceptor
