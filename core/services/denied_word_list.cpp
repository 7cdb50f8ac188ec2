// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/denied_word_list.h"

#include "core/base/atomic_file.h"
#include "core/services/bundle_outbox.h"
#include "core/storage/replica_identity.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

constexpr std::uint64_t kLongestList = 16ULL << 20U;

} // namespace

std::filesystem::path DeniedWordList::path() const {
    const ReplicaIdentity* identity = m_unit.identity();
    const bool kept = identity != nullptr && !identity->folder().empty();
    return kept ? identity->folder() / "denied.words" : std::filesystem::path();
}

// The keys are only made for a list that is to be written.
Result<DeniedWords> DeniedWordList::load() const {
    std::error_code error;
    if (path().empty() || !std::filesystem::exists(path(), error)) return DeniedWords();
    const auto keys = siteKeysOf(m_unit);
    if (!keys) return keys.error();
    const auto text = readFile(path(), kLongestList);
    if (!text) return text.error();
    DeniedWords words(keys->signSecret);
    if (!words.read(*text)) return fail(ErrorCode::FileMalformed, {path().string(), {}});
    return words;
}

Result<DeniedWordList::Change> DeniedWordList::add(std::span<const std::string> added) {
    auto words = load();
    if (!words) return words.error();
    if (words->empty()) {
        const auto keys = siteKeysOf(m_unit);
        if (!keys) return keys.error();
        words = DeniedWords(keys->signSecret);
    }
    Change change;
    for (const std::string& word : added) {
        const bool known = words->contains(word);
        const bool fit = words->add(word);
        ++(!fit ? change.unfit : known ? change.known : change.done);
    }
    return keep(*words, change);
}

Result<DeniedWordList::Change> DeniedWordList::remove(std::span<const std::string> removed) {
    auto words = load();
    if (!words) return words.error();
    Change change;
    for (const std::string& word : removed) ++(words->remove(word) ? change.done : change.known);
    return keep(*words, change);
}

Result<DeniedWordList::Change> DeniedWordList::keep(const DeniedWords& words, Change change) {
    change.words = words.size();
    if (change.done == 0) return change;
    const auto written = writeFileAtomically(path(), words.text());
    return written ? Result<Change>(change) : Result<Change>(written.error());
}

} // namespace preceptor
