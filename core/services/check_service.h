// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a file over without changing it: what storage must guarantee, that every stamped completion is still what its
// rule says, that attached files are what was attached, and that every chain of the audit trail is whole. `digest`
// names the content.
#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"

#include <filesystem>
#include <string>
#include <vector>

namespace preceptor {

class UnitOfWork;

// The quick look, on a connection of its own: are the pages of the file whole?
bool isWhole(const std::filesystem::path& file);

class CheckService {
public:
    explicit CheckService(UnitOfWork& unit) : m_unit(unit) {}

    // Empty = all is well. At most 1,000 findings.
    std::vector<Finding> check();
    // Written by a newer version of this program, and only partly understood here.
    bool isNewer();
    // One hash over all content: 64 hex digits, equal on every PC that holds the same content.
    std::string digest();

private:
    void checkFiles(std::vector<Finding>& findings);
    UnitOfWork& m_unit;
};

} // namespace preceptor
