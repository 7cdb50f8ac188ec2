// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_card.h"

#include "core/services/workspace.h"
#include "ui/settings/copy_buttons.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

FileCard::FileCard(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card = new TitledCard(buildUi()));
    connect(m_backups, &QPushButton::clicked, this, &FileCard::backupsAsked);
    connect(m_trail, &QPushButton::clicked, this, &FileCard::trailAsked);
}

QWidget* FileCard::buildUi() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    m_filePlace = label({});
    m_backupPlace = label({}, TextRole::Body, Tone::Text2);
    m_backupRule = label({}, TextRole::Small, Tone::Text2);
    for (Label* words : {m_filePlace, m_backupPlace, m_backupRule}) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
    }
    m_backups = namedButton("showBackups", ButtonKind::Secondary, Icon::Undo);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_copies = new CopyButtons(m_context));
    line->addWidget(m_backups);
    line->addStretch(1);
    column->addLayout(line);
    m_trail = namedButton("showAuditTrail", ButtonKind::Secondary, Icon::Shield);
    column->addWidget(m_trail, 0, Qt::AlignLeft);
    return body;
}

void FileCard::reload() {
    const auto path = m_context.workspace.path();
    m_filePlace->setText(path.empty() ? tr("In memory only") : pathToQt(path));
    m_backupPlace->setText(tr("Backups: %1").arg(pathToQt(m_context.workspace.backupFolder())));
    m_backups->setEnabled(!path.empty());
}

void FileCard::retranslate() {
    m_card->setHeading(tr("This programme's file"));
    m_backupRule->setText(
        tr("Before each session a checked copy is made: the last ten are kept, then one a day for thirty days."));
    m_copies->retranslate();
    m_backups->setText(tr("Backups and going back…"));
    m_trail->setText(tr("Audit trail: who did what…"));
}

} // namespace preceptor::ui
