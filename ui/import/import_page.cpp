// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "core/services/curriculum_service.h"
#include "core/services/workspace.h"
#include "ui/import/import_head.h"
#include "ui/import/import_runner.h"
#include "ui/import/import_table_model.h"
#include "ui/import/import_words.h"
#include "ui/import/look_bar.h"
#include "ui/import/mapping_header.h"
#include "ui/import/read_options.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kResultWidth = 112;
constexpr int kLeastWidth = 104;
constexpr int kChoiceRoom = 52; // frame and arrow of a choice
constexpr int kMostWidth = 260;
constexpr int kMeasuredRows = 30;

CohortId chosenCohort(const CodeCombo* combo) { return CohortId{QString::fromStdString(combo->code()).toLongLong()}; }

} // namespace

ImportPage::ImportPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(QStringLiteral("importPage"));
    m_runner = new ImportRunner(workspace().imports(), runner(), this);
    buildUi();
    connectActions();
    connectOptions();
}

QString ImportPage::title() const { return tr("Enrol from a file"); }

bool ImportPage::concerns(const ChangeSet& changes) const {
    return changes.touches("person") || changes.touches("institution") || changes.touches("cohort") ||
           changes.touches("affiliation");
}

void ImportPage::buildUi() {
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(Icon::File, this);
    m_work = makeWork();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
}

QWidget* ImportPage::makeWork() {
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kL);
    column->setSpacing(space::kM);
    m_head = new ImportHead(work);
    column->addWidget(m_head);
    column->addWidget(makeTableCard(), 1);
    column->addWidget(makeFoot());
    return work;
}

QWidget* ImportPage::makeTableCard() {
    auto* card = new Card(m_work);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, space::kXs, 1, 1);
    column->setSpacing(0);
    m_model = new ImportTableModel(this);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_mapping = new MappingHeader(m_table);
    m_table->setHorizontalHeader(m_mapping);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_look = new LookBar(card);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(Qt::Horizontal, card));
    column->addWidget(m_look);
    return card;
}

QWidget* ImportPage::makeFoot() {
    auto* foot = new QWidget(m_work);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    m_cohortCaption = label(QString(), TextRole::Body, Tone::Text2, foot);
    m_cohort = new CodeCombo(foot);
    m_cohort->setObjectName(QStringLiteral("cohort"));
    m_cohort->setMinimumContentsLength(24);
    m_cohortCaption->setBuddy(m_cohort);
    m_allWritten = button(QString(), ButtonKind::Ghost, Icon::None, foot);
    m_allWritten->setObjectName(QStringLiteral("allWritten"));
    m_allWritten->hide();
    m_cancel = button(QString(), ButtonKind::Secondary, Icon::None, foot);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_enrol = button(QString(), ButtonKind::Primary, Icon::Check, foot);
    m_enrol->setObjectName(QStringLiteral("enrol"));
    line->addWidget(m_cohortCaption);
    line->addWidget(m_cohort);
    line->addStretch(1);
    for (Button* each : {m_allWritten, m_cancel, m_enrol}) line->addWidget(each);
    return foot;
}

void ImportPage::connectActions() {
    connect(m_empty, &EmptyState::primaryPressed, this, &ImportPage::chooseFile);
    connect(m_empty, &EmptyState::secondaryPressed, this, &ImportPage::pasteClipboard);
    auto* paste =
        new QShortcut(QKeySequence(QKeySequence::Paste), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &ImportPage::pasteClipboard);
    connect(m_runner, &ImportRunner::ready, this, &ImportPage::showPreview);
    connect(m_runner, &ImportRunner::failed, this, [this] {
        if (!m_preview) forget();
    });
    connect(m_runner, &ImportRunner::started, this, [this] {
        m_stack->setCurrentWidget(m_work);
        m_head->showBusy();
        m_enrol->setEnabled(false);
    });
    connect(m_head, &ImportHead::anotherFileWanted, this, &ImportPage::chooseFile);
    connect(m_head, &ImportHead::stopWanted, this, &ImportPage::forget);
    connect(m_head, &ImportHead::onlyChanged, this, &ImportPage::showRows);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (index.column() > 0) m_table->edit(index);
    });
    connect(m_model, &ImportTableModel::corrected, this, [this](quint32 row, quint32 column, const QString& text) {
        m_runner->change([&](RosterSettings& s) { s.fixes[{row, column}] = toStd(text); });
    });
    connect(m_look, &LookBar::decided, this, &ImportPage::decide);
    connect(m_look, &LookBar::takenBack, this,
            [this](quint32 row) { m_runner->change([&](RosterSettings& s) { s.decisions.erase(row); }); });
    connect(m_cohort, &CodeCombo::codeChanged, this, &ImportPage::showEnrolButton);
    connect(m_allWritten, &Button::clicked, this, &ImportPage::keepAllAsWritten);
    connect(m_cancel, &Button::clicked, this, &ImportPage::leave);
    connect(m_enrol, &Button::clicked, this, &ImportPage::enrol);
}

// A new way of reading the file makes decisions and corrections about its rows void.
void ImportPage::connectOptions() {
    const auto reread = [this](const std::function<void(RosterSettings&)>& edit) {
        m_newSource = true;
        m_runner->change([&](RosterSettings& s) {
            s.fixes.clear();
            s.decisions.clear();
            edit(s);
        });
    };
    ReadOptions* options = m_head->options();
    connect(options, &ReadOptions::encodingChosen, this,
            [reread](Encoding encoding) { reread([&](RosterSettings& s) { s.encoding = encoding; }); });
    connect(options, &ReadOptions::separatorChosen, this,
            [reread](char separator) { reread([&](RosterSettings& s) { s.separator = separator; }); });
    connect(options, &ReadOptions::sheetChosen, this, [reread](int sheet) {
        reread([&](RosterSettings& s) {
            s = {};
            s.sheet = static_cast<std::size_t>(sheet);
        });
    });
    connect(options, &ReadOptions::headingRowChosen, this, [reread](int row) {
        reread([&](RosterSettings& s) {
            s.fields.clear();
            s.headingChosen = true;
            s.headingRow = row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
        });
    });
    connect(options, &ReadOptions::dateOrderChosen, this,
            [this](DateOrder order) { m_runner->change([&](RosterSettings& s) { s.dateOrder = order; }); });
    connect(m_head, &ImportHead::optionsWanted, this, [this] {
        if (m_preview) m_head->show(*m_preview);
    });
    // The field may belong to one column only: the one that had it gives it up.
    connect(m_mapping, &MappingHeader::chosen, this, [this](int column, RosterField field) {
        m_runner->change([&](RosterSettings& s) {
            const auto before = field == RosterField::Ignore ? std::nullopt : m_preview->layout.columnOf(field);
            if (before) s.fields[*before] = RosterField::Ignore;
            s.fields[static_cast<std::size_t>(column)] = field;
        });
    });
}

void ImportPage::retranslate() {
    m_empty->setWords(tr("Enrol people from a spreadsheet"),
                      tr("Drop an .xlsx, .csv or .tsv file here, or paste rows copied from a spreadsheet. You see what "
                         "each row would do before anything is changed."));
    m_empty->setActions(tr("Choose a file"), tr("Paste rows"));
    m_head->retranslate();
    m_look->retranslate();
    m_model->retranslate();
    m_cohortCaption->setText(tr("Enrol in"));
    m_cohort->setAccessibleName(tr("Enrol in"));
    m_allWritten->setText(tr("Keep all doubtful cells as written"));
    m_cancel->setText(tr("Cancel"));
}

void ImportPage::reload(const ChangeSet*) {
    fillCohorts();
    m_runner->refresh();
    if (!m_preview) showEnrolButton();
}

void ImportPage::fillCohorts() {
    CodeCombo::Choices choices{{"", tr("No course yet")}};
    if (const auto cohorts = runner().read([this] { return workspace().curriculum().cohorts(); }))
        for (const CohortRow& row : *cohorts)
            choices.emplace_back(std::to_string(row.cohort.id.value), toQt(row.cohort.name));
    m_cohort->setChoices(choices);
}

bool ImportPage::handle(PageCommand command) {
    if (command != PageCommand::New) return false;
    chooseFile();
    return true;
}

void ImportPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("file")) openFile(destination.text);
    if (destination.view == QLatin1String("text")) openText(destination.text);
    if (destination.view == QLatin1String("choose")) chooseFile();
    if (destination.view == QLatin1String("paste")) pasteClipboard();
    if (destination.id != 0) m_cohort->setCode(std::to_string(destination.id));
}

void ImportPage::chooseFile() {
    const QString path = files().openFile(this, FileKind::Roster);
    if (!path.isEmpty()) openFile(path);
}

void ImportPage::openFile(const QString& path) {
    auto input = runner().run([&] { return ImportService::readInput(toPath(path)); });
    if (!input) return;
    forget();
    m_runner->start(std::move(*input));
}

void ImportPage::openText(const QString& text) {
    if (text.trimmed().isEmpty()) return;
    forget();
    m_runner->start(ImportService::pastedInput(toStd(text)));
}

void ImportPage::pasteClipboard() { openText(QGuiApplication::clipboard()->text()); }

void ImportPage::forget() {
    m_runner->forget();
    m_preview.reset();
    m_newSource = true;
    m_head->showAll();
    m_model->show(nullptr, std::nullopt);
    m_stack->setCurrentWidget(m_empty);
}

void ImportPage::showPreview(std::shared_ptr<const RosterPreview> preview) {
    m_preview = std::move(preview);
    m_stack->setCurrentWidget(m_work);
    m_head->show(*m_preview);
    showRows();
    if (std::exchange(m_newSource, false)) {
        setColumnWidths();
        const int look = m_model->firstRowOf(Verdict::NeedsLook);
        m_table->setCurrentIndex(m_model->index(std::max(look, 0), 0));
    }
    showEnrolButton();
}

// Keeps the current cell, so that deciding row after row needs no search for the place.
void ImportPage::showRows() {
    const QModelIndex before = m_table->currentIndex();
    m_model->show(m_preview, m_head->only());
    m_mapping->setColumns(m_preview->layout.columns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPage::showRow,
            Qt::UniqueConnection);
    const int row = std::min(std::max(before.row(), 0), m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, std::max(before.column(), 0)));
    showRow(m_table->currentIndex());
    // Once the parts above have taken their room.
    QMetaObject::invokeMethod(
        m_table, [table = m_table] { table->scrollTo(table->currentIndex()); }, Qt::QueuedConnection);
}

void ImportPage::showRow(const QModelIndex& current) {
    if (current.isValid() && m_preview)
        m_look->show(*m_preview, m_model->rowOf(current.row()));
    else
        m_look->showNothing();
}

// As wide as the heading, its choice and the first rows need; what is left over goes to all.
void ImportPage::setColumnWidths() {
    const int columns = m_model->columnCount();
    if (columns == 0) return;
    std::vector<int> widths{scaled(kResultWidth)};
    const QFontMetrics metrics(roleFont(TextRole::Body));
    for (int column = 1; column < columns; ++column) {
        const RosterField field = m_preview->layout.columns[static_cast<std::size_t>(column - 1)].field;
        int width =
            std::max(metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
                     metrics.horizontalAdvance(fieldWord(field)) + kChoiceRoom - 2 * space::kL);
        for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        widths.push_back(std::clamp(width + 2 * space::kL, scaled(kLeastWidth), scaled(kMostWidth)));
    }
    int total = 0;
    for (const int width : widths) total += width;
    const int spare = std::max(0, m_table->viewport()->width() - total) / std::max(1, columns - 1);
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)] + (column > 0 ? spare : 0));
}

std::size_t ImportPage::peopleToEnrol() const {
    if (!m_preview) return 0;
    const PlanCounts& counts = m_preview->plan.counts;
    return counts.imported + (chosenCohort(m_cohort) ? counts.merged : 0);
}

void ImportPage::showEnrolButton() {
    const bool dates = m_preview && m_preview->table.openDateColumn;
    const bool ready = peopleToEnrol() > 0 && !dates && !m_runner->isRunning() && !workspace().readOnly();
    m_enrol->setText(tr("Enrol %n people", "", static_cast<int>(peopleToEnrol())));
    m_enrol->setEnabled(ready);
    m_enrol->setToolTip(dates ? tr("First say whether the dates are day/month or month/day.") : QString());
    const auto& rows = m_preview ? m_preview->plan.rows : std::vector<RowPlan>();
    const auto doubtful = std::count_if(rows.begin(), rows.end(), [](const RowPlan& row) {
        return row.verdict == Verdict::NeedsLook && row.reason == RowReason::CellProblem;
    });
    m_allWritten->setVisible(doubtful > 1 && !dates);
}

void ImportPage::decide(quint32 sheetRow, const RosterDecision& decision) {
    m_runner->change([&](RosterSettings& s) { s.decisions[sheetRow] = decision; });
    const int next = m_model->firstRowOf(Verdict::NeedsLook);
    if (next >= 0) m_table->setCurrentIndex(m_model->index(next, 0));
    m_table->setFocus();
}

void ImportPage::keepAllAsWritten() {
    m_runner->change([this](RosterSettings& s) {
        for (std::size_t row = 0; row < m_preview->plan.rows.size(); ++row)
            if (m_preview->plan.rows[row].reason == RowReason::CellProblem)
                s.decisions[m_preview->table.rows[row].sheetRow] = {RosterChoice::TakeAsNew, {}};
    });
}

void ImportPage::enrol() {
    const auto preview = std::exchange(m_preview, nullptr); // the commit's own change must not read the file again
    m_runner->stop();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto receipt = runner().run([&] { return workspace().imports().commit(*preview, chosenCohort(m_cohort)); });
    QGuiApplication::restoreOverrideCursor();
    if (!receipt) {
        m_preview = preview;
        return m_runner->refresh();
    }
    forget();
    go({PageId::People, {}, 0, {}});
}

void ImportPage::leave() {
    forget();
    go({PageId::People, {}, 0, {}});
}

} // namespace preceptor::ui
