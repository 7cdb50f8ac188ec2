// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/option_list.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/search_field.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kMostRows = 10;
constexpr int kNarrowest = 240;
constexpr int kWidest = 460;
constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kTick = 16;

// As wide as a tick, so that all words begin at one place.
QIcon noTick() {
    QPixmap nothing(kTick, kTick);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

bool fitsTyped(const ChipOption& option, const QString& typed) {
    const QString& words = option.searchText.isEmpty() ? option.text : option.searchText;
    const auto parts = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return words.contains(part, Qt::CaseInsensitive); });
}

OptionList::OptionList(QWidget* parent) : QWidget(parent), m_search(new SearchField), m_list(new QListWidget) {
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({kTick, kTick});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXs, space::kXs, space::kXs, space::kXs);
    column->setSpacing(space::kXs);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searchChanged, this, &OptionList::typed);
    connect(m_list, &QListWidget::itemClicked, this, &OptionList::pick);
}

void OptionList::begin(const QString& name) {
    m_search->clear();
    m_search->reportNow();
    m_search->setWords(tr("Type a part of its name"));
    m_search->setAccessibleName(labelled(name, m_search->placeholderText()));
    m_list->setAccessibleName(name);
    m_list->setMinimumWidth(0);
}

void OptionList::addRow(const ChipOption& option, bool chosen) {
    auto* row = new QListWidgetItem(chosen ? makeIcon(Icon::Check, Tone::Accent) : noTick(), option.text, m_list);
    row->setData(kCodeRole, option.code);
    if (chosen) m_list->setCurrentItem(row);
}

// It stays as wide and high whatever is left of it.
void OptionList::setOptions(const QList<ChipOption>& options, const QString& chosen) {
    m_list->clear();
    for (const ChipOption& option : options) addRow(option, option.code == chosen);
    if (options.isEmpty()) new QListWidgetItem(noTick(), tr("Nothing fits"), m_list);
    if (options.isEmpty()) m_list->item(0)->setFlags(Qt::NoItemFlags);
    if (!m_list->currentItem()) m_list->setCurrentRow(0);
    if (m_list->minimumWidth() > 0) return;
    const int needed = m_list->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + space::kM;
    m_list->setMinimumWidth(qBound(scaled(kNarrowest), needed, scaled(kWidest)));
    m_list->setFixedHeight(kMostRows * m_list->sizeHintForRow(0) + 2);
}

void OptionList::pick() {
    const QListWidgetItem* row = m_list->currentItem();
    if (row && row->flags().testFlag(Qt::ItemIsEnabled)) Q_EMIT picked(row->data(kCodeRole).toString());
}

bool OptionList::eventFilter(QObject* watched, QEvent* event) {
    return watched == m_search && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event));
}

bool OptionList::takeKey(const QKeyEvent* key) {
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_search->reportNow(); // Enter was faster than the list
        pick();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        m_search->reportNow();
        QKeyEvent moved(key->type(), key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_list, &moved);
        return true;
    }
    default: return false;
    }
}

} // namespace preceptor::ui
