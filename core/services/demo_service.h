// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a new file with a programme to try things on: invented people, a real programme's shape and size.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace preceptor {

class Clock;
class UnitOfWork;
struct WorkspaceOptions;

struct DemoSize {
    int people = 1040;
    int years = 3;
    std::uint64_t seed = 1;
};

class DemoService {
public:
    explicit DemoService(UnitOfWork& unit) : m_unit(unit) {}

    // Not undoable. InUse when the file holds a programme already; InvalidInput (people, years) for sizes out of range.
    Status fill(const DemoSize& size);

private:
    UnitOfWork& m_unit;
};

// A new file with the demo programme. It is filled under another name and takes its own when it is whole, so that a
// program killed meanwhile leaves nothing that looks like a programme. FileExists when there is one.
Status makeDemoFile(const std::filesystem::path& path, const DemoSize& size, const Clock& clock,
                    const WorkspaceOptions& options);

} // namespace preceptor
