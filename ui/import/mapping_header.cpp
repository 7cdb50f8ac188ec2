// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_header.h"

#include "ui/import/import_words.h"
#include "ui/style/painting.h"
#include "ui/widgets/code_combo.h"

#include <QEvent>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostChoices = 60; // columns behind these can only be ignored or guessed

int namesHeight() { return scaled(36); }
int choicesHeight() { return scaled(size::kControl) + space::kM; }

} // namespace

MappingHeader::MappingHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(QStringLiteral("mappingHeader"));
    setSectionsClickable(false);
    fixHeight();
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::place);
}

void MappingHeader::fixHeight() { setFixedHeight(namesHeight() + choicesHeight()); }

void MappingHeader::setColumns(const std::vector<RosterColumn>& columns) {
    m_columns = columns;
    const std::size_t wanted = std::min(columns.size(), kMostChoices);
    while (m_combos.size() > wanted) {
        m_combos.back()->setObjectName(QString());
        m_combos.back()->hide();
        m_combos.back()->deleteLater();
        m_combos.pop_back();
    }
    while (m_combos.size() < wanted) m_combos.push_back(makeCombo(static_cast<int>(m_combos.size())));
    fillCombos();
    place();
}

CodeCombo* MappingHeader::makeCombo(int column) {
    auto* combo = new CodeCombo(viewport());
    combo->setObjectName(QStringLiteral("meaning%1").arg(column));
    connect(combo, &CodeCombo::codeChanged, this, [this, combo, column] {
        Q_EMIT chosen(column, rosterFieldByCode(combo->code()).value_or(RosterField::Ignore));
    });
    combo->show();
    return combo;
}

void MappingHeader::fillCombos() {
    CodeCombo::Choices choices;
    for (const RosterField field : rosterFields()) choices.emplace_back(std::string(codeOf(field)), fieldWord(field));
    for (std::size_t i = 0; i < m_combos.size(); ++i) {
        m_combos[i]->setChoices(choices);
        m_combos[i]->setCode(std::string(codeOf(m_columns[i].field)));
        m_combos[i]->setAccessibleName(tr("What “%1” is").arg(columnName(m_columns[i], static_cast<int>(i))));
    }
}

void MappingHeader::place() {
    for (std::size_t i = 0; i < m_combos.size(); ++i) {
        const int section = static_cast<int>(i) + 1;
        if (section >= count()) return;
        m_combos[i]->setGeometry(sectionViewportPosition(section) + space::kXs, namesHeight() + space::kXs,
                                 sectionSize(section) - space::kS, scaled(size::kControl));
    }
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& t = tokens();
    const PainterScope scope(painter);
    painter->fillRect(rect, t.surface);
    const QRectF names(rect.left() + space::kS, rect.top(), rect.width() - space::kL, namesHeight());
    elidedText(painter, names, model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
               TextRole::Small, t.text2);
    painter->setPen(t.line);
    painter->drawLine(rect.left(), rect.top() + namesHeight() - 1, rect.right(), rect.top() + namesHeight() - 1);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section > 0) return;
    const QRectF choices(rect.left() + space::kS, rect.top() + namesHeight(), rect.width() - space::kL,
                         choicesHeight());
    elidedText(painter, choices, tr("goes to"), TextRole::Small, t.text2);
}

void MappingHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    place();
}

void MappingHeader::scrollContentsBy(int dx, int dy) {
    QHeaderView::scrollContentsBy(dx, dy);
    place();
}

void MappingHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fillCombos();
    // The table gives its heading the height of one line again; ours comes after it.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &MappingHeader::fixHeight, Qt::QueuedConnection);
}

} // namespace preceptor::ui
