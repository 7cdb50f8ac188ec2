// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/side_rail.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/work_cover.h"

#include <QShortcut>

namespace preceptor::ui {

namespace {

constexpr int kTextSizes[] = {100, 115, 130};
constexpr int kSectionKeys = 9;

} // namespace

void MainWindow::goToSection(int number) {
    const auto& order = m_desk->rail().order();
    if (number <= order.size()) m_desk->go({order[number - 1], {}, 0, {}});
}

void MainWindow::changeTextSizeBy(int steps) {
    int at = 0;
    while (at < 2 && kTextSizes[at] < textPercent()) ++at;
    const int percent = kTextSizes[qBound(0, at + steps, 2)];
    m_preferences.setTextPercent(percent);
    changeTextSize(percent);
}

void MainWindow::addShortcuts() {
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    // Those that need an open file.
    const auto deskKey = [this, key](const QKeySequence& keys, auto action) {
        key(keys, [this, action] {
            if (m_desk && !m_away) action(*m_desk);
        });
    };
    for (int number = 1; number <= kSectionKeys; ++number)
        deskKey(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)),
                [this, number](Desk&) { goToSection(number); });
    deskKey(QKeySequence(Qt::CTRL | Qt::Key_K), [](Desk& desk) { desk.openPalette(); });
    deskKey(QKeySequence(Qt::Key_F10), [](Desk& desk) { desk.openPalette(); });
    deskKey(QKeySequence(Qt::CTRL | Qt::Key_F), [](Desk& desk) { desk.command(PageCommand::Find); });
    deskKey(QKeySequence(Qt::CTRL | Qt::Key_N), [](Desk& desk) { desk.command(PageCommand::New); });
    deskKey(QKeySequence(Qt::CTRL | Qt::Key_P), [](Desk& desk) { desk.command(PageCommand::Print); });
    deskKey(QKeySequence(Qt::CTRL | Qt::Key_Z), [](Desk& desk) { desk.undo(); });
    deskKey(QKeySequence(Qt::CTRL | Qt::Key_Y), [](Desk& desk) { desk.redo(); });
    deskKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [](Desk& desk) { desk.redo(); });
    deskKey(QKeySequence(QKeySequence::Paste), [](Desk& desk) { desk.pasteRows(); }); // a text field keeps its own
    deskKey(QKeySequence(Qt::Key_F6), [](Desk& desk) { desk.focusNextRegion(); });
    deskKey(QKeySequence(Qt::Key_F1), [](Desk& desk) { desk.go({PageId::Help, {}, 0, {}}); });
    deskKey(QKeySequence(Qt::ALT | Qt::Key_Left), [](Desk& desk) { desk.goBack(); });
    auto* locks = key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
    locks->setProperty(WorkCover::kPasses, true); // whoever has to go does not wait for what is being done
    key(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { askForFile(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { changeTextSizeBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { changeTextSizeBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { changeTextSizeBy(-1); });
}

} // namespace preceptor::ui
