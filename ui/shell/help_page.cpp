// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_page.h"

#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

struct KeyText {
    const char* keys;
    const char* english;
};

constexpr const char* kHints[] = {
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage",
                      "Everything is saved as you work; there is no Save button. Ctrl+Z takes back the last step."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Drop a spreadsheet anywhere on the window to bring in people. "
                                                 "Nothing is changed before you have seen the preview."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "A person is found by any part of the name, by pinyin or its initials "
                                                 "(wxy for 王秀英), and by letters without accents."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "In attendance, a click or the space bar goes from present to absent "
                                                 "to excused. Type a name and press Enter to tick it."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "In the progress table, choose cells with Shift and the arrows, then "
                                                 "press the space bar to mark them complete."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage",
                      "A checked copy of the file is kept when it is opened, before an import and every few hours: the "
                      "last ten, then one a day for a month."),
};

constexpr const char* kTrust[] = {
    QT_TRANSLATE_NOOP(
        "preceptor::ui::HelpPage",
        "Roles are rules of this program, not locks: whoever may open a protected file has its key and "
        "could read and change all of it by other means. Let nobody open it who must not read everything."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage",
                      "A viewer reads, changes nothing and writes no files for other PCs. That a viewer has looked, "
                      "and what a viewer takes out of the "
                      "file, is kept in the audit trail all the same; while somebody else writes in the file it waits "
                      "beside it."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage",
                      "The audit trail keeps acts such as exports, approvals and erasures: who, what and when, never a "
                      "trainee's name or the text of a case."),
    QT_TRANSLATE_NOOP(
        "preceptor::ui::HelpPage",
        "Whoever changes the trail with another program is found by a check where it does not fit the rest "
        "of the file, and by every PC that has had its entries."),
    QT_TRANSLATE_NOOP("preceptor::ui::HelpPage",
                      "A file without protection keeps no secret: whoever knows how can write all of it anew, trail "
                      "included, and only PCs that had its entries see that. Nobody can tell who really sat at the "
                      "keyboard."),
    QT_TRANSLATE_NOOP(
        "preceptor::ui::HelpPage",
        "Attached files are sealed with a protected file. Opened, they are shown as a copy that goes when the "
        "file is locked or closed. All that is saved elsewhere, exported or printed can be read by anybody."),
    QT_TRANSLATE_NOOP(
        "preceptor::ui::HelpPage",
        "When a protected file is locked, the program seals or overwrites what it had of it in memory. What the "
        "desktop, an input method or the PC's own disk (swap, sleep) has kept is beyond its reach: encrypt the disk."),
};

constexpr KeyText kKeys[] = {
    {"Ctrl+K", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Find a person or do something")},
    {"Ctrl+1 … 9", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Go to a section")},
    {"F6", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Next part of the window")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Find or filter on this page")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Something new on this page")},
    {"Ctrl+O", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Open another programme file")},
    {"Ctrl+P", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Print this page")},
    {"Ctrl+Z / Ctrl+Y", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Undo, do again")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Lock a protected file now")},
    {"Esc", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Close what is on top, then clear the search")},
    {"Ctrl + / Ctrl -", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "Larger or smaller text")},
    {"F1", QT_TRANSLATE_NOOP("preceptor::ui::HelpPage", "This page")},
};

} // namespace

HelpPage::HelpPage(const PageContext& context)
    : Page(context), m_hintsTitle(label({}, TextRole::Section)), m_trustTitle(label({}, TextRole::Section)),
      m_keysTitle(label({}, TextRole::Section)) {
    auto* inside = new QWidget;
    auto* line = new QHBoxLayout(inside);
    line->setContentsMargins(space::kXl, 20, space::kXl, space::kXl);
    line->setSpacing(space::kL);
    line->addWidget(buildHints(), 5, Qt::AlignTop);
    line->addWidget(buildKeys(), 4, Qt::AlignTop);
    m_scroll = new QScrollArea; // the arrow keys scroll it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    setFocusProxy(m_scroll);
}

QWidget* HelpPage::buildHints() {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(m_hintsTitle);
    for (const char* english : kHints) {
        auto* words = wrappedLabel({});
        column->addWidget(words);
        m_hints << Line{nullptr, words, english};
    }
    column->addSpacing(space::kM);
    column->addWidget(m_trustTitle);
    for (const char* english : kTrust) {
        auto* words = wrappedLabel({});
        column->addWidget(words);
        m_hints << Line{nullptr, words, english};
    }
    return card;
}

QWidget* HelpPage::buildKeys() {
    auto* card = new Card;
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    grid->setHorizontalSpacing(space::kL);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_keysTitle, 0, 0, 1, 2);
    int row = 1;
    for (const KeyText& key : kKeys) {
        const Line line{label(QString::fromUtf8(key.keys), TextRole::BodyStrong, Tone::Accent), label({}), key.english};
        line.words->setWordWrap(true);
        grid->addWidget(line.keys, row, 0, Qt::AlignTop);
        grid->addWidget(line.words, row++, 1);
        m_keys << line;
    }
    grid->setColumnStretch(1, 1);
    return card;
}

void HelpPage::retranslate() {
    m_scroll->setAccessibleName(title());
    m_hintsTitle->setText(tr("Good to know"));
    m_trustTitle->setText(tr("What protects a file, and what does not"));
    m_keysTitle->setText(tr("Keys"));
    for (const Line& line : std::as_const(m_hints)) line.words->setText(tr(line.english));
    for (const Line& line : std::as_const(m_keys)) line.words->setText(tr(line.english));
}

} // namespace preceptor::ui
