// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a case, newest step first: what it became, when, by whom, and why; and what was let stand for a reason.
#pragma once

#include "core/model/case_rows.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QTreeWidget;

namespace preceptor::ui {

class CaseHistory final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit CaseHistory(QWidget* parent = nullptr);
    void show(const CaseDetail& detail);
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_detail); }

private:
    CaseDetail m_detail;
    QTreeWidget* m_lines;
};

} // namespace preceptor::ui
