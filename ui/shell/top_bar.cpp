// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kSearchWidth = 280;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_title(label({}, TextRole::Title)), m_fact(label({}, TextRole::Body, Tone::Text3)),
      m_search(button({}, ButtonKind::Field, Icon::Search)), m_undo(new IconButton(Icon::Undo, {})),
      m_savedIcon(new IconLabel(Icon::Check, Tone::Ok, 16)), m_saved(label({}, TextRole::Small, Tone::Text3)) {
    setFixedHeight(scaled(size::kTopBar));
    m_search->setObjectName(QStringLiteral("searchOrDo"));
    m_search->setFixedWidth(kSearchWidth);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_fact->setElided(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kXl, 0, space::kXl, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_title);
    line->addSpacing(space::kXs);
    line->addWidget(m_fact, 1);
    line->addWidget(m_search);
    line->addWidget(m_undo);
    line->addWidget(m_savedIcon);
    line->addWidget(m_saved);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchPressed);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoPressed);
    retranslate();
}

void TopBar::retranslate() {
    m_search->setText(tr("Search or do…") + QStringLiteral("\tCtrl+K"));
    m_search->setAccessibleName(tr("Search or do…"));
    m_undo->setWords(m_undoWords.isEmpty() ? tr("Nothing to undo") : tr("%1 (Ctrl+Z)").arg(m_undoWords));
    m_saved->setText(m_readOnly ? tr("Reading only") : tr("Saved"));
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) setFixedHeight(scaled(size::kTopBar));
}

void TopBar::setHeading(const QString& title, const QString& fact) {
    m_title->setText(title);
    m_fact->setText(fact);
}

void TopBar::setUndo(const QString& words) {
    m_undoWords = words;
    m_undo->setEnabled(!words.isEmpty());
    retranslate();
}

void TopBar::setReadOnly(bool readOnly, const QString& why) {
    m_readOnly = readOnly;
    for (QWidget* mark : std::initializer_list<QWidget*>{m_savedIcon, m_saved}) mark->setToolTip(why);
    m_saved->setAccessibleDescription(why);
    m_savedIcon->setIcon(readOnly ? Icon::Lock : Icon::Check, readOnly ? Tone::Warn : Tone::Ok);
    m_saved->setTone(readOnly ? Tone::Warn : Tone::Text3);
    retranslate();
}

void TopBar::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

} // namespace preceptor::ui
