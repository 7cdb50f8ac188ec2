// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"

#include <QKeyEvent>

namespace preceptor::ui {

namespace {

constexpr int kPauseMillis = 120;

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    addAction(makeIcon(Icon::Search, Tone::Text3), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMillis);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::reportNow);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::reportNow);
}

void SearchField::setWords(const QString& placeholder) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::reportNow() {
    m_pause.stop();
    if (text() == m_reported) return;
    m_reported = text();
    Q_EMIT searchChanged(m_reported);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return reportNow();
    }
    if (event->key() == Qt::Key_Down) return Q_EMIT downPressed();
    QLineEdit::keyPressEvent(event);
}

} // namespace preceptor::ui
