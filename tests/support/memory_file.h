// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a protected file in memory, to be cut, flipped and mixed by tests.
#pragma once

#include "core/base/storage_failure.h"
#include "core/sealed/log_file.h"

#include <algorithm>
#include <vector>

namespace preceptor::test {

class MemoryFile final : public LogFile {
public:
    std::uint64_t size() override { return bytes.size(); }
    void read(std::uint64_t offset, std::span<unsigned char> to) override {
        if (offset + to.size() > bytes.size()) throw StorageFailure(FailureKind::Io, "read past the end");
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), to.size(), to.begin());
    }
    void write(std::uint64_t offset, std::span<const unsigned char> from) override {
        bytes.resize(std::max<std::size_t>(bytes.size(), offset + from.size()));
        std::copy(from.begin(), from.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    }
    void truncate(std::uint64_t size) override { bytes.resize(size); }
    void sync() override {}

    std::vector<unsigned char> bytes;
};

} // namespace preceptor::test
