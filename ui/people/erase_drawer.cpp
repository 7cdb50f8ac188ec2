// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/erase_drawer.h"

#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

void addPart(QVBoxLayout* column, const QString& heading, const QStringList& sentences) {
    column->addWidget(label(heading, TextRole::Section));
    for (const QString& sentence : sentences) {
        auto* words = wrappedLabel(sentence, TextRole::Body, Tone::Text2);
        column->addWidget(words);
    }
    column->addSpacing(space::kM);
}

} // namespace

EraseDrawer::EraseDrawer(QWidget* over) : SideDrawer(over, 420) { setObjectName(QStringLiteral("eraseDrawer")); }

void EraseDrawer::ask(const ErasureExtent& extent) {
    m_extent = extent;
    build();
    open();
    m_cancel->setFocus(Qt::OtherFocusReason); // Enter must not erase
}

QStringList EraseDrawer::goes() const {
    QStringList sentences{tr("Name, former names and names shown by meetings, how to reach the person, staff number, "
                             "sex, year of birth, consent, notes and reasons, here and on every PC this is exchanged "
                             "with.")};
    if (m_extent.merged > 0)
        sentences << tr("%n records that were merged with this one.", "", static_cast<int>(m_extent.merged));
    return sentences;
}

QStringList EraseDrawer::stays() const {
    QStringList sentences;
    if (m_extent.attendances > 0)
        sentences << tr("%n marks of attendance, without a name.", "", static_cast<int>(m_extent.attendances));
    if (m_extent.enrolments > 0)
        sentences << tr("%n enrolments with their results, without a name.", "", static_cast<int>(m_extent.enrolments));
    if (m_extent.named > 0)
        sentences << tr("%n decisions and steps of cases, without the name of whoever took them.", "",
                        static_cast<int>(m_extent.named));
    if (m_extent.shared > 0)
        sentences << tr("%n decisions and steps under a name that somebody else here has too: they keep it.", "",
                        static_cast<int>(m_extent.shared));
    if (m_extent.entries > 0)
        sentences << tr("%n entries of the log and the audit trail, with the name of whoever made them.", "",
                        static_cast<int>(m_extent.entries));
    sentences << tr("Where and as what the person worked, so that reports keep their counts.");
    if (m_extent.backups > 0)
        sentences << tr("%n backups, until newer ones replace them.", "", static_cast<int>(m_extent.backups));
    sentences << tr("What notes about others say. Look through them yourself.");
    return sentences;
}

void EraseDrawer::build() {
    setTitle([this] { return tr("Erase %1 for good?").arg(toQt(m_extent.name)); });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kL);
    column->setSpacing(space::kS);
    addPart(column, tr("This goes"), goes());
    addPart(column, tr("This stays"), stays());
    auto* never = label(tr("This cannot be undone."), TextRole::Body, Tone::Bad);
    column->addWidget(never);
    column->addSpacing(space::kS);
    auto* line = new QHBoxLayout;
    auto* erase = button(tr("Erase for good"), ButtonKind::Danger, Icon::Trash);
    erase->setObjectName(QStringLiteral("eraseForGood"));
    m_cancel = button(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelErase"));
    line->addWidget(erase);
    line->addWidget(m_cancel);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    connect(erase, &QPushButton::clicked, this, &EraseDrawer::eraseAsked);
    connect(m_cancel, &QPushButton::clicked, this, &EraseDrawer::closeDrawer);
    setBody(body);
}

void EraseDrawer::changeEvent(QEvent* event) {
    SideDrawer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) build();
}

} // namespace preceptor::ui
