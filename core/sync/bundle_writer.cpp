// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_file.h"

#include "core/sync/bundle_lock.h"
#include "core/sync/chunk_stream.h"
#include "core/sync/content_hash.h"
#include "core/sync/packing.h"
#include "core/sync/raw_bytes.h"

#include <cassert>
#include <sodium.h>

namespace preceptor {

struct BundleWriter::State {
    State(ByteSink& out, const SecretKey& key, const SiteKeys& site, std::string opening, std::string path)
        : sink(out), keys(site), prologue(std::move(opening)), name(std::move(path)), sealer(out, key, prologue) {
        hash.add(prologue);
    }

    bool withinLimits() const {
        return packer.bytesIn() <= kBundlePayloadLimit &&
               prologue.size() + sealer.bytesOut() + kChunkBytes + kBundleTrailerBytes <= kBundleFileLimit;
    }

    ByteSink& sink;
    SiteKeys keys;
    std::string prologue;
    std::string name;
    ContentHash hash;
    ChunkSealer sealer;
    Packer packer{sealer};
    std::string contentHash; // raw; empty until finished
};

BundleWriter::BundleWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
BundleWriter::~BundleWriter() = default;

Result<std::unique_ptr<BundleWriter>> BundleWriter::begin(ByteSink& sink, const BundleHeader& header,
                                                          const SiteKeys& keys, const BundleSeal& seal,
                                                          const std::filesystem::path& path) {
    startSodium();
    if (Status checked = checkHeader(header); !checked) return std::move(checked).error();
    const SecretKey key = SecretKey::random();
    auto locks = lockKey(key, seal);
    if (!locks) return std::move(locks).error();
    BundlePrologue prologue{header, std::move(*locks)};
    prologue.header.keys = publicKeysOf(keys);
    std::string opening = encodePrologue(prologue);
    sink.write(opening);
    auto state = std::make_unique<State>(sink, key, keys, std::move(opening), path.string());
    return std::unique_ptr<BundleWriter>(new BundleWriter(std::move(state)));
}

bool BundleWriter::write(std::string_view plain) {
    assert(m_state->contentHash.empty());
    if (!m_state->withinLimits()) return false;
    m_state->hash.add(plain);
    return m_state->packer.write(plain) && m_state->withinLimits();
}

Status BundleWriter::finish() {
    State& s = *m_state;
    assert(s.contentHash.empty());
    s.packer.finish();
    s.sealer.finish();
    if (!s.withinLimits()) return fail(ErrorCode::BundleTooLarge, {s.name, std::to_string(kBundleFileLimit >> 20U)});
    std::string trailer;
    appendNumber(trailer, s.packer.bytesIn(), 8);
    s.hash.add(trailer);
    s.contentHash = s.hash.finish();
    const std::string message = signedMessage(s.contentHash);
    std::string signature(kBundleSignatureBytes, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), message.size(), raw(s.keys.signSecret));
    trailer += signature;
    trailer += kBundleEnd;
    s.sink.write(trailer);
    return success();
}

std::string BundleWriter::contentHash() const { return hexOf(m_state->contentHash); }

} // namespace preceptor
