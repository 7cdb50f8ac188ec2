// SPDX-License-Identifier: GPL-3.0-or-later
// The list of words that must not appear, of this account on this PC. It lies beside the keys of the site, is locked by
// them and never travels: what it holds are hashes of patients' names. Every scan that knows the people of a file knows
// these words too.
#pragma once

#include "core/base/result.h"
#include "core/privacy/denied_words.h"

#include <filesystem>
#include <span>
#include <string>

namespace preceptor {

class UnitOfWork;

class DeniedWordList {
public:
    explicit DeniedWordList(UnitOfWork& unit) : m_unit(unit) {}

    // None without a list. SiteKeysMissing where nothing is kept for this account, SiteKeysDamaged,
    // FileMalformed{path}.
    Result<DeniedWords> load() const;
    struct Change {
        std::size_t done = 0;
        std::size_t known = 0; // were there, or were not there to be removed
        std::size_t unfit = 0; // too short or too long
        std::size_t words = 0; // in the list now
    };
    Result<Change> add(std::span<const std::string> words);
    Result<Change> remove(std::span<const std::string> words);

private:
    std::filesystem::path path() const;
    Result<Change> keep(const DeniedWords& words, Change change);

    UnitOfWork& m_unit;
};

} // namespace preceptor
