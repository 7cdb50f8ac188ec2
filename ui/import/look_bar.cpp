// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/look_bar.h"

#include "ui/import/import_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace preceptor::ui {

LookBar::LookBar(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kL, space::kS, space::kM, space::kS);
    line->setSpacing(space::kS);
    m_icon = new IconLabel(Icon::Alert, Tone::Warn, size::kIcon, this);
    m_sentence = label(QString(), TextRole::Body, Tone::Text, this);
    m_sentence->setObjectName(QStringLiteral("rowSentence"));
    m_sentence->setElided(true);
    line->addWidget(m_icon);
    line->addWidget(m_sentence, 1);
    m_same = addButton("samePerson");
    m_new = addButton("newPerson");
    m_written = addButton("keepWritten");
    m_skip = addButton("leaveOut");
    m_back = addButton("takeBack");
    setFixedHeight(scaled(50));
    connect(m_same, &Button::clicked, this,
            [this] { decide(m_suggested ? RosterChoice::SamePerson : RosterChoice::SameAsRow); });
    connect(m_new, &Button::clicked, this, [this] { decide(RosterChoice::TakeAsNew); });
    connect(m_written, &Button::clicked, this, [this] { decide(RosterChoice::TakeAsNew); });
    connect(m_skip, &Button::clicked, this, [this] { decide(RosterChoice::Skip); });
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT takenBack(m_sheetRow); });
    retranslate();
    showNothing();
}

Button* LookBar::addButton(const char* name) {
    auto* made = namedButton(name);
    layout()->addWidget(made);
    return made;
}

void LookBar::decide(RosterChoice choice) { Q_EMIT decided(m_sheetRow, {choice, m_suggested}); }

void LookBar::retranslate() {
    m_same->setText(tr("Same person"));
    m_new->setText(tr("New person"));
    m_written->setText(tr("Keep as written"));
    m_skip->setText(tr("Leave out"));
    m_back->setText(tr("Take back my decision"));
}

void LookBar::showNothing() {
    for (QWidget* each :
         {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_same), static_cast<QWidget*>(m_new),
          static_cast<QWidget*>(m_written), static_cast<QWidget*>(m_skip), static_cast<QWidget*>(m_back)})
        each->hide();
    m_sentence->clear();
}

void LookBar::show(const RosterPreview& preview, std::uint32_t row) {
    const RowPlan& plan = preview.plan.rows[row];
    m_sheetRow = preview.table.rows[row].sheetRow;
    m_suggested = plan.person;
    const bool decided = preview.settings.decisions.contains(m_sheetRow);
    const bool open = plan.verdict == Verdict::NeedsLook;
    const bool cell = plan.reason == RowReason::CellProblem;
    m_icon->setIcon(open ? Icon::Alert : Icon::Check, open ? Tone::Warn : Tone::Ok);
    m_icon->show();
    m_sentence->setText(rowSentence(preview, row));
    m_same->setVisible(open && !cell);
    m_new->setVisible(open && !cell);
    m_written->setVisible(open && cell && !preview.table.openDateColumn);
    m_skip->setVisible(open);
    m_back->setVisible(decided);
}

} // namespace preceptor::ui
