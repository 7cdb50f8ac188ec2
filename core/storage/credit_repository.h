// SPDX-License-Identifier: GPL-3.0-or-later
// Credit by the rules of a scheme (`credit_scheme`): who earned some at an event and has none of it yet.
#pragma once

#include "core/model/ids.h"
#include "core/storage/write.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct CreditScheme {
    std::int64_t id = 0;
    double learnerHours = 0;  // hours for one credit
    double lecturerHours = 0; // of teaching
    std::optional<double> mostOfActivity;
};

struct CreditDue {
    PersonId person;
    bool lecturer = false;
    std::optional<double> hours; // their own at the event, else the event's contact hours
};

class CreditRepository {
public:
    explicit CreditRepository(Database& db) : m_db(db) {}

    std::optional<CreditScheme> scheme(std::int64_t id);
    // Learners who completed (the class of the event, or its own learners) and whoever led or co-led, each as the
    // person is read now, without those who have an award of that scheme and event in that role.
    std::vector<CreditDue> due(EventId event, std::int64_t scheme);
    void award(Write& write, EventId event, std::int64_t scheme, const CreditDue& due, double credits,
               std::string_view activity, Date on);

private:
    Database& m_db;
};

} // namespace preceptor
