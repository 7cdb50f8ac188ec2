// SPDX-License-Identifier: GPL-3.0-or-later
// The world is broken (disk full, damaged page, lost device). Thrown only in storage, where RAII has rolled back;
// caught only in ui/support (action_runner, careful_application), the two mains and tests. Nothing acknowledged is
// lost.
#pragma once

#include <stdexcept>
#include <string>

namespace preceptor {

enum class FailureKind { DiskFull, ReadOnly, Damaged, Busy, Io, Constraint, OutOfMemory, FileFull, Other };

// Of a disk that does not give the bytes nobody knows whether they are damaged.
constexpr bool tellsOfDisk(FailureKind kind) {
    switch (kind) {
    case FailureKind::DiskFull:
    case FailureKind::ReadOnly:
    case FailureKind::Busy:
    case FailureKind::Io:
    case FailureKind::OutOfMemory: return true;
    case FailureKind::Damaged:
    case FailureKind::Constraint:
    case FailureKind::FileFull:
    case FailureKind::Other: return false;
    }
    return false;
}

class StorageFailure : public std::runtime_error {
public:
    StorageFailure(FailureKind kind, const std::string& detail) : std::runtime_error(detail), m_kind(kind) {}
    FailureKind kind() const { return m_kind; }

private:
    FailureKind m_kind;
};

} // namespace preceptor
