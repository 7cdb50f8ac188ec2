// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_drawer.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace preceptor::ui {

SideDrawer::SideDrawer(QWidget* over, int width)
    : QFrame(over), m_title(label({}, TextRole::Title)), m_close(new IconButton(Icon::Close, tr("Close"))),
      m_column(new QVBoxLayout(this)), m_width(width) {
    setObjectName(QStringLiteral("sideDrawer"));
    m_close->setObjectName(QStringLiteral("closeDrawer"));
    m_column->setContentsMargins(space::kXl, space::kL, space::kM, space::kL);
    auto* line = new QHBoxLayout;
    m_title->setElided(true);
    line->addWidget(m_title, 1);
    line->addWidget(m_close);
    m_column->addLayout(line);
    connect(m_close, &QToolButton::clicked, this, &SideDrawer::closeDrawer);
    over->installEventFilter(this);
    hide();
}

void SideDrawer::setTitle(std::function<QString()> title) {
    m_words = std::move(title);
    showTitle();
}

void SideDrawer::showTitle() {
    const QString title = m_words ? m_words() : QString();
    m_title->setText(title);
    setAccessibleName(title);
}

void SideDrawer::setBody(QWidget* body, About about) {
    m_aboutPage = about == About::Page;
    if (m_body) {
        const QWidget* focused = window()->focusWidget(); // hiding would throw it somewhere under the drawer
        if (focused == m_body || m_body->isAncestorOf(focused)) m_close->setFocus(Qt::OtherFocusReason);
        m_body->hide(); // it may still be in the middle of something, but it is no longer seen
        m_body->deleteLater();
    }
    m_body = body;
    m_column->addWidget(body, 1);
}

void SideDrawer::follow(std::int64_t record) {
    m_shown = record;
    if (m_record == 0) return;
    if (record == m_record && m_steppedBack) open();
    if (record == m_record || isHidden()) return;
    hide();
    m_steppedBack = true;
}

void SideDrawer::open() {
    m_record = m_aboutPage ? 0 : m_shown;
    m_steppedBack = false;
    QWidget* now = window()->focusWidget();
    if (!isAncestorOf(now)) m_before = now;
    place();
    show();
    raise();
    if (!m_body) return;
    m_body->show(); // its layout would only do so later, and what is not seen takes no focus
    m_body->setFocus(Qt::OtherFocusReason);
}

void SideDrawer::closeDrawer() {
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    m_steppedBack = false;
    if (hadFocus && m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void SideDrawer::place() {
    const QWidget* over = parentWidget();
    const int width = qMin(scaled(m_width), over->width());
    setGeometry(over->width() - width, 0, width, over->height());
}

bool SideDrawer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void SideDrawer::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_close->setWords(tr("Close"));
    showTitle();
}

void SideDrawer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return closeDrawer();
    QFrame::keyPressEvent(event);
}

void SideDrawer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, 1, height()), tokens().control);
}

} // namespace preceptor::ui
