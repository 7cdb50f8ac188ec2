// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the house and the arrows between them, read from the table of core/README.md: what people read and what
// the test checks are one text.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace preceptor::test {

class RoomTable {
public:
    // Rows like: | `core/text` | what lives there | `core/base` `core/model` |. A name ending in /* stands for all
    // rooms below it. A row may name several rooms.
    static RoomTable fromReadme(const std::string& markdown);

    // The room with the longest name that `path` lies in; empty if none.
    std::string roomOf(std::string_view path) const;
    bool mayInclude(const std::string& from, const std::string& to) const;
    const std::map<std::string, std::set<std::string>>& rooms() const { return m_rooms; }

private:
    std::map<std::string, std::set<std::string>> m_rooms;
};

} // namespace preceptor::test
