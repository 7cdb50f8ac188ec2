// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/name_entry.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/support/tells_unsent.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kTypingMillis = 60;
constexpr int kMostShown = 8;
constexpr int kPersonRole = Qt::UserRole + 1; // qint64; 0 asks for a new person

} // namespace

NameEntry::NameEntry(QWidget* over, Source source, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)), m_list(new QListWidget(over)) {
    markSentByEnter(this);
    addAction(makeIcon(Icon::Search, Tone::Text3), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("nameSuggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingMillis);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start)); // committed text only
    connect(&m_pause, &QTimer::timeout, this, &NameEntry::suggest);
    connect(this, &QLineEdit::returnPressed, this, &NameEntry::choose);
    connect(m_list, &QListWidget::itemClicked, this, &NameEntry::choose);
}

NameEntry::~NameEntry() { delete m_list; }

void NameEntry::setWords(const QString& placeholder) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_list->setAccessibleName(placeholder);
}

void NameEntry::reset() {
    clear();
    m_pause.stop();
    m_list->clear();
    close();
}

// What is offered is in the old language.
void NameEntry::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list && m_list->isVisible()) suggest();
}

void NameEntry::suggest() {
    m_pause.stop();
    m_list->clear();
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return close();
    const std::vector<NameSuggestion> people = m_source(typed);
    for (const NameSuggestion& found : people) {
        auto* item = new QListWidgetItem(
            found.detail.isEmpty() ? found.name : QStringLiteral("%1  ·  %2").arg(found.name, found.detail), m_list);
        item->setData(kPersonRole, QVariant::fromValue<qint64>(found.person.value));
    }
    const bool letters = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    if (m_offersNew && letters && (!m_isName || m_isName(typed))) {
        auto* item = new QListWidgetItem(makeIcon(Icon::Plus), tr("Add “%1” as a new person").arg(typed), m_list);
        item->setData(kPersonRole, QVariant::fromValue<qint64>(0));
    }
    if (m_list->count() == 0) return close();
    m_list->setCurrentRow(people.size() < 2 || people.front().byEnter ? 0 : -1);
    place();
}

void NameEntry::place() {
    const int rows = qMin(m_list->count(), kMostShown);
    const int high = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4;
    const QPoint below = mapTo(m_list->parentWidget(), QPoint(0, height() + 2));
    const int needed = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + space::kM;
    const int room = m_list->parentWidget()->width() - below.x();
    m_list->setGeometry(below.x(), below.y(), qMin(qMax(needed, qMax(width(), scaled(340))), qMax(room, width())),
                        high);
    m_list->show();
    m_list->raise();
}

void NameEntry::close() { m_list->hide(); }

void NameEntry::choose() {
    if (m_pause.isActive() || !m_list->isVisible()) suggest(); // Enter was faster than the list
    const QListWidgetItem* item = m_list->currentItem();
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return;
    if (!item && m_list->count() > 0) return Q_EMIT choiceNeeded();
    if (!item) {
        selectAll(); // what comes next is not put behind it
        return Q_EMIT nothingFound(typed);
    }
    const PersonId person{item->data(kPersonRole).toLongLong()};
    reset();
    if (person)
        Q_EMIT chosen(person);
    else
        Q_EMIT newPersonAsked(typed);
}

void NameEntry::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_list->isVisible()) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_list->isVisible() || !text().isEmpty())) return reset();
    QLineEdit::keyPressEvent(event);
}

void NameEntry::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    close();
}

} // namespace preceptor::ui
