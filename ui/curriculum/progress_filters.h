// SPDX-License-Identifier: GPL-3.0-or-later
// The line over the progress table: which class or course is shown, whom of it, and how many they are. Knows the
// classes; one is always chosen while there is one.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/curriculum/progress_model.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QHBoxLayout;

namespace preceptor::ui {

class FilterChip;
class Label;
class SearchField;

class ProgressFilters final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit ProgressFilters(const PageContext& context, QWidget* parent = nullptr);
    void addAtEnd(QWidget* widget);
    void retranslate();

    void setCohorts(std::vector<CohortRow> cohorts);
    const std::vector<CohortRow>& cohorts() const { return m_cohorts; }
    const ProgressFilter& scope() const { return m_scope; }
    QString scopeName() const;
    CohortId cohort() const;      // the one shown, else the newest
    void showCohort(CohortId id); // does not emit scopeChosen

    void offer(const ProgressModel& model); // its institutions, and the statuses
    ProgressNarrowing narrowing() const;
    void setStatus(const QString& code);
    void find(const QString& name);
    void focusFind();
    void setCount(int people);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_cohorts); }

Q_SIGNALS:
    void scopeChosen();
    void narrowed();
    void downPressed();

private:
    void choose(const QString& code);
    Date today() const;

    PageContext m_context;
    ProgressFilter m_scope;
    std::vector<CohortRow> m_cohorts;
    QHBoxLayout* m_line;
    SearchField* m_find;
    FilterChip* m_class;
    FilterChip* m_institution;
    FilterChip* m_status;
    Label* m_count;
};

} // namespace preceptor::ui
