// SPDX-License-Identifier: GPL-3.0-or-later
// The funder's reports: the list at the left, the chosen report with its filters as a table, and the same rows as CSV,
// workbook or on paper. Rows are read on a worker thread; a newer question stops an older one.
#pragma once

#include "core/services/report_service.h"
#include "ui/reports/report_loader.h"
#include "ui/support/page.h"

class QListView;
class QSortFilterProxyModel;
class QStackedLayout;

namespace preceptor::ui {

class Button;
class DataChecksLine;
class EmptyState;
class RecordHead;
class ReportFilters;
class ReportFoot;
class ReportListModel;
class ReportTableModel;
class TableView;

class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(const PageContext& context);
    QString title() const override { return tr("Reports"); }
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    // view "transcript" with a person's id, "training_gaps" with an institution's, or a report's code.
    void open(const Destination& destination) override;
    // For tests: is a report being read?
    bool busy() const { return m_loader->busy(); }

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildUi();
    QWidget* buildList();
    QWidget* buildReport();
    void connectActions();
    const ReportInfo& report() const;
    ReportRequest request() const;
    bool hasNoSuchLevel() const;
    void chooseReport();
    void read();
    void showRows(const LoadedReport* loaded);
    void showEmpty();
    void showReading();
    void print();
    void openRow(const QModelIndex& index);

    QListView* m_list;
    ReportListModel* m_reports;
    ReportFilters* m_filters;
    ReportTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    RecordHead* m_head;
    Button* m_stop;
    DataChecksLine* m_checks;
    ReportFoot* m_foot;
    ReportExporter* m_exporter;
    ReportLoader* m_loader;
    bool m_unfinished = false;
};

} // namespace preceptor::ui
