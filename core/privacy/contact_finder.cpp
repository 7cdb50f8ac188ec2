// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/scan_context.h"

#include <algorithm>

namespace preceptor {

namespace {

using namespace std::string_view_literals;
using enum IdentifierKind;
using enum Severity;

class ContactFinder {
public:
    explicit ContactFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (std::size_t i = 0; i < m_text.size();) {
            const std::size_t end = at(i);
            i = std::max(i + 1, end);
        }
    }

private:
    std::size_t at(std::size_t i) {
        const char32_t c = m_text.at(i);
        if (c == '@') return email(i);
        if (c == 'h' || c == 'w' || c == 'f') return webAddress(i);
        if (m_text.isDigit(i) && !m_text.isWord(i - 1) && m_text.before(i) != '.') return ipv4(i);
        return c == ':' ? ipv6(i) : 0;
    }
    bool isAscii(std::size_t i) const { return m_text.isWord(i) && m_text.at(i) < 0x80; }
    bool isLocal(std::size_t i) const {
        return isAscii(i) || (i < m_text.size() && U"._%+-"sv.find(m_text.at(i)) != std::u32string_view::npos);
    }

    // name@host.tld: the last label is two letters or more
    std::size_t email(std::size_t sign) {
        std::size_t begin = sign;
        while (begin > 0 && isLocal(begin - 1)) --begin;
        std::size_t end = sign + 1;
        std::size_t label = end;
        std::size_t dots = 0;
        while (isAscii(end) || m_text.at(end) == '-' || (m_text.at(end) == '.' && isAscii(end + 1))) {
            if (m_text.at(end++) != '.') continue;
            label = end;
            ++dots;
        }
        const bool letters = std::all_of(m_text.chars().begin() + static_cast<std::ptrdiff_t>(label),
                                         m_text.chars().begin() + static_cast<std::ptrdiff_t>(end),
                                         [](char32_t c) { return c >= 'a' && c <= 'z'; });
        return begin < sign && dots > 0 && letters && end - label >= 2 ? found(Email, begin, end) : 0;
    }

    // http://..., www...
    std::size_t webAddress(std::size_t i) {
        if (m_text.isWord(i - 1)) return 0;
        std::size_t head = 0;
        for (const auto scheme : {U"https://"sv, U"http://"sv, U"ftp://"sv, U"www."sv})
            if (head == 0 && m_text.has(i, scheme)) head = i + scheme.size();
        std::size_t end = head;
        while (end != 0 && m_text.at(end) > ' ' && m_text.at(end) < 0x7F) ++end;
        while (end > head && U".,;:!?)]}>\"'"sv.find(m_text.at(end - 1)) != std::u32string_view::npos) --end;
        return end > head ? found(WebAddress, i, end) : 0;
    }

    // Four numbers up to 255. Outline numbers such as 1.2.3.4 look alike: those need a word that says so.
    std::size_t ipv4(std::size_t i) {
        std::size_t at = i;
        std::size_t figures = 0;
        for (int octet = 0; octet < 4; ++octet) {
            const std::size_t begin = at;
            int value = 0;
            while (m_text.isDigit(at) && at - begin < 4) value = value * 10 + static_cast<int>(m_text.at(at++) - '0');
            if (at == begin || value > 255) return 0;
            figures += at - begin;
            if (octet < 3 && m_text.at(at++) != '.') return 0;
        }
        if (m_text.isWord(at) || (m_text.at(at) == '.' && m_text.isDigit(at + 1))) return 0;
        return figures > 4 || m_context.isNear(Cue::Network, i, at) ? found(NetworkAddress, i, at) : 0;
    }

    bool isHex(std::size_t i) const {
        return m_text.isDigit(i) || (m_text.isLetter(i) && m_text.at(i) >= 'a' && m_text.at(i) <= 'f');
    }
    // 2001:db8::1: eight groups, or fewer with a double colon among them
    std::size_t ipv6(std::size_t colon) {
        std::size_t begin = colon;
        while (begin > 0 && isHex(begin - 1)) --begin;
        if (m_text.isWord(begin - 1)) return 0;
        std::size_t end = begin;
        std::size_t colons = 0;
        bool gap = false;
        std::size_t figures = 0;
        for (; isHex(end) || m_text.at(end) == ':'; ++end) {
            gap = gap || (m_text.at(end) == ':' && m_text.at(end + 1) == ':');
            m_text.at(end) == ':' ? ++colons : ++figures;
        }
        const bool whole = colons == 7 || (gap && colons >= 2 && figures >= 5);
        return whole && !m_text.isWord(end) ? found(NetworkAddress, begin, end) : 0;
    }

    std::size_t found(IdentifierKind kind, std::size_t begin, std::size_t end) {
        m_context.add(kind, Block, begin, end);
        return end;
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

} // namespace

void findContacts(ScanContext& context) { ContactFinder(context).run(); }

} // namespace preceptor
