// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/page.h"

#include <QEvent>

namespace preceptor::ui {

Page::Page(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

bool Page::handle(PageCommand) { return false; }
void Page::open(const Destination&) {}
bool Page::concerns(const ChangeSet&) const { return true; }

void Page::hear(const ChangeSet& changes) {
    if (!concerns(changes)) return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    reload(&changes);
    Q_EMIT headingChanged();
}

void Page::hearOfAll() {
    m_stale = !isVisible();
    if (m_stale) return;
    reload(nullptr);
    Q_EMIT headingChanged();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_worded) retranslate();
    m_worded = true;
    if (!m_stale) return;
    m_stale = false;
    reload(nullptr);
    Q_EMIT headingChanged();
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_worded) return;
    retranslate();
    m_stale = !isVisible();
    if (!m_stale) reload(nullptr);
    Q_EMIT headingChanged();
}

} // namespace preceptor::ui
