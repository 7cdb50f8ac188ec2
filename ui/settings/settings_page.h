// SPDX-License-Identifier: GPL-3.0-or-later
// Language, look and name of whoever works here, and the file with its backups and its audit trail; these have views of
// their own. Every choice takes effect at once; there is nothing to apply.
#pragma once

#include "ui/support/page.h"

class QStackedLayout;

namespace preceptor::ui {

class AuditView;
class BackupsView;
class Button;
class CopyButtons;
class FileCard;
class Form;
class Preferences;
class ProtectionCard;
class ProtectionView;
class TitledCard;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, Preferences& preferences);
    QString title() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet&) const override { return false; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum View { kAll, kBackups, kProtection, kTrail };
    void buildUi();
    void connectActions();
    QWidget* buildLook();
    QWidget* buildRegisters();
    QWidget* buildBackups();
    QWidget* buildProtection();
    QWidget* buildTrail();
    void showView(View view);
    void setTheme();
    void setOperator();

    Preferences& m_preferences;
    Form* m_look;
    Form* m_person;
    TitledCard* m_lookCard;
    TitledCard* m_personCard;
    TitledCard* m_registersCard;
    Button* m_registers;
    FileCard* m_file;
    QStackedLayout* m_stack;
    Button* m_back;
    CopyButtons* m_copies;
    BackupsView* m_backups;
    ProtectionCard* m_protection;
    Button* m_backFromProtection;
    ProtectionView* m_protectionView;
    Button* m_backFromTrail;
    AuditView* m_trail;
};

} // namespace preceptor::ui
