// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is being looked through, as texts that can be put away: all who share its bytes find them empty then, and
// there again afterwards.
#pragma once

#include "core/services/import_service.h"
#include "ui/widgets/holds_text.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace preceptor::ui {

inline void eachTextOf(RosterInput& input, TextVisitor& visitor) {
    visitor.visit(input.name);
    visitor.visit(input.path);
    // Made as a string that may be changed, see ImportService; nobody reads it while it is away.
    if (input.bytes) visitor.visit(const_cast<std::string&>(*input.bytes));
}

// A map whose keys are texts, in a shape that can be put away, and back.
template <class Value>
class PutAwayMap {
public:
    void take(std::map<std::string, Value>& from) {
        m_entries.assign(from.begin(), from.end());
        from.clear();
    }
    void giveBack(std::map<std::string, Value>& to) {
        to.insert(m_entries.begin(), m_entries.end());
        m_entries.clear();
    }
    void eachText(TextVisitor& visitor) {
        for (auto& [key, value] : m_entries) visitor.visit(key);
    }

private:
    std::vector<std::pair<std::string, Value>> m_entries;
};

} // namespace preceptor::ui
