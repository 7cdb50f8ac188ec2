// SPDX-License-Identifier: GPL-3.0-or-later
// How the open file is protected: of a plain one, protecting it; of a protected one, who may open it. What only
// coordinators may is offered to them alone; core refuses it to the others too.
#pragma once

#include "core/services/protection.h"
#include "ui/settings/protection_work.h"
#include "ui/support/page.h"

class QStackedWidget;

namespace preceptor::ui {

class Button;
class HolderForm;
class HolderTableModel;
class Label;
class ProtectForm;
class RecoveryKeyView;
class SideDrawer;
class TableView;
class TitledCard;

class ProtectionView final : public QWidget {
    Q_OBJECT
public:
    explicit ProtectionView(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();
    void forget(); // what must not stay on the screen

private:
    QWidget* buildHolders();
    QWidget* buildRoles();
    void connectActions();
    bool coordinates() const;
    QString renewable() const; // whose passphrase the recovery key may renew: the one coordinator; empty: nobody's
    QString changeWords() const;
    void showActions();
    void openDrawer(HolderForm* form, const std::function<QString()>& title);
    void askAdd();
    void askChange();
    void askRemove();
    void askRecovery();
    void askUnprotect();
    void protect();
    // `said` after it went well.
    void work(const QString& sentence, const ProtectionWork::Work& work, const QString& said);
    void take(const Result<ProtectionDone>& done, const QString& said);
    void showKey(const std::string& key);

    PageContext m_context;
    ProtectionWork* m_work;
    ProtectForm* m_protect;
    RecoveryKeyView* m_key;
    HolderTableModel* m_model;
    TableView* m_table;
    TitledCard* m_holdersCard;
    TitledCard* m_rolesCard;
    QList<Label*> m_roles;
    Label* m_why;
    Label* m_notPutAway;
    Label* m_size;
    Button* m_add;
    Button* m_remove;
    Button* m_change;
    Button* m_newKey;
    Button* m_unprotect;
    SideDrawer* m_drawer;
    HolderForm* m_form = nullptr;
    bool m_leftStanding = false; // the key, when the view was left
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
