// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of what was taken up: counts, and what is to be done next. After a shared folder, file by file.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QStackedWidget;

namespace preceptor::ui {

class Button;
class FolderResultModel;
class Label;
class MergeCountsModel;
class TableView;

class OutcomeView final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit OutcomeView(QWidget* parent = nullptr);
    void showTaken(const MergeReport& report, std::int64_t openConflicts);
    void showFolder(const FolderExchange& exchange, std::int64_t openConflicts);
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_report); }

Q_SIGNALS:
    void doneAsked();
    void conflictsAsked();
    void duplicatesAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void word();
    void wordTaken();
    static QStringList standingTexts(const std::vector<StandsAgain>& standing);
    void wordFolder();

    bool m_folder = false;
    MergeReport m_report;
    FolderExchange m_exchange;
    std::int64_t m_open = 0;
    Label* m_title;
    Label* m_facts;
    Label* m_more;
    MergeCountsModel* m_counts;
    FolderResultModel* m_files;
    TableView* m_countTable;
    TableView* m_fileTable;
    QStackedWidget* m_tables;
    Button* m_conflicts;
    Button* m_duplicates;
    Button* m_done;
};

} // namespace preceptor::ui
