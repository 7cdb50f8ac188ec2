// SPDX-License-Identifier: GPL-3.0-or-later
// The attached files that a bundle brings: each proved by its hash, and written before the transaction that names it
// commits. What was written is taken back unless the whole bundle was kept.
#pragma once

#include "core/storage/attached_files.h"
#include "core/sync/bundle_content.h"

#include <filesystem>
#include <vector>

namespace preceptor {

class IncomingFiles {
public:
    // `file` empty: they are only looked at.
    explicit IncomingFiles(const std::filesystem::path& file) : m_files(file), m_writes(!file.empty()) {}
    IncomingFiles(const IncomingFiles&) = delete;
    IncomingFiles& operator=(const IncomingFiles&) = delete;
    ~IncomingFiles();

    // BundleBroken for one that is not what its hash says or too large; the errors of writing a file.
    Status take(const BundleFile& file);
    void keep() { m_written.clear(); }
    bool writes() const { return m_writes; }

private:
    AttachedFiles m_files;
    bool m_writes;
    std::vector<std::string> m_written;
};

} // namespace preceptor
