// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an event: its people, forms, costs and head counts.
#pragma once

#include "core/demo/demo_people.h"
#include "core/demo/demo_source.h"
#include "core/demo/demo_writer.h"

#include <optional>
#include <string>

namespace preceptor {

struct DemoEvent {
    std::string code;
    std::string title;
    std::string_view subject;
    std::string_view kind = "mini_course";
    std::string_view mode = "onsite";
    std::string_view venue;
    std::int64_t host = 0;
    std::int64_t organiser = 0;
    Date start;
    Date end;
    double hours = 0;
    std::int64_t cohort = 0;
    bool isTot = false;
    int invited = 0;
    int applied = 0;
    std::string edition;
    std::string_view evidence; // of an event that is only reported
};

class DemoEventRows {
public:
    DemoEventRows(DemoWriter& writer, const DemoSource& source, std::string_view stream)
        : m_writer(writer), m_source(source), m_random(writer.random(stream)) {}

    std::int64_t add(const DemoEvent& event);
    // completed: of a learner of an event without a class.
    void role(std::int64_t event, std::int64_t person, std::string_view role, double hours,
              std::optional<Date> registered = {}, std::optional<Date> completed = {});
    void invite(std::int64_t event, const std::string& institution, int seats, Date on);
    // A batch of anonymous forms: `returned` answers to each of the first `items` questions.
    void evaluate(std::int64_t event, std::size_t items, int expected, int returned);
    void cost(std::int64_t event, std::string_view category, std::string_view payer, double amount,
              std::string_view currency = "CNY");
    void headcount(std::int64_t event, std::string_view cadre, std::string_view sex, int n);

private:
    DemoWriter& m_writer;
    const DemoSource& m_source;
    DemoRandom m_random;
};

} // namespace preceptor
