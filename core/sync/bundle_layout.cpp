// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_layout.h"

#include "core/sync/raw_bytes.h"
#include "core/sync/secret_key.h"

#include <algorithm>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::uint64_t kLeastKdfKiB = 8;
constexpr std::uint64_t kMostKdfKiB = 1 << 20;
constexpr std::uint64_t kMostKdfOps = 10;

// Takes fields off the front; once one is missing, all that follow are empty and ok() is false.
class Fields {
public:
    explicit Fields(std::string_view bytes) : m_rest(bytes) {}
    std::string bytes(std::size_t n) {
        m_ok = m_ok && n <= m_rest.size();
        if (!m_ok) return {};
        std::string field(m_rest.substr(0, n));
        m_rest.remove_prefix(n);
        return field;
    }
    std::uint64_t number(std::size_t n) { return numberOf(bytes(n)); }
    std::string text() { return bytes(number(2)); }
    bool ok() const { return m_ok; }
    bool done() const { return m_ok && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

bool isName(std::string_view text) {
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    return text.size() <= kBundleNameLimit && std::none_of(text.begin(), text.end(), isControl);
}

void appendText(std::string& out, std::string_view text) {
    appendNumber(out, text.size(), 2);
    out += text;
}

std::string encodeHeader(const BundlePrologue& prologue) {
    const BundleHeader& h = prologue.header;
    std::string out = h.replica + h.keys.sign + h.keys.box;
    appendNumber(out, static_cast<std::uint64_t>(h.created.millis), 8);
    for (const std::string* text : {&h.site, &h.label, &h.cover}) appendText(out, *text);
    appendNumber(out, prologue.locks.passphrase ? 1 : 0, 1);
    if (const auto& slot = prologue.locks.passphrase) {
        appendNumber(out, slot->cost.ops, 4);
        appendNumber(out, slot->cost.memoryKiB, 4);
        out += slot->salt + slot->nonce + slot->sealed;
    }
    appendNumber(out, prologue.locks.recipients.size(), 1);
    for (const RecipientSlot& slot : prologue.locks.recipients) out += slot.box + slot.sealed;
    return out;
}

std::optional<PassphraseSlot> readPassphraseSlot(Fields& in) {
    const std::uint64_t ops = in.number(4);
    const std::uint64_t memory = in.number(4);
    if (ops < 1 || ops > kMostKdfOps || memory < kLeastKdfKiB || memory > kMostKdfKiB) return {};
    PassphraseSlot slot;
    slot.cost = {static_cast<std::uint32_t>(ops), static_cast<std::uint32_t>(memory)};
    slot.salt = in.bytes(crypto_pwhash_SALTBYTES);
    slot.nonce = in.bytes(crypto_secretbox_NONCEBYTES);
    slot.sealed = in.bytes(crypto_secretbox_MACBYTES + SecretKey::kBytes);
    return slot;
}

std::optional<BundleLocks> readLocks(Fields& in) {
    BundleLocks locks;
    const std::uint64_t hasPassphrase = in.number(1);
    if (hasPassphrase > 1) return {};
    if (hasPassphrase == 1 && !(locks.passphrase = readPassphraseSlot(in))) return {};
    const std::uint64_t recipients = in.number(1);
    if (recipients > kBundleRecipientLimit || hasPassphrase + recipients == 0) return {};
    for (std::uint64_t i = 0; i < recipients; ++i) {
        RecipientSlot slot;
        slot.box = in.bytes(crypto_box_PUBLICKEYBYTES);
        slot.sealed = in.bytes(crypto_box_SEALBYTES + SecretKey::kBytes);
        locks.recipients.push_back(std::move(slot));
    }
    return locks;
}

} // namespace

Status checkHeader(const BundleHeader& header) {
    std::vector<FieldIssue> issues;
    if (header.replica.size() != 16) issues.push_back({"replica", IssueCode::BadFormat, {}});
    if (!isName(header.site)) issues.push_back({"site", IssueCode::BadFormat, {}});
    if (!isName(header.label)) issues.push_back({"label", IssueCode::BadFormat, {}});
    if (header.cover.size() > kBundleCoverLimit)
        issues.push_back({"cover", IssueCode::TooLong, std::to_string(kBundleCoverLimit)});
    if (!issues.empty()) return invalid(std::move(issues));
    return success();
}

std::string encodePrologue(const BundlePrologue& prologue) {
    const std::string header = encodeHeader(prologue);
    std::string out(kBundleMagic);
    appendNumber(out, kBundleFormat, 1);
    appendNumber(out, header.size(), 4);
    out += header;
    return out + prologueChecksum(out);
}

std::optional<BundlePrologue> decodeHeader(std::string_view header) {
    Fields in(header);
    BundlePrologue prologue;
    BundleHeader& h = prologue.header;
    h.replica = in.bytes(16);
    h.keys.sign = in.bytes(crypto_sign_PUBLICKEYBYTES);
    h.keys.box = in.bytes(crypto_box_PUBLICKEYBYTES);
    h.created.millis = static_cast<std::int64_t>(in.number(8));
    for (std::string* text : {&h.site, &h.label, &h.cover}) *text = in.text();
    auto locks = readLocks(in);
    if (!locks || !in.done() || !checkHeader(h)) return {};
    prologue.locks = std::move(*locks);
    return prologue;
}

std::string prologueChecksum(std::string_view before) {
    std::string sum(kBundleChecksumBytes, '\0');
    crypto_generichash(raw(sum), sum.size(), raw(before), before.size(), nullptr, 0);
    return sum;
}

std::string signedMessage(std::string_view contentHash) {
    return std::string("Preceptor exchange file 1") + std::string(contentHash);
}

} // namespace preceptor
