// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change_set.h"

namespace preceptor {

std::string_view actionCode(Action action) {
    switch (action) {
    case Action::CreateFile: return "create_file";
    case Action::FillDemo: return "fill_demo";
    case Action::EditProgramme: return "edit_programme";
    case Action::AddInstitution: return "add_institution";
    case Action::EditInstitution: return "edit_institution";
    case Action::AddPerson: return "add_person";
    case Action::EditPerson: return "edit_person";
    case Action::MergePersons: return "merge_persons";
    case Action::UnmergePersons: return "unmerge_persons";
    case Action::MarkDistinct: return "mark_distinct";
    case Action::EditRegister: return "edit_register";
    case Action::DeleteRows: return "delete_rows";
    case Action::RestoreRows: return "restore_rows";
    case Action::ImportRoster: return "import_roster";
    case Action::ImportResults: return "import_results";
    case Action::EditCurriculum: return "edit_curriculum";
    case Action::Enrol: return "enrol";
    case Action::ChangeEnrolment: return "change_enrolment";
    case Action::MarkProgress: return "mark_progress";
    case Action::RecordScore: return "record_score";
    case Action::SignOff: return "sign_off";
    case Action::OverrideCompletion: return "override_completion";
    case Action::PlanSeries: return "plan_series";
    case Action::EditExpected: return "edit_expected";
    case Action::EditSession: return "edit_session";
    case Action::HoldSession: return "hold_session";
    case Action::PostponeSession: return "postpone_session";
    case Action::CancelSession: return "cancel_session";
    case Action::MarkAttendance: return "mark_attendance";
    case Action::AddWalkIn: return "add_walk_in";
    case Action::RecordHeadcount: return "record_headcount";
    case Action::WriteCase: return "write_case";
    case Action::MoveCase: return "move_case";
    case Action::AttachFile: return "attach_file";
    case Action::SendLetter: return "send_letter";
    case Action::SwapTurns: return "swap_turns";
    case Action::EditWorkshop: return "edit_workshop";
    case Action::RegisterArrival: return "register_arrival";
    case Action::AwardCredit: return "award_credit";
    case Action::IssueCertificate: return "issue_certificate";
    case Action::WithdrawCertificate: return "withdraw_certificate";
    case Action::TakeBundle: return "take_bundle";
    case Action::ResolveConflicts: return "resolve_conflicts";
    case Action::ErasePerson: return "erase_person";
    case Action::Undo: return "undo";
    case Action::Redo: return "redo";
    }
    return "";
}

std::optional<Action> actionOf(std::string_view code) {
    for (int i = 0; i <= static_cast<int>(Action::Redo); ++i)
        if (const auto action = static_cast<Action>(i); actionCode(action) == code) return action;
    return std::nullopt;
}

} // namespace preceptor
