// SPDX-License-Identifier: GPL-3.0-or-later
// Language, look and name of whoever works here, and where the file and its backups are. Every choice takes effect at
// once; there is nothing to apply.
#pragma once

#include "ui/support/page.h"

namespace preceptor::ui {

class Button;
class Card;
class Form;
class Label;
class Preferences;
class TitledCard;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, Preferences& preferences);
    QString title() const override { return tr("Settings"); }
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet&) const override { return false; }

private:
    void buildUi();
    void connectActions();
    QWidget* buildLook();
    QWidget* buildRegisters();
    QWidget* buildFile();
    void setTheme();
    void setOperator();
    void backUpNow();

    Preferences& m_preferences;
    Form* m_look;
    Form* m_person;
    TitledCard* m_lookCard;
    TitledCard* m_personCard;
    TitledCard* m_registersCard;
    TitledCard* m_fileCard;
    Button* m_registers;
    Label* m_filePlace;
    Label* m_backupPlace;
    Label* m_backupRule;
    Button* m_backUp;
};

} // namespace preceptor::ui
