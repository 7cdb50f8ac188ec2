// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "tests/ui/support/translation_file.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace preceptor;
using namespace preceptor::ui;
using namespace preceptor::test;

namespace {

QString allSources() {
    QString text;
    QDirIterator files(sourceFolder() + QStringLiteral("/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) text += QString::fromUtf8(file.readAll());
    }
    return text;
}

// The names under which the running program looks its words up.
QSet<QString> contextsOf(const QString& sources) {
    static const QRegularExpression classes(QStringLiteral(R"(class (\w+)[^;{}]*\{\s*Q_OBJECT)"));
    static const QRegularExpression free(QStringLiteral(
        R"re((?:Q_DECLARE_TR_FUNCTIONS\(|(?:QCoreApplication::translate|QT_TRANSLATE_NOOP)\(\s*")(\w+))re"));
    QSet<QString> found;
    for (auto it = classes.globalMatch(sources); it.hasNext();)
        found << QStringLiteral("preceptor::ui::") + it.next().captured(1);
    for (auto it = free.globalMatch(sources); it.hasNext();) found << it.next().captured(1);
    return found;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|L?n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.sort();
    return found;
}

QStringList distinct(QStringList list) {
    list.removeDuplicates();
    return list;
}

// A plural form may leave the number out ("one person"), but nothing else.
bool keepsPlaceholders(const Translation& entry, const QString& form) {
    QStringList wanted = distinct(placeholders(entry.source)), got = distinct(placeholders(form));
    if (entry.plural) {
        wanted.removeAll(QStringLiteral("%n"));
        got.removeAll(QStringLiteral("%n"));
    }
    return wanted == got;
}

QSet<QString> sentences(const std::vector<Translation>& entries) {
    QSet<QString> found;
    for (const Translation& entry : entries) found << entry.context + QStringLiteral(": ") + entry.source;
    return found;
}

// Collects anew what `ninja translations_update` would write.
std::vector<Translation> collectFromSources() {
    const test::TempDir folder;
    const QString file = pathToQt(folder / "preceptor_fr.ts");
    QProcess lupdate;
    lupdate.start(QStringLiteral(PRECEPTOR_LUPDATE),
                  {QStringLiteral("-I"), sourceFolder(), QStringLiteral("-recursive"),
                   sourceFolder() + QStringLiteral("/ui"), QStringLiteral("-ts"), file});
    REQUIRE(lupdate.waitForFinished(100'000));
    return readTranslationFile(file);
}

void checkForm(const Translation& entry, const QString& form) {
    INFO(entry.context << ": " << entry.source << " -> " << form);
    CHECK_FALSE(form.trimmed().isEmpty());
    CHECK(keepsPlaceholders(entry, form));
    CHECK(form.contains(QLatin1Char('&')) == entry.source.contains(QLatin1Char('&')));
    CHECK((form.trimmed() == form || entry.source.trimmed() != entry.source));
    CHECK(form.size() <= entry.source.size() * 2 + 12); // a label that grows more does not fit
}

void checkComplete(const QString& code) {
    const auto entries = readTranslations(code);
    REQUIRE_FALSE(entries.empty());
    for (const Translation& entry : entries) {
        if (!entry.finished) UNSCOPED_INFO(entry.context << ": " << entry.source);
        CHECK(entry.finished);
        for (const QString& form : entry.forms) checkForm(entry, form);
    }
}

// Names of programs, files and keys that a Chinese reader knows in Latin letters.
bool leavesEnglish(QString form) {
    static const QRegularExpression known(QStringLiteral(
        R"(%L?\d|%L?n|\b(?:Preceptor|Excel|WPS|Unicode|UTF|GB\d+|Big5|Windows|ISO|CSV|TSV|XLSX|PDF|SHA|JSON|BOM|ID|MB|Zoom|Teams|ICD|PPS|ECOG|ESAS|IPOS)\b)"
        R"(|\b(?:Ctrl|Shift|Enter|Delete|Esc|Tab|wxy|backups|cadre=nurse)\b|\*?\.[a-z-]+)"));
    return form.remove(known).contains(QRegularExpression(QStringLiteral("[A-Za-z]{2,}")));
}

bool isChinese(QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; }

// A half-width comma, stop, colon, bracket or question mark between Chinese words.
bool mixesPunctuation(const QString& form) {
    static const QString half = QStringLiteral(",;:?!");
    for (int i = 1; i < form.size(); ++i)
        if (half.contains(form.at(i)) && isChinese(form.at(i - 1))) return true;
    return form.endsWith(QLatin1Char('.')) || form.contains(QStringLiteral("..."));
}

} // namespace

TEST_CASE("every translated context is one the running program asks for", "[ui][text][i18n]") {
    const QSet<QString> known = contextsOf(allSources());
    for (const Translation& entry : readTranslations(QStringLiteral("zh_CN"))) {
        INFO(entry.context << ": " << entry.source);
        CHECK(known.contains(entry.context));
    }
}

TEST_CASE("English counts one person and two people", "[ui][text][i18n]") {
    const LookScope restore;
    switchLanguage(QStringLiteral("en"));
    const auto counted = [](int n) { return QCoreApplication::translate("Actions", "%n people imported", "", n); };
    CHECK(counted(1) == QStringLiteral("1 person imported"));
    CHECK(counted(2) == QStringLiteral("2 people imported"));
}

TEST_CASE("the plurals of English are complete", "[ui][text][i18n]") { checkComplete(QStringLiteral("en")); }

TEST_CASE("the Chinese words are complete", "[ui][text][i18n]") {
    checkComplete(QStringLiteral("zh_CN"));
    for (const Translation& entry : readTranslations(QStringLiteral("zh_CN")))
        for (const QString& form : entry.forms) {
            INFO(entry.context << ": " << entry.source << " -> " << form);
            CHECK_FALSE(leavesEnglish(form));
            CHECK_FALSE(mixesPunctuation(form));
        }
}

TEST_CASE("the Vietnamese words are complete", "[ui][text][i18n]") { checkComplete(QStringLiteral("vi")); }

TEST_CASE("the French words are complete", "[ui][text][i18n]") { checkComplete(QStringLiteral("fr")); }

TEST_CASE("an English word that is two in Chinese is the one of its page", "[ui][text][i18n]") {
    const preceptor::test::LookScope look;
    switchLanguage(QStringLiteral("zh_CN"));
    const std::array<const char*, 3> words[] = {
        {"Fields", "Language", "语言"}, // no reason to leave a course
        {"Labels", "Language barrier", "语言障碍"},
        {"preceptor::ui::CohortForm", "Last day", "结束日期"}, // no doomsday
        {"preceptor::ui::ReportFilters", "Last day", "结束日期"},
        {"preceptor::ui::LearningForm", "Nothing new to record", "没有新的成绩可记录"}, // no attendance
        {"preceptor::ui::LearningForm", "Class", "培训班"},
    };
    for (const auto& [context, english, chinese] : words)
        CHECK(QCoreApplication::translate(context, english) == QString::fromUtf8(chinese));
}

TEST_CASE("every sentence of the program is in every language", "[ui][text][i18n]") {
    auto collected = collectFromSources();
    for (const QString& code : {QStringLiteral("zh_CN"), QStringLiteral("vi"), QStringLiteral("fr")}) {
        INFO(code);
        CHECK((sentences(collected) - sentences(readTranslations(code))).values() == QStringList());
    }
    REQUIRE(collected.size() > 500);
    std::erase_if(collected, [](const Translation& entry) { return !entry.plural; });
    CHECK((sentences(collected) - sentences(readTranslations(QStringLiteral("en")))).values() == QStringList());
}
