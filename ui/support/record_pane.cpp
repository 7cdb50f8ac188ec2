// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/record_pane.h"

#include "ui/support/tells_unsent.h"
#include "ui/support/write_guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace preceptor::ui {

RecordPane::RecordPane(QAbstractItemModel* model, int idRole, int searchRole, const RecordPaneNames& names)
    : m_idRole(idRole), m_search(new SearchField), m_add(marked(PressingIt::Writes, new IconButton(Icon::Plus, {}))),
      m_newName(new QLineEdit), m_found(new QSortFilterProxyModel(this)) {
    m_search->setObjectName(QLatin1String(names.search));
    m_add->setObjectName(QLatin1String(names.add));
    m_newName->setObjectName(QLatin1String(names.newName));
    m_newName->hide();
    markSentByEnter(m_newName);
    m_found->setSourceModel(model);
    m_found->setFilterRole(searchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = twoLineList(names.list, m_found);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_search, 1);
    line->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    column->setSpacing(space::kS);
    column->addLayout(line);
    m_nothing = label({}, TextRole::Body, Tone::Text2);
    m_nothing->setObjectName(QStringLiteral("nothingFits"));
    m_addTyped = marked(PressingIt::Writes, namedButton("addTyped", ButtonKind::Secondary, Icon::Plus));
    column->addWidget(m_newName);
    column->addWidget(m_nothing);
    column->addWidget(m_addTyped);
    column->addWidget(m_list, 1);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text);
        tellWhatFits();
        if (!m_list->currentIndex().isValid()) select(-1); // what is beside the list is in it
    });
    connect(m_found, &QAbstractItemModel::modelReset, this, &RecordPane::tellWhatFits);
    connect(m_addTyped, &QPushButton::clicked, this, [this] {
        m_newName->setText(m_search->text().trimmed());
        askName();
    });
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_add, &QToolButton::clicked, this, &RecordPane::askName);
    connect(m_newName, &QLineEdit::returnPressed, this, [this] { Q_EMIT nameGiven(m_newName->text()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT chosen(index.data(m_idRole).toLongLong());
    });
    column->addStretch();
    tellWhatFits();
}

void RecordPane::tellWhatFits() {
    const bool nothing = m_found->rowCount() == 0 && !m_search->text().trimmed().isEmpty();
    m_nothing->setVisible(nothing);
    m_addTyped->setVisible(nothing);
    m_list->setVisible(!nothing);
}

void RecordPane::setWords(const RecordPaneWords& words) {
    m_search->setWords(words.find);
    m_add->setWords(words.add);
    m_nothing->setText(tr("Nothing fits"));
    m_addTyped->setText(words.add);
    m_newName->setPlaceholderText(words.placeholder);
    m_newName->setAccessibleName(words.newName);
    m_list->setAccessibleName(words.list);
}

void RecordPane::addBelow(QWidget* widget) { layout()->addWidget(widget); }

void RecordPane::select(int row) {
    QModelIndex index = m_found->mapFromSource(m_found->sourceModel()->index(row, 0));
    if (!index.isValid()) index = m_found->index(0, 0);
    if (index.isValid()) m_list->setCurrentIndex(index);
}

void RecordPane::findAll() {
    m_search->clear();
    m_search->reportNow();
}

void RecordPane::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void RecordPane::askName() {
    m_newName->show();
    m_newName->setFocus(Qt::OtherFocusReason);
}

void RecordPane::added() {
    m_newName->clear();
    m_newName->hide();
    findAll();
}

} // namespace preceptor::ui
