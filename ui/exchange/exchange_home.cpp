// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_home.h"

#include "core/services/attachment_service.h"
#include "core/services/merge_service.h"
#include "core/services/workspace.h"
#include "ui/exchange/contact_table_model.h"
#include "ui/exchange/known_matrix_model.h"
#include "ui/exchange/own_site_bar.h"
#include "ui/exchange/receipt_table_model.h"
#include "ui/exchange/site_table_model.h"
#include "ui/exchange/take_card.h"
#include "ui/exchange/write_card.h"
#include "ui/support/action_runner.h"
#include "ui/support/long_question.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/vertical_scroll.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <set>

namespace preceptor::ui {

namespace {
constexpr int kLeastSites = 190; // some lines of the table
constexpr int kReasonWidth = 170;

// Beside what only a coordinator of the file decides.
Label* whoDecides(const char* name) {
    auto* words = wrappedLabel({}, TextRole::Small, Tone::Text2);
    words->setObjectName(QLatin1String(name));
    words->setFixedWidth(scaled(kReasonWidth));
    return words;
}
} // namespace

ExchangeHome::ExchangeHome(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_comparing(new LongQuestion(context, this)) {
    buildUi();
    connectActions();
}

void ExchangeHome::buildUi() {
    m_own = new OwnSiteBar;
    m_write = new WriteCard;
    m_take = new TakeCard;
    m_receipts = new ReceiptTableModel(this);
    m_receiptTable = namedTable("receipts", m_receipts, {4, 3, 4, 5, 8, 3});
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("exchangeTabs"));
    m_tabs->setDocumentMode(true);
    m_sites = new SiteTableModel(this);
    m_known = new KnownMatrixModel(this);
    m_tabs->addTab(buildSites(), {});
    m_tabs->addTab(m_knownTable = namedTable("knownMatrix", m_known, {}), {});
    m_knownTable->keepWords();
    m_tabs->addTab(m_receiptTable, {});
    m_tabs->addTab(buildContacts(), {});
    auto* card = new Card;
    auto* inside = new QGridLayout(card);
    inside->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    inside->addWidget(m_tabs, 0, 0);
    inside->addWidget(buildLinks(), 0, 0, Qt::AlignTop | Qt::AlignRight); // beside the tabs
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::kL);
    cards->addWidget(m_write, 6);
    cards->addWidget(m_take, 5);
    card->setMinimumHeight(scaled(kLeastSites));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // takes what is left, asks for no more
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(m_own);
    column->addLayout(cards);
    column->addWidget(card, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new VerticalScroll(content)); // large text takes more than a small window has
}

QWidget* ExchangeHome::buildSites() {
    m_siteTable = namedTable("sites", m_sites, {6, 5, 5, 7, 4, 3, 3});
    m_siteTable->keepWords();
    m_whoRetires = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_whoRetires->setObjectName(QStringLiteral("whoRetires"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::kXs, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_siteTable, 1);
    column->addWidget(m_whoRetires);
    return page;
}

QWidget* ExchangeHome::buildContacts() {
    m_contacts = new ContactTableModel(this);
    m_contactTable = namedTable("contacts", m_contacts, {5, 8, 3, 4, 4});
    m_contactTable->keepWhole(1, QStringLiteral("0000 0000 0000 0000 0000 0000 0000 0000"));
    m_trust = marked(PressingIt::Writes, namedButton("trustContact", ButtonKind::Secondary, Icon::Check));
    m_block = namedButton("blockContact", ButtonKind::Danger);
    auto* page = new QWidget;
    auto* answers = new QVBoxLayout;
    answers->setSpacing(space::kS);
    answers->addWidget(m_trust);
    answers->addWidget(m_block);
    answers->addWidget(m_whoTrusts = whoDecides("whoTrusts"));
    answers->addStretch(1);
    auto* line = new QHBoxLayout(page);
    line->setContentsMargins(0, space::kXs, 0, 0);
    line->setSpacing(space::kM);
    line->addWidget(m_contactTable, 1);
    line->addLayout(answers);
    return page;
}

QWidget* ExchangeHome::buildLinks() {
    m_retire = namedButton("retireSite", ButtonKind::Ghost); // the table needs the whole width
    m_conflicts = namedButton("openConflicts", ButtonKind::Ghost, Icon::Alert);
    m_duplicates = namedButton("openDuplicates", ButtonKind::Ghost, Icon::People);
    auto* links = new QWidget;
    auto* line = new QHBoxLayout(links);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kXs);
    line->addWidget(m_retire);
    line->addWidget(m_conflicts);
    line->addWidget(m_duplicates);
    return links;
}

void ExchangeHome::connectActions() {
    connect(m_conflicts, &QPushButton::clicked, this, &ExchangeHome::conflictsAsked);
    connect(m_duplicates, &QPushButton::clicked, this, &ExchangeHome::duplicatesAsked);
    connect(m_trust, &QPushButton::clicked, this, [this] { decide(ContactState::Trusted); });
    connect(m_block, &QPushButton::clicked, this, [this] { decide(ContactState::Blocked); });
    connect(m_contactTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExchangeHome::showContacts);
    connect(m_retire, &QPushButton::clicked, this, &ExchangeHome::retire);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_retire->setVisible(tab == 0); });
    connect(m_siteTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExchangeHome::showSites);
    connect(m_own, &OwnSiteBar::renamed, this, [this](const QString& site, const QString& label) {
        m_context.runner.run([&] { return m_context.workspace.exchange().nameOwn(toStd(site), toStd(label)); });
        reload();
    });
}

void ExchangeHome::retranslate() {
    m_own->retranslate();
    m_write->retranslate();
    m_take->retranslate();
    m_tabs->setTabText(0, tr("Who has what"));
    m_tabs->setTabText(1, tr("In detail"));
    m_tabs->setTabText(2, tr("Receipts"));
    m_tabs->setTabText(3, tr("Known PCs"));
    m_siteTable->setAccessibleName(tr("Sites"));
    m_knownTable->setAccessibleName(tr("What each site has of each"));
    m_receiptTable->setAccessibleName(tr("Receipts"));
    m_contactTable->setAccessibleName(tr("Known PCs"));
    m_retire->setText(tr("No longer wait for it"));
    m_retire->setToolTip(tr("For a site that has closed or lost its PC. When it sends a file again, it is back."));
    m_whoRetires->setText(tr("Only a coordinator of this file may decide that."));
    m_whoTrusts->setText(tr("Only a coordinator of this file may change what was decided, or approve another key."));
    m_trust->setText(tr("They match: trust"));
    m_block->setText(tr("Block this PC"));
    m_sites->retranslate();
    m_known->retranslate();
    m_receipts->retranslate();
    m_contacts->retranslate();
    showLinks();
}

void ExchangeHome::reload() {
    ExchangeService& exchange = m_context.workspace.exchange();
    const auto own = m_context.runner.read([&] { return exchange.own(); });
    if (own) m_own->show(*own, !m_context.workspace.readOnly());
    auto overview = m_context.runner.read([&] { return exchange.overview(); });
    auto receipts = m_context.runner.read([&] { return exchange.receipts(); });
    auto contacts = m_context.runner.read([&] { return exchange.contacts(); });
    if (!overview || !receipts || !contacts) return;
    m_overview = std::move(*overview);
    m_receipts->setReceipts(std::move(*receipts));
    m_contacts->setContacts(*contacts);
    m_take->setReadOnly(m_context.workspace.readOnly());
    const bool others = !exchange.mayDecide() && !m_context.workspace.readOnly();
    m_whoRetires->setVisible(others);
    m_whoTrusts->setVisible(others);
    showOverview();
    showSites();
    showContacts();
    showLinks();
    countSuspects();
    std::set<std::string> sites;
    std::set<std::string> trusted;
    for (const SiteRow& site : m_overview.sites)
        if (!site.own && !site.site.empty()) sites.insert(site.site);
    for (const Contact& contact : *contacts) {
        if (!contact.site.empty()) sites.insert(contact.site);
        if (contact.state == ContactState::Trusted) trusted.insert(contact.site);
    }
    m_write->setSites({sites.begin(), sites.end()}, {trusted.begin(), trusted.end()});
    if (const auto files = m_context.runner.read([this] { return m_context.workspace.attachments().totals(); }))
        m_write->setFiles(*files);
}

// Compares all people, so it is asked beside the window.
void ExchangeHome::countSuspects() {
    m_comparing->ask([](UnitOfWork& file) { return MergeService(file).writersOf(MergeService(file).suspects()); },
                     [this](Writers suspects) {
                         m_suspects = suspects.size();
                         m_sites->setDuplicates(std::move(suspects));
                         showLinks();
                     });
}

void ExchangeHome::showOverview() {
    m_sites->setSites(m_overview.sites, m_overview.conflicts);
    m_known->setOverview(m_overview);
    QList<int> shares(m_known->columnCount(), 3);
    if (!shares.isEmpty()) shares[0] = 4;
    m_knownTable->setColumnShares(shares);
}

void ExchangeHome::showSites() {
    const auto row = static_cast<std::size_t>(m_siteTable->currentRow());
    const bool any =
        row < m_overview.sites.size() && !m_context.workspace.readOnly() && m_context.workspace.exchange().mayDecide();
    m_retire->setEnabled(any && !m_overview.sites[row].own && !m_overview.sites[row].retired);
}

void ExchangeHome::retire() {
    const auto row = static_cast<std::size_t>(m_siteTable->currentRow());
    const std::vector<std::string> replicas = m_overview.sites.at(row).replicas;
    if (m_context.runner.run([&] { return m_context.workspace.exchange().retire(replicas); })) reload();
}

bool ExchangeHome::mayDecideOn(const Contact& contact) const {
    return m_context.workspace.exchange().mayDecide() ||
           ExchangeService::isFirstContact(contact.state, contact.keyChanged);
}

void ExchangeHome::showContacts() {
    const int row = m_contactTable->currentRow();
    const bool any = row >= 0 && row < m_contacts->rowCount() && !m_context.workspace.readOnly();
    if (!any || !mayDecideOn(m_contacts->contact(row))) {
        m_trust->setEnabled(false);
        m_block->setEnabled(false);
        return;
    }
    m_trust->setEnabled(m_contacts->contact(row).state != ContactState::Trusted);
    m_block->setEnabled(m_contacts->contact(row).state != ContactState::Blocked);
}

void ExchangeHome::decide(ContactState state) {
    const Contact contact = m_contacts->contact(m_contactTable->currentRow());
    if (m_context.runner.run([&] { return m_context.workspace.exchange().decide(contact.key, state); })) reload();
}

void ExchangeHome::showLinks() {
    m_conflicts->setText(m_overview.openConflicts > 0
                             ? tr("%n conflicts to decide", "", static_cast<int>(m_overview.openConflicts))
                             : tr("Conflicts settled by time"));
    m_duplicates->setText(tr("%n possible duplicates", "", static_cast<int>(m_suspects)));
    m_conflicts->setVisible(m_overview.openConflicts + m_overview.settledConflicts > 0);
    m_duplicates->setVisible(m_suspects > 0);
}

} // namespace preceptor::ui
