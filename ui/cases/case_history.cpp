// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_history.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

CaseHistory::CaseHistory(QWidget* parent) : QWidget(parent), m_lines(new QTreeWidget) {
    m_lines->setObjectName(QStringLiteral("caseHistory"));
    m_lines->setRootIsDecorated(false);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setUniformRowHeights(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->addWidget(m_lines);
}

void CaseHistory::show(const CaseDetail& detail) {
    m_detail = detail;
    m_lines->clear();
    for (auto step = detail.reviews.rbegin(); step != detail.reviews.rend(); ++step)
        new QTreeWidgetItem(
            m_lines,
            {momentText(step->at), codeLabel("review_status", codeOf(step->status)), toQt(step->byName),
             step->reason == kTextChanged ? tr("The text was changed after the approval") : toQt(step->reason)});
    for (const CaseOverride& kept : detail.overrides)
        new QTreeWidgetItem(
            m_lines, {mediumDate(Date::parse(kept.decidedOn).value_or(Date{})),
                      tr("Kept: %1 in “%2”").arg(codeLabel("identifier_kind", kept.kind), fieldLabel(kept.field)),
                      toQt(kept.decidedBy), toQt(kept.reason)});
    for (int i = 0; i < 3; ++i) m_lines->resizeColumnToContents(i);
}

void CaseHistory::retranslate() {
    m_lines->setAccessibleName(tr("The way of the case"));
    m_lines->setHeaderLabels({tr("When"), tr("What"), tr("By whom"), tr("Why")});
    show(m_detail);
}

} // namespace preceptor::ui
