// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sender_card.h"

#include "ui/exchange/exchange_words.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

SenderCard::SenderCard(QWidget* parent) : Card(parent) {
    buildUi();
    connect(m_trust, &QPushButton::clicked, this, &SenderCard::trusted);
    connect(m_distrust, &QPushButton::clicked, this, &SenderCard::distrusted);
}

void SenderCard::buildUi() {
    m_sender = label({}, TextRole::Section);
    m_sender->setElided(true);
    m_pill = new Pill({}, Tone::Ok);
    m_facts = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_clock = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_clock->setObjectName(QStringLiteral("clockWarning"));
    m_fingerprintCaption = label({}, TextRole::Small, Tone::Text2);
    m_fingerprint = wrappedLabel({}, TextRole::BodyStrong, Tone::Text);
    m_fingerprint->setObjectName(QStringLiteral("senderFingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice = wrappedLabel({}, TextRole::Body, Tone::Text);
    m_advice->setObjectName(QStringLiteral("senderAdvice"));
    m_trust = marked(PressingIt::Writes, namedButton("trustSender", ButtonKind::Secondary, Icon::Check));
    m_distrust = namedButton("distrustSender", ButtonKind::Danger);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sender, 1);
    head->addWidget(m_pill);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(space::kS);
    answers->addWidget(m_trust);
    answers->addWidget(m_distrust);
    answers->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kXs);
    column->addLayout(head);
    for (Label* words : {m_facts, m_clock, m_fingerprintCaption, m_fingerprint, m_advice}) column->addWidget(words);
    column->addStretch(1);
    column->addLayout(answers);
}

void SenderCard::retranslate() {
    m_fingerprintCaption->setText(tr("Fingerprint of the sender"));
    m_trust->setText(tr("They match: trust this PC"));
    m_distrust->setText(tr("Do not trust"));
}

bool SenderCard::answers() const {
    return m_state == State::FirstContact || (m_mayDecide && m_state != State::Trusted);
}

QString SenderCard::advice() const {
    switch (m_state) {
    case State::Trusted: return {};
    case State::FirstContact:
        return tr("First file of this PC. Call the sender and compare the fingerprint: it is on the exchange page "
                  "there.");
    case State::KeyChanged:
        if (!m_mayDecide)
            return tr("This PC signs with another key than before. Only a coordinator of this file may approve that: "
                      "ask one of them to open the file, call the sender and compare the fingerprint.");
        return tr("This PC signs with another key than before. That happens when it was set up anew, when two PCs have "
                  "one name, or when somebody pretends to be it. A coordinator must call and compare the fingerprint "
                  "first. Only one key counts for a name: if the PC of before is in use too, give one of them another "
                  "name.");
    case State::Blocked:
        if (!m_mayDecide)
            return tr("This PC is blocked here. Only a coordinator of this file may change that; ask one of them.");
        return tr("This PC is blocked here. If that was a mistake, compare the fingerprint by telephone and trust it.");
    }
    return {};
}

void SenderCard::show(const MergeReport& report, State state, bool mayDecide) {
    m_state = state;
    m_mayDecide = mayDecide;
    m_sender->setText(siteText(report.site, report.label));
    m_facts->setText(
        tr("%1, written on %2", "file, moment").arg(pathToQt(report.path.filename()), momentText(report.created)));
    m_clock->setText(clockWarning(report.clocks));
    m_clock->setVisible(!m_clock->text().isEmpty());
    m_fingerprint->setText(toQt(report.fingerprint));
    m_fingerprint->setRole(state == State::Trusted ? TextRole::BodyStrong : TextRole::Title);
    m_advice->setText(advice());
    m_advice->setTone(state == State::FirstContact ? Tone::Text : Tone::Bad);
    m_advice->setVisible(state != State::Trusted);
    m_trust->setVisible(answers());
    m_distrust->setVisible(answers() && state != State::Blocked);
    switch (state) {
    case State::Trusted: m_pill->setState(tr("trusted"), Tone::Ok); break;
    case State::FirstContact: m_pill->setState(tr("first contact"), Tone::Warn); break;
    case State::KeyChanged: m_pill->setState(tr("other key than before"), Tone::Bad); break;
    case State::Blocked: m_pill->setState(tr("blocked"), Tone::Bad); break;
    }
}

} // namespace preceptor::ui
