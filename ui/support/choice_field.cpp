// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/choice_field.h"

#include "ui/widgets/enter_press.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace preceptor::ui {

namespace {

enum Role { SearchRole = Qt::UserRole + 1, IdRole };

// Matches by the search text, shows and fills in the words.
class ChoiceCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new ChoiceCompleter(m_model, this)) {
    m_completer->setCompletionRole(SearchRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(8);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.data(Qt::DisplayRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_id = 0;
        if (m_lookup) fill(m_lookup(text));
    });
    connect(this, &QLineEdit::editingFinished, this, &ChoiceField::settle);
}

void ChoiceField::fill(const std::vector<FieldChoice>& choices) {
    m_model->clear();
    for (const FieldChoice& choice : choices) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.searchText.isEmpty() ? choice.text : choice.searchText, SearchRole);
        item->setData(static_cast<qlonglong>(choice.id), IdRole);
        m_model->appendRow(item);
    }
}

void ChoiceField::setChoices(const std::vector<FieldChoice>& choices) { fill(choices); }

// What was looked up has been matched already, perhaps by something that is not in the words.
void ChoiceField::setLookup(Lookup lookup) {
    m_lookup = std::move(lookup);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
}

void ChoiceField::setChoice(std::int64_t id, const QString& text) {
    m_id = id;
    setText(text);
    setCursorPosition(0); // what is longer than its field is read from the start
}

void ChoiceField::take(const QString& text) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->text() != text) continue;
        m_id = m_model->item(row)->data(IdRole).toLongLong();
        setText(text);
        return Q_EMIT chosen();
    }
}

// Two letters are enough where only one choice has them.
void ChoiceField::settle() {
    if (m_id != 0) return;
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return Q_EMIT chosen();
    const int row = m_model->findItems(typed, Qt::MatchFixedString).isEmpty() ? -1 : 0;
    if (row == 0) return take(m_model->findItems(typed, Qt::MatchFixedString).first()->text());
    if (!m_lookup && fitting() == 1) take(m_completer->currentCompletion());
}

void ChoiceField::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event->key()) && !(event->modifiers() & Qt::ControlModifier)) takeFirst();
    QLineEdit::keyPressEvent(event);
}

// Enter takes what is offered first, unless another is marked; of people nobody is taken for another by that.
void ChoiceField::takeFirst() {
    if (m_id != 0 || m_lookup || text().trimmed().isEmpty() || m_completer->popup()->currentIndex().isValid()) return;
    if (!m_model->findItems(text().trimmed(), Qt::MatchFixedString).isEmpty()) return; // settles by itself
    if (fitting() > 0) take(m_completer->currentCompletion());
}

int ChoiceField::fitting() const {
    m_completer->setCompletionPrefix(text().trimmed());
    return m_completer->completionCount();
}

} // namespace preceptor::ui
