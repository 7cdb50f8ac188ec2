// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/copy_buttons.h"

#include "core/services/backup_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/support/pdf_file.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace preceptor::ui {

CopyButtons::CopyButtons(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_backUp(button({}, ButtonKind::Secondary, Icon::Shield)),
      m_saveCopy(button({}, ButtonKind::Secondary, Icon::Usb)) {
    m_backUp->setObjectName(QStringLiteral("backUpNow"));
    m_saveCopy->setObjectName(QStringLiteral("saveCopy"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_backUp);
    line->addWidget(m_saveCopy);
    setEnabled(!context.workspace.path().empty());
    connect(m_backUp, &QPushButton::clicked, this, &CopyButtons::backUpNow);
    connect(m_saveCopy, &QPushButton::clicked, this, &CopyButtons::saveCopy);
}

void CopyButtons::backUpNow() {
    m_backUp->setEnabled(false);
    const auto work = [file = m_context.workspace.path(), &clock = m_context.workspace.clock()](Progress&) {
        return backUp(file, clock);
    };
    m_context.runner.runInBackground(this, work, [this](const std::optional<BackupRow>& made) {
        m_backUp->setEnabled(true);
        if (!made) return;
        m_context.runner.say({.sentence = tr("A checked backup was made."), .action = {}, .onAction = {}});
        Q_EMIT backupMade();
    });
}

void CopyButtons::saveCopy() {
    const auto file = m_context.workspace.path();
    const QString target = m_context.files.saveFile(this, FileKind::Programme, QFileInfo(pathToQt(file)).fileName());
    if (target.isEmpty()) return;
    m_saveCopy->setEnabled(false);
    const auto work = [file, to = toPath(target)](Progress&) { return saveCopyOf(file, to); };
    m_context.runner.runInBackground(this, work, [this, target](const std::optional<Unit>& saved) {
        m_saveCopy->setEnabled(true);
        if (saved && keepAct(m_context, {.act = AuditAct::CopySaved, .count = 1}, target))
            m_context.runner.say(
                {.sentence = tr("A checked copy was saved: %1").arg(target), .action = {}, .onAction = {}});
    });
}

void CopyButtons::retranslate() {
    m_backUp->setText(tr("Back up now"));
    m_saveCopy->setText(tr("Save a copy to…"));
}

} // namespace preceptor::ui
