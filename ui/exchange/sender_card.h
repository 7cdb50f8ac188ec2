// SPDX-License-Identifier: GPL-3.0-or-later
// Who sent a bundle and whether that is certain: at first contact the fingerprint in large figures to compare by
// telephone; a PC that is blocked, or signs with another key than before, says what to do.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/widgets/card.h"

namespace preceptor::ui {

class Button;
class Label;
class Pill;

class SenderCard final : public Card {
    Q_OBJECT
public:
    enum class State { Trusted, FirstContact, KeyChanged, Blocked };

    explicit SenderCard(QWidget* parent = nullptr);
    // Who may not decide (ExchangeService::mayDecide) decides on a first contact alone, and is told who does.
    void show(const MergeReport& report, State state, bool mayDecide);
    void retranslate();

Q_SIGNALS:
    void trusted();
    void distrusted();

private:
    void buildUi();
    QString advice() const;
    bool answers() const;

    State m_state = State::FirstContact;
    bool m_mayDecide = true;
    Label* m_sender;
    Pill* m_pill;
    Label* m_facts;
    Label* m_clock;
    Label* m_fingerprintCaption;
    Label* m_fingerprint;
    Label* m_advice;
    Button* m_trust;
    Button* m_distrust;
};

} // namespace preceptor::ui
