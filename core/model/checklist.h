// SPDX-License-Identifier: GPL-3.0-or-later
// What a skills checklist or a teach-back looks at, item by item, and what the marks of a person come to.
#pragma once

#include "core/base/error.h"
#include "core/model/curriculum.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct AssessmentItem {
    AssessmentItemId id;
    std::string item;
    double max = 1; // 1: done or not done
    bool operator==(const AssessmentItem&) const = default;
};

// One an item, in their order; none: not looked at.
using ItemMarks = std::vector<std::optional<double>>;

struct ItemMark {
    AssessmentItemId item;
    EnrolmentId enrolment;
    int attempt = 1;
    std::optional<double> mark; // none takes it away
};

// The source of a score whose attempt was marked by item.
inline constexpr std::string_view kMarkedByItem = "derived";

bool hasItems(std::string_view assessmentKind);

// As they are typed, one a line: "Washes the hands", or with its most marks "Explains the plan | 3".
std::vector<AssessmentItem> itemsOfLines(std::string_view lines);
std::string linesOf(const std::vector<AssessmentItem>& items);

// Of one person in an attempt, in the order of the items.
ItemMarks marksOf(const std::vector<AssessmentItem>& items, const std::vector<ItemMark>& marks, int attempt);

std::vector<FieldIssue> issuesOf(const std::vector<AssessmentItem>& items); // field: items

// The new list with the ids of what was there: the same words; of as many items, the others in their order.
std::vector<AssessmentItem> renewed(std::vector<AssessmentItem> items, const std::vector<AssessmentItem>& before);

} // namespace preceptor
