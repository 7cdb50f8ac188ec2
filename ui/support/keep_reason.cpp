// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keep_reason.h"

#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/messages.h"
#include "ui/text/record_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <set>
#include <utility>

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

void KeepReason::offer(const TextOwner& owner, CaseLineDraft line, const std::vector<FieldIssue>& issues) {
    m_line = std::move(line);
    m_texts.clear();
    m_table = {};
    ask(owner, issues);
}

void KeepReason::offer(SessionId id, std::vector<CaseText> texts, const std::vector<FieldIssue>& issues) {
    m_line = {};
    m_texts = std::move(texts);
    m_table = {};
    ask(id, issues);
}

void KeepReason::offerNew(std::string_view table, const TextOwner& owner, const std::vector<FieldIssue>& issues) {
    m_line = {};
    m_texts.clear();
    m_table = table;
    ask(owner, issues);
}

// For one writing only: the next may be of other words.
std::vector<GivenReason> KeepReason::take() { return std::exchange(m_given, {}); }

void KeepReason::offer(SessionId id, std::vector<CaseText> texts, const std::vector<CaseFinding>& findings) {
    std::vector<FieldIssue> issues;
    for (const CaseFinding& finding : findings) {
        FieldIssue issue{finding.field, IssueCode::Identifies, finding.kind};
        if (std::find(issues.begin(), issues.end(), issue) == issues.end()) issues.push_back(std::move(issue));
    }
    offer(id, std::move(texts), issues);
}

void KeepReason::withdraw() {
    m_line = {};
    m_texts.clear();
    ask(m_owner, {});
}

// What was begun stays while it is about the same.
void KeepReason::ask(const TextOwner& owner, std::vector<FieldIssue> issues) {
    std::erase_if(issues, [](const FieldIssue& issue) { return issue.code != IssueCode::Identifies; });
    if (owner != m_owner || issues.empty()) m_reason->clear();
    m_owner = owner;
    m_issues = std::move(issues);
    setVisible(!m_issues.empty());
    retranslate();
}

// As the scanner names it: a part of a conference by its place is a title of one, what has no table is of itself.
std::string KeepReason::fieldOf(const FieldIssue& issue) const {
    if (!m_line.table.empty()) return std::string(m_line.table) + '.' + issue.field;
    if (issue.field.starts_with("parts[")) return "session_part.title";
    return issue.field.find('.') == std::string::npos ? "session." + issue.field : issue.field;
}

void KeepReason::keep() {
    const std::string reason = toStd(m_reason->text().trimmed());
    if (reason.empty()) return m_reason->setFocus(Qt::OtherFocusReason);
    CasePrivacy& privacy = m_context.workspace.casePrivacy();
    if (!m_table.empty()) {
        if (!m_context.runner.run([&] { return privacy.mayGive(reason); })) return;
        m_given = reasonsFor(m_table, m_issues, reason);
        return Q_EMIT kept(); // asks again if that does not do
    }
    std::set<std::pair<std::string, std::string>> asked;
    for (const FieldIssue& issue : m_issues) asked.emplace(fieldOf(issue), issue.arg);
    for (const auto& one : asked) {
        const auto allow = [&] {
            if (!m_line.table.empty()) return privacy.allow(m_owner, m_line, one.first, one.second, reason);
            return privacy.allow(std::get<SessionId>(m_owner), m_texts, one.first, one.second, reason);
        };
        if (!m_context.runner.run(allow)) return;
    }
    withdraw();
    Q_EMIT kept();
}

void KeepReason::retranslate() {
    QStringList found;
    for (const FieldIssue& issue : m_issues) {
        const std::size_t dot = issue.field.find('.');
        const bool stored = dot != std::string::npos && !issue.field.starts_with("parts[");
        found << (stored ? tr("%1, %2: %3", "table, field, what was found")
                               .arg(recordKind(issue.field.substr(0, dot)), fieldLabel(issue.field), sentence(issue))
                         : sentence(issue));
    }
    if (std::holds_alternative<CaseId>(m_owner))
        found << tr("Say it in other words, or say why it tells nobody's name; the reason is kept with the case.");
    else if (std::holds_alternative<EventId>(m_owner))
        found << tr("Say it in other words, or say why it tells no patient's name; the reason is kept with the "
                    "workshop.");
    else
        found << tr("Say it in other words, or say why it tells no patient's name; the reason is kept with the "
                    "conference.");
    m_words->setText(found.join(QLatin1Char('\n')));
    m_reason->setPlaceholderText(tr("Why it may stand"));
    m_reason->setAccessibleName(tr("Why it may stand"));
    m_keep->setText(tr("Keep it"));
}

} // namespace preceptor::ui
