// SPDX-License-Identifier: GPL-3.0-or-later
// Compression of an exchange file, bounded on the way back: what unpacks to more than 100 times its size is not
// unpacked. The packer keeps the promise the unpacker insists on: where a payload would shrink further than that, it
// puts in padding (a skippable frame), so that honest but repetitive content always passes.
#pragma once

#include "core/base/atomic_file.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace preceptor {

constexpr std::uint64_t kPackRatio = 100;
constexpr std::uint64_t kPackAllowance = 1 << 20; // bytes that may come out before the ratio counts

class Packer final : public ByteSink {
public:
    explicit Packer(ByteSink& out);
    bool write(std::string_view plain) override;
    bool finish();
    std::uint64_t bytesIn() const { return m_plain + m_waiting.size(); }

private:
    struct Closer {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    void startFromWords();
    void compress(std::string_view plain, bool endFrame);
    void compressWaiting(bool endFrame);
    void send(std::string_view packed);
    void pad();

    ByteSink& m_out;
    std::string m_waiting;
    std::uint64_t m_plain = 0; // without what waits
    std::uint64_t m_packed = 0;
    bool m_ok = true;
    std::unique_ptr<char[]> m_buffer;
    std::unique_ptr<ZSTD_CCtx_s, Closer> m_context;
};

class Unpacker {
public:
    using Source = std::function<Result<std::string_view>()>; // the next packed bytes, empty at the end
    // `declared`: how many bytes must come out.
    Unpacker(Source source, std::uint64_t declared);
    // The next bytes, empty at the end. BundleBroken, or what the source says.
    Result<std::string_view> next();

private:
    struct Closer {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    Result<std::size_t> step();
    bool withinBounds() const;

    Source m_source;
    std::uint64_t m_declared;
    std::uint64_t m_plain = 0;
    std::uint64_t m_packed = 0;
    std::string_view m_input;
    bool m_inputEnded = false;
    bool m_frameOpen = false;
    std::string m_buffer;
    std::unique_ptr<ZSTD_DCtx_s, Closer> m_context;
};

} // namespace preceptor
