// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/digit_groups.h"

namespace preceptor {

namespace {

struct Joint {
    char32_t sign = 0;
    std::size_t next = 0; // where the next group begins
    bool listed = false;
};

// One of the signs of a list, with at most one blank on either side.
Joint listJointAt(const ScannedText& text, std::size_t i) {
    if (text.at(i) == ' ') ++i;
    const char32_t c = text.at(i);
    if (c != '/' && c != '_' && c != ',' && c != ';' && c != U'、') return {};
    ++i;
    if (text.at(i) == ' ') ++i;
    return text.isDigit(i) ? Joint{c, i, true} : Joint{};
}

// " (", ") ", "(" and the like, with at most one blank on either side.
Joint bracketAt(const ScannedText& text, std::size_t i) {
    if (text.at(i) == ' ') ++i;
    if (text.at(i) != '(' && text.at(i) != ')') return {};
    ++i;
    if (text.at(i) == ' ' || text.at(i) == '-') ++i;
    return text.isDigit(i) ? Joint{'(', i} : Joint{};
}

// "138 - 0013": mostly a range.
Joint wideDashAt(const ScannedText& text, std::size_t i) {
    const bool wide = text.at(i) == ' ' && text.at(i + 1) == '-' && text.at(i + 2) == ' ' && text.isDigit(i + 3);
    return wide ? Joint{'-', i + 3, true} : Joint{};
}

// The end of a line, with a blank or a hyphen before it or a blank behind.
Joint lineJointAt(const ScannedText& text, std::size_t i) {
    if (text.at(i) == ' ' || text.at(i) == '-') ++i;
    if (text.glyph(i) != Glyph::LineEnd) return {};
    ++i;
    if (text.at(i) == ' ') ++i;
    return text.isDigit(i) ? Joint{kLineJoint, i, true} : Joint{};
}

Joint jointAt(const ScannedText& text, std::size_t i) {
    const char32_t c = text.at(i);
    const bool simple = c == ' ' || c == '-' || c == '.';
    if (simple && text.isDigit(i + 1)) return {c, i + 1};
    for (const auto at : {lineJointAt, wideDashAt})
        if (const Joint joint = at(text, i); joint.sign != 0) return joint;
    const Joint bracket = bracketAt(text, i);
    return bracket.sign != 0 ? bracket : listJointAt(text, i);
}

} // namespace

std::vector<DigitGroup> digitGroupsOf(const ScannedText& text) {
    std::vector<DigitGroup> groups;
    for (std::size_t i = 0; i < text.size();) {
        if (!text.isDigit(i)) {
            ++i;
            continue;
        }
        Joint joint{0, i};
        do {
            DigitGroup group{joint.next, joint.next, joint.sign, joint.listed};
            while (text.isDigit(group.end)) ++group.end;
            groups.push_back(group);
            i = group.end;
            joint = jointAt(text, i);
        } while (joint.sign != 0);
    }
    return groups;
}

} // namespace preceptor
