// SPDX-License-Identifier: GPL-3.0-or-later
// Institutions: a list that is searched as one types, a line to add one, and the one that is chosen. Views of a
// Destination: "institution" (id), "new".
#pragma once

#include "ui/support/page.h"

class QStackedWidget;

namespace preceptor::ui {

class EmptyState;
class InstitutionDetail;
class InstitutionListModel;
class RecordPane;

class InstitutionsPage final : public Page {
    Q_OBJECT
public:
    explicit InstitutionsPage(const PageContext& context, QWidget* parent = nullptr);

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
    void add(const QString& name);

    std::int64_t m_chosen = 0;
    RecordPane* m_pane;
    InstitutionListModel* m_model;
    InstitutionDetail* m_detail;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
