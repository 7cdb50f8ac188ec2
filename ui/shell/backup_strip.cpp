// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_strip.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace preceptor::ui {

BackupStrip::BackupStrip(QWidget* parent)
    : QFrame(parent), m_sentence(wrappedLabel({})),
      m_back(namedButton("leaveBackup", ButtonKind::Secondary, Icon::Undo)) {
    setObjectName(QStringLiteral("backupStrip"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kXl, space::kS, space::kXl, space::kS);
    line->setSpacing(space::kM);
    line->addWidget(new IconLabel(Icon::Shield, Tone::Info, 20));
    line->addWidget(m_sentence, 1);
    line->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &BackupStrip::backAsked);
    retranslate();
    hide();
}

void BackupStrip::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void BackupStrip::retranslate() { m_back->setText(tr("Back to the backups")); }

void BackupStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().infoTint); }

void BackupStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace preceptor::ui
