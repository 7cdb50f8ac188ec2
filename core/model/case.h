// SPDX-License-Identifier: GPL-3.0-or-later
// A case that a conference talks about: who presents it, what is known of the patient in bands and groups only, what is
// asked. The plain fields are those of register "case_item", in its order; a draft and a case hold the same.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/model/register.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// draft -> submitted -> in_review -> approved -> presented -> closed; returned goes back to the author, who submits
// again; withdrawn is the end of a case that is not presented.
enum class ReviewStatus { Draft, Submitted, InReview, Approved, Returned, Presented, Closed, Withdrawn };
std::string_view codeOf(ReviewStatus status);
std::optional<ReviewStatus> reviewStatus(std::string_view code);
// The states a person may move it to from there.
std::vector<ReviewStatus> nextOf(ReviewStatus status);

struct CaseMark {
    std::string kind; // code list of the code: problem_domain, cadre, symptom
    std::string code;
    std::optional<int> score = {}; // of a symptom, by the scale of the case
    bool operator==(const CaseMark&) const = default;
};

struct CaseQuestion {
    std::string type;
    std::string text;
    bool operator==(const CaseQuestion&) const = default;
};

constexpr int kMostDay = 9999; // a step's: what is longer is a date
struct CaseStep {
    std::optional<int> day; // counted from the first
    std::string tierOfCare;
    std::string setting;
    std::string text;
    bool operator==(const CaseStep&) const = default;
};

struct CaseContent {
    std::vector<FieldValue> fields; // of register "case_item"
    std::vector<CaseMark> marks;
    std::vector<CaseQuestion> questions;
    std::vector<CaseStep> steps;
    bool operator==(const CaseContent&) const = default;
};

// An empty content of the right width.
CaseContent emptyCase();
std::string textOf(const CaseContent& content, std::string_view column);
void setField(CaseContent& content, std::string_view column, FieldValue value);

// The parts of a content are its plain fields by their columns, and "questions", "marks", "steps".
void takePart(CaseContent& into, const CaseContent& from, std::string_view part);
std::vector<std::string> partsThatDiffer(const CaseContent& a, const CaseContent& b);
std::string partOfIssue(std::string_view field); // of a FieldIssue, such as "questions[0].text"
std::string partOfText(std::string_view field);  // of a CaseText

// What must be there before it is handed in: all required fields, a question, scores within the scale.
std::vector<FieldIssue> issuesOf(const CaseContent& content);
bool isIcdCode(std::string_view code); // in capitals
// What must be said of a case before it may be approved or leave the PC; the codes of list "deid_check".
bool checklistIsComplete(const std::vector<std::string>& ticked);

// Free text of a case, for the scanner. `field` is table.column.
struct CaseText {
    std::string field;
    std::string text;
};
std::vector<CaseText> textsOf(const CaseContent& content);
std::vector<CaseText> textsOf(const Register& reg, const std::vector<FieldValue>& values);

// CC-2026-014. Behind the highest number of that year among `taken`.
std::string nextCaseNumber(int year, const std::vector<std::string>& taken);

} // namespace preceptor
