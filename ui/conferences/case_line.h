// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a conference: the case it talks about, what is asked, and how much has been written down of it.
#pragma once

#include "core/model/case_rows.h"
#include "ui/widgets/label.h"

namespace preceptor::ui {

class CaseLine final : public Label {
    Q_OBJECT
public:
    explicit CaseLine(QWidget* parent = nullptr);
    void setCases(const std::vector<CaseDetail>& cases);
    void retranslate();
    CaseId first() const { return m_cases.empty() ? CaseId{} : m_cases.front().row.id; }

private:
    QStringList countWords() const;

    std::vector<CaseDetail> m_cases;
};

} // namespace preceptor::ui
