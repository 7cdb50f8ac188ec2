// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange files for tests: honest ones, and forgeries whose locks and seals are right but whose content lies.
#pragma once

#include "core/sync/bundle_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor::test {

class StringSink final : public ByteSink {
public:
    bool write(std::string_view more) override {
        bytes += more;
        return true;
    }
    std::string bytes;
};

BundleHeader sampleHeader();
BundleSeal sealFor(const SiteKeys& recipient);
BundleSeal sealWith(const std::string& passphrase); // cheap to try
std::string noise(std::size_t bytes, std::uint32_t seed = 1);

// The bytes of a bundle, and the name of its content.
struct MadeBundle {
    std::string bytes;
    std::string contentHash;
};
MadeBundle makeBundle(std::string_view payload, const SiteKeys& from, const BundleSeal& seal,
                      const BundleHeader& header = sampleHeader());

// A bundle whose packed bytes, declared length and signed payload are as given.
struct Forgery {
    std::string packed;
    std::uint64_t declared = 0;
    std::string payload;
};
std::string forgeBundle(const Forgery& forgery, const SiteKeys& from, const BundleSeal& seal);
std::string packed(std::string_view payload); // one zstd frame without any padding

// Where the parts of a bundle begin.
struct BundlePlaces {
    std::size_t headerBegin = 13, headerEnd = 0, stream = 0, chunks = 0, trailer = 0, signature = 0;
};
BundlePlaces placesIn(std::string_view bundle);
// As someone would who alters the header and hides it.
void repairChecksum(std::string& bundle);

void putFile(const std::filesystem::path& path, std::string_view bytes);
// What a reader of the file gets in the end, in pieces of at most `piece` bytes.
Result<std::string> readBundle(const std::filesystem::path& path, const BundleOpener& opener, std::size_t piece = 4096);
// Why the bytes are refused; nothing if they are not.
std::optional<ErrorCode> refusal(const std::filesystem::path& path, std::string_view bytes, const BundleOpener& opener);
bool isBundleCode(ErrorCode code);

} // namespace preceptor::test
