// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/certificate.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace preceptor {

namespace {

constexpr std::string_view kVersion = "1";
constexpr std::size_t kLines = 11;

std::string hoursText(std::optional<double> hours) {
    if (!hours) return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), *hours).ptr;
    return {text.data(), end};
}

std::optional<double> hoursOf(std::string_view text) {
    double hours = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), hours);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size()) return std::nullopt;
    return hours;
}

std::optional<std::array<std::string, kLines>> linesOf(std::string_view text) {
    std::array<std::string, kLines> lines;
    for (std::size_t i = 0; i < kLines; ++i) {
        const auto end = text.find('\n');
        if ((end == std::string_view::npos) != (i + 1 == kLines)) return std::nullopt;
        lines[i] = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

} // namespace

std::string textOf(const CertificateStatement& s) {
    const std::array<std::string, kLines> lines = {std::string(kVersion), s.number,         s.name,  s.romanised,
                                                   s.programme,           s.course,         s.tier,  hoursText(s.hours),
                                                   s.completedOn.iso(),   s.issuedOn.iso(), s.issuer};
    std::string text;
    for (std::string line : lines) {
        std::replace(line.begin(), line.end(), '\n', ' ');
        if (!text.empty()) text += '\n';
        text += line;
    }
    return text;
}

std::optional<CertificateStatement> certificateStatement(std::string_view text) {
    const auto lines = linesOf(text);
    if (!lines || (*lines)[0] != kVersion) return std::nullopt;
    const auto completed = Date::parse((*lines)[8]);
    const auto issued = Date::parse((*lines)[9]);
    if (!completed || !issued) return std::nullopt;
    CertificateStatement s{(*lines)[1], (*lines)[2],          (*lines)[3], (*lines)[4], (*lines)[5],
                           (*lines)[6], hoursOf((*lines)[7]), *completed,  *issued,     (*lines)[10]};
    if (s.number.empty() || s.name.empty() || textOf(s) != text) return std::nullopt;
    return s;
}

std::string_view codeOf(CertificateVerdict verdict) {
    switch (verdict) {
    case CertificateVerdict::Genuine: return "genuine";
    case CertificateVerdict::Altered: return "altered";
    case CertificateVerdict::UnknownIssuer: return "unknown_issuer";
    case CertificateVerdict::Revoked: return "revoked";
    case CertificateVerdict::Unreadable: return "unreadable";
    }
    return {};
}

} // namespace preceptor
