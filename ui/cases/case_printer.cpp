// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_printer.h"

#include "core/services/case_privacy.h"
#include "core/services/workspace.h"
#include "ui/cases/case_paper.h"
#include "ui/support/action_runner.h"
#include "ui/support/pdf_file.h"
#include "ui/text/convert.h"

#include <QClipboard>
#include <QGuiApplication>

namespace preceptor::ui {

CasePrinter::CasePrinter(const PageContext& context, QWidget* over) : QObject(over), m_context(context), m_over(over) {}

bool CasePrinter::mayLeave(CaseId id) {
    return m_context.runner.run([&] { return m_context.workspace.casePrivacy().mayLeave(id); }).has_value();
}

void CasePrinter::summary(const CaseDetail& detail) {
    if (!mayLeave(detail.row.id)) return;
    const QString number = toQt(detail.row.number);
    savePdf(m_context, m_over, number + QStringLiteral(".pdf"), number, caseSummaryPages(m_context.workspace, detail));
}

void CasePrinter::letter(const CaseDetail& detail) {
    if (!mayLeave(detail.row.id)) return;
    const QString name = tr("%1 recommendations").arg(toQt(detail.row.number));
    savePdf(m_context, m_over, name + QStringLiteral(".pdf"), name, letterPages(m_context.workspace, detail));
}

void CasePrinter::copyLetter(const CaseDetail& detail) {
    if (!mayLeave(detail.row.id)) return;
    QGuiApplication::clipboard()->setText(letterText(m_context.workspace, detail));
    m_context.runner.say({.sentence = tr("The letter can be pasted now."), .action = {}, .onAction = {}});
}

} // namespace preceptor::ui
