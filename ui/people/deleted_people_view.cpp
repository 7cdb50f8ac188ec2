// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/deleted_people_view.h"

#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/record_head.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {
constexpr std::size_t kMostShown = 200; // the newest way back is Undo; this is for the few of last week
} // namespace

DeletedPeopleView::DeletedPeopleView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    buildUi();
    connect(m_head, &RecordHead::backPressed, this, &DeletedPeopleView::backAsked);
    connect(m_empty, &EmptyState::primaryPressed, this, &DeletedPeopleView::backAsked);
}

void DeletedPeopleView::buildUi() {
    m_head = new RecordHead(TextRole::Section);
    auto* inside = new QWidget;
    auto* room = new QVBoxLayout(inside);
    m_lines = new QVBoxLayout;
    room->addLayout(m_lines);
    room->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("deletedPeople"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* card = new Card;
    (new QVBoxLayout(card))->addWidget(scroll);
    m_empty = new EmptyState(Icon::Trash);
    marked(PressingIt::Reads, m_empty);
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void DeletedPeopleView::retranslate() {
    m_head->setBack(tr("All people"));
    m_head->setTitle(tr("Deleted people"));
    m_empty->setWords(tr("Nobody was deleted"),
                      tr("Deleted people wait here with their history until they are needed."));
    m_empty->setActions(tr("Back to all people"));
}

void DeletedPeopleView::reload() {
    const auto people = m_context.runner.read([this] { return m_context.workspace.people().deletedPeople(); });
    if (!people) return;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < people->size() && i < kMostShown; ++i) {
        const Person& person = (*people)[i];
        auto* line = new QWidget;
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(label(toQt(person.nativeName)), 1);
        auto* restore = button(tr("Restore"), ButtonKind::Secondary, Icon::Undo);
        restore->setAccessibleName(tr("Restore %1").arg(toQt(person.nativeName)));
        connect(restore, &QPushButton::clicked, this, [this, id = person.id] {
            if (m_context.runner.run([&] { return m_context.workspace.people().restorePeople(std::vector{id}); }))
                reload();
        });
        across->addWidget(restore);
        m_lines->addWidget(line);
    }
    m_stack->setCurrentIndex(people->empty() ? 1 : 0);
}

void DeletedPeopleView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
