// SPDX-License-Identifier: GPL-3.0-or-later
// What a bundle would do, before anything is done: the sender, the counts, every row to be opened. One button takes it
// up, and only when the sender is trusted.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/exchange/sender_card.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

namespace preceptor::ui {

class BundleItems;
class Button;
class FilterChip;
class Label;
class MergeCountsModel;
class TableView;

class BundlePreview final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit BundlePreview(const PageContext& context, QWidget* parent = nullptr);
    void show(const MergeReport& report, SenderCard::State state);
    void setSender(SenderCard::State state); // the person has decided
    const MergeReport& report() const { return m_report; }
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_report); }

Q_SIGNALS:
    void backAsked();
    void takeAsked();
    void trusted();
    void distrusted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    QWidget* buildHead();
    QWidget* buildTop();
    QWidget* buildFoot();
    void connectActions();
    void fitTop();
    void showCounts();
    void showFoot();
    QString duplicatesText() const;
    QString promise() const;

    PageContext m_context;
    MergeReport m_report;
    SenderCard::State m_state = SenderCard::State::FirstContact;
    Button* m_back;
    Label* m_title;
    QWidget* m_top;
    SenderCard* m_sender;
    FilterChip* m_by;
    MergeCountsModel* m_counts;
    TableView* m_countTable;
    BundleItems* m_items;
    Label* m_duplicates;
    Label* m_promise;
    Button* m_cancel;
    Button* m_take;
};

} // namespace preceptor::ui
