// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rescue_page.h"

#include "core/services/protection.h"
#include "ui/settings/backups_view.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {
constexpr int kWidest = 960;
} // namespace

RescuePage::RescuePage(ActionRunner& runner, QWidget* parent)
    : QWidget(parent), m_title(label({}, TextRole::Title)), m_sentence(label({})), m_backups(new BackupsView(runner)),
      m_other(button({}, ButtonKind::Secondary, Icon::File)), m_back(button({}, ButtonKind::Ghost)) {
    m_other->setObjectName(QStringLiteral("otherFile"));
    m_back->setObjectName(QStringLiteral("backFromRescue"));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kS);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    head->addWidget(m_other);
    auto* middle = new QWidget;
    middle->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addLayout(head);
    column->addWidget(buildNotice());
    column->addWidget(m_backups, 1);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(middle, 1000);
    outer->addStretch(1);
    connect(m_backups, &BackupsView::restoreAsked, this, &RescuePage::restoreAsked);
    connect(m_backups, &BackupsView::lookInsideAsked, this, &RescuePage::lookInsideAsked);
    connect(m_backups, &BackupsView::unlockAsked, this, &RescuePage::unlockAsked);
    connect(m_other, &QPushButton::clicked, this, &RescuePage::otherFileAsked);
    connect(m_back, &QPushButton::clicked, this, &RescuePage::backAsked);
    retranslate();
}

QWidget* RescuePage::buildNotice() {
    m_sentence->setObjectName(QStringLiteral("rescueSentence"));
    m_sentence->setWordWrap(true);
    auto* card = new Card;
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kM);
    line->addWidget(new IconLabel(Icon::Alert, Tone::Bad, 20));
    line->addWidget(m_sentence, 1);
    return card;
}

void RescuePage::show(const std::filesystem::path& file, const QString& sentence, std::optional<HolderRole> role) {
    m_file = file;
    m_sentence->setText(sentence);
    lookAgain(role);
    retranslate();
}

void RescuePage::lookAgain(std::optional<HolderRole> role) { m_backups->showBackupsOf(m_file, refusalOf(role), true); }

void RescuePage::retranslate() {
    m_title->setText(tr("Go back to a backup of %1").arg(pathToQt(m_file.stem())));
    m_other->setText(tr("Open another file"));
    m_back->setText(tr("Back"));
    m_backups->retranslate();
}

void RescuePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace preceptor::ui
