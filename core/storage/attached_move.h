// SPDX-License-Identifier: GPL-3.0-or-later
// The attached files go over with their programme file when that is protected, made plain or given another key: all of
// them are there anew before it is replaced, and the old ones go only after that, so a crash at any moment leaves every
// one readable for the file as it then is.
#pragma once

#include "core/storage/attached_files.h"

namespace preceptor {

class AttachedMove {
public:
    using Key = std::shared_ptr<const SealedKey>;
    // Keys of the file before and after; none: plain.
    AttachedMove(const std::filesystem::path& file, const Key& before, const Key& after);
    AttachedMove(const AttachedMove&) = delete;
    AttachedMove& operator=(const AttachedMove&) = delete;
    // Unless it was finished the new ones go again, if the file surely is what it was.
    ~AttachedMove();

    // The errors of writing a file, Cancelled.
    Status prepare(const KeepGoing& going = {});
    void finish();

private:
    bool unchanged() const;

    std::filesystem::path m_file;
    Key m_before;
    AttachedFiles m_old;
    AttachedFiles m_new;
    bool m_finished = false;
};

} // namespace preceptor
