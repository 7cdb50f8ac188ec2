// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/word_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace preceptor::test {

namespace {

constexpr int kRowsRead = 40;

void addItems(const QAbstractItemModel* model, const QModelIndex& root, QStringList& words) {
    for (int row = 0; model && row < qMin(model->rowCount(root), kRowsRead); ++row)
        for (int column = 0; column < model->columnCount(root); ++column) {
            const QModelIndex index = model->index(row, column, root);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                words << index.data(role).toString();
        }
}

void addHeader(const QHeaderView* header, QStringList& words) {
    if (!header->isVisible() || !header->model()) return;
    for (int i = 0; i < qMin(header->count(), kRowsRead); ++i)
        words << header->model()->headerData(i, header->orientation()).toString();
}

void addOwnWords(QWidget* widget, QStringList& words) {
    if (auto* label = qobject_cast<QLabel*>(widget)) words << label->text();
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) words << button->text();
    if (auto* edit = qobject_cast<QLineEdit*>(widget)) words << edit->placeholderText();
    if (auto* combo = qobject_cast<QComboBox*>(widget)) addItems(combo->model(), {}, words);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) return addHeader(header, words);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) addItems(view->model(), view->rootIndex(), words);
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i) words << tabs->tabText(i);
}

void addMenu(const QWidget* widget, QStringList& words) {
    for (const QMenu* menu : widget->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        for (const QAction* action : menu->actions()) words << action->text();
}

void addFrom(QWidget* widget, QStringList& words) {
    addOwnWords(widget, words);
    addMenu(widget, words);
    words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
}

} // namespace

QStringList shownWords(QWidget* root) {
    QStringList words;
    addFrom(root, words);
    for (QWidget* widget : root->findChildren<QWidget*>())
        if (widget->isVisible()) addFrom(widget, words);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

EnglishWords::EnglishWords(const std::vector<Translation>& translations) {
    QSet<QString> shared; // English words that are words of the language too
    for (const Translation& entry : translations) shared += QSet<QString>(entry.forms.begin(), entry.forms.end());
    for (const Translation& entry : translations)
        if (entry.finished && !shared.contains(entry.source)) add(entry.source);
}

// A pattern needs words enough of its own: "%1 of %2" would fit anything.
void EnglishWords::add(const QString& source) {
    static const QRegularExpression holes(QStringLiteral("%(?:L?\\d|L?n)"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
    if (!source.contains(letters)) return;
    if (!source.contains(holes)) return static_cast<void>(m_fixed.insert(source));
    if (source.count(letters) < 2) return;
    QStringList parts;
    for (const QString& part : source.split(holes)) parts << QRegularExpression::escape(part);
    m_patterns << QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))));
}

bool EnglishWords::contains(const QString& shown) const {
    if (m_fixed.contains(shown)) return true;
    return std::any_of(m_patterns.begin(), m_patterns.end(),
                       [&](const QRegularExpression& pattern) { return pattern.match(shown).hasMatch(); });
}

QStringList EnglishWords::among(const QStringList& shown) const {
    QStringList found;
    for (const QString& words : shown)
        if (contains(words)) found << words;
    return found;
}

} // namespace preceptor::test
