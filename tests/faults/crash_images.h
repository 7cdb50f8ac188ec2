// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk may hold after the power went in the middle of a record of calls. Of a content's calls since its last
// sync each may have arrived or not, a write also sector by sector, with rubbish where it was to go; of names, the
// first few changes since the folder's last sync. A sync of a file says nothing of its name.
#pragma once

#include "tests/faults/disk_tap.h"

#include <filesystem>
#include <map>
#include <string>

namespace preceptor::test {

enum class Arrival { Nothing, Everything, Some };

struct CrashImage {
    std::map<std::string, std::string> files;
    int kept = 0; // the last mark before the power went
};

class CrashImages {
public:
    explicit CrashImages(const DiskRecord& record);

    std::size_t events() const { return m_record.events.size(); }
    // After the first `count` calls; may only grow.
    void goTo(std::size_t count);
    CrashImage image(Arrival arrival, std::uint64_t seed) const;

private:
    struct Content {
        std::string durable;
        std::vector<const DiskEvent*> pending;
    };
    const DiskRecord& m_record;
    std::size_t m_done = 0;
    int m_mark = 0;
    std::map<std::string, int> m_names; // durable
    std::vector<const DiskEvent*> m_pendingNames;
    std::vector<Content> m_contents;
};

// Into an empty folder.
void writeImage(const CrashImage& image, const std::filesystem::path& folder);

} // namespace preceptor::test
