// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and tables of a newer program, kept whole for those who know them: the same rule of merging, on values that
// lie in sync_unknown instead of in a column.
#pragma once

#include "core/storage/row_merger.h"

#include <string>

namespace preceptor {

class UnknownMerger {
public:
    UnknownMerger(MergeScene& scene, const std::string& table);
    // All that the sender has in one column of one row; the first is the one it shows. False if a value is missing.
    [[nodiscard]] bool merge(std::int64_t id, const std::string& column, const CandidateList& theirs);

private:
    std::int64_t tableIndex();
    CandidateList ours(std::int64_t id, const std::string& column);
    void write(std::int64_t id, const std::string& column, const CandidateList& candidates);

    MergeScene& m_scene;
    std::string m_table;
    std::int64_t m_index = 0;
};

} // namespace preceptor
