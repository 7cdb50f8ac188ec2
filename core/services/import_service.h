// SPDX-License-Identifier: GPL-3.0-or-later
// Roster import: a file or a pasted table -> a preview in which nothing is changed -> one transaction, one undo.
// Invariant: rows read = imported + merged + skipped + open. The same file again changes nothing and says so.
#pragma once

#include "core/base/result.h"
#include "core/import/roster_plan.h"
#include "core/tabular/table_file.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace preceptor {

struct Admission;
class EnrolmentService;
class UnitOfWork;

struct RosterInput {
    std::string name;                         // file name as shown; empty for a pasted table
    std::shared_ptr<const std::string> bytes; // as in the file; whoever shows them may put them away
    std::string sha256;
    std::string path{}; // where it was read; empty for a pasted table
};

// What the person chose; what is not set is found from the file.
struct RosterSettings {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<std::size_t> sheet;
    bool headingChosen = false;
    std::optional<std::size_t> headingRow;     // index in the sheet, nothing = no headings; only if headingChosen
    std::map<std::size_t, RosterField> fields; // by column
    std::optional<DateOrder> dateOrder;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> fixes; // (row, column) of the sheet -> new text
    RosterDecisions decisions;
};

struct ImportedBefore {
    std::string name;
    Date on;
    std::size_t rowsOpen = 0;
};

struct RosterPreview {
    RosterInput input;
    RosterSettings settings;
    TableFile file;
    RosterLayout layout;
    RosterTable table;
    RosterPlan plan;
    std::shared_ptr<const KnownPeople> known;
    std::string dataVersion;
    bool layoutRemembered = false; // the columns are read as the person chose for such a file before
    std::optional<ImportedBefore> importedBefore;
    // The name shown for a person of the plan; empty if unknown.
    std::string_view nameOf(PersonId person) const;
};

struct ImportReceipt {
    PlanCounts counts;
    std::size_t peopleAdded = 0;
    std::size_t peopleCompleted = 0; // already here, blank fields filled from the file
    std::size_t institutionsAdded = 0;
    std::size_t enrolled = 0;
    std::size_t waitlisted = 0; // the class is full
};

// Everything of the open file that a preview needs; made on the thread of the file, used on any.
struct ImportContext {
    std::shared_ptr<const KnownPeople> known;
    std::string dataVersion;
    std::map<std::string, std::string> mappings; // fingerprint -> JSON
    std::map<std::string, ImportedBefore> files; // sha256 -> when
};

class ImportService {
public:
    ImportService(UnitOfWork& unit, EnrolmentService& enrolments) : m_unit(unit), m_enrolments(enrolments) {}

    // FileNotFound, FileUnreadable, FileTooLarge.
    static Result<RosterInput> readInput(const std::filesystem::path& path);
    static RosterInput pastedInput(std::string text);

    ImportContext context();
    // Pure; any thread. Cancelled once `stop` is requested; else the errors of readTable.
    static Result<RosterPreview> preview(const ImportContext& context, const RosterInput& input,
                                         const RosterSettings& settings = {}, const std::stop_token& stop = {});
    Result<RosterPreview> preview(const RosterInput& input, const RosterSettings& settings = {}) {
        return preview(context(), input, settings);
    }
    // Whether it is a list of people at all: NoHeadingRow{name, rows, columns} and NoNameColumn{name, headings} where
    // no column is the name, FileEmpty where no row has one. The person may choose the columns and look again.
    static Status isRoster(const RosterPreview& preview);
    // What stands against enrolling those of the file who are not in the class yet, people who are new here included.
    // Nothing without a cohort.
    Admission admission(const RosterPreview& preview, CohortId cohort);
    // The errors of isRoster; AmbiguousDates{column}, AlreadyImported{name, date}, NotFound{cohort}. Rows that need a
    // look stay open. A cohort enrols new and known people of the file in it.
    Result<ImportReceipt> commit(const RosterPreview& preview, CohortId cohort = {});

private:
    UnitOfWork& m_unit;
    EnrolmentService& m_enrolments;
    std::shared_ptr<const KnownPeople> m_known;
    std::string m_knownVersion;
};

} // namespace preceptor
