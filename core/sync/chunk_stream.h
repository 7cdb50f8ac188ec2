// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted part of an exchange file: one secretstream, cut into chunks of 64 KiB that cannot be altered, moved,
// left out or added to without being noticed. The last one, and no other, is marked as final.
#pragma once

#include "core/base/atomic_file.h"
#include "core/sync/input_file.h"
#include "core/sync/secret_key.h"

#include <memory>

struct crypto_secretstream_xchacha20poly1305_state;

namespace preceptor {

constexpr std::size_t kChunkBytes = 64 << 10;
constexpr std::size_t kChunkOverhead = 17;
constexpr std::size_t kChunkStreamHeaderBytes = 24;

struct ChunkStateCloser {
    void operator()(crypto_secretstream_xchacha20poly1305_state* state) const; // wipes it
};
using ChunkState = std::unique_ptr<crypto_secretstream_xchacha20poly1305_state, ChunkStateCloser>;

class ChunkSealer final : public ByteSink {
public:
    // `bound` is authenticated with the first chunk.
    ChunkSealer(ByteSink& out, const SecretKey& key, std::string bound);
    bool write(std::string_view bytes) override;
    bool finish(); // something must have been written
    std::uint64_t bytesOut() const { return m_bytesOut; }

private:
    void push(std::string_view chunk, unsigned char tag);
    bool send(std::string_view bytes);

    ByteSink& m_out;
    std::string m_bound;
    std::string m_waiting; // less than or exactly one chunk
    std::string m_sealed;
    std::uint64_t m_bytesOut = 0;
    bool m_ok = true;
    ChunkState m_state;
};

class ChunkOpener {
public:
    // The stream lies in [begin, end) of the file.
    ChunkOpener(const InputFile& file, const SecretKey& key, std::string bound, std::uint64_t begin, std::uint64_t end);
    // The plain bytes of the next chunk; empty after the last. BundleTampered, FileUnreadable.
    Result<std::string_view> next();

private:
    const InputFile& m_file;
    SecretKey m_key;
    std::string m_bound;
    std::uint64_t m_at;
    std::uint64_t m_end;
    std::string m_plain;
    ChunkState m_state; // none before the first chunk
};

} // namespace preceptor
