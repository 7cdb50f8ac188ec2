// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/bundle_items.h"

#include "ui/exchange/exchange_words.h"
#include "ui/exchange/field_change_list.h"
#include "ui/exchange/merge_item_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/record_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kDetailWidth = 340;
constexpr MergeChange kChanges[] = {MergeChange::Conflict, MergeChange::Added, MergeChange::Changed,
                                    MergeChange::Deleted, MergeChange::Decided};

QString codeOf(MergeChange change) { return QString::number(static_cast<int>(change)); }

std::optional<MergeChange> changeOf(const QString& code) {
    for (const MergeChange change : kChanges)
        if (code == codeOf(change)) return change;
    return std::nullopt;
}

} // namespace

BundleItems::BundleItems(const PageContext& context, QWidget* parent) : Card(parent), m_context(context) {
    buildUi();
    connectActions();
}

void BundleItems::buildUi() {
    m_count = label({}, TextRole::Small, Tone::Text2);
    m_kind = new FilterChip({});
    m_kind->setObjectName(QStringLiteral("itemKind"));
    m_change = new FilterChip({});
    m_change->setObjectName(QStringLiteral("itemChange"));
    m_items = new MergeItemModel(this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("bundleItems"));
    m_table->setModel(m_items);
    m_table->setColumnShares({9, 5, 4, 5});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields = new FieldChangeList;
    m_fields->setFixedWidth(scaled(kDetailWidth));
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(space::kM, space::kS, space::kM, space::kXs);
    chips->setSpacing(space::kS);
    chips->addWidget(m_kind);
    chips->addWidget(m_change);
    chips->addStretch(1);
    chips->addWidget(m_count);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(chips);
    left->addWidget(m_table, 1);
    left->addSpacing(space::kS); // keeps the card's round corner
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(1, 1, 1, 1);
    across->setSpacing(0);
    across->addLayout(left, 1);
    across->addWidget(new Hairline(Qt::Vertical));
    across->addWidget(m_fields);
}

void BundleItems::connectActions() {
    connect(m_kind, &FilterChip::changed, this, &BundleItems::showItems);
    connect(m_change, &FilterChip::changed, this, &BundleItems::showItems);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showItem(index.row()); });
}

void BundleItems::retranslate() {
    m_table->setAccessibleName(tr("Records the file changes"));
    m_items->retranslate();
}

void BundleItems::show(const MergeReport& report) {
    m_cut = report.itemsCut;
    m_items->setItems(report.items);
    showFilters(report);
    showItems();
}

void BundleItems::showFilters(const MergeReport& report) {
    QList<ChipOption> kinds;
    for (const auto& [table, counts] : report.byTable)
        if (!counts.empty()) kinds << ChipOption{toQt(table), recordKind(table)};
    m_kind->setOptions(tr("Kind"), tr("All kinds"), kinds);
    QList<ChipOption> changes;
    for (const MergeChange change : kChanges) changes << ChipOption{codeOf(change), changeWord(change)};
    m_change->setOptions(tr("Change"), tr("All changes"), changes);
}

void BundleItems::showItems() {
    m_items->narrow(toStd(m_kind->current()), changeOf(m_change->current()));
    const int rows = m_items->rowCount();
    m_count->setText(m_cut ? tr("the first %1 records").arg(numberText(rows)) : tr("%n records", "", rows));
    if (rows == 0) return m_fields->clear();
    m_table->setCurrentIndex(m_items->index(0, 0));
    showItem(0);
}

QString BundleItems::titleOf(std::string_view table, std::int64_t id) const {
    QString brought = m_items->titleOf(table, id);
    if (!brought.isEmpty()) return brought;
    return m_context.runner.read([&] { return referenceTitle(m_context.workspace, table, id); }).value_or(QString());
}

void BundleItems::showItem(int row) {
    if (row < 0 || row >= m_items->rowCount()) return;
    m_fields->show(m_items->item(row), [this](std::string_view table, std::int64_t id) { return titleOf(table, id); });
}

} // namespace preceptor::ui
