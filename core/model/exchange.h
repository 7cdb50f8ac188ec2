// SPDX-License-Identifier: GPL-3.0-or-later
// Values of the exchange between PCs: what a bundle brings, what waits for a decision, who has what.
#pragma once

#include "core/base/date.h"
#include "core/base/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// 2020-01-01: no program made files for others before, so a clock that says so is wrong.
constexpr std::int64_t kEarliestClock = 1'577'836'800'000;

// What cannot be right about the clock of this PC. It does no harm, and a person is told.
enum class OwnClock {
    Fine,
    Behind,   // before kEarliestClock
    WentBack, // a day or more before the last write made here
    Ahead     // years after anything that others or this PC wrote
};

// How a PC is told of: its site, and which PC of it, where that is known.
std::string placeName(const std::string& site, const std::string& label);
// Whether a person means it, by the site alone or by its name, however that was typed.
bool isPlace(std::string_view named, const std::string& site, const std::string& label);

struct MergeCounts {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t deleted = 0;
    std::int64_t conflicts = 0; // fields of which two values now wait beside each other
    std::int64_t decided = 0;   // rows of which a conflict was decided elsewhere, for what is shown here
    bool operator==(const MergeCounts&) const = default;
    MergeCounts& operator+=(const MergeCounts& other) {
        added += other.added;
        changed += other.changed;
        deleted += other.deleted;
        conflicts += other.conflicts;
        decided += other.decided;
        return *this;
    }
    bool empty() const { return *this == MergeCounts{}; }
};

enum class MergeChange { Added, Changed, Deleted, Conflict, Decided };

struct FieldChange {
    std::string column;
    Value before;
    Value after;
};

// One row as the bundle changes it. Of a conflict `before` is what is shown here, `after` what another PC has.
struct MergeItem {
    MergeChange change{};
    std::string table;
    std::int64_t row = 0;
    std::string title; // what a person calls the row
    std::string site;  // whose write it is
    std::vector<FieldChange> fields;
};

enum class ContactState { New, Trusted, Blocked };

// An installation met through a bundle, by the key it signs with.
struct Contact {
    std::string key; // hex of the signing key
    std::string site;
    std::string label;
    std::string fingerprint; // 8 groups of 4 digits
    ContactState state{};
    bool keyChanged = false; // another key was trusted under the same site and PC before
    Timestamp firstSeen;
    std::optional<Timestamp> decidedAt;
    std::string decidedBy;
};

// How this PC shows itself to others.
struct OwnSite {
    std::string site;  // "Ward 5"; empty = not told yet
    std::string label; // which PC of the site
    std::string fingerprint;
    std::string replica; // hex
};

// One row of who has what: a site's PC as this file knows it.
struct SiteRow {
    std::string replica; // hex
    std::string site;
    std::string label;
    bool own = false;
    std::optional<Timestamp> lastFrom; // when its newest bundle taken in here was written
    std::optional<Timestamp> lastTo;   // when a bundle that holds news for it was last written here
    std::int64_t changes = 0;          // writes of it that are here
    std::int64_t behind = 0;           // writes here that it has not said to have
    std::optional<std::int64_t> daysSilent;
    bool retired = false;                // not waited for any more, until it sends a file again
    std::vector<std::string> replicas{}; // hex; all of this PC
    bool alike = false;                  // another PC has the same site and label: its replica tells them apart
};
// The first digits of a replica, where names do not tell PCs apart.
inline std::string shortReplica(const std::string& hex) { return hex.substr(0, 8); }

// Entries of the log of changes.
struct Compaction {
    std::int64_t before = 0;
    std::int64_t after = 0;
};

// The replicas (hex) that wrote what something is about, one set for each.
using Writers = std::vector<std::set<std::string>>;

struct ExchangeOverview {
    std::vector<SiteRow> sites; // own first, then by name
    // known[i][j]: how many writes of sites[j] the site sites[i] has said to have.
    std::vector<std::vector<std::int64_t>> known;
    std::int64_t openConflicts = 0;
    std::int64_t settledConflicts = 0;
    Writers conflicts{}; // of the open ones
};

struct ReceiptRow {
    Timestamp at;
    std::string site;
    std::string name; // of the file
    std::string hash;
    std::int64_t rows = 0;
    MergeCounts counts;
    std::string operatorName;
    bool sent = false; // written here; otherwise taken in
};

// Values that wait beside each other.
enum class ConflictKind { TwoValues, DeletedAndEdited, SameCode };

struct ConflictValue {
    Value value;
    bool shown = false; // what the row shows now
    std::string site;
    std::string label;
    std::string operatorName;
    Timestamp at;
    std::string dot; // names the write: replica hex and number
};

struct EditedField {
    std::string column;
    Value value; // as the record has it while it is kept
    friend bool operator==(const EditedField&, const EditedField&) = default;
};

struct Conflict {
    ConflictKind kind{};
    std::string table;
    std::int64_t row = 0;
    std::string column;
    std::string title;
    bool open = true;          // false: settled by time or rule, reversible
    std::optional<Value> base; // what it was before both, where this PC knows it
    bool baseKnown = false;
    std::vector<ConflictValue> values; // the shown one first
    std::vector<EditedField> edited{}; // DeletedAndEdited: what was
    std::string holder{};              // SameCode: the title of the record that has the code; empty: none any more
};

// A row in which values wait for a decision.
struct ConflictPlace {
    std::string table;
    std::int64_t row = 0;
};

// A person's choice. `value` is what the field becomes; for DeletedAndEdited 1 deletes the row and 0 keeps it.
struct ConflictChoice {
    std::string table;
    std::int64_t row = 0;
    std::string column;
    Value value;
};

} // namespace preceptor
