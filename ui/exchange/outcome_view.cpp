// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/outcome_view.h"

#include "ui/exchange/exchange_words.h"
#include "ui/exchange/folder_result_model.h"
#include "ui/exchange/merge_counts_model.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kWidest = 760;
constexpr int kIcon = 36;

} // namespace

OutcomeView::OutcomeView(QWidget* parent) : QWidget(parent) {
    buildUi();
    connect(m_done, &QPushButton::clicked, this, &OutcomeView::doneAsked);
    connect(m_conflicts, &QPushButton::clicked, this, &OutcomeView::conflictsAsked);
    connect(m_duplicates, &QPushButton::clicked, this, &OutcomeView::duplicatesAsked);
}

void OutcomeView::buildUi() {
    m_title = label({}, TextRole::Title);
    m_title->setObjectName(QStringLiteral("outcomeTitle"));
    m_facts = label({}, TextRole::Body, Tone::Text2);
    m_more = label({}, TextRole::Body, Tone::Text2);
    for (Label* words : {m_title, m_facts, m_more}) words->setWordWrap(true);
    m_counts = new MergeCountsModel(this);
    m_files = new FolderResultModel(this);
    m_tables = new QStackedWidget;
    m_tables->addWidget(m_countTable = namedTable("takenCounts", m_counts, {9, 4, 5, 5, 5}));
    m_tables->addWidget(m_fileTable = namedTable("folderFiles", m_files, {5, 2, 6}));
    m_done = marked(PressingIt::Reads, namedButton("outcomeDone", ButtonKind::Primary, Icon::Check));
    m_conflicts = namedButton("outcomeConflicts", ButtonKind::Secondary, Icon::Alert);
    m_duplicates = namedButton("outcomeDuplicates", ButtonKind::Secondary, Icon::People);
    auto* card = new Card;
    card->setMaximumWidth(scaled(kWidest));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kM);
    head->addWidget(new IconLabel(Icon::Check, Tone::Ok, kIcon), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    for (Label* each : {m_title, m_facts, m_more}) words->addWidget(each);
    head->addLayout(words, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kS);
    for (Button* each : {m_conflicts, m_duplicates}) foot->addWidget(each);
    foot->addStretch(1);
    foot->addWidget(m_done);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    column->setSpacing(space::kL);
    column->addLayout(head);
    column->addWidget(m_tables, 1);
    column->addLayout(foot);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::kXl, 20, space::kXl, space::kXl);
    outer->addStretch(1);
    outer->addWidget(card, 100);
    outer->addStretch(1);
}

void OutcomeView::retranslate() {
    m_done->setText(tr("Done"));
    m_duplicates->setText(tr("Check possible duplicates"));
    m_countTable->setAccessibleName(tr("What was taken up"));
    m_fileTable->setAccessibleName(tr("Files of the folder"));
    m_counts->retranslate();
    m_files->retranslate();
    word();
}

void OutcomeView::word() {
    m_conflicts->setText(tr("Decide %n conflicts", "", static_cast<int>(m_open)));
    m_conflicts->setVisible(m_open > 0);
    m_duplicates->setVisible(!m_folder && !m_report.duplicates.empty());
    m_folder ? wordFolder() : wordTaken();
}

QStringList OutcomeView::standingTexts(const std::vector<StandsAgain>& standing) {
    QStringList texts;
    for (const StandsAgain& one : standing)
        texts
            << tr("%1 had been merged with somebody who is erased for good on another PC, and stands for itself again. "
                  "If it is the same person, erase this record too.")
                   .arg(toQt(one.name));
    return texts;
}

void OutcomeView::wordTaken() {
    const QString sender = siteText(m_report.site, m_report.label);
    m_title->setText(tr("The file of %1 is taken up").arg(sender));
    m_facts->setText(tr("%1. A backup from before is in the backups folder; this receipt stays in the list.", "counts")
                         .arg(countsText(m_report.total)));
    QStringList more;
    if (m_report.files > 0) more << filesText(m_report.files);
    if (m_report.completions > 0)
        more << tr("%n enrolments are completed or open again by the new records.", "",
                   static_cast<int>(m_report.completions));
    more << erasedTexts(m_report.erased) << standingTexts(m_report.standing);
    m_more->setText(more.join(QLatin1Char(' ')));
    m_more->setVisible(!more.isEmpty());
}

void OutcomeView::wordFolder() {
    const auto count = [this](FolderVerdict verdict) {
        return static_cast<int>(std::count_if(m_exchange.files.begin(), m_exchange.files.end(),
                                              [&](const FolderFile& file) { return file.verdict == verdict; }));
    };
    m_title->setText(tr("%n files taken up from the folder", "", count(FolderVerdict::Taken)));
    const auto& unwritten = m_exchange.unwritten;
    m_facts->setText(!unwritten ? writtenText(m_exchange.written)
                     : unwritten->code == ErrorCode::Cancelled
                         ? tr("Stopped. What is listed was taken up; the rest waits in the folder.")
                         : tr("What is listed was taken up, but the file of this PC is not in the folder. %1", "why")
                               .arg(sentence(*unwritten)));
    QStringList more;
    if (const int refused = count(FolderVerdict::Refused); refused > 0)
        more << tr("%n files were refused; nothing of them was taken.", "", refused);
    for (const FolderFile& file : m_exchange.files) more << erasedTexts(file.erased) << standingTexts(file.standing);
    m_more->setText(more.join(QLatin1Char(' ')));
    m_more->setVisible(!more.isEmpty());
}

void OutcomeView::showTaken(const MergeReport& report, std::int64_t openConflicts) {
    m_folder = false;
    m_report = report;
    m_open = openConflicts;
    m_counts->show(report, MergeCountsModel::By::Kind);
    m_tables->setCurrentWidget(m_countTable);
    word();
    m_done->setFocus(Qt::OtherFocusReason);
}

void OutcomeView::showFolder(const FolderExchange& exchange, std::int64_t openConflicts) {
    m_folder = true;
    m_exchange = exchange;
    m_open = openConflicts;
    m_files->setFiles(exchange.files);
    m_tables->setCurrentWidget(m_fileTable);
    word();
    m_done->setFocus(Qt::OtherFocusReason);
}

void OutcomeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT doneAsked();
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
