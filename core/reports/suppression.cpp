// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/suppression.h"

#include <algorithm>
#include <map>
#include <optional>

namespace preceptor {

namespace {

constexpr std::int64_t kSmallestShown = 5;
constexpr std::string_view kAll = "all";

enum class Hidden : unsigned char { No, Small, Beside };

// Columns of one row that add up to another.
struct RowSum {
    std::string_view report;
    std::string_view total;
    std::vector<std::string_view> parts;
};

const std::vector<RowSum>& rowSums() {
    static const std::vector<RowSum> kSums = {
        {"people_trained", "unique_trained", {"newly_trained", "retrained"}},
        {"enrolment_funnel",
         "applied",
         {"completed", "not_completed", "withdrawn", "transferred", "in_progress", "waiting", "deferred", "deceased"}},
        {"enrolment_funnel", "enrolled", {"rate_base", "transferred"}},
        {"satisfaction", "returned", {"n", "missing_marks"}},
        {"training_events", "total", {"female", "male", "other_unknown"}},
        {"recommendation_closure",
         "made",
         {"accepted", "implemented", "partly", "not_implemented", "died_before", "unknown"}},
        {"institution_coverage", "people_trained", {"doctors", "nurses", "msw", "others"}},
    };
    return kSums;
}

// Rows that agree in these columns add up to what another report of the same period tells.
struct ToldElsewhere {
    std::string_view report;
    std::string_view count;
    std::vector<std::string_view> by;
};

const std::vector<ToldElsewhere>& toldElsewhere() {
    static const std::vector<ToldElsewhere> kTold = {
        {"people_trained", "unique_trained", {"period", "programme", "institution"}}, // institution_coverage
        {"people_trained", "unique_trained", {"period", "programme", "institution", "cadre_group"}},
    };
    return kTold;
}

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

class Suppression {
public:
    Suppression(const ReportInfo& report, std::vector<std::vector<Value>>& rows)
        : m_report(report), m_columns(report.columns), m_rows(rows),
          m_hidden(rows.size(), std::vector<Hidden>(report.columns.size(), Hidden::No)) {}

    void run() {
        hideSmall();
        findRowSums();
        findColumnSums();
        findSumsElsewhere();
        for (bool more = true; more;) {
            more = false;
            for (const Sum& sum : m_sums) more = protect(sum) || more;
        }
        write();
    }

private:
    struct Sum {
        std::optional<Place> total; // none: it stands in another report, and is shown there
        std::vector<Place> parts;
    };

    std::optional<std::size_t> columnOf(std::string_view code) const;
    std::optional<std::int64_t> count(Place at) const;
    Hidden& hidden(Place at) { return m_hidden[at.row][at.column]; }
    void hideSmall();
    void findRowSums();
    void findColumnSums();
    void findSumsElsewhere();
    bool isPart(std::size_t part, std::size_t whole) const;
    bool follows(const Sum& sum);
    bool protect(const Sum& sum);
    void write();

    const ReportInfo& m_report;
    std::span<const Column> m_columns;
    std::vector<std::vector<Value>>& m_rows;
    std::vector<std::vector<Hidden>> m_hidden;
    std::vector<Sum> m_sums;
};

std::optional<std::size_t> Suppression::columnOf(std::string_view code) const {
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& c) { return c.code == code; });
    if (found == m_columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_columns.begin());
}

std::optional<std::int64_t> Suppression::count(Place at) const {
    const auto* number = std::get_if<std::int64_t>(&m_rows[at.row][at.column]);
    return number ? std::optional(*number) : std::nullopt;
}

void Suppression::hideSmall() {
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (const auto n = count({row, column}); m_columns[column].suppress && n && *n > 0 && *n < kSmallestShown)
                hidden({row, column}) = Hidden::Small;
}

void Suppression::findRowSums() {
    for (const RowSum& known : rowSums()) {
        if (known.report != m_report.code) continue;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            Sum sum{Place{row, *columnOf(known.total)}, {}};
            for (const std::string_view part : known.parts) sum.parts.push_back({row, *columnOf(part)});
            m_sums.push_back(std::move(sum));
        }
    }
}

// A row stands for what another tells as "all", of the same period and programme.
bool Suppression::isPart(std::size_t part, std::size_t whole) const {
    const auto level = columnOf("level");
    bool narrower = false;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const bool dimension = m_columns[column].kind == ColumnKind::Code && column != level;
        if ((!dimension && m_columns[column].kind != ColumnKind::Text) || m_rows[part][column] == m_rows[whole][column])
            continue;
        if (!dimension || m_rows[whole][column] != Value(std::string(kAll))) return false;
        narrower = true;
    }
    return narrower;
}

// The rows that tell the same things add up to what tells "all" instead of some of them.
void Suppression::findColumnSums() {
    const auto level = columnOf("level");
    if (!level) return;
    const auto told = [&](std::size_t row) {
        std::vector<bool> pattern;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            pattern.push_back(m_columns[column].kind == ColumnKind::Code && column != *level &&
                              m_rows[row][column] != Value(std::string(kAll)));
        return pattern;
    };
    for (std::size_t whole = 0; whole < m_rows.size(); ++whole) {
        if (m_rows[whole][*level] == Value(std::string("detail"))) continue;
        std::vector<std::pair<std::vector<bool>, std::vector<std::size_t>>> groups;
        for (std::size_t part = 0; part < m_rows.size(); ++part) {
            if (!isPart(part, whole)) continue;
            auto pattern = told(part);
            auto group =
                std::find_if(groups.begin(), groups.end(), [&](const auto& known) { return known.first == pattern; });
            if (group == groups.end()) group = groups.emplace(group, std::move(pattern), std::vector<std::size_t>{});
            group->second.push_back(part);
        }
        for (const auto& [pattern, parts] : groups)
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                if (!m_columns[column].suppress) continue;
                Sum sum{Place{whole, column}, {}};
                for (const std::size_t part : parts) sum.parts.push_back({part, column});
                m_sums.push_back(std::move(sum));
            }
    }
}

void Suppression::findSumsElsewhere() {
    for (const ToldElsewhere& told : toldElsewhere()) {
        if (told.report != m_report.code) continue;
        std::map<std::vector<std::string>, Sum> sums;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row][*columnOf("level")] != Value(std::string("detail"))) continue;
            std::vector<std::string> key;
            for (const std::string_view column : told.by) {
                const auto* words = std::get_if<std::string>(&m_rows[row][*columnOf(column)]);
                key.push_back(words ? *words : std::string());
            }
            sums[key].parts.push_back({row, *columnOf(told.count)});
        }
        for (auto& [key, sum] : sums) m_sums.push_back(std::move(sum));
    }
}

// One hidden count is the sum less the others; several small ones are known where they can only be all 1 or all 4.
bool Suppression::follows(const Sum& sum) {
    std::int64_t away = 0;
    std::int64_t total = 0;
    bool allSmall = true;
    for (const Place part : sum.parts) {
        if (hidden(part) == Hidden::No) continue;
        ++away;
        total += count(part).value_or(0);
        allSmall = allSmall && hidden(part) == Hidden::Small;
    }
    if (sum.total && hidden(*sum.total) != Hidden::No) return away == 0;
    return away == 1 || (away > 0 && allSmall && (total == away || total == away * (kSmallestShown - 1)));
}

bool Suppression::protect(const Sum& sum) {
    if ((sum.total && !count(*sum.total)) || !follows(sum)) return false;
    const Place* least = nullptr;
    const Place* small = nullptr;
    for (const Place& part : sum.parts) {
        if (hidden(part) == Hidden::No && count(part).value_or(0) > 0 && (!least || *count(part) < *count(*least)))
            least = &part;
        if (hidden(part) == Hidden::Small) small = &part;
    }
    if (!least && sum.total) {
        if (hidden(*sum.total) != Hidden::No) return false; // nothing but zeros: it is one of them
        least = &*sum.total;
    }
    // Where nothing else can be hidden, that it is small is not told either; of few in all the other report hides them.
    if (!least) least = sum.parts.size() > 1 ? small : nullptr;
    if (!least) return false;
    hidden(*least) = Hidden::Beside;
    return true;
}

void Suppression::write() {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto& away = m_hidden[row];
        if (std::all_of(away.begin(), away.end(), [](Hidden h) { return h == Hidden::No; })) continue;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            Value& cell = m_rows[row][column];
            if (away[column] != Hidden::No)
                cell = std::string(away[column] == Hidden::Small ? "<5" : "*");
            else if (m_columns[column].kind == ColumnKind::Percent || m_columns[column].kind == ColumnKind::Real)
                cell = Value();
        }
    }
}

} // namespace

void suppressSmallCells(const ReportInfo& report, std::vector<std::vector<Value>>& rows) {
    Suppression(report, rows).run();
}

} // namespace preceptor
