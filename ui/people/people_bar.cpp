// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_bar.h"

#include "ui/people/people_filters.h"
#include "ui/support/language.h"
#include "ui/support/list_memory.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace preceptor::ui {

namespace {

constexpr int kBarColumns = 6;
const QString kSortKey = QStringLiteral("people/sort");
const QChar kDown = QLatin1Char('-'); // before a column's number: from the end

} // namespace

PeopleBar::PeopleBar(const PageContext& context, ListMemory* memory, QWidget* parent)
    : QWidget(parent), m_memory(memory), m_filters(new PeopleFilters(context, memory)) {
    buildUi();
    buildMenu();
    connectActions();
    recallSort();
}

void PeopleBar::buildUi() {
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setMinimumWidth(scaled(150));
    m_search->setMaximumWidth(scaled(280));
    m_import = marked(PressingIt::Writes, namedButton("enrolFromFile", ButtonKind::Secondary, Icon::File));
    m_add = namedButton("addPerson", ButtonKind::Primary, Icon::Plus);
    m_more = new IconButton(Icon::More, {});
    m_more->setObjectName(QStringLiteral("morePeople"));
    m_line = new QHBoxLayout;
    m_line->setSpacing(space::kS);
    m_line->addWidget(m_search, 8);
    m_line->addWidget(m_filters);
    m_line->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_import, m_add, m_more}) m_line->addWidget(widget);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kS);
    m_column->addLayout(m_line);
    setMinimumWidth(1); // gives way in fit()
}

// The table's headings sort too; the menu does for those who use the keyboard.
void PeopleBar::buildMenu() {
    auto* menu = new QMenu(m_more);
    m_sortMenu = menu->addMenu(QString());
    for (int column = 0; column <= kBarColumns; ++column) {
        if (column == kBarColumns) m_sortMenu->addSeparator();
        QAction* action = m_sortMenu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column] {
            PeopleSort sort = m_sort;
            column == kBarColumns ? void(sort.descending = !sort.descending)
                                  : void(sort.by = static_cast<PeopleColumn>(column));
            sortBy(sort);
        });
        m_sortActions << action;
    }
    menu->addSeparator();
    m_duplicates = menu->addAction(makeIcon(Icon::Merge), {});
    m_deleted = menu->addAction(makeIcon(Icon::Trash), {});
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void PeopleBar::connectActions() {
    connect(m_search, &SearchField::searchChanged, this, &PeopleBar::narrowingChanged);
    connect(m_filters, &PeopleFilters::changed, this, [this] {
        fit();
        Q_EMIT narrowingChanged();
    });
    connect(m_import, &QPushButton::clicked, this, &PeopleBar::importAsked);
    connect(m_add, &QPushButton::clicked, this, &PeopleBar::addAsked);
    connect(m_duplicates, &QAction::triggered, this, &PeopleBar::duplicatesAsked);
    connect(m_deleted, &QAction::triggered, this, &PeopleBar::deletedAsked);
}

bool PeopleBar::narrowed() const { return !m_search->text().trimmed().isEmpty() || m_filters->any(); }

PersonQuery PeopleBar::query() const { return m_filters->query(m_search->text()); }

void PeopleBar::clear() {
    m_filters->clear();
    m_search->clear();
    m_search->reportNow();
    fit();
}

void PeopleBar::fit() {
    const int wanted = m_search->minimumWidth() + m_filters->minimumSizeHint().width() + m_import->sizeHint().width() +
                       m_add->sizeHint().width() + m_more->width() + 5 * space::kS;
    const bool below = m_column->count() > 1;
    const bool fits = wanted <= width();
    if (fits == !below) return;
    if (fits) {
        m_column->removeWidget(m_filters);
        m_line->insertWidget(1, m_filters);
    } else {
        m_line->removeWidget(m_filters);
        m_column->addWidget(m_filters);
    }
}

void PeopleBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void PeopleBar::pressHeading(int column) {
    PeopleSort sort = m_sort;
    sort.by = static_cast<PeopleColumn>(column);
    sort.descending = sort.by == m_sort.by && !m_sort.descending;
    sortBy(sort);
}

void PeopleBar::sortBy(PeopleSort sort) {
    m_sort = std::move(sort);
    if (m_memory)
        m_memory->remember(kSortKey, (m_sort.descending ? QString(kDown) : QString()) +
                                         QString::number(static_cast<int>(m_sort.by)));
    showSort();
    Q_EMIT sortChanged();
}

void PeopleBar::recallSort() {
    const QString kept = m_memory ? m_memory->remembered(kSortKey) : QString();
    m_sort.descending = kept.startsWith(kDown);
    m_sort.by = static_cast<PeopleColumn>(std::clamp(std::abs(kept.toInt()), 0, kBarColumns - 1));
    showSort();
}

void PeopleBar::showSort() {
    for (int column = 0; column < kBarColumns; ++column)
        m_sortActions[column]->setChecked(column == static_cast<int>(m_sort.by));
    m_sortActions[kBarColumns]->setChecked(m_sort.descending);
}

void PeopleBar::retranslate(const QStringList& headings) {
    m_search->setWords(tr("Name, pinyin, initials, telephone"));
    m_more->setWords(tr("More"));
    m_sortMenu->setTitle(tr("Sort by"));
    for (int column = 0; column < kBarColumns; ++column) m_sortActions[column]->setText(headings.value(column));
    m_sortActions[kBarColumns]->setText(tr("From the end"));
    m_duplicates->setText(tr("Look for duplicates"));
    m_deleted->setText(tr("Deleted people"));
    m_import->setText(tr("Enrol from a file"));
    m_add->setText(tr("Add person"));
    m_sort.language = toStd(currentLanguage());
    fit();
}

} // namespace preceptor::ui
