// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a ZIP container held in memory, within limits against archives that unpack to far more than they
// weigh. The bytes must outlive the archive.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace preceptor {

struct ZipLimits {
    std::uint64_t partBytes = std::uint64_t{512} << 20U;
    std::uint64_t ratio = 500;                          // of a part ...
    std::uint64_t ratioFrom = std::uint64_t{16} << 20U; // ... that unpacks to more than this
};

class ZipArchive {
public:
    // FileDamaged{name} if the container cannot be read.
    static Result<ZipArchive> open(std::string_view bytes, const std::string& name, const ZipLimits& limits = {});

    bool has(const std::string& part) const;
    std::vector<std::string> parts() const; // their names, as the container lists them
    // Feeds the part piece by piece; `take` returns false to stop. NotFound{part}, FileDamaged, FileTooLarge.
    Status read(const std::string& part, const std::function<bool(std::string_view)>& take) const;
    Result<std::string> readAll(const std::string& part) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Closer> m_archive;
    std::string m_name;
    ZipLimits m_limits;
};

} // namespace preceptor
