// SPDX-License-Identifier: GPL-3.0-or-later
// The attached files that a bundle brings: each proved by its hash, and written before the transaction that names it
// commits. What was written is taken back unless the whole bundle was kept.
#pragma once

#include "core/storage/attached_files.h"
#include "core/sync/bundle_content.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class IncomingFiles {
public:
    // Nowhere to put them: they are only looked at.
    explicit IncomingFiles(std::optional<AttachedFiles> beside) : m_files(std::move(beside)) {}
    IncomingFiles(const IncomingFiles&) = delete;
    IncomingFiles& operator=(const IncomingFiles&) = delete;
    ~IncomingFiles();

    // BundleBroken for one that is not what its hash says or too large; the errors of writing a file.
    Status take(const BundleFile& file);
    void keep() { m_written.clear(); }
    bool writes() const { return m_files.has_value(); }

private:
    std::optional<AttachedFiles> m_files;
    std::vector<std::string> m_written;
};

} // namespace preceptor
