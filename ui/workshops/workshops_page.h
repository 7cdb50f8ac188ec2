// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops: a list that is searched as one types, a line to add one, and the one that is chosen. Views of a
// Destination: "workshop" (id), "desk" (id), "new", "cascade".
#pragma once

#include "ui/support/page.h"

class QStackedWidget;

namespace preceptor::ui {

class Button;
class CascadeView;
class EmptyState;
class WorkshopDetail;
class WorkshopListModel;
class RecordPane;

class WorkshopsPage final : public Page {
    Q_OBJECT
public:
    explicit WorkshopsPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString quietFact() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildUi();
    void connectActions();
    void showCascade(); // in place of the list and the workshop
    void showWorkshops();
    void add(const QString& name);

    std::int64_t m_chosen = 0;
    RecordPane* m_pane;
    WorkshopListModel* m_model;
    WorkshopDetail* m_detail;
    EmptyState* m_empty;
    Button* m_showCascade;
    CascadeView* m_cascade = nullptr; // made when first asked for
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
