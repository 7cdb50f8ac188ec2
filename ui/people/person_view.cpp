// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/model/register.h"
#include "core/services/erasure_service.h"
#include "core/services/people_service.h"
#include "core/services/programme_service.h"
#include "core/services/workspace.h"
#include "ui/people/erase_drawer.h"
#include "ui/people/history_table_model.h"
#include "ui/people/person_form.h"
#include "ui/people/records_card.h"
#include "ui/people/transcript.h"
#include "ui/people/workplace_card.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/language.h"
#include "ui/support/pdf_file.h"
#include "ui/support/reference_choices.h"
#include "ui/support/register_panel.h"
#include "ui/support/undecided.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/record_head.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/vertical_scroll.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {
constexpr int kFactsWidth = 476;
constexpr int kFactsShare = 9; // of the width, while the window is small
constexpr int kHistoryShare = 11;
} // namespace

PersonView::PersonView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connectActions();
}

void PersonView::buildUi() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(buildHead());
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kL);
    across->addWidget(buildFacts(), kFactsShare);
    across->addWidget(buildHistory(), kHistoryShare);
    column->addLayout(across, 1);
}

QWidget* PersonView::buildHead() {
    m_head = new RecordHead;
    m_print = namedButton("printTranscript", ButtonKind::Secondary, Icon::Print);
    m_delete = namedButton("deletePerson", ButtonKind::Danger, Icon::Trash);
    m_undecided = new UndecidedButton(m_context);
    m_head->addBeside(m_undecided);
    m_head->addAction(m_print);
    m_head->addAction(m_delete);
    m_more = new IconButton(Icon::More, {});
    m_more->setObjectName(QStringLiteral("morePerson"));
    auto* menu = new QMenu(m_more);
    m_erase = marked(PressingIt::Writes, menu->addAction(makeIcon(Icon::Shield), {}));
    m_erase->setObjectName(QStringLiteral("erasePerson"));
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_head->addAction(m_more);
    m_eraseDrawer = new EraseDrawer(this);
    return m_head;
}

QWidget* PersonView::buildFacts() {
    m_form = new PersonForm;
    m_factsCard = new TitledCard(m_form);
    m_workplaces = new WorkplaceCard(m_context);
    m_records = new RecordsCard(m_context);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::kS, 0);
    column->setSpacing(space::kL);
    column->addWidget(m_workplaces);
    column->addWidget(m_factsCard);
    column->addWidget(m_records);
    column->addStretch(1);
    auto* scroll = new VerticalScroll(inside);
    scroll->setObjectName(QStringLiteral("personFacts"));
    scroll->setMaximumWidth(scaled(kFactsWidth));
    return scroll;
}

QWidget* PersonView::buildHistory() {
    m_history = new HistoryTableModel(this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setWordWrap(true);
    m_table->setModel(m_history);
    m_table->setColumnShares({17, 20, 24, 24, 20});
    m_table->keepWhole(0, QStringLiteral("2026-12-30"));
    m_noHistory = wrappedLabel({}, TextRole::Body, Tone::Text3);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->addWidget(m_noHistory);
    column->addWidget(m_table, 1);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(body, {});
    for (const char* code : {"epa_observation", "entrustment_decision", "credit_award"}) {
        auto* panel = new RegisterPanel(m_context, *findRegister(code), "person_id");
        panel->setContentsMargins(0, space::kM, 0, 0);
        m_panels.push_back(panel);
        m_tabs->addTab(panel, {});
    }
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kL, space::kS, space::kL, space::kL);
    inside->addWidget(m_tabs);
    return card;
}

void PersonView::connectActions() {
    m_autosave = new Autosave(m_form, [this] { save(); });
    connect(m_head, &RecordHead::backPressed, this, &PersonView::backAsked);
    connect(m_print, &QPushButton::clicked, this, &PersonView::print);
    connect(m_delete, &QPushButton::clicked, this, &PersonView::remove);
    connect(m_erase, &QAction::triggered, this, &PersonView::askToErase);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonView::readPanel);
    connect(m_eraseDrawer, &EraseDrawer::eraseAsked, this, &PersonView::erase);
}

void PersonView::retranslate() {
    m_head->setBack(tr("All people"));
    m_print->setText(tr("Print transcript"));
    m_delete->setText(tr("Delete"));
    m_undecided->retranslate();
    m_more->setWords(tr("More"));
    m_erase->setText(tr("Erase for good…"));
    m_factsCard->setHeading(tr("Person"));
    const QStringList titles{tr("History"), tr("Observed"), tr("Entrusted"), tr("Credit")};
    for (int tab = 0; tab < m_tabs->count(); ++tab) m_tabs->setTabText(tab, titles[tab]);
    for (RegisterPanel* panel : m_panels) panel->retranslate();
    m_table->setAccessibleName(tr("History"));
    m_noHistory->setText(tr("Conferences, modules, assessments and completions appear here by themselves."));
    m_form->retranslate();
    m_workplaces->retranslate();
    m_records->retranslate();
    m_history->retranslate();
    if (m_person) reload();
}

void PersonView::showPerson(PersonId person) {
    flush();
    m_person = person;
    reload();
    m_eraseDrawer->follow(m_person.value);
}

void PersonView::flush() {
    m_autosave->flush();
    m_workplaces->flush();
}

bool PersonView::reload() {
    const auto detail = m_context.runner.read([this] { return m_context.workspace.people().detail(m_person); });
    if (!detail || !*detail) return false;
    m_person = (*detail)->person.id; // a merged record shows the person it is read as
    showDetail(**detail);
    auto history = m_context.runner.read([this] { return m_context.workspace.people().history(m_person); });
    if (history) m_history->setRows(std::move(*history));
    m_noHistory->setVisible(m_history->rowCount() == 0);
    m_table->setVisible(m_history->rowCount() > 0);
    readPanel();
    return true;
}

void PersonView::readPanel() {
    if (const int panel = m_tabs->currentIndex() - 1; panel >= 0 && m_person)
        m_panels[static_cast<std::size_t>(panel)]->showOnly(m_person.value);
}

void PersonView::showDetail(const PersonDetail& detail) {
    const auto rows =
        m_context.runner.read([this] { return m_context.workspace.people().rows(std::vector{m_person}); });
    QStringList line;
    if (rows && !rows->empty()) {
        const PersonRow& row = rows->front();
        for (const QString& part : {toQt(row.romanised), row.institution ? titleText(row.institutionName) : QString(),
                                    codeLabel("cadre", row.cadre)})
            if (!part.isEmpty()) line << part;
    }
    m_line = line.join(QStringLiteral(" · "));
    m_head->setTitle(toQt(detail.person.nativeName));
    m_head->setFact(m_line);
    m_undecided->showFor("person", m_person.value);
    if (!m_autosave->dirty() || m_form->person() != detail.person.id) m_form->setPerson(detail.person);
    m_workplaces->setPerson(m_person, detail.affiliations);
    m_records->setPerson(detail);
}

void PersonView::save() {
    const auto saved =
        m_context.runner.run([this] { return m_context.workspace.people().editPerson(m_person, m_form->draft()); },
                             [this](const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); });
    if (!saved) return;
    m_form->clearIssues();
    reload();
}

void PersonView::remove() {
    flush();
    if (m_context.runner.run([this] { return m_context.workspace.people().deletePeople(std::vector{m_person}); }))
        Q_EMIT backAsked();
}

void PersonView::askToErase() {
    flush();
    if (const auto extent = m_context.runner.run([this] { return m_context.workspace.erasure().extent(m_person); }))
        m_eraseDrawer->ask(*extent);
}

void PersonView::erase() {
    m_eraseDrawer->closeDrawer();
    if (m_context.runner.run([this] { return m_context.workspace.erasure().erase(m_person); })) Q_EMIT backAsked();
}

void PersonView::print() {
    flush();
    const auto programmes = m_context.workspace.programmes().list();
    Transcript transcript;
    if (!programmes.empty()) transcript.programme = toQt(programmes.front().nameIn(toStd(currentLanguage())));
    transcript.name = m_head->title();
    transcript.detail = m_line;
    transcript.printedOn = toQt(m_context.workspace.clock().today());
    transcript.rows = m_history->rows();
    printKept(m_context, this, tr("Transcript of %1").arg(m_head->title()), transcriptPages(transcript),
              {.act = AuditAct::PaperWritten, .table = "person", .id = m_person.value, .count = 1});
}

void PersonView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
