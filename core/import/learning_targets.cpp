// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_rules.h"
#include "core/import/learning_plan.h"
#include "core/import/word_index.h"

#include <algorithm>

namespace preceptor {

namespace {

// Names of what is taught, to items that carry them; a name of two is none.
class TitleIndex {
public:
    void add(std::string_view title, std::size_t index) {
        addKey(wordKeyWithBrackets(title), index);
        if (const auto scripts = splitScripts(title)) {
            addKey(wordKeyWithBrackets(scripts->han), index);
            addKey(wordKeyWithBrackets(scripts->latin), index);
        }
    }
    std::optional<std::size_t> find(const std::vector<std::string>& titles) const {
        for (const std::string& title : titles) {
            const auto found = m_keys.find(wordKeyWithBrackets(title));
            if (found != m_keys.end() && found->second != kTwo) return found->second;
        }
        return std::nullopt;
    }

private:
    static constexpr std::size_t kTwo = static_cast<std::size_t>(-1);
    void addKey(const std::string& key, std::size_t index) {
        if (key.empty()) return;
        const auto [found, isNew] = m_keys.emplace(key, index);
        if (!isNew && found->second != index) found->second = kTwo;
    }
    std::map<std::string, std::size_t> m_keys;
};

} // namespace

bool fits(LearningKind kind, LearningTake take) {
    switch (take) {
    case LearningTake::Nothing: return true;
    case LearningTake::Module: return kind == LearningKind::Completion;
    case LearningTake::Test: return kind == LearningKind::Points;
    case LearningTake::Course: return kind == LearningKind::Course;
    }
    return false;
}

LearningTargets proposeTargets(const std::vector<LearningItem>& items, const LearningCourse& course) {
    TitleIndex modules;
    TitleIndex tests;
    for (std::size_t i = 0; i < course.modules.size(); ++i) {
        const Module& m = course.modules[i];
        for (const std::string& title : {m.code, m.title, m.titleZh, m.code + ' ' + m.title, m.code + ' ' + m.titleZh})
            modules.add(title, i);
    }
    for (std::size_t i = 0; i < course.tests.size(); ++i) tests.add(course.tests[i].title, i);
    LearningTargets targets;
    std::map<AssessmentId, const LearningItem*> taken;
    for (const LearningItem& item : items) {
        LearningTarget target;
        if (item.kind == LearningKind::Course) target.take = LearningTake::Course;
        if (item.kind == LearningKind::Completion)
            if (const auto module = modules.find(item.titles))
                target = {LearningTake::Module, course.modules[*module].id, {}, {}};
        if (item.kind == LearningKind::Points && !item.total)
            if (const auto test = tests.find(item.titles)) {
                const AssessmentId id = course.tests[*test].id;
                const auto [before, isNew] = taken.emplace(id, &item);
                if (!isNew && (before->second->max || !item.max)) continue;
                if (!isNew) targets.erase(before->second->key);
                before->second = &item;
                target = {LearningTake::Test, {}, id, {}};
            }
        if (target.take != LearningTake::Nothing) targets.emplace(item.key, target);
    }
    return targets;
}

} // namespace preceptor
