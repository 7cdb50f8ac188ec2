// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/chunk_stream.h"

#include "core/sync/raw_bytes.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace preceptor {

static_assert(kChunkOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(kChunkStreamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(SecretKey::kBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

void ChunkStateCloser::operator()(crypto_secretstream_xchacha20poly1305_state* state) const {
    sodium_memzero(state, sizeof *state);
    delete state;
}

ChunkSealer::ChunkSealer(ByteSink& out, const SecretKey& key, std::string bound)
    : m_out(out), m_bound(std::move(bound)), m_state(new crypto_secretstream_xchacha20poly1305_state) {
    std::string header(kChunkStreamHeaderBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(m_state.get(), raw(header), key.data());
    send(header);
}

bool ChunkSealer::send(std::string_view bytes) {
    m_ok = m_ok && m_out.write(bytes);
    m_bytesOut += bytes.size();
    return m_ok;
}

void ChunkSealer::push(std::string_view chunk, unsigned char tag) {
    m_sealed.resize(chunk.size() + kChunkOverhead);
    crypto_secretstream_xchacha20poly1305_push(m_state.get(), raw(m_sealed), nullptr, raw(chunk), chunk.size(),
                                               raw(m_bound), m_bound.size(), tag);
    m_bound.clear();
    send(m_sealed);
}

// A full chunk waits until more comes: only then is it known not to be the last.
bool ChunkSealer::write(std::string_view bytes) {
    while (m_ok && !bytes.empty()) {
        if (m_waiting.size() == kChunkBytes) {
            push(m_waiting, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
            m_waiting.clear();
        }
        const std::size_t n = std::min(bytes.size(), kChunkBytes - m_waiting.size());
        m_waiting.append(bytes.substr(0, n));
        bytes.remove_prefix(n);
    }
    return m_ok;
}

bool ChunkSealer::finish() {
    push(m_waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    return m_ok;
}

ChunkOpener::ChunkOpener(const InputFile& file, const SecretKey& key, std::string bound, std::uint64_t begin,
                         std::uint64_t end)
    : m_file(file), m_key(key), m_bound(std::move(bound)), m_at(begin), m_end(end) {}

Result<std::string_view> ChunkOpener::next() {
    if (!m_state) {
        if (m_end - m_at <= kChunkStreamHeaderBytes + kChunkOverhead) return fail(ErrorCode::BundleTampered);
        const auto header = m_file.read(m_at, kChunkStreamHeaderBytes);
        if (!header) return header.error();
        m_state.reset(new crypto_secretstream_xchacha20poly1305_state);
        crypto_secretstream_xchacha20poly1305_init_pull(m_state.get(), raw(*header), m_key.data());
        m_at += kChunkStreamHeaderBytes;
    }
    if (m_at == m_end) return std::string_view();
    const std::uint64_t n = std::min<std::uint64_t>(m_end - m_at, kChunkBytes + kChunkOverhead);
    const auto sealed = m_file.read(m_at, n);
    if (!sealed) return sealed.error();
    if (n <= kChunkOverhead) return fail(ErrorCode::BundleTampered);
    m_at += n;
    m_plain.resize(n - kChunkOverhead);
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        m_state.get(), raw(m_plain), nullptr, &tag, raw(*sealed), sealed->size(), raw(m_bound), m_bound.size());
    m_bound.clear();
    const unsigned char expected = m_at == m_end ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    if (opened != 0 || tag != expected) return fail(ErrorCode::BundleTampered);
    return std::string_view(m_plain);
}

} // namespace preceptor
