// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_pane.h"

#include <QEvent>

namespace preceptor::ui {

namespace {

constexpr int kLeast = 220;
constexpr int kShare = 27; // percent of the page
constexpr int kFolded = 77;

} // namespace

ListPane::ListPane(int usual, QWidget* parent) : Card(parent), m_usual(usual) { fit(); }

void ListPane::setFolded(bool folded) {
    m_folded = folded;
    fit();
}

void ListPane::fit() {
    if (m_folded) return setFixedWidth(kFolded);
    const int page = parentWidget() ? parentWidget()->width() * kShare / 100 : m_usual;
    setFixedWidth(qMax(kLeast, qMin(scaled(m_usual), page)));
}

bool ListPane::event(QEvent* event) {
    if (event->type() == QEvent::ParentAboutToChange && parentWidget()) parentWidget()->removeEventFilter(this);
    if (event->type() == QEvent::ParentChange && parentWidget()) parentWidget()->installEventFilter(this);
    if (event->type() == QEvent::StyleChange) fit();
    return Card::event(event);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) fit();
    return Card::eventFilter(watched, event);
}

} // namespace preceptor::ui
