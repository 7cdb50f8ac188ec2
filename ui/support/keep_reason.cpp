// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keep_reason.h"

#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace preceptor::ui {

KeepReason::KeepReason(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    m_words = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("lineReason"));
    m_keep = namedButton("keepAsIs");
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_reason, 1);
    line->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kS, 0, space::kS);
    column->setSpacing(space::kXs);
    column->addWidget(m_words);
    column->addLayout(line);
    connect(m_keep, &QPushButton::clicked, this, &KeepReason::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &KeepReason::keep);
    hide();
    retranslate();
}

void KeepReason::offer(CaseId id, CaseLineDraft line, const std::vector<FieldIssue>& issues) {
    m_id = id;
    m_line = std::move(line);
    m_issues.clear();
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(m_issues),
                 [](const FieldIssue& issue) { return issue.code == IssueCode::Identifies; });
    setVisible(!m_issues.empty());
    retranslate();
}

void KeepReason::keep() {
    const std::string reason = toStd(m_reason->text().trimmed());
    if (reason.empty()) return m_reason->setFocus(Qt::OtherFocusReason);
    for (const FieldIssue& issue : m_issues) {
        const std::string field = std::string(m_line.table) + '.' + issue.field;
        if (!m_context.runner.run(
                [&] { return m_context.workspace.casePrivacy().allow(m_id, m_line, field, issue.arg, reason); }))
            return;
    }
    m_reason->clear();
    hide();
    Q_EMIT kept();
}

void KeepReason::retranslate() {
    QStringList found;
    for (const FieldIssue& issue : m_issues) found << sentence(issue);
    found << tr("Say it in other words, or say why it tells nobody's name; the reason is kept with the case.");
    m_words->setText(found.join(QLatin1Char(' ')));
    m_reason->setPlaceholderText(tr("Why it may stand"));
    m_reason->setAccessibleName(tr("Why it may stand"));
    m_keep->setText(tr("Keep it"));
}

} // namespace preceptor::ui
