// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/learning_service.h"
#include "core/services/workspace.h"
#include "ui/import/import_foot.h"
#include "ui/import/import_head.h"
#include "ui/import/import_runner.h"
#include "ui/import/import_table.h"
#include "ui/import/import_words.h"
#include "ui/import/read_options.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

ImportPage::ImportPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(QStringLiteral("importPage"));
    m_runner = new ImportRunner(workspace(), runner(), this);
    buildUi();
    connectSources();
    connectRows();
    connectOptions();
}

QString ImportPage::title() const { return tr("Enrol from a file"); }

bool ImportPage::concerns(const ChangeSet& changes) const {
    if (m_enrolling) return false; // its own change, after which the rows are gone from here
    return changes.touches("person") || changes.touches("institution") || changes.touches("cohort") ||
           changes.touches("affiliation");
}

void ImportPage::buildUi() {
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(Icon::File, this);
    m_work = new QWidget(this);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kL);
    column->setSpacing(space::kM);
    m_head = new ImportHead(m_work);
    m_table = new ImportTable(m_work);
    m_admission = wrappedLabel(QString(), TextRole::Body, Tone::Warn, m_work);
    m_admission->setObjectName(QStringLiteral("admission"));
    m_admission->hide();
    m_foot = new ImportFoot(m_work);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_admission);
    column->addWidget(m_foot);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
}

void ImportPage::connectSources() {
    connect(m_empty, &EmptyState::primaryPressed, this, &ImportPage::chooseFile);
    connect(m_empty, &EmptyState::secondaryPressed, this, &ImportPage::pasteClipboard);
    connect(m_head, &ImportHead::anotherFileWanted, this, &ImportPage::chooseFile);
    connect(m_head, &ImportHead::stopWanted, this, &ImportPage::forget);
    connect(m_runner, &ImportRunner::started, this, &ImportPage::showBusy);
    connect(m_runner, &ImportRunner::ready, this, &ImportPage::showPreview);
    connect(m_runner, &ImportRunner::failed, this, [this] {
        if (!m_preview) forget();
    });
}

void ImportPage::connectRows() {
    connect(m_table, &ImportTable::corrected, this, [this](quint32 row, quint32 column, const QString& text) {
        m_runner->change([&](RosterSettings& s) { s.fixes[{row, column}] = toStd(text); });
    });
    connect(m_table, &ImportTable::decided, this, &ImportPage::decide);
    connect(m_table, &ImportTable::takenBack, this,
            [this](quint32 row) { m_runner->change([&](RosterSettings& s) { s.decisions.erase(row); }); });
    connect(m_table, &ImportTable::meaningChosen, this, &ImportPage::chooseMeaning);
    connect(m_head, &ImportHead::onlyChanged, this, [this] {
        if (m_preview) m_table->show(m_preview, m_head->only());
    });
    connect(m_head, &ImportHead::optionsWanted, this, [this] {
        if (!m_preview) return;
        m_head->show(*m_preview);
        m_table->keepRowInSight();
    });
    connect(m_foot, &ImportFoot::cohortChanged, this, &ImportPage::showFoot);
    connect(m_foot, &ImportFoot::keepAllWanted, this, &ImportPage::keepAllAsWritten);
    connect(m_foot, &ImportFoot::cancelled, this, &ImportPage::leave);
    connect(m_foot, &ImportFoot::enrolWanted, this, &ImportPage::enrol);
}

void ImportPage::connectOptions() {
    ReadOptions* options = m_head->options();
    connect(options, &ReadOptions::encodingChosen, this,
            [this](Encoding encoding) { reread([&](RosterSettings& s) { s.encoding = encoding; }); });
    connect(options, &ReadOptions::separatorChosen, this,
            [this](char separator) { reread([&](RosterSettings& s) { s.separator = separator; }); });
    connect(options, &ReadOptions::sheetChosen, this, [this](int sheet) {
        reread([&](RosterSettings& s) {
            s = {};
            s.sheet = static_cast<std::size_t>(sheet);
        });
    });
    connect(options, &ReadOptions::headingRowChosen, this, [this](int row) {
        reread([&](RosterSettings& s) {
            s.fields.clear();
            s.headingChosen = true;
            s.headingRow = row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
        });
    });
    connect(options, &ReadOptions::dateOrderChosen, this,
            [this](DateOrder order) { m_runner->change([&](RosterSettings& s) { s.dateOrder = order; }); });
}

// A new way of reading the file makes decisions and corrections about its rows void.
void ImportPage::reread(const std::function<void(RosterSettings&)>& edit) {
    m_newSource = true;
    m_runner->change([&](RosterSettings& s) {
        s.fixes.clear();
        s.decisions.clear();
        edit(s);
    });
}

void ImportPage::retranslate() {
    m_empty->setWords(tr("Enrol people from a spreadsheet"),
                      tr("Drop an .xlsx, .csv or .tsv file here, or paste rows copied from a spreadsheet. You see what "
                         "each row would do before anything is changed."));
    m_empty->setActions(tr("Choose a file"), tr("Paste rows"));
    m_head->retranslate();
    m_table->retranslate();
    m_foot->retranslate();
    showFoot();
}

void ImportPage::reload(const ChangeSet*) {
    const auto cohorts = runner().read([this] { return workspace().curriculum().cohorts(); });
    m_foot->setCohorts(cohorts.value_or(std::vector<CohortRow>()));
    m_runner->refresh();
    if (!m_preview) showFoot();
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
    if (destination.id == 0) return;
    m_foot->setCohort(CohortId{destination.id});
    showFoot();
}

void ImportPage::chooseFile() {
    const QString path = files().openFile(this, FileKind::Roster);
    if (!path.isEmpty()) openFile(path);
}

void ImportPage::openFile(const QString& path) {
    auto input = runner().run([&] { return ImportService::readInput(toPath(path)); });
    if (!input) return;
    forget();
    if (workspace().learning().isResults(*input)) return go({PageId::Progress, QStringLiteral("results"), 0, path});
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
    m_table->clear();
    m_stack->setCurrentWidget(m_empty);
}

// The page stays as it is, but without a row.
void ImportPage::putAway() {
    m_runner->stop();
    m_preview.reset();
    m_newSource = true; // its columns get their widths once more
    m_table->clear();
}

std::optional<UnsentForm> ImportPage::unsent() const {
    if (!m_runner->hasInput()) return std::nullopt;
    UnsentForm told = previewOf(m_runner->input());
    if (!m_preview) return told;
    const auto add = [&told](const QString& caption, const QString& words) {
        told.fields.push_back({toStd(caption), toStd(words)});
    };
    if (!m_foot->cohortName().isEmpty()) add(tr("Class"), m_foot->cohortName());
    const auto& columns = m_preview->layout.columns;
    const auto columnWords = [&columns](std::size_t column) {
        return columnName(columns[std::min(column, columns.size() - 1)], static_cast<int>(column));
    };
    for (const auto& [column, field] : m_preview->settings.fields)
        if (column < columns.size()) add(columnWords(column), fieldWord(field));
    for (const auto& [cell, text] : m_preview->settings.fixes)
        if (cell.second < columns.size())
            add(tr("Row %1, %2", "a number, a column").arg(cell.first + 1).arg(columnWords(cell.second)), toQt(text));
    for (std::size_t row = 0; row < m_preview->plan.rows.size(); ++row) {
        const std::uint32_t inSheet = m_preview->table.rows[row].sheetRow;
        if (m_preview->settings.decisions.contains(inSheet))
            add(tr("Row %1").arg(inSheet + 1), verdictWord(m_preview->plan.rows[row]));
    }
    return told;
}

void ImportPage::readAnew() { m_runner->refresh(); }

void ImportPage::showBusy() {
    m_stack->setCurrentWidget(m_work);
    m_head->showBusy();
    m_foot->block();
}

void ImportPage::showPreview(std::shared_ptr<const RosterPreview> preview) {
    m_preview = std::move(preview);
    m_stack->setCurrentWidget(m_work);
    ReadOptions* options = m_head->options();
    const bool asked = !m_newSource && options->asksDateOrder();
    m_head->show(*m_preview);
    m_table->show(m_preview, m_head->only());
    if (std::exchange(m_newSource, false)) m_table->startAnew();
    if (!asked && options->asksDateOrder()) options->answerDateOrder(); // it stands above what has the focus
    showFoot();
}

void ImportPage::showFoot() {
    m_foot->show(m_preview.get(), !m_runner->isRunning() && !workspace().readOnly());
    const auto found =
        m_preview ? runner().read([this] { return workspace().imports().admission(*m_preview, m_foot->cohort()); })
                  : std::nullopt;
    const Admission admission = found.value_or(Admission{});
    QStringList lines;
    if (const auto n = static_cast<int>(admission.unready.size()); n > 0)
        lines << tr("%n times a course that comes before this one is not completed.", "", n);
    if (const auto n = static_cast<int>(admission.elsewhere.size()); n > 0)
        lines << tr("%n people are already in another class of this course.", "", n);
    m_admission->setText(lines.join(QLatin1Char(' ')));
    m_admission->setVisible(!lines.isEmpty());
}

// A field belongs to one column only: the one that had it gives it up.
void ImportPage::chooseMeaning(int column, RosterField field) {
    m_runner->change([&](RosterSettings& s) {
        const auto before = field == RosterField::Ignore ? std::nullopt : m_preview->layout.columnOf(field);
        if (before) s.fields[*before] = RosterField::Ignore;
        s.fields[static_cast<std::size_t>(column)] = field;
    });
}

void ImportPage::decide(quint32 sheetRow, const RosterDecision& decision) {
    m_runner->change([&](RosterSettings& s) { s.decisions[sheetRow] = decision; });
    m_table->goToNextDoubt();
}

void ImportPage::keepAllAsWritten() {
    m_runner->change([this](RosterSettings& s) {
        for (std::size_t row = 0; row < m_preview->plan.rows.size(); ++row)
            if (m_preview->plan.rows[row].reason == RowReason::CellProblem)
                s.decisions[m_preview->table.rows[row].sheetRow] = {RosterChoice::TakeAsNew, {}};
    });
}

void ImportPage::enrol() {
    const auto preview = m_preview;
    m_runner->stop();
    m_enrolling = true;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto receipt = runner().run([&] { return workspace().imports().commit(*preview, m_foot->cohort()); });
    QGuiApplication::restoreOverrideCursor();
    m_enrolling = false;
    if (receipt) leave();
}

void ImportPage::leave() {
    forget();
    go({PageId::People, {}, 0, {}});
}

} // namespace preceptor::ui
