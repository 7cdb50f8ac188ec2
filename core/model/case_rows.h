// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only joins of cases for lists, the page of a case and of a conference.
#pragma once

#include "core/model/case.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace preceptor {

struct CaseRow {
    CaseId id;         // none: a draft
    CaseDraftId draft; // of a draft
    std::string number;
    std::string title;
    std::string kind; // code of list case_kind
    ReviewStatus status = ReviewStatus::Draft;
    std::string institution; // short if it has a short name
    std::string presenter;
    std::string dxGroup;
    SessionId session;
    std::string sessionDay; // ISO; empty: not planned yet
    Date changedOn;         // submitted on; of a draft its last change
    int openRecommendations = 0;
    int openFollowUps = 0;
    int openActions = 0;
    std::optional<Date> followUpDue; // the earliest that is not done
    std::optional<Date> actionDue;   // the earliest that is open
    bool discarded = false;          // of a draft
    bool openEnds() const { return openRecommendations > 0 || openFollowUps > 0 || openActions > 0; }
};

// Why an approved case is in review again, in CaseReview::reason: a code, the others are a person's words.
inline constexpr std::string_view kTextChanged = "text_changed";

// One step of the state.
struct CaseReview {
    ReviewStatus status{};
    Timestamp at;
    std::string byName;
    std::string reason;
};

// A place in a case's free text that may tell who somebody is. Never the text itself.
struct CaseFinding {
    std::string field;   // table.column
    std::string kind;    // code of list identifier_kind
    std::string instead; // code of what could stand there
    bool blocks = false;
    bool overridden = false;
    std::size_t text = 0;  // which of the texts that were given
    std::size_t begin = 0; // bytes in it
    std::size_t end = 0;
};

// Whose texts they are: a case with its lines and files, a conference with its parts, files and lines without a case,
// or a workshop with what is to be done after it.
using TextOwner = std::variant<CaseId, SessionId, EventId>;

// What a person lets stand, of either.
struct CaseOverride {
    std::string field;
    std::string kind;
    int findings = 0;
    std::string reason;
    std::string decidedOn;
    std::string decidedBy;
    std::vector<std::string> marks{}; // of the findings that stand, see services/standing_marks
    bool operator==(const CaseOverride&) const = default;
};

// What a draft keeps besides its content.
struct CaseDraft {
    CaseContent content = emptyCase();
    CaseId previous;   // a follow-up of it
    SessionId session; // where it is to be presented
    std::vector<std::string> checklist;
    std::vector<CaseOverride> overrides;
    // Of a case that was handed in: what was typed there and could not be stored, in these of its parts alone.
    CaseId heldOf;
    std::vector<std::string> held;
    bool operator==(const CaseDraft&) const = default;
};

struct CaseDetail {
    CaseRow row;
    CaseContent content;
    // The content with what was typed and waits on this PC until it can be stored; the parts where it differs.
    CaseContent typed;
    std::vector<std::string> held;
    CaseId previous;
    std::string previousNumber;
    std::vector<CaseId> followedBy;
    std::vector<std::string> checklist; // codes of list deid_check
    std::vector<CaseReview> reviews;    // oldest first
    std::vector<CaseOverride> overrides;
    // Rows of the registers of these names, oldest first.
    std::vector<RegisterRow> recommendations;
    std::vector<RegisterRow> learningPoints;
    std::vector<RegisterRow> actions;
    std::vector<RegisterRow> followUps;
};

} // namespace preceptor
