// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the open file is protected, the way to change that, and after how long it is locked by itself.
#pragma once

#include "ui/support/page.h"

namespace preceptor::ui {

class Button;
class Form;
class Label;
class Preferences;
class TitledCard;

class ProtectionCard final : public QWidget {
    Q_OBJECT
public:
    ProtectionCard(const PageContext& context, Preferences& preferences, QWidget* parent = nullptr);
    void reload();
    void retranslate();

Q_SIGNALS:
    void protectionAsked();

private:
    QWidget* buildUi();

    PageContext m_context;
    Preferences& m_preferences;
    TitledCard* m_card;
    Label* m_state;
    Form* m_lock;
    Label* m_locks;
    Button* m_open;
};

} // namespace preceptor::ui
