// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_printer.h"

#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/workspace.h"
#include "ui/cases/case_paper.h"
#include "ui/support/action_runner.h"
#include "ui/support/brief_clipboard.h"
#include "ui/support/pdf_file.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

const FieldValue& sentOn(const RegisterRow& recommendation) {
    static const std::size_t kPlace = *findRegister("recommendation")->placeOf("sent_to_presenter_on");
    return recommendation.values[kPlace];
}

AuditNote ofCase(AuditAct act, const CaseDetail& detail) {
    return {.act = act, .table = "case_item", .id = detail.row.id.value, .count = 1};
}

} // namespace

bool hasUnsent(const CaseDetail& detail) {
    const auto& rows = detail.recommendations;
    return std::any_of(rows.begin(), rows.end(), [](const RegisterRow& row) { return sentOn(row) == FieldValue(); });
}

std::optional<Date> lastSent(const CaseDetail& detail) {
    std::optional<Date> last;
    for (const RegisterRow& row : detail.recommendations) {
        const auto* text = std::get_if<std::string>(&sentOn(row));
        if (const auto day = text ? Date::parse(*text) : std::nullopt; day && (!last || *last < *day)) last = day;
    }
    return last;
}

CasePrinter::CasePrinter(const PageContext& context, QWidget* over)
    : QObject(over), m_context(context), m_over(over), m_clipboard(new BriefClipboard(this)) {}

bool CasePrinter::mayLeave(CaseId id) {
    return m_context.runner.run([&] { return m_context.workspace.casePrivacy().mayLeave(id); }).has_value();
}

void CasePrinter::summary(const CaseDetail& detail) {
    if (!mayLeave(detail.row.id)) return;
    const QString number = toQt(detail.row.number);
    savePdf(m_context, m_over, number + QStringLiteral(".pdf"), number, caseSummaryPages(m_context.workspace, detail),
            ofCase(AuditAct::CasePrinted, detail));
}

void CasePrinter::letter(const CaseDetail& detail) {
    if (!mayLeave(detail.row.id)) return;
    const QString name = tr("%1 recommendations").arg(toQt(detail.row.number));
    const QString path = savePdf(m_context, m_over, name + QStringLiteral(".pdf"), name,
                                 letterPages(m_context.workspace, detail), ofCase(AuditAct::LetterWritten, detail));
    if (!path.isEmpty()) sayMade(detail, tr("The letter is saved."));
}

void CasePrinter::copyLetter(const CaseDetail& detail) {
    if (!mayLeave(detail.row.id)) return;
    if (!keepAct(m_context, ofCase(AuditAct::LetterCopied, detail))) return;
    m_clipboard->copy(letterText(m_context.workspace, detail));
    sayMade(detail, tr("The letter can be pasted for %n minutes.", "", BriefClipboard::kMinutes));
}

void CasePrinter::sayMade(const CaseDetail& detail, const QString& sentence) {
    if (!hasUnsent(detail)) return m_context.runner.say({.sentence = sentence, .action = {}, .onAction = {}});
    m_context.runner.say(
        {.sentence = sentence, .action = noteSentWords(), .onAction = [this, id = detail.row.id] { noteSent(id); }});
}

void CasePrinter::noteSent(CaseId id) {
    m_context.runner.run([&] { return m_context.workspace.cases().letterSent(id); });
}

QString CasePrinter::noteSentWords() { return tr("Sent to the presenter today"); }

} // namespace preceptor::ui
