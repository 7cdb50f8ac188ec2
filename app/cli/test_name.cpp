// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/test_name.h"

#include "core/import/cell_rules.h"
#include "core/import/word_index.h"

namespace preceptor::cli {

bool isCalled(const std::string& title, const std::string& name) {
    const std::string key = wordKeyWithBrackets(name);
    if (key.empty()) return false;
    if (wordKeyWithBrackets(title) == key) return true;
    const auto scripts = splitScripts(title);
    return scripts && (wordKeyWithBrackets(scripts->han) == key || wordKeyWithBrackets(scripts->latin) == key);
}

Result<Assessment> testCalled(const std::vector<Assessment>& tests, const std::string& name) {
    for (const Assessment& test : tests)
        if (test.title == name || std::to_string(test.id.value) == name) return test;
    const Assessment* found = nullptr;
    for (const Assessment& test : tests) {
        if (!isCalled(test.title, name)) continue;
        if (found != nullptr) return fail(ErrorCode::Ambiguous, {"assessment", name});
        found = &test;
    }
    if (found == nullptr) return fail(ErrorCode::NotFound, {"assessment", name});
    return *found;
}

} // namespace preceptor::cli
