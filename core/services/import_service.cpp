// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/base/atomic_file.h"
#include "core/services/enrolment_service.h"
#include "core/services/import_context.h"
#include "core/services/roster_commit.h"
#include "core/storage/backup_due.h"
#include "core/storage/bulk_cache.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/roster_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace {

constexpr std::string_view kKind = "roster";
constexpr int kMostHeadings = 6;
constexpr std::uint64_t kLargestFile = std::uint64_t{200} << 20U;

TableOptions tableOptions(const RosterSettings& settings) {
    TableOptions options;
    options.encoding = settings.encoding;
    options.separator = settings.separator;
    options.sheet = settings.sheet;
    options.headingScore = headingScore;
    return options;
}

RosterLayout layoutOf(const TableFile& file, const RosterSettings& settings, const ImportContext& context,
                      bool& remembered) {
    RosterLayout layout =
        settings.headingChosen ? guessLayout(file.sheet, settings.headingRow) : guessLayout(file.sheet);
    const auto mapping = context.mappings.find(mappingKey(layout));
    remembered = mapping != context.mappings.end() && applyMapping(mapping->second, layout);
    for (const auto& [column, field] : settings.fields)
        if (column < layout.columns.size()) layout.columns[column].field = field;
    return layout;
}

void applyFixes(const RosterSettings& settings, Sheet& sheet) {
    for (const auto& [place, text] : settings.fixes)
        if (place.first < sheet.rowCount()) sheet.setText(place.first, place.second, text);
}

ImportedFile fileRow(const RosterPreview& preview, const PlanCounts& c, Date today) {
    return {preview.input.name, today, c.read, c.imported, c.merged, c.skipped, c.open};
}

// The first few, to tell the file by.
std::string headingList(const RosterLayout& layout) {
    std::string list;
    int listed = 0;
    for (const RosterColumn& column : layout.columns) {
        if (column.heading.empty()) continue;
        if (++listed > kMostHeadings) return list + ", …";
        list.append(list.empty() ? "" : ", ").append(column.heading);
    }
    return list;
}

Status readyToCommit(const RosterPreview& preview) {
    if (Status roster = ImportService::isRoster(preview); !roster) return roster;
    if (const auto column = preview.table.openDateColumn)
        return fail(ErrorCode::AmbiguousDates, {preview.layout.columns[*column].heading});
    return success();
}

bool changedSomething(const ImportReceipt& receipt) {
    return receipt.peopleAdded + receipt.peopleCompleted + receipt.enrolled + receipt.waitlisted > 0;
}

Error alreadyImported(const RosterPreview& preview, const ImportedFile& before) {
    return fail(ErrorCode::AlreadyImported, {preview.input.name, before.on.iso()});
}

} // namespace

std::string_view RosterPreview::nameOf(PersonId person) const {
    const auto found = std::find_if(known->people.begin(), known->people.end(),
                                    [&](const KnownPerson& p) { return p.own && p.id == person; });
    return found == known->people.end() ? std::string_view{} : found->name;
}

Result<RosterInput> ImportService::readInput(const std::filesystem::path& path) {
    auto bytes = readFile(path, kLargestFile);
    if (!bytes) return bytes.error();
    std::string sha256 = sha256Hex(*bytes);
    return RosterInput{path.filename().string(), std::make_shared<std::string>(std::move(*bytes)), std::move(sha256),
                       std::filesystem::absolute(path).string()};
}

RosterInput ImportService::pastedInput(std::string text) {
    std::string sha256 = sha256Hex(text);
    return {{}, std::make_shared<std::string>(std::move(text)), std::move(sha256)};
}

ImportContext ImportService::context() {
    const std::string version = m_unit.dataVersion();
    if (!m_known || version != m_knownVersion) {
        m_known = loadKnownPeople(m_unit.db());
        m_knownVersion = version;
    }
    ImportContext context{m_known, version, RosterRepository::mappings(m_unit.db(), kKind), {}};
    for (auto& [sha256, file] : RosterRepository::files(m_unit.db(), kKind))
        context.files.emplace(sha256, ImportedBefore{file.name, file.on, file.rowsOpen});
    return context;
}

Result<RosterPreview> ImportService::preview(const ImportContext& context, const RosterInput& input,
                                             const RosterSettings& settings, const std::stop_token& stop) {
    auto file = readTable(*input.bytes, input.name, tableOptions(settings));
    if (!file) return file.error();
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    RosterPreview preview;
    preview.input = input;
    preview.settings = settings;
    preview.file = std::move(*file);
    preview.known = context.known;
    preview.dataVersion = context.dataVersion;
    applyFixes(settings, preview.file.sheet);
    preview.layout = layoutOf(preview.file, settings, context, preview.layoutRemembered);
    preview.table = readRoster(preview.file.sheet, preview.layout, settings.dateOrder);
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    preview.plan = planRoster(preview.table, *context.known, settings.decisions);
    const auto before = context.files.find(input.sha256);
    if (before != context.files.end()) preview.importedBefore = before->second;
    return preview;
}

Status ImportService::isRoster(const RosterPreview& preview) {
    const RosterLayout& layout = preview.layout;
    const std::string& name = preview.input.name;
    const auto& rows = preview.table.rows;
    if (rows.empty()) return fail(ErrorCode::FileEmpty, {name});
    if (!layout.hasName() && !layout.columnOf(RosterField::Romanised))
        return layout.headingRow ? fail(ErrorCode::NoNameColumn, {name, headingList(layout)})
                                 : fail(ErrorCode::NoHeadingRow,
                                        {name, std::to_string(rows.size()), std::to_string(layout.columns.size())});
    const auto isPerson = [](const RosterRow& row) { return row.kind == RowKind::Person; };
    if (std::none_of(rows.begin(), rows.end(), isPerson)) return fail(ErrorCode::FileEmpty, {name});
    return success();
}

Admission ImportService::admission(const RosterPreview& preview, CohortId cohort) {
    if (!cohort) return {};
    EnrolmentRepository enrolments(m_unit.db());
    const auto isThere = [&](PersonId person) {
        const auto enrolment = enrolments.find(EnrolmentRepository::idOf(person, cohort));
        return enrolment && (ruleDecides(enrolment->status) || enrolment->status == EnrolmentStatus::Waitlisted);
    };
    std::vector<PersonId> known;
    std::set<PersonId> seen;
    for (const RowPlan& row : preview.plan.rows)
        if (row.verdict == Verdict::AlreadyHere && row.person && seen.insert(row.person).second && !isThere(row.person))
            known.push_back(row.person);
    Admission admission = m_enrolments.admission(cohort, known);
    const std::vector<Unready> before = enrolments.coursesBefore(cohort);
    for (std::size_t row = 0; row < preview.plan.rows.size() && !before.empty(); ++row) {
        if (preview.plan.rows[row].verdict != Verdict::New) continue;
        const RosterDraft& draft = preview.table.rows[row].draft;
        for (Unready unready : before) {
            unready.nativeName = draft.fullName;
            unready.romanised = draft.romanised;
            admission.unready.push_back(std::move(unready));
        }
    }
    return admission;
}

Result<ImportReceipt> ImportService::commit(const RosterPreview& preview, CohortId cohortId) {
    if (Status ready = readyToCommit(preview); !ready) return ready.error();
    const auto before = RosterRepository::findFile(m_unit.db(), kKind, preview.input.sha256);
    if (before && before->rowsOpen == 0 && !cohortId) return alreadyImported(preview, *before);
    std::optional<Cohort> cohort;
    if (cohortId) {
        cohort = EnrolmentRepository(m_unit.db()).find(cohortId);
        if (!cohort) return fail(ErrorCode::NotFound, {"cohort"});
    }
    // Somebody may have been added since the preview was made: then it is planned again on what is here now.
    const ImportContext now = context();
    const RosterPlan plan = now.dataVersion == preview.dataVersion
                                ? preview.plan
                                : planRoster(preview.table, *now.known, preview.settings.decisions);
    if (Status backedUp = backUpBefore(m_unit.db(), m_unit.clock()); !backedUp) return std::move(backedUp).error();
    const BulkCache cache(m_unit.db());
    return m_unit.transact(Action::ImportRoster, [&](Write& write) -> Result<ImportReceipt> {
        const ImportReceipt receipt = RosterCommit(preview, plan, *now.known, cohort, m_enrolments, write).run();
        if (before && !changedSomething(receipt)) return alreadyImported(preview, *before);
        RosterRepository::putFile(write, kKind, preview.input.sha256, fileRow(preview, plan.counts, write.today()));
        const std::string key = mappingKey(preview.layout);
        if (!key.empty()) RosterRepository::putMapping(write, kKind, key, mappingJson(preview.layout));
        write.setSubjects(static_cast<std::int64_t>(cohort ? receipt.enrolled : receipt.peopleAdded));
        m_known.reset(); // out of date from now on, and large
        return receipt;
    });
}

} // namespace preceptor
