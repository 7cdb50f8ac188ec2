// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/small_words.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace preceptor {

namespace {

constexpr const char* kSmallWords[] = {
    // English
    "a an the of in on at to for from with by and or is are was were be been do did does has have had i we you they it "
    "this that these those there what which who how why when where about any all our us my your their can could should "
    "would will me tell show learn learned learnt know known say said find found",
    // French
    "le la les l un une des du de d et ou a au aux en dans sur pour par avec est sont etait nous vous ils elles on je "
    "tu "
    "que quoi qu quel quelle quels quelles qui comment pourquoi quand avons avez ont appris apprendre savons sait ce "
    "cette ces sa son ses nos notre votre leur y n ne pas c j il elle",
    // Vietnamese
    "chung ta toi minh ban da duoc hoc biet gi ve la cua va co cac nhung cho trong voi nao khi nhu tu mot o sao den",
    // Chinese
    "我 我们 你 你们 您 他们 大家 关于 对 对于 从 在 的 了 着 吗 呢 吧 是 有 和 与 及 中 到 学 过 把 被 就 都 也 什么 "
    "哪些 "
    "哪 怎么 怎样 如何 为什么 多少 学到 学会 学习 学过 到了 得到 有关 方面 应该 可以 能 会 要 了解 知道 这 那 这个 "
    "那个 一些 请 问",
};

std::unordered_set<std::string_view> wordsOfLists() {
    std::unordered_set<std::string_view> words;
    for (std::string_view list : kSmallWords)
        while (!list.empty()) {
            const auto end = std::min(list.find(' '), list.size());
            words.insert(list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    return words;
}

} // namespace

bool isSmallWord(std::string_view folded) {
    static const std::unordered_set<std::string_view> kSmall = wordsOfLists();
    return kSmall.contains(folded);
}

} // namespace preceptor
