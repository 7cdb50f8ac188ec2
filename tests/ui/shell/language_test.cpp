// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programme_builder.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "tests/ui/support/word_walk.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_host.h"
#include "ui/shell/pages.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

// The whole desk on a small programme: built in English, then spoken to in another language.
struct DeskInLanguage {
    test::LookScope look;
    test::TempDir folder;
    test::PageHarness harness;
    Preferences preferences{pathToQt(folder.path() / "settings.ini")};
    std::unique_ptr<Desk> desk;

    DeskInLanguage() {
        auto& build = harness.build;
        const auto version = build.course(3);
        const auto cohort = build.cohort(version);
        build.enrol(cohort, build.people(4));
        build.series(cohort, 8, Date::of(2026, 9, 1), {build.institution("North Clinic")});
        desk = std::make_unique<Desk>(build.workspace(), harness.runner, harness.files, preferences);
        desk->resize(1366, 697);
        desk->show();
    }
    void show(PageId page) {
        desk->go({page, {}, 0, {}});
        settle();
    }
    void visitAllPages() {
        for (const PageEntry& entry : pageEntries()) show(entry.id);
    }
    void speak(const QString& code) {
        switchLanguage(code);
        settle();
    }
    // What is still English in sight. The series of the small programme is called by a word that has a translation, and
    // English is called English in every language.
    QString english(const test::EnglishWords& words) {
        QStringList shown = test::shownWords(desk.get());
        shown.removeAll(QStringLiteral("Complex case conference"));
        shown.removeAll(languageName(QStringLiteral("en")));
        return words.among(shown).join(QLatin1Char('\n'));
    }
    static void settle() { // rows made anew are laid out, and shown, one round later
        for (int round = 0; round < 3; ++round) QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a language switched while the program runs leaves no English word on any page", "[ui][shell][i18n]") {
    for (const QString& code : languageCodes()) {
        if (code == QLatin1String("en")) continue;
        DeskInLanguage f;
        f.visitAllPages();
        f.speak(code);
        const test::EnglishWords english(test::readTranslations(code));
        for (const PageEntry& entry : pageEntries()) {
            f.show(entry.id);
            INFO(code << ' ' << entry.name);
            CHECK(f.english(english) == QString());
        }
    }
}

TEST_CASE("what Ctrl+N opens speaks the chosen language", "[ui][shell][i18n]") {
    DeskInLanguage f;
    f.visitAllPages();
    f.speak(QStringLiteral("zh_CN"));
    const test::EnglishWords english(test::readTranslations(QStringLiteral("zh_CN")));
    for (const PageEntry& entry : pageEntries()) {
        f.show(entry.id);
        f.desk->command(PageCommand::New);
        DeskInLanguage::settle();
        INFO(entry.name);
        CHECK(f.english(english) == QString());
    }
}

TEST_CASE("words come back to English as they were", "[ui][shell][i18n]") {
    DeskInLanguage f;
    f.visitAllPages();
    f.show(PageId::Today);
    const QStringList before = test::shownWords(f.desk.get());
    f.speak(QStringLiteral("zh_CN"));
    CHECK(test::shownWords(f.desk.get()) != before);
    f.speak(QStringLiteral("en"));
    CHECK(test::shownWords(f.desk.get()) == before);
}

TEST_CASE("the windows of Qt for printing speak every language without Qt's own translations", "[ui][shell][i18n]") {
    const test::LookScope scope;
    for (const QString& code : languageCodes()) {
        if (code == QLatin1String("en")) continue;
        switchLanguage(QStringLiteral("en"));
        QPrinter printer;
        QPrintDialog before(&printer);
        const QStringList english = test::shownWords(&before);
        switchLanguage(code);
        QPrintDialog dialog(&printer);
        const QStringList shown = test::shownWords(&dialog);
        QStringList left;
        for (const QString& words : shown)
            if (english.contains(words) && words.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}"))))
                left << words;
        INFO(code);
        CHECK(left.join(QLatin1Char(0x0a)) == QString());
    }
}
