// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_words.h"

namespace preceptor::cli {

std::string_view codeText(Verdict verdict) {
    switch (verdict) {
    case Verdict::New: return "new";
    case Verdict::AlreadyHere: return "already_here";
    case Verdict::NeedsLook: return "needs_look";
    case Verdict::Skipped: return "skipped";
    }
    return {};
}

std::string_view codeText(RowReason reason) {
    switch (reason) {
    case RowReason::None: return {};
    case RowReason::SameInstitution: return "same_institution";
    case RowReason::SameEmail: return "same_email";
    case RowReason::SamePhone: return "same_phone";
    case RowReason::SameStaffNumber: return "same_staff_number";
    case RowReason::SameBirthYear: return "same_birth_year";
    case RowReason::ChosenSame: return "chosen_same";
    case RowReason::SameName: return "same_name";
    case RowReason::SimilarName: return "similar_name";
    case RowReason::OtherName: return "other_name";
    case RowReason::Contradiction: return "contradiction";
    case RowReason::SeveralMatches: return "several_matches";
    case RowReason::CellProblem: return "cell_problem";
    case RowReason::NoName: return "no_name";
    case RowReason::TotalRow: return "total_row";
    case RowReason::RepeatedHeading: return "repeated_heading";
    case RowReason::ChosenSkip: return "chosen_skip";
    }
    return {};
}

std::string_view sentenceOf(RowReason reason) {
    switch (reason) {
    case RowReason::None: return {};
    case RowReason::SameInstitution: return "the same name at the same institution";
    case RowReason::SameEmail: return "the same e-mail";
    case RowReason::SamePhone: return "the same telephone";
    case RowReason::SameStaffNumber: return "the same staff number";
    case RowReason::SameBirthYear: return "the same name and year of birth";
    case RowReason::ChosenSame: return "chosen as the same person";
    case RowReason::SameName: return "somebody has this name and nothing else tells them apart";
    case RowReason::SimilarName: return "somebody has almost this name";
    case RowReason::OtherName: return "somebody of another name has this e-mail, telephone or staff number";
    case RowReason::Contradiction: return "much fits somebody already here, but not everything";
    case RowReason::SeveralMatches: return "more than one person fits";
    case RowReason::CellProblem: return "a cell cannot be read";
    case RowReason::NoName: return "no name";
    case RowReason::TotalRow: return "a row of totals";
    case RowReason::RepeatedHeading: return "the headings again";
    case RowReason::ChosenSkip: return "left out on request";
    }
    return {};
}

std::string_view codeText(CellProblem problem) {
    switch (problem) {
    case CellProblem::PhoneLength: return "phone_length";
    case CellProblem::PhoneLetters: return "phone_letters";
    case CellProblem::EmailForm: return "email_form";
    case CellProblem::NotADate: return "not_a_date";
    case CellProblem::DateOutOfRange: return "date_out_of_range";
    case CellProblem::DateOrderOpen: return "date_order_open";
    case CellProblem::NotAName: return "not_a_name";
    case CellProblem::Unreadable: return "unreadable";
    case CellProblem::ExtraCells: return "extra_cells";
    case CellProblem::UnknownSex: return "unknown_sex";
    case CellProblem::UnknownCadre: return "unknown_cadre";
    case CellProblem::UnknownRank: return "unknown_rank";
    case CellProblem::HiddenSigns: return "hidden_signs";
    }
    return {};
}

std::string_view sentenceOf(CellProblem problem) {
    switch (problem) {
    case CellProblem::PhoneLength: return "has too few or too many digits for a telephone";
    case CellProblem::PhoneLetters: return "has letters in a telephone number";
    case CellProblem::EmailForm: return "is no e-mail address";
    case CellProblem::NotADate: return "is no date";
    case CellProblem::DateOutOfRange: return "is a date too early or too late";
    case CellProblem::DateOrderOpen: return "may be day or month first, say which with --dates";
    case CellProblem::NotAName: return "does not look like a name";
    case CellProblem::Unreadable: return "has characters that cannot be read";
    case CellProblem::ExtraCells: return "stands beyond the last heading";
    case CellProblem::UnknownSex: return "is no known sex, kept in the note";
    case CellProblem::UnknownCadre: return "is no known cadre, kept as the title";
    case CellProblem::UnknownRank: return "is no known rank, kept as the title";
    case CellProblem::HiddenSigns: return "had signs that nobody sees, left out";
    }
    return {};
}

} // namespace preceptor::cli
