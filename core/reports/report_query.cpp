// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_query.h"

#include "core/base/embedded_text.h"
#include "core/model/code_lists.h"
#include "core/reports/suppression.h"
#include "core/storage/cascade_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/suspect_reader.h"

#include <algorithm>
#include <cassert>

namespace preceptor {

namespace {

std::string_view sharedSql(std::string_view name) {
    const auto texts = embeddedReports();
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const EmbeddedText& t) { return t.name == name; });
    assert(found != texts.end());
    return found->text;
}

void fillCadreGroups(Database& db) {
    Statement insert = db.prepare(sharedSql("00_cadre_group"));
    for (const Cadre& cadre : cadres()) {
        insert.bindNamed(":cadre", cadre.code);
        insert.bindNamed(":funder_group", cadre.group);
        insert.run();
    }
}

// The shared views and tables of this connection; posts are read anew each time.
void prepareConnection(Database& db) {
    if (!db.hasTemporary("report_post")) {
        db.execute(std::string(sharedSql("00_views")));
        fillCadreGroups(db);
    }
    db.execute(std::string(sharedSql("00_posts")));
}

// Who may be the same person is judged by names in many scripts, which SQL cannot: the pairs are handed to the query.
void fillSuspects(Database& db, Date today) {
    db.execute(std::string(sharedSql("00_suspects")));
    Statement insert = db.prepare(sharedSql("00_suspect_pair"));
    for (const DuplicateSuspect& pair : readSuspects(db, today)) {
        insert.bindNamed(":newer", pair.b);
        insert.bindNamed(":older", pair.a);
        insert.run();
    }
}

Cell textCell(const std::optional<std::string>& text) { return text ? Cell(*text) : Cell(); }

void insertTrainer(Statement& insert, const CascadeTrainer& t) {
    const auto iso = [](const std::optional<Date>& day) {
        return day ? std::optional(day->iso()) : std::optional<std::string>();
    };
    const auto tot = iso(t.totOn);
    const auto first = iso(t.firstTaught);
    const auto last = iso(t.lastTaught);
    const auto due = iso(t.observedDue);
    insert.bindAll(t.person, t.generation, textCell(tot), textCell(first), t.monthsToFirst, t.events, t.assisted,
                   t.learners, t.headcount, textCell(last), t.active, textCell(due));
    insert.run();
}

void insertSummary(Statement& insert, bool ofOne, const CascadeSummary& s) {
    insert.bindAll(ofOne, s.generation, s.trainers, s.trained, s.utilised, s.active, s.learners, s.headcount);
    insert.run();
}

// The graph is walked once, by the reading that the service uses too.
void fillCascade(Database& db, ProgrammeId programme, Date asOf) {
    db.execute(std::string(sharedSql("00_cascade")));
    const Cascade cascade = CascadeRepository(db).cascade(asOf, programme);
    Statement trainer = db.prepare(sharedSql("00_cascade_trainer"));
    for (const CascadeTrainer& one : cascade.trainers) insertTrainer(trainer, one);
    Statement sum = db.prepare(sharedSql("00_cascade_sum"));
    insertSummary(sum, false, cascade.all);
    for (const CascadeSummary& one : cascade.generations) insertSummary(sum, true, one);
}

void fillNeeds(Database& db, const ReportInfo& report, const ReportParameters& p, Date today) {
    switch (report.needs) {
    case ReportInfo::Needs::Nothing: return;
    case ReportInfo::Needs::Suspects: return fillSuspects(db, today);
    case ReportInfo::Needs::Cascade: return fillCascade(db, p.programme, std::min(p.to.value_or(today), today));
    }
}

// As JSON. A case whose texts are others than those that were approved reads as in review, which SQL cannot tell.
std::string approvedCases(Database& db) {
    std::string ids;
    for (const CaseRow& row : CaseRepository(db).list())
        if (row.status == ReviewStatus::Approved) ids += (ids.empty() ? "" : ",") + std::to_string(row.id.value);
    return "[" + ids + "]";
}

// Texts bound to a statement must outlive its run.
struct BoundTexts {
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::string asOf;
    std::string today;
    std::string approved = {};
};

BoundTexts textsOf(const ReportParameters& p, Date today) {
    return {p.from ? std::optional(p.from->iso()) : std::nullopt, p.to ? std::optional(p.to->iso()) : std::nullopt,
            std::min(p.to.value_or(today), today).iso(), today.iso()};
}

void bindParameters(Statement& query, const ReportParameters& p, const BoundTexts& texts) {
    query.bindNamed(":programme", Cell(p.programme));
    query.bindNamed(":from", texts.from);
    query.bindNamed(":to", texts.to);
    query.bindNamed(":institution", p.institution);
    query.bindNamed(":department", p.department);
    query.bindNamed(":cadre_group", Cell::orNull(p.cadreGroup));
    query.bindNamed(":sex", Cell::orNull(p.sex));
    query.bindNamed(":cohort", p.cohort);
    query.bindNamed(":person", p.person);
    query.bindNamed(":eligible_pct", p.eligiblePercent);
    query.bindNamed(":language", p.language);
    query.bindNamed(":as_of", texts.asOf);
    query.bindNamed(":today", texts.today);
}

// Of an aggregate no row is told before all are known, as what is hidden must not follow from the others.
std::int64_t visitAggregate(Statement& query, const ReportInfo& report, const RowVisitor& visitor) {
    std::vector<std::vector<Value>> rows;
    while (query.step()) {
        rows.emplace_back();
        for (std::size_t i = 0; i < report.columns.size(); ++i)
            rows.back().push_back(query.cell(static_cast<int>(i)).own());
    }
    suppressSmallCells(report, rows);
    std::int64_t visited = 0;
    for (const auto& row : rows) {
        std::vector<Cell> cells;
        for (const Value& value : row) cells.emplace_back(value);
        ++visited;
        if (!visitor(cells)) break;
    }
    return visited;
}

} // namespace

std::int64_t visitReport(Database& db, const ReportInfo& report, const ReportParameters& parameters, Date today,
                         const RowVisitor& visitor) {
    prepareConnection(db);
    fillNeeds(db, report, parameters, today);
    BoundTexts texts = textsOf(parameters, today);
    Statement query = db.prepare(reportSql(report));
    bindParameters(query, parameters, texts);
    if (query.bindNamed(":approved", Cell())) query.bindNamed(":approved", texts.approved = approvedCases(db));
    assert(static_cast<std::size_t>(query.columnCount()) == report.columns.size());
    if (parameters.level == ExportLevel::Aggregate) return visitAggregate(query, report, visitor);
    std::vector<Cell> cells(report.columns.size());
    std::int64_t rows = 0;
    while (query.step()) {
        for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = query.cell(static_cast<int>(i));
        ++rows;
        if (!visitor(cells)) break;
    }
    return rows;
}

} // namespace preceptor
