// SPDX-License-Identifier: GPL-3.0-or-later
// Cases on paper and on the clipboard. Nothing leaves while the scanner finds somebody in it or the privacy list is not
// ticked; the reason is said.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"

#include <QObject>

#include <optional>

namespace preceptor::ui {

class BriefClipboard;

// Recommendations of which it is not noted that they were sent; the newest day on which some were.
bool hasUnsent(const CaseDetail& detail);
std::optional<Date> lastSent(const CaseDetail& detail);

class CasePrinter final : public QObject {
    Q_OBJECT
public:
    CasePrinter(const PageContext& context, QWidget* over);

    void summary(const CaseDetail& detail);
    void letter(const CaseDetail& detail);
    void copyLetter(const CaseDetail& detail);
    void noteSent(CaseId id); // the letter, today
    static QString noteSentWords();

private:
    void sayMade(const CaseDetail& detail, const QString& sentence); // and offers to note that it was sent
    bool mayLeave(CaseId id);

    PageContext m_context;
    QWidget* m_over;
    BriefClipboard* m_clipboard;
};

} // namespace preceptor::ui
