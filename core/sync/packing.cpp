// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/packing.h"

#include "core/base/storage_failure.h"
#include "core/sync/packing_words.h"
#include "core/sync/raw_bytes.h"

#include <algorithm>
#include <zstd.h>
#include <zstd_errors.h>

namespace preceptor {

namespace {

constexpr int kLevel = -1;             // 1 packs up to 8 % smaller for half as much work again
constexpr int kWindowLog = 21;         // 2 MiB, written
constexpr int kWindowLogAccepted = 23; // 8 MiB, read
constexpr std::size_t kPieceBytes = 256 << 10;
constexpr std::size_t kMostFromWords = 64 << 10; // of payload; must be within one piece
constexpr std::size_t kPaddingBytes = 16 << 10;  // allows for 1.6 MB more of payload
constexpr std::uint64_t kSkippableFrame = ZSTD_MAGIC_SKIPPABLE_START;

// Today's frames and skippable ones. Decoders of old formats, which the library may still have, see nothing of ours.
bool startsFrame(char first) { return first == '\x28' || (first & '\xF0') == '\x50'; }

std::string paddingFrame() {
    std::string frame;
    appendNumber(frame, kSkippableFrame, 4);
    appendNumber(frame, kPaddingBytes - 8, 4);
    frame.resize(kPaddingBytes);
    return frame;
}

} // namespace

void Packer::Closer::operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }

Packer::Packer(ByteSink& out)
    : m_out(out), m_buffer(std::make_unique_for_overwrite<char[]>(ZSTD_CStreamOutSize())),
      m_context(ZSTD_createCCtx()) {
    if (!m_context) throw StorageFailure(FailureKind::OutOfMemory, "compression");
    m_waiting.reserve(kPieceBytes);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_windowLog, kWindowLog);
}

// What every exchange file says counts in a small one alone; a large one says it once.
void Packer::startFromWords() {
    const std::string_view words = packingWords();
    if (ZSTD_isError(ZSTD_CCtx_loadDictionary(m_context.get(), words.data(), words.size())) != 0)
        throw StorageFailure(FailureKind::OutOfMemory, "compression");
}

void Packer::send(std::string_view packed) {
    m_packed += packed.size();
    m_ok = m_ok && m_out.write(packed);
}

void Packer::compress(std::string_view plain, bool endFrame) {
    ZSTD_inBuffer in{plain.data(), plain.size(), 0};
    for (bool done = false; !done;) {
        ZSTD_outBuffer out{m_buffer.get(), ZSTD_CStreamOutSize(), 0};
        const std::size_t left =
            ZSTD_compressStream2(m_context.get(), &out, &in, endFrame ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left)) throw StorageFailure(FailureKind::OutOfMemory, ZSTD_getErrorName(left));
        send({m_buffer.get(), out.pos});
        done = endFrame ? left == 0 : in.pos == in.size;
    }
}

void Packer::pad() {
    compress({}, true);
    send(paddingFrame());
}

// Whatever the unpacker has seen at any point, it has seen the padding of before that point: so the promise is kept
// ahead of each piece.
void Packer::compressWaiting(bool endFrame) {
    m_plain += m_waiting.size();
    while (m_plain > kPackAllowance + kPackRatio * m_packed) pad();
    compress(m_waiting, endFrame);
    m_waiting.clear();
}

// A full piece waits until more comes: what is the only one is packed as a whole, with tables of its own size.
bool Packer::write(std::string_view plain) {
    while (m_ok && !plain.empty()) {
        if (m_waiting.size() == kPieceBytes) compressWaiting(false);
        const std::size_t n = std::min(plain.size(), kPieceBytes - m_waiting.size());
        m_waiting.append(plain.substr(0, n));
        plain.remove_prefix(n);
    }
    return m_ok;
}

bool Packer::finish() {
    if (bytesIn() <= kMostFromWords) startFromWords();
    compressWaiting(true);
    return m_ok;
}

void Unpacker::Closer::operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }

Unpacker::Unpacker(Source source, std::uint64_t declared)
    : m_source(std::move(source)), m_declared(declared), m_buffer(ZSTD_DStreamOutSize(), '\0'),
      m_context(ZSTD_createDCtx()) {
    if (!m_context) throw StorageFailure(FailureKind::OutOfMemory, "decompression");
    ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kWindowLogAccepted);
    // Frames of formats before the words do not point at them, and are read with them as without.
    const std::string_view words = packingWords();
    if (ZSTD_isError(ZSTD_DCtx_loadDictionary(m_context.get(), words.data(), words.size())) != 0)
        throw StorageFailure(FailureKind::OutOfMemory, "decompression");
}

bool Unpacker::withinBounds() const {
    return m_plain <= m_declared && m_plain <= kPackAllowance + kPackRatio * m_packed;
}

// How many bytes came out into the buffer.
Result<std::size_t> Unpacker::step() {
    if (!m_frameOpen && !startsFrame(m_input.front())) return fail(ErrorCode::BundleBroken);
    ZSTD_inBuffer in{m_input.data(), m_input.size(), 0};
    ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
    const std::size_t left = ZSTD_decompressStream(m_context.get(), &out, &in);
    if (ZSTD_getErrorCode(left) == ZSTD_error_memory_allocation)
        throw StorageFailure(FailureKind::OutOfMemory, "decompression");
    if (ZSTD_isError(left)) return fail(ErrorCode::BundleBroken);
    m_input.remove_prefix(in.pos);
    m_frameOpen = left != 0;
    m_plain += out.pos;
    if (!withinBounds()) return fail(ErrorCode::BundleBroken);
    return out.pos;
}

Result<std::string_view> Unpacker::next() {
    for (;;) {
        if (m_input.empty() && !m_inputEnded) {
            const auto packed = m_source();
            if (!packed) return packed.error();
            m_input = *packed;
            m_packed += m_input.size();
            m_inputEnded = m_input.empty();
        }
        if (m_inputEnded && !m_frameOpen) break;
        const auto came = step();
        if (!came) return came.error();
        if (*came > 0) return std::string_view(m_buffer).substr(0, *came);
        if (m_inputEnded && m_frameOpen) return fail(ErrorCode::BundleBroken);
    }
    if (m_plain != m_declared) return fail(ErrorCode::BundleBroken);
    return std::string_view();
}

} // namespace preceptor
