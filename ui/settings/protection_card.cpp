// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protection_card.h"

#include "core/services/protection.h"
#include "core/services/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/style/tokens.h"
#include "ui/support/form.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

const std::string kLockAfter = "lock_after";
constexpr int kLockChoices[] = {2, 5, 15, 30};

} // namespace

ProtectionCard::ProtectionCard(const PageContext& context, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_context(context), m_preferences(preferences) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card = new TitledCard(buildUi()));
    connect(m_open, &QPushButton::clicked, this, &ProtectionCard::protectionAsked);
    connect(m_lock->combo(kLockAfter), &CodeCombo::codeChanged, this,
            [this] { m_preferences.setLockMinutes(toQt(m_lock->combo(kLockAfter)->code()).toInt()); });
}

QWidget* ProtectionCard::buildUi() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    m_state = wrappedLabel({});
    m_state->setObjectName(QStringLiteral("protectionState"));
    m_lock = new Form(3);
    m_lock->choice(kLockAfter);
    m_locks = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_open = namedButton("openProtection", ButtonKind::Secondary, Icon::Lock);
    for (QWidget* each : std::initializer_list<QWidget*>{m_state, m_lock, m_locks}) column->addWidget(each);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    return body;
}

void ProtectionCard::reload() {
    const auto path = m_context.workspace.path();
    const bool sealed = isProtected(path);
    m_state->setText(sealed ? tr("This file is protected: it opens with a passphrase only.")
                            : tr("This file is not protected: whoever has it can read it."));
    m_open->setText(sealed ? tr("Who may open it…") : tr("Protect this file…"));
    m_open->setEnabled(!path.empty() && (sealed || !m_context.workspace.readOnly()));
    m_lock->setVisible(sealed);
    m_locks->setVisible(sealed);
    m_lock->combo(kLockAfter)->setCode(std::to_string(m_preferences.lockMinutes()));
}

void ProtectionCard::retranslate() {
    m_card->setHeading(tr("Protection"));
    CodeCombo::Choices choices;
    for (const int minutes : kLockChoices)
        choices.emplace_back(std::to_string(minutes), tr("after %n minutes", "idle time", minutes));
    m_lock->setCaption(kLockAfter, tr("Lock it by itself"));
    m_lock->combo(kLockAfter)->setChoices(choices);
    m_locks->setText(tr(
        "It is also locked when this PC is locked or goes to sleep, and with Ctrl+L. Nothing that was typed is lost."));
    reload();
}

} // namespace preceptor::ui
