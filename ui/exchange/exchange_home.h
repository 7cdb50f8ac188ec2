// SPDX-License-Identifier: GPL-3.0-or-later
// The start of the exchange page: who this PC is, the two things to do, and below them who has what, the receipts and
// the PCs met.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/support/page.h"

#include <QWidget>

class QTabWidget;

namespace preceptor::ui {

class Button;
class ContactTableModel;
class KnownMatrixModel;
class Label;
class LongQuestion;
class OwnSiteBar;
class ReceiptTableModel;
class SiteTableModel;
class TableView;
class TakeCard;
class WriteCard;

class ExchangeHome final : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeHome(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();
    OwnSiteBar* own() const { return m_own; }
    WriteCard* write() const { return m_write; }
    TakeCard* take() const { return m_take; }
    std::int64_t openConflicts() const { return m_overview.openConflicts; }

Q_SIGNALS:
    void conflictsAsked();
    void duplicatesAsked();

private:
    void buildUi();
    QWidget* buildSites();
    QWidget* buildContacts();
    QWidget* buildLinks();
    void connectActions();
    void countSuspects();
    void showOverview();
    void showContacts();
    bool mayDecideOn(const Contact& contact) const;
    void showSites();
    void retire();
    void decide(ContactState state);
    void showLinks();

    PageContext m_context;
    LongQuestion* m_comparing;
    std::size_t m_suspects = 0;
    ExchangeOverview m_overview;
    OwnSiteBar* m_own;
    WriteCard* m_write;
    TakeCard* m_take;
    QTabWidget* m_tabs;
    SiteTableModel* m_sites;
    KnownMatrixModel* m_known;
    ReceiptTableModel* m_receipts;
    ContactTableModel* m_contacts;
    TableView* m_siteTable;
    TableView* m_knownTable;
    TableView* m_receiptTable;
    TableView* m_contactTable;
    Button* m_retire;
    Label* m_whoRetires;
    Label* m_whoTrusts;
    Button* m_trust;
    Button* m_block;
    Button* m_conflicts;
    Button* m_duplicates;
};

} // namespace preceptor::ui
