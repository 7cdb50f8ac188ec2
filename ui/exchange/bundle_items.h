// SPDX-License-Identifier: GPL-3.0-or-later
// Every row a bundle changes: narrowed by kind of record and of change, and the chosen one opened beside the list.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/support/page.h"
#include "ui/widgets/card.h"

namespace preceptor::ui {

class FieldChangeList;
class FilterChip;
class Label;
class MergeItemModel;
class TableView;

class BundleItems final : public Card {
    Q_OBJECT
public:
    explicit BundleItems(const PageContext& context, QWidget* parent = nullptr);
    void show(const MergeReport& report);
    // What a person calls the row; one that the bundle itself brings is not in the file yet.
    QString titleOf(std::string_view table, std::int64_t id) const;
    void retranslate();

private:
    void buildUi();
    void connectActions();
    void showFilters(const MergeReport& report);
    void showItems();
    void showItem(int row);

    PageContext m_context;
    bool m_cut = false;
    Label* m_count;
    FilterChip* m_kind;
    FilterChip* m_change;
    MergeItemModel* m_items;
    TableView* m_table;
    FieldChangeList* m_fields;
};

} // namespace preceptor::ui
