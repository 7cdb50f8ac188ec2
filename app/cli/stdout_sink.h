// SPDX-License-Identifier: GPL-3.0-or-later
// The standard output as a place for rows.
#pragma once

#include "core/base/atomic_file.h"

#include <iostream>

namespace preceptor::cli {

class StdoutSink final : public ByteSink {
public:
    bool write(std::string_view bytes) override {
        return static_cast<bool>(std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())));
    }
};

} // namespace preceptor::cli
