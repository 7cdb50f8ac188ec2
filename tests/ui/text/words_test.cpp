// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/code_lists.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/text/actions.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/rule_words.h"

#include <QStringList>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

bool isSentence(const QString& text) {
    return text.size() > 8 && text.at(0).isUpper() && text.endsWith(QLatin1Char('.')) &&
           !text.contains(QStringLiteral("%1"));
}

Error sample(int code) { return {static_cast<ErrorCode>(code), {"Person", "A Name", "B Place", "C"}, {}}; }

} // namespace

TEST_CASE("every error has a whole sentence of its own", "[ui][text]") {
    QStringList seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString words = sentence(sample(code));
        INFO(code << ' ' << words.toStdString());
        CHECK(isSentence(words));
        CHECK_FALSE(seen.contains(words));
        seen << words;
    }
}

TEST_CASE("an error without its arguments still makes a sentence", "[ui][text]") {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        CHECK_FALSE(sentence(Error{static_cast<ErrorCode>(code), {}, {}}).contains(QStringLiteral("%1")));
}

TEST_CASE("every field issue and every broken world has a sentence", "[ui][text]") {
    for (int code = 0; code <= static_cast<int>(IssueCode::Identifies); ++code)
        CHECK(sentence(FieldIssue{"field", static_cast<IssueCode>(code), "x"}).endsWith(QLatin1Char('.')));
    for (int kind = 0; kind <= static_cast<int>(FailureKind::Other); ++kind)
        CHECK(isSentence(sentence(StorageFailure(static_cast<FailureKind>(kind), "detail"))));
}

TEST_CASE("a broken world never shows its technical detail", "[ui][text]") {
    CHECK_FALSE(sentence(StorageFailure(FailureKind::Other, "SQLITE_CORRUPT")).contains(QStringLiteral("SQLITE")));
}

TEST_CASE("every code of the domain has words", "[ui][text]") {
    for (const std::string_view list : codeListNames())
        for (const std::string_view code : codesOf(list)) {
            INFO(list << '/' << code);
            const QString words = codeLabel(list, code);
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(words.contains(QLatin1Char('_')));
            CHECK((words != toQt(code) || list == "currency"));
        }
}

TEST_CASE("a code of a newer program is shown as it is", "[ui][text]") {
    CHECK(codeLabel("cadre", "space_nurse") == QStringLiteral("space_nurse"));
    CHECK(codeLabel("cadre", "").isEmpty());
}

TEST_CASE("choices start with the empty one where that is allowed", "[ui][text]") {
    const auto with = codeChoices("sex", QStringLiteral("Not told"));
    CHECK(with.front().first.empty());
    CHECK(with.size() == codesOf("sex").size() + 1);
    CHECK(codeChoices("sex").size() == codesOf("sex").size());
}

TEST_CASE("every action can be named for Undo", "[ui][text]") {
    for (int action = 0; action <= static_cast<int>(Action::Redo); ++action)
        CHECK(undoWords(static_cast<Action>(action)).size() > QStringLiteral("Undo: ").size());
}

TEST_CASE("one tick needs no toast, a whole class does", "[ui][text]") {
    ChangeSet one;
    one.action = one.subject = Action::MarkAttendance;
    one.subjects = 1;
    CHECK(doneSentence(one).isEmpty());
    one.subjects = 40;
    CHECK(doneSentence(one).contains(QStringLiteral("40")));
    one.action = Action::Undo;
    CHECK(doneSentence(one) == QStringLiteral("Undone: mark attendance"));
}

TEST_CASE("what was done with many people says of how many", "[ui][text]") {
    ChangeSet many;
    many.action = many.subject = Action::MarkProgress;
    many.subjects = 24;
    many.people = 12;
    CHECK(doneSentence(many) == QStringLiteral("12 people: 24 cells marked"));
    many.people = 1;
    CHECK(doneSentence(many) == QStringLiteral("24 cells marked"));
    many.action = many.subject = Action::ChangeEnrolment;
    many.subjects = 12;
    CHECK(doneSentence(many) == QStringLiteral("12 people: status changed"));
}

TEST_CASE("a value out of range is told without empty brackets", "[ui][text]") {
    CHECK(sentence(FieldIssue{"n_returned", IssueCode::OutOfRange, "9/8"})
              .startsWith(QStringLiteral("9 marks were counted on 8 forms")));
    CHECK(sentence(FieldIssue{"ecog", IssueCode::OutOfRange, {}}) ==
          QStringLiteral("This is outside what is possible."));
    CHECK(sentence(FieldIssue{"ecog", IssueCode::OutOfRange, "0–4"}).contains(QString::fromUtf8("(0–4)")));
}

// Their translations are taken by the English words alone.
TEST_CASE("what is called otherwise in another language is not called alike in English", "[ui][i18n]") {
    const auto differ = [](const char* one, const char* code, const char* other, const char* otherCode) {
        CHECK(codeLabel(one, code) != codeLabel(other, otherCode));
    };
    differ("symptom", "pain", "specialty", "pain"); // 疼痛, 疼痛科
    differ("question_type", "family", "enrolment_reason", "family");
    differ("action_status", "done", "recommendation_status", "implemented");
    differ("review_status", "withdrawn", "enrolment_status", "withdrawn");
    differ("case_kind", "follow_up", "cost_category", "follow_up");
    differ("event_role", "host", "participation_role", "host");
    differ("event_evidence", "none", "opioid_ome_band", "0");
}

TEST_CASE("what a rule found says when its day is not known", "[ui][text]") {
    LeafOutcome outcome{{MarkReached{"post_test", 60}}, {}, true, {}, true, 80, 60, 1, {}};
    CHECK(outcomeWords(outcome).endsWith(QStringLiteral("60% needed; its day is not known")));
    outcome.on = Date::of(2026, 3, 1);
    CHECK(outcomeWords(outcome).endsWith(QStringLiteral("60% needed; not every day of it is known")));
    outcome.dayUnknown = false;
    CHECK(outcomeWords(outcome).endsWith(QStringLiteral("60% needed")));
}

TEST_CASE("how far those who advised agreed is not called by the word for a contract", "[ui][text]") {
    CHECK(fieldLabel("consensus") != fieldLabel("mou_ref"));
}
