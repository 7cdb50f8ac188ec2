// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_key_view.h"

#include "core/services/workspace.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/paper.h"
#include "ui/support/pdf_file.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kKeyCardWidth = 620;
constexpr double kKeyPoints = 20;

} // namespace

QString inTwoLines(const QString& key) {
    const QStringList groups = key.split(QLatin1Char('-'));
    const qsizetype half = groups.size() / 2;
    return groups.mid(0, half).join(QLatin1Char('-')) + QLatin1Char('\n') + groups.mid(half).join(QLatin1Char('-'));
}

RecoveryKeyView::RecoveryKeyView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(label({}, TextRole::Section)), m_words(wrappedLabel({})),
      m_shown(label({}, TextRole::Figure)), m_after(wrappedLabel({}, TextRole::Small, Tone::Text2)),
      m_print(namedButton("printRecovery", ButtonKind::Secondary, Icon::Print)),
      m_save(namedButton("saveRecovery", ButtonKind::Secondary, Icon::Download)),
      m_done(marked(PressingIt::Reads, namedButton("recoveryPutAway", ButtonKind::Primary, Icon::Check))) {
    m_shown->setObjectName(QStringLiteral("recoveryKey"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* card = new Card;
    card->setMaximumWidth(kKeyCardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_shown, 0, Qt::AlignHCenter);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_print);
    line->addWidget(m_save);
    line->addStretch(1);
    line->addWidget(m_done);
    column->addLayout(line);
    column->addWidget(m_after);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* across = new QHBoxLayout;
    across->addWidget(card, 1);
    across->addStretch(0);
    outer->addLayout(across);
    outer->addStretch(1);
    setFocusProxy(m_print);
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyView::print);
    connect(m_save, &QPushButton::clicked, this, &RecoveryKeyView::save);
    connect(m_done, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT putAway();
    });
}

void RecoveryKeyView::show(const QString& key) {
    m_key = key;
    m_shown->setText(inTwoLines(key));
    m_after->setText(tr("It is shown only now. A new one can be made at any time; this one is worth nothing then."));
    m_after->setTone(Tone::Text2);
}

void RecoveryKeyView::forget() {
    m_key.fill(QLatin1Char('0'));
    m_key.clear();
    m_shown->clear();
}

QString RecoveryKeyView::heading() const {
    return tr("Recovery key of %1").arg(pathToQt(m_context.workspace.path().stem()));
}

void RecoveryKeyView::paint(Paper& paper) const {
    const double width = paper.size().width();
    double y = 0;
    y += paper.paragraph({0, y, width, 30}, heading(), {18, true}) + 6;
    y += paper.paragraph({0, y, width, 60},
                         tr("Whoever has this paper can open the file and decide who else may. Lock it away, where the "
                            "PC is not."),
                         {12}) +
         10;
    for (const QString& line : inTwoLines(m_key).split(QLatin1Char('\n'))) {
        const PaperFace face{kKeyPoints, true};
        paper.text({0, y, width, paper.lineHeight(face)}, line, face);
        y += paper.lineHeight(face) + 3;
    }
    y += 8;
    paper.paragraph(
        {0, y, width, 60},
        tr("To use it: open the file in Preceptor, choose \"Use the recovery key\" and type it. Made on %1.")
            .arg(mediumDate(m_context.workspace.clock().today())),
        {11});
}

void RecoveryKeyView::print() {
    printOnPaper(m_context.runner, this, heading(), [this](Paper& paper) { paint(paper); });
}

void RecoveryKeyView::save() {
    const QString path = savePdf(
        m_context, this, heading() + QStringLiteral(".pdf"), heading(), [this](Paper& paper) { paint(paper); },
        std::nullopt); // that it was made is kept
    if (path.isEmpty()) return;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_after->setText(
        tr("Saved as %1. Print it and delete that file: whoever finds it can open the programme.").arg(path));
    m_after->setTone(Tone::Warn);
}

void RecoveryKeyView::retranslate() {
    m_title->setText(tr("Put the recovery key away now"));
    m_words->setText(tr("If every passphrase is forgotten, this key still opens the file. Print it and lock it away, "
                        "not beside this PC."));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_done->setText(tr("I have put it away"));
}

} // namespace preceptor::ui
