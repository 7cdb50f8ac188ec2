// SPDX-License-Identifier: GPL-3.0-or-later
// Cases on paper and on the clipboard. Nothing leaves while the scanner finds somebody in it or the privacy list is not
// ticked; the reason is said.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"

#include <QObject>

namespace preceptor::ui {

class CasePrinter final : public QObject {
    Q_OBJECT
public:
    CasePrinter(const PageContext& context, QWidget* over);

    void summary(const CaseDetail& detail);
    void letter(const CaseDetail& detail);
    void copyLetter(const CaseDetail& detail);

private:
    bool mayLeave(CaseId id);

    PageContext m_context;
    QWidget* m_over;
};

} // namespace preceptor::ui
