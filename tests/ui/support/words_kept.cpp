// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/words_kept.h"

#include "ui/widgets/holds_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace preceptor::test {

namespace {

constexpr int kRowsKept = 60; // of a list that is read as it is scrolled

void addModel(const QAbstractItemModel* model, const QModelIndex& below, QStringList& words) {
    for (int row = 0; model && row < qMin(model->rowCount(below), kRowsKept); ++row)
        for (int column = 0; column < model->columnCount(below); ++column) {
            const QModelIndex index = model->index(row, column, below);
            for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole},
                                   int{Qt::UserRole}, Qt::UserRole + 1, Qt::UserRole + 2, Qt::UserRole + 3})
                words << index.data(role).toString();
            addModel(model, index, words);
        }
}

void addWidget(const QWidget* widget, QStringList& words) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) words << line->text();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) words << edit->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) addModel(combo->model(), {}, words);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) addModel(view->model(), {}, words);
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i) words << tabs->tabText(i);
    words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
}

class Reader final : public ui::TextVisitor {
public:
    explicit Reader(QStringList& words) : m_words(words) {}
    void visit(QString& text) override { m_words << text; }
    void visit(std::string& text) override { m_words << QString::fromStdString(text); }

private:
    QStringList& m_words;
};

} // namespace

QStringList wordsKept(const QWidget* root) {
    QStringList words;
    addWidget(root, words);
    for (const QObject* object : root->findChildren<QObject*>()) {
        if (const auto* widget = qobject_cast<const QWidget*>(object)) addWidget(widget, words);
        if (const auto* action = qobject_cast<const QAction*>(object)) words << action->text();
        Reader reader(words);
        if (auto* holder = dynamic_cast<ui::HoldsText*>(const_cast<QObject*>(object))) holder->eachText(reader);
    }
    words.removeAll(QString());
    return words;
}

} // namespace preceptor::test
