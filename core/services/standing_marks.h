// SPDX-License-Identifier: GPL-3.0-or-later
// What a person let stand holds for the very findings that stood there, not for others of their kind. An override keeps
// of each a digest of its letters and figures with field, kind and reason, under a random key of this file. Key and
// digests stay in the file: a phone number is soon guessed by whoever has both, and whoever has the file has its texts.
// So an override that comes from another PC comes without; when it is taken up it is marked by what stands there then,
// if that is no more than its reason was given for (CasePrivacy::markStanding), and whatever is written later is asked
// about. Until then, in a file that may only be read for one, it counts as in programs before: so many of the kind.
// Once a person is erased the digests go of what no longer stands in the texts, lest a name or number be guessed from
// them.
#pragma once

#include "core/model/case_rows.h"
#include "core/storage/override_repository.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preceptor {

class StandingMarks {
public:
    explicit StandingMarks(Database& db) : m_repository(db) {}

    // Marks `stands` with these findings, and as one that is marked.
    void mark(CaseOverride& stands, const std::vector<std::string_view>& findings);
    bool isMarked(const CaseOverride& stands);

private:
    friend class StandingCheck;
    std::string markOf(const CaseOverride& stands, std::string_view finding) const;

    OverrideRepository m_repository;
    std::string m_key;
};

// Which findings of some texts, asked in their order, stand.
class StandingCheck {
public:
    StandingCheck(Database& db, const std::vector<CaseOverride>& overrides);
    bool stands(const std::string& field, const std::string& kind, std::string_view finding);

private:
    struct Allowed {
        const CaseOverride* stands = nullptr;
        int left = 0; // of one that is not marked
        bool marked = false;
    };
    StandingMarks m_marks;
    std::map<std::pair<std::string, std::string>, Allowed> m_allowed;
};

} // namespace preceptor
