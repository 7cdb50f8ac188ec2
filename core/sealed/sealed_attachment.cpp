// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_attachment.h"

#include "core/sealed/sealed_format.h"
#include "core/sealed/sealed_key.h"
#include "core/sync/content_hash.h"
#include "core/sync/raw_bytes.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <span>

namespace preceptor {

namespace {

constexpr std::size_t kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kHash = 32;
constexpr std::size_t kHead = kHash + 8;
static_assert(kAttachedMagic.size() + kStreamHeader + kHead + kExtra == kAttachedLeadBytes);

using Stream = crypto_secretstream_xchacha20poly1305_state;

std::string hexOfRaw(std::span<const unsigned char> bytes) {
    return hexOf({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

std::uint64_t chunksOf(std::uint64_t bytes) {
    return std::max<std::uint64_t>(1, (bytes + kAttachedChunkBytes - 1) / kAttachedChunkBytes);
}

std::array<unsigned char, kHead> headOf(std::string_view sha256, std::uint64_t bytes) {
    std::array<unsigned char, kHead> head{};
    sodium_hex2bin(head.data(), kHash, sha256.data(), sha256.size(), nullptr, nullptr, nullptr);
    writeNumber(head.data() + kHash, bytes, 8);
    return head;
}

// The stream stands behind the head then.
std::optional<AttachedHead> pullHead(Stream& stream, const SealedKey& key, std::string_view lead) {
    if (lead.size() < kAttachedLeadBytes || !lead.starts_with(kAttachedMagic)) return std::nullopt;
    const unsigned char* const from = raw(lead) + kAttachedMagic.size();
    std::array<unsigned char, kHead> head{};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, from, key.forAttached()) != 0 ||
        crypto_secretstream_xchacha20poly1305_pull(&stream, head.data(), nullptr, &tag, from + kStreamHeader,
                                                   kHead + kExtra, raw(lead), kAttachedMagic.size()) != 0 ||
        tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)
        return std::nullopt;
    return AttachedHead{hexOfRaw(std::span(head).first<kHash>()), readNumber(head.data() + kHash, 8)};
}

} // namespace

std::uint64_t sealedAttachmentBytes(std::uint64_t bytes) {
    return kAttachedLeadBytes + chunksOf(bytes) * (kAttachedChunkBytes + kExtra);
}

std::string attachedNameOf(const SealedKey& key, std::string_view sha256) {
    std::array<unsigned char, kHash> name{};
    crypto_generichash(name.data(), name.size(), raw(sha256), sha256.size(), key.forAttachedNames(), SealedKey::kBytes);
    return hexOfRaw(name) + std::string(kAttachedEnding);
}

std::string sealAttached(const SealedKey& key, std::string_view sha256, std::string_view bytes) {
    std::string sealed(sealedAttachmentBytes(bytes.size()), '\0');
    std::copy(kAttachedMagic.begin(), kAttachedMagic.end(), sealed.begin());
    unsigned char* to = raw(sealed) + kAttachedMagic.size();
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, to, key.forAttached());
    to += kStreamHeader;
    const auto head = headOf(sha256, bytes.size());
    crypto_secretstream_xchacha20poly1305_push(&stream, to, nullptr, head.data(), head.size(), raw(kAttachedMagic),
                                               kAttachedMagic.size(),
                                               crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    to += kHead + kExtra;
    std::string chunk;
    for (std::uint64_t left = chunksOf(bytes.size()); left > 0; --left, to += kAttachedChunkBytes + kExtra) {
        chunk.assign(bytes.substr(0, kAttachedChunkBytes));
        chunk.resize(kAttachedChunkBytes, '\0');
        bytes.remove_prefix(std::min(bytes.size(), kAttachedChunkBytes));
        crypto_secretstream_xchacha20poly1305_push(&stream, to, nullptr, raw(chunk), chunk.size(), nullptr, 0,
                                                   left == 1 ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }
    sodium_memzero(&stream, sizeof stream);
    return sealed;
}

std::optional<std::string> openAttached(const SealedKey& key, std::string_view sha256, std::string_view sealed) {
    Stream stream;
    const auto head = pullHead(stream, key, sealed);
    if (!head || head->sha256 != sha256 || head->bytes > sealed.size() ||
        sealed.size() != sealedAttachmentBytes(head->bytes))
        return std::nullopt;
    std::string bytes(chunksOf(head->bytes) * kAttachedChunkBytes, '\0');
    sealed.remove_prefix(kAttachedLeadBytes);
    for (std::size_t at = 0; at < bytes.size(); at += kAttachedChunkBytes) {
        unsigned char tag = 0;
        const bool last = at + kAttachedChunkBytes == bytes.size();
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, raw(bytes) + at, nullptr, &tag, raw(sealed),
                                                       kAttachedChunkBytes + kExtra, nullptr, 0) != 0 ||
            last != (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL))
            return std::nullopt;
        sealed.remove_prefix(kAttachedChunkBytes + kExtra);
    }
    sodium_memzero(&stream, sizeof stream);
    bytes.resize(head->bytes);
    return bytes;
}

std::optional<AttachedHead> attachedHead(const SealedKey& key, std::string_view lead) {
    Stream stream;
    auto head = pullHead(stream, key, lead);
    sodium_memzero(&stream, sizeof stream);
    return head;
}

} // namespace preceptor
