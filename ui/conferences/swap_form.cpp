// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/swap_form.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

namespace preceptor::ui {

SwapForm::SwapForm(const SessionRow& session, std::vector<SessionRow> others, QWidget* parent)
    : DrawerForm(1, parent), m_session(session), m_others(std::move(others)) {
    connect(form().choice("session_id"), &CodeCombo::codeChanged, this, &SwapForm::follow);
    m_outcome = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_outcome->setObjectName(QStringLiteral("swapOutcome"));
    addBelow(m_outcome);
    retranslate();
}

SessionId SwapForm::other() const {
    const std::string code = static_cast<CodeCombo*>(form().input("session_id"))->code();
    return SessionId{code.empty() ? 0 : std::stoll(code)};
}

void SwapForm::retranslate() {
    CodeCombo::Choices choices;
    for (const SessionRow& row : m_others)
        choices.emplace_back(
            std::to_string(row.session.id.value),
            QStringLiteral("%1 · %2").arg(mediumDate(row.session.plannedOn), toQt(row.presentingName)));
    const SessionId chosen = other();
    auto* combo = static_cast<CodeCombo*>(form().input("session_id"));
    combo->setChoices(choices);
    if (chosen) combo->setCode(std::to_string(chosen.value));
    form().setCaption("session_id", tr("Swap with the turn of"), true);
    setSubmitWords(tr("Swap the turns"));
    follow();
}

void SwapForm::follow() {
    for (const SessionRow& row : m_others)
        if (row.session.id == other())
            m_outcome->setText(tr("%1 presents on %2, and %3 on %4. A case that is planned for its turn moves along.")
                                   .arg(toQt(row.presentingName), shortDate(m_session.session.plannedOn),
                                        toQt(m_session.presentingName), shortDate(row.session.plannedOn)));
}

} // namespace preceptor::ui
