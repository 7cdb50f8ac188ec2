// SPDX-License-Identifier: GPL-3.0-or-later
// The start page: the next conference, four figures that open their lists, attendance, institutions, what needs
// attention and what is coming up. Fits 1366 x 697 without scrolling. Figures that are not of the present data are
// counted again on a worker thread; until then the earlier ones stay, and the heading says so.
#pragma once

#include "core/model/today.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <array>

class QBoxLayout;
class QStackedLayout;

namespace preceptor::ui {

class AttentionList;
class BarChart;
class ComingUpList;
class EmptyState;
class KpiTile;
class LineChart;
class LongQuestion;
class NextStrip;
class TitledCard;

class TodayPage final : public Page, public HoldsText {
    Q_OBJECT
public:
    explicit TodayPage(const PageContext& context);
    QString title() const override { return tr("Today"); }
    QString quietFact() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_overview); }

private:
    void buildUi();
    QWidget* buildTiles();
    QWidget* buildCharts();
    QWidget* buildLists();
    void connectActions();
    void connectTiles();
    void count();
    void tellWhileCounting(bool busy);
    void showAgenda();
    void showOverview();
    bool hasNothing() const;
    void goToNext(const char* view);
    Date today() const;

    Agenda m_agenda;
    std::optional<Overview> m_overview; // nothing: not counted yet
    LongQuestion* m_counting;
    bool m_tells = false; // it takes so long that the heading says so
    QStackedLayout* m_stack;
    NextStrip* m_next;
    std::array<KpiTile*, 4> m_tiles{};
    LineChart* m_attendance;
    BarChart* m_institutions;
    TitledCard* m_attendanceCard;
    TitledCard* m_institutionsCard;
    AttentionList* m_attention;
    TitledCard* m_attentionCard;
    ComingUpList* m_comingUp;
    TitledCard* m_comingUpCard;
    EmptyState* m_empty;
};

} // namespace preceptor::ui
