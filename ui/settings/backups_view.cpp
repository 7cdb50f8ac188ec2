// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_view.h"

#include "core/services/protection.h"
#include "ui/settings/backup_table_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

QString lostText(const BackupLoss& loss) {
    QStringList parts;
    const auto add = [&parts](std::int64_t n, auto words) {
        if (n > 0) parts << words(static_cast<int>(n));
    };
    add(loss.people, [](int n) { return BackupsView::tr("%n people", "", n); });
    add(loss.conferences, [](int n) { return BackupsView::tr("%n conferences", "", n); });
    add(loss.enrolments, [](int n) { return BackupsView::tr("%n enrolments", "", n); });
    add(loss.cases, [](int n) { return BackupsView::tr("%n cases", "", n); });
    add(loss.attendance, [](int n) { return BackupsView::tr("%n lines of attendance", "", n); });
    return listText(parts);
}

QString goodText(const std::optional<BackupLoss>& loss) {
    if (!loss) return BackupsView::tr("What came after it cannot be told, because the present file cannot be read.");
    if (loss->changes == 0) return BackupsView::tr("Going back to it loses nothing of what is there now.");
    QString changes =
        BackupsView::tr("%n changes since then would be taken back.", "", static_cast<int>(loss->changes));
    const QString lost = lostText(*loss);
    if (lost.isEmpty()) return changes;
    return BackupsView::tr("%1 Not in it: %2.", "a sentence, a list").arg(changes, lost);
}

QString sentenceOf(const std::optional<BackupLook>& look) {
    if (!look) return BackupsView::tr("It is being looked into…");
    switch (look->state) {
    case BackupState::Good:
        return look->ofOther ? BackupsView::tr("This copy is of another programme, not of this file.")
                             : goodText(look->loss);
    case BackupState::Damaged: return BackupsView::tr("This copy is damaged and cannot be used; choose another one.");
    case BackupState::Locked:
        return BackupsView::tr("This copy opens with a passphrase from before; give one to see what it holds.");
    case BackupState::Unreadable:
        return BackupsView::tr("This copy cannot be read now. If it is on a stick, plug that in again and come "
                               "back to this page; otherwise choose another one.");
    case BackupState::Newer:
        return BackupsView::tr("This copy was made by a newer version of Preceptor; update this program to use it.");
    }
    return {};
}

} // namespace

BackupsView::BackupsView(ActionRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_model(new BackupTableModel(this)) {
    buildUi();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_doubted.clear();
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BackupsView::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_picked = m_picked || !m_choosing; });
    connect(m_restore, &QPushButton::clicked, this, &BackupsView::restoreOrUnlock);
    connect(m_inside, &QPushButton::clicked, this, [this] {
        if (!chosen().isEmpty()) Q_EMIT lookInsideAsked(chosen());
    });
}

QString BackupsView::chosen() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? pathToQt(m_model->backup(row).path) : QString();
}

void BackupsView::restoreOrUnlock() {
    if (chosen().isEmpty()) return;
    const auto& look = m_model->look(m_table->currentRow());
    if ((look && look->state == BackupState::Locked) || asksForAnother()) return Q_EMIT unlockAsked(chosen());
    const bool other = look && look->ofOther;
    if (other && m_doubted != chosen()) {
        m_doubted = chosen();
        return showChosen();
    }
    Q_EMIT restoreAsked(chosen(), other);
}

void BackupsView::buildUi() {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setColumnShares({24, 16, 12, 10, 14, 8, 16});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kS, space::kXs, space::kS, space::kS);
    inside->addWidget(m_table);
    setFocusProxy(m_table);
    m_empty = new EmptyState(Icon::Shield);
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
}

QWidget* BackupsView::buildFoot() {
    m_loss = label({}, TextRole::Body);
    m_loss->setObjectName(QStringLiteral("backupLoss"));
    m_kept = label({}, TextRole::Small, Tone::Text2);
    m_inside = namedButton("lookInside", ButtonKind::Secondary, Icon::Search);
    m_restore = marked(PressingIt::Reads, namedButton("restoreBackup", ButtonKind::Primary, Icon::Undo));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (Label* line : {m_loss, m_kept}) {
        line->setWordWrap(true);
        words->addWidget(line);
    }
    auto* card = new Card;
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kL);
    line->addLayout(words, 1);
    line->addWidget(m_inside);
    line->addWidget(m_restore);
    return card;
}

void BackupsView::showBackupsOf(const std::filesystem::path& file, const std::optional<Error>& refusal,
                                bool othersMay) {
    ++m_question;
    if (m_job) m_job->cancel();
    m_file = file;
    m_refusal = refusal;
    m_othersMay = othersMay;
    m_doubted.clear();
    m_model->setBackups(backupsOf(file));
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any) choose(0);
    m_picked = false;
    showChosen();
    lookIntoNext(0);
}

void BackupsView::lookIntoNext(int row) {
    if (row >= m_model->rowCount()) return;
    const auto work = [backup = m_model->backup(row).path, file = m_file](Progress& progress) {
        return lookInto(backup, file, [&progress] { return !progress.cancelled(); });
    };
    m_job =
        m_runner.runInBackground(this, work, [this, row, question = m_question](const std::optional<BackupLook>& look) {
            if (question != m_question) return;
            if (!look) return; // stopped, or said what is wrong
            m_model->setLook(row, *look);
            passOver(row);
            lookIntoNext(row + 1);
        });
}

bool BackupsView::asksForAnother() const { return m_refusal && m_othersMay; }

// The newest one that is of use is chosen, unless somebody has chosen already.
void BackupsView::passOver(int row) {
    if (m_picked || row != m_table->currentRow() || row + 1 >= m_model->rowCount()) return;
    const BackupState state = m_model->look(row)->state;
    const bool ofUse = state == BackupState::Good || state == BackupState::Locked;
    if (!ofUse) choose(row + 1);
}

void BackupsView::choose(int row) {
    m_choosing = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_choosing = false;
}

void BackupsView::showChosen() {
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    m_loss->parentWidget()->setVisible(any);
    if (!any) return;
    const auto& look = m_model->look(row);
    m_loss->setText(sentenceOf(look));
    m_kept->setText(!m_refusal ? tr("What is there now is kept as a backup first, so you can come back to it.")
                    : isOfViewer(*m_refusal)
                        ? tr("You open this file as a viewer, so you cannot put it back to an earlier state. Ask "
                             "somebody who works in it.")
                        : tr("The file is open for reading only, so it cannot be put back to an earlier state here."));
    const bool locked = look && look->state == BackupState::Locked;
    const bool good = look && look->state == BackupState::Good;
    const bool other = good && look->ofOther;
    const bool doubted = other && m_doubted == chosen();
    m_loss->setTone(other ? Tone::Bad : Tone::Text);
    if (doubted)
        m_loss->setText(tr("Shall another programme really take the place of this one? All that is in this file goes "
                           "out of it."));
    m_restore->setKind(doubted ? ButtonKind::Danger : ButtonKind::Primary);
    m_restore->setText(locked             ? tr("Give its passphrase…")
                       : asksForAnother() ? tr("Give another passphrase…")
                       : doubted          ? tr("Yes, replace this programme")
                                          : tr("Restore this one"));
    m_restore->setEnabled(locked || asksForAnother() || (!m_refusal && good));
    m_inside->setEnabled(good);
}

void BackupsView::retranslate() {
    m_table->setAccessibleName(tr("Backups"));
    m_inside->setText(tr("Look inside"));
    m_empty->setWords(tr("No backup was found"),
                      tr("Backups lie in a folder beside the file. The first one is made when you work with it."));
    m_empty->setActions({});
    m_model->retranslate();
    showChosen();
}

} // namespace preceptor::ui
