// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_cover.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kDelayMillis = 400; // shorter work needs no words
constexpr int kWidth = 380;
constexpr int kShade = 150;

} // namespace

WorkCover::WorkCover(QWidget* over)
    : QWidget(over), m_card(new Card(this)), m_sentence(label({}, TextRole::BodyStrong)),
      m_stop(button({}, ButtonKind::Secondary)) {
    setObjectName(QStringLiteral("workCover"));
    setFocusPolicy(Qt::StrongFocus);
    m_stop->setObjectName(QStringLiteral("stopWork"));
    m_sentence->setWordWrap(true);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(m_sentence);
    column->addWidget(bar);
    column->addWidget(m_stop, 0, Qt::AlignRight);
    m_card->setFixedWidth(kWidth);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMillis);
    connect(&m_delay, &QTimer::timeout, this, &WorkCover::appear);
    connect(m_stop, &QPushButton::clicked, this, &WorkCover::stopAsked);
    over->installEventFilter(this);
    hide();
}

WorkCover::~WorkCover() { qApp->removeEventFilter(this); }

void WorkCover::begin(const QString& sentence, bool stoppable) {
    m_before = QApplication::focusWidget();
    m_sentence->setText(sentence);
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(stoppable);
    m_card->hide();
    setAccessibleName(sentence);
    place();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
    m_delay.start();
}

void WorkCover::appear() {
    m_card->show();
    place();
    update();
}

void WorkCover::end() {
    m_delay.stop();
    qApp->removeEventFilter(this);
    hide();
    if (m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
}

void WorkCover::place() {
    setGeometry(parentWidget()->rect());
    m_card->adjustSize();
    m_card->move((width() - m_card->width()) / 2, (height() - m_card->height()) / 2);
}

bool WorkCover::focusNextPrevChild(bool) {
    if (m_stop->isVisible()) m_stop->setFocus(Qt::TabFocusReason);
    return true;
}

bool WorkCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (!isVisible()) return false;
    switch (event->type()) {
    case QEvent::Shortcut:
        if (watched->property(kPasses).toBool()) return false;
        [[fallthrough]];
    case QEvent::DragEnter:
    case QEvent::Drop: event->ignore(); return true;
    case QEvent::Close:
        if (watched != window()) return false;
        event->ignore();
        return true;
    default: return false;
    }
}

void WorkCover::paintEvent(QPaintEvent*) {
    if (!m_card->isVisible()) return;
    QColor shade = tokens().canvas;
    shade.setAlpha(kShade);
    QPainter(this).fillRect(rect(), shade);
}

} // namespace preceptor::ui
