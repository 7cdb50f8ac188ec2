// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/crash_images.h"

#include <algorithm>
#include <fstream>
#include <random>

namespace preceptor::test {

namespace {

constexpr std::size_t kSector = 512;

void put(std::string& content, std::uint64_t offset, std::string_view bytes) {
    if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
}

void apply(std::string& content, const DiskEvent& event) {
    if (event.call == DiskCall::Truncate)
        content.resize(event.offset, '\0');
    else
        put(content, event.offset, event.bytes);
}

// Sector by sector: there, not there, or rubbish.
void applyTorn(std::string& content, const DiskEvent& event, std::mt19937_64& random) {
    for (std::uint64_t at = event.offset; at < event.offset + event.bytes.size();) {
        const std::uint64_t next = std::min((at / kSector + 1) * kSector, event.offset + event.bytes.size());
        std::string piece = event.bytes.substr(at - event.offset, next - at);
        const auto fate = random() % 10;
        if (fate == 9)
            for (char& c : piece) c = static_cast<char>(random());
        if (fate >= 4) put(content, at, piece);
        at = next;
    }
}

std::string arrived(const std::string& durable, const std::vector<const DiskEvent*>& pending, Arrival arrival,
                    std::mt19937_64& random) {
    std::string content = durable;
    if (arrival == Arrival::Nothing) return content;
    for (const DiskEvent* event : pending) {
        const auto fate = arrival == Arrival::Everything ? 0 : random() % 3;
        if (fate == 0)
            apply(content, *event);
        else if (fate == 1 && event->call == DiskCall::Write)
            applyTorn(content, *event, random);
    }
    return content;
}

void applyName(std::map<std::string, int>& names, const DiskEvent& event) {
    if (event.call == DiskCall::Create) names[event.path] = event.file;
    if (event.call == DiskCall::Link) names[event.to] = event.file;
    if (event.call == DiskCall::Remove) names.erase(event.path);
    if (event.call == DiskCall::Rename) {
        const auto from = names.find(event.path);
        if (from == names.end()) return;
        names[event.to] = from->second;
        names.erase(event.path);
    }
}

} // namespace

CrashImages::CrashImages(const DiskRecord& record) : m_record(record), m_names(record.names) {
    for (const std::string& bytes : record.contents) m_contents.push_back({bytes, {}});
}

void CrashImages::goTo(std::size_t count) {
    for (; m_done < count; ++m_done) {
        const DiskEvent& event = m_record.events[m_done];
        switch (event.call) {
        case DiskCall::Write:
        case DiskCall::Truncate: m_contents[static_cast<std::size_t>(event.file)].pending.push_back(&event); break;
        case DiskCall::Sync: {
            Content& content = m_contents[static_cast<std::size_t>(event.file)];
            for (const DiskEvent* each : content.pending) apply(content.durable, *each);
            content.pending.clear();
            break;
        }
        case DiskCall::SyncFolder:
            for (const DiskEvent* each : m_pendingNames) applyName(m_names, *each);
            m_pendingNames.clear();
            break;
        case DiskCall::Mark: m_mark = event.mark; break;
        case DiskCall::Create:
        case DiskCall::Rename:
        case DiskCall::Link:
        case DiskCall::Remove: m_pendingNames.push_back(&event); break;
        }
    }
}

CrashImage CrashImages::image(Arrival arrival, std::uint64_t seed) const {
    std::mt19937_64 random(seed);
    auto names = m_names;
    std::size_t renamed = arrival == Arrival::Nothing ? 0 : m_pendingNames.size();
    if (arrival == Arrival::Some && renamed > 0) renamed = random() % (renamed + 1);
    for (std::size_t i = 0; i < renamed; ++i) applyName(names, *m_pendingNames[i]);
    CrashImage image;
    image.kept = m_mark;
    std::map<int, std::string> done; // a content may have two names
    for (const auto& [name, file] : names) {
        auto at = done.find(file);
        if (at == done.end()) {
            const Content& content = m_contents[static_cast<std::size_t>(file)];
            at = done.emplace(file, arrived(content.durable, content.pending, arrival, random)).first;
        }
        image.files[name] = at->second;
    }
    return image;
}

void writeImage(const CrashImage& image, const std::filesystem::path& folder) {
    for (const auto& [name, bytes] : image.files) {
        const std::filesystem::path path = folder / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }
}

} // namespace preceptor::test
