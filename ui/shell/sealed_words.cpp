// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sealed_words.h"

#include "ui/widgets/holds_text.h"
#include "ui/widgets/reads_anew.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDataStream>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTabBar>
#include <QTextCursor>
#include <QTextEdit>

#include <functional>
#include <utility>

namespace preceptor::ui {

namespace {

// What stands there -> what shall.
using Swap = std::function<QString(const QString&)>;

constexpr const char* kCursor = "cursorBeforeLocking";

class Swapper final : public TextVisitor {
public:
    explicit Swapper(const Swap& swap) : m_swap(swap) {}
    void visit(QString& text) override { text = m_swap(text); }
    void visit(std::string& text) override { // byte by byte: whatever it holds comes back
        text = m_swap(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))).toLatin1().toStdString();
    }

private:
    const Swap& m_swap;
};

// Nothing is touched where the words stay.
template <class Write>
void swapOne(const QString& now, const Swap& swap, const Write& write) {
    if (const QString next = swap(now); next != now) write(next);
}

template <class Edit>
void swapDocument(Edit* edit, const Swap& swap) {
    swapOne(edit->toPlainText(), swap, [&](const QString& words) {
        const QSignalBlocker quiet(edit);
        const int cursor = edit->property(kCursor).toInt();
        const bool own = edit->document()->isModified();
        edit->setProperty(kCursor, edit->textCursor().position());
        edit->setPlainText(words);
        edit->document()->setModified(own);
        QTextCursor place = edit->textCursor();
        place.setPosition(qBound(0, cursor, edit->document()->characterCount() - 1));
        edit->setTextCursor(place);
    });
}

void swapLine(QLineEdit* edit, const Swap& swap) {
    if (qobject_cast<QAbstractSpinBox*>(edit->parentWidget())) return; // a figure, which it tells from its words
    swapOne(edit->text(), swap, [&](const QString& words) {
        const QSignalBlocker quiet(edit);
        const int cursor = edit->property(kCursor).toInt();
        const bool own = edit->isModified();
        edit->setProperty(kCursor, edit->cursorPosition());
        edit->setText(words);
        edit->setModified(own);
        edit->setCursorPosition(cursor);
    });
}

void swapTabs(QTabBar* tabs, const Swap& swap) {
    for (int i = 0; i < tabs->count(); ++i)
        swapOne(tabs->tabText(i), swap, [&](const QString& words) { tabs->setTabText(i, words); });
}

void swapWidget(QWidget* widget, const Swap& swap) {
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->pixmap(Qt::ReturnByValue).isNull())
        swapOne(label->text(), swap, [&](const QString& words) { label->setText(words); });
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        swapOne(button->text(), swap, [&](const QString& words) { button->setText(words); });
    if (auto* line = qobject_cast<QLineEdit*>(widget)) swapLine(line, swap);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) swapDocument(edit, swap);
    if (auto* edit = qobject_cast<QTextEdit*>(widget)) swapDocument(edit, swap);
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) swapTabs(tabs, swap);
    swapOne(widget->toolTip(), swap, [&](const QString& words) { widget->setToolTip(words); });
    swapOne(widget->accessibleName(), swap, [&](const QString& words) { widget->setAccessibleName(words); });
    swapOne(widget->accessibleDescription(), swap,
            [&](const QString& words) { widget->setAccessibleDescription(words); });
}

void swapAction(QAction* action, const Swap& swap) {
    const QSignalBlocker quiet(action);
    swapOne(action->text(), swap, [&](const QString& words) { action->setText(words); });
}

// Of a model that takes words by itself.
void swapItems(QAbstractItemModel* model, const QModelIndex& below, const Swap& swap) {
    for (int row = 0; row < model->rowCount(below); ++row)
        for (int column = 0; column < model->columnCount(below); ++column) {
            const QModelIndex index = model->index(row, column, below);
            const auto words = model->itemData(index);
            for (auto word = words.begin(); word != words.end(); ++word)
                if (word.value().metaType() == QMetaType::fromType<QString>() && word.key() != Qt::EditRole)
                    swapOne(word.value().toString(), swap,
                            [&](const QString& other) { model->setData(index, other, word.key()); });
            swapItems(model, index, swap);
        }
}

bool takesWords(const QAbstractItemModel* model) {
    return qobject_cast<const QStandardItemModel*>(model) || qobject_cast<const QStringListModel*>(model) ||
           model->inherits("QListModel") || model->inherits("QTreeModel") || model->inherits("QTableModel");
}

// A widget that answers to a change of its words would do it for nothing.
void swapWords(QObject* object, const Swap& swap) {
    if (auto* widget = qobject_cast<QWidget*>(object)) swapWidget(widget, swap);
    if (auto* action = qobject_cast<QAction*>(object)) swapAction(action, swap);
    if (auto* holder = dynamic_cast<HoldsText*>(object)) {
        Swapper swapper(swap);
        holder->eachText(swapper);
    } else if (auto* model = qobject_cast<QAbstractItemModel*>(object); model && takesWords(model)) {
        swapItems(model, {}, swap);
    }
}

class Objects {
public:
    void add(QObject* object) {
        if (!object || m_known.contains(object)) return;
        m_known.insert(object);
        m_all.push_back(object);
        if (auto* proxy = qobject_cast<QAbstractProxyModel*>(object)) add(proxy->sourceModel());
        if (auto* view = qobject_cast<QAbstractItemView*>(object)) add(view->model());
        if (auto* combo = qobject_cast<QComboBox*>(object)) add(combo->model());
        if (auto* completer = qobject_cast<QCompleter*>(object)) add(completer->model());
    }
    const std::vector<QPointer<QObject>>& all() const { return m_all; }

private:
    QSet<QObject*> m_known;
    std::vector<QPointer<QObject>> m_all; // one may go when the words of another do
};

} // namespace

SealedWords::SealedWords(const std::vector<QWidget*>& roots, const Unlocked& by) {
    Objects objects;
    for (QWidget* root : roots) {
        objects.add(root);
        for (QObject* object : root->findChildren<QObject*>()) objects.add(object);
    }
    for (const QPointer<QObject>& object : objects.all())
        if (auto* reader = dynamic_cast<ReadsAnew*>(object.data())) {
            reader->putAway();
            m_readers.push_back(object);
        }
    QStringList words; // all of them before one is taken away: a button may have its words from an action
    for (const QPointer<QObject>& object : objects.all()) {
        const qsizetype before = words.size();
        swapWords(object, [&](const QString& word) { return words << word, word; });
        if (words.size() > before) m_places.push_back({object, static_cast<int>(words.size() - before)});
    }
    for (const Place& place : m_places)
        if (place.object) swapWords(place.object, [](const QString&) { return QString(); });
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << words;
    for (QString& word : words) word.fill(QChar()); // nobody else has it now
    m_sealed = sealAside(by, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    bytes.fill('\0');
}

bool SealedWords::giveBack(const Unlocked& by) {
    auto opened = openAside(by, m_sealed);
    if (!opened) return false;
    QStringList words;
    QDataStream in(QByteArray::fromRawData(opened->data(), static_cast<qsizetype>(opened->size())));
    in >> words;
    qsizetype next = 0;
    for (const Place& place : m_places) {
        qsizetype mine = next;
        next += place.words;
        if (place.object)
            swapWords(place.object, [&](const QString& now) { return mine < next ? words[mine++] : now; });
    }
    m_places.clear();
    m_sealed.clear();
    return true;
}

void SealedWords::readAnew() {
    for (const QPointer<QObject>& object : std::exchange(m_readers, {}))
        if (auto* reader = dynamic_cast<ReadsAnew*>(object.data())) reader->readAnew();
}

} // namespace preceptor::ui
