// SPDX-License-Identifier: GPL-3.0-or-later
// The world is broken (disk full, damaged page, lost device). Thrown only in storage, where RAII has rolled back;
// caught only in ui/support/action_runner, the two mains and tests. Nothing acknowledged is lost.
#pragma once

#include <stdexcept>
#include <string>

namespace preceptor {

enum class FailureKind { DiskFull, ReadOnly, Damaged, Busy, Io, Constraint, OutOfMemory, FileFull, Other };

class StorageFailure : public std::runtime_error {
public:
    StorageFailure(FailureKind kind, const std::string& detail) : std::runtime_error(detail), m_kind(kind) {}
    FailureKind kind() const { return m_kind; }

private:
    FailureKind m_kind;
};

} // namespace preceptor
