// SPDX-License-Identifier: GPL-3.0-or-later
// Words that wait in a callback are put away with all others, and go with the callback.
#include "ui/support/kept_texts.h"

#include "tests/support/catch.h"

using namespace preceptor::ui;

namespace {

struct Emptied final : TextVisitor {
    void visit(QString& text) override { took += text.toStdString() + "|", text.clear(); }
    void visit(std::string& text) override { took += text + "|", text.clear(); }
    std::string took;
};

struct Learner {
    int id = 0;
    std::string name;
    std::string romanised;
};

} // namespace

TEST_CASE("a value that a callback has hold of can be emptied while the callback waits", "[ui][protection]") {
    KeptTexts texts;
    std::function<std::string()> title = [learner = texts.keep(Learner{7, "李娜", "Li Na"})] {
        return learner->name + std::to_string(learner->id);
    };
    const std::function<QString()> other = [words = texts.keep(QStringLiteral("Opioid rotation"))] { return *words; };
    Emptied visitor;
    texts.eachText(visitor);
    CHECK(visitor.took == "李娜|Li Na|Opioid rotation|");
    CHECK(title() == "7");
    CHECK(other().isEmpty());
    title = nullptr;
    Emptied after;
    texts.eachText(after);
    CHECK(after.took == "|");
}
