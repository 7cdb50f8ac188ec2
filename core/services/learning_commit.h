// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the plan of a learning platform's file inside somebody's transaction: modules, marks, what the file told, what
// was decided about names and items, and the completions that follow from it.
#pragma once

#include "core/services/learning_service.h"

namespace preceptor {

class Database;
class Write;

inline constexpr std::string_view kImportSource = "import"; // of progress and marks

class LearningCommit {
public:
    explicit LearningCommit(const LearningPreview& preview);

    bool hasWork(Database& db) const; // false: the file says nothing new
    LearningReceipt run(Write& write);
    const LearningReceipt& receipt() const { return m_receipt; }

private:
    struct Decided {
        std::string key;
        std::string name;
        PersonId person; // none: nobody
    };
    std::vector<Decided> decided() const;
    std::string memory() const;                          // JSON; empty if nothing is to be remembered
    std::map<std::string, std::string> memories() const; // by key
    bool isNewMemory(Database& db) const;
    void writeFact(Write& write, const PlannedFact& fact);

    const LearningPreview& m_preview;
    LearningReceipt m_receipt;
};

} // namespace preceptor
