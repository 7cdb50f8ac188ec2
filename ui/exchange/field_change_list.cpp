// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/field_change_list.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/vertical_scroll.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

FieldChangeList::FieldChangeList(QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel({}, TextRole::Section, Tone::Text)), m_change(new Pill({}, Tone::Info)),
      m_facts(wrappedLabel({}, TextRole::Small, Tone::Text2)) {
    auto* inside = new QWidget;
    m_fields = new QVBoxLayout(inside);
    m_fields->setContentsMargins(0, 0, space::kS, 0);
    m_fields->setSpacing(space::kM);
    auto* scroll = new VerticalScroll(inside);
    scroll->setObjectName(QStringLiteral("fieldChanges"));
    scroll->setFocusPolicy(Qt::StrongFocus); // nothing in it takes the focus; the arrow keys scroll it
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_change, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kS);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(scroll, 1);
    clear();
}

void FieldChangeList::clear() {
    clearLayout(m_fields);
    m_title->clear();
    m_facts->clear();
    m_change->hide();
}

void FieldChangeList::show(const MergeItem& item, const TitleOf& titleOf) {
    clear();
    m_title->setText(item.title.empty() ? recordKind(item.table) : toQt(item.title));
    m_change->setState(changeWord(item.change), changeTone(item.change));
    m_change->show();
    m_facts->setText(item.site.empty()
                         ? recordKind(item.table)
                         : tr("%1, written at %2", "kind, site").arg(recordKind(item.table), toQt(item.site)));
    for (const FieldChange& field : item.fields)
        if (!isBookkeeping(field.column)) addField(item, field, titleOf);
    if (item.fields.empty() && item.change == MergeChange::Added)
        m_fields->addWidget(wrappedLabel(tr("A new record: all of it comes in."), TextRole::Body, Tone::Text2));
    if (item.change == MergeChange::Decided)
        m_fields->addWidget(wrappedLabel(tr("Values that waited here are decided: what is shown stays, the others go."),
                                         TextRole::Body, Tone::Text2));
    m_fields->addStretch(1);
}

void FieldChangeList::addField(const MergeItem& item, const FieldChange& field, const TitleOf& titleOf) {
    const QString before = storedText(item.table, field.column, field.before, titleOf);
    const QString after = storedText(item.table, field.column, field.after, titleOf);
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrappedLabel(fieldLabel(field.column), TextRole::Small, Tone::Text2));
    const bool conflict = item.change == MergeChange::Conflict;
    if (item.change == MergeChange::Deleted) {
        column->addWidget(wrappedLabel(before, TextRole::Body, Tone::Text));
        return m_fields->addWidget(block);
    }
    if (item.change != MergeChange::Added)
        column->addWidget(wrappedLabel(conflict ? tr("here: %1").arg(before) : tr("before: %1").arg(before),
                                       TextRole::Body, conflict ? Tone::Text : Tone::Text3));
    column->addWidget(wrappedLabel(conflict ? tr("theirs: %1").arg(after) : after, TextRole::BodyStrong, Tone::Text));
    m_fields->addWidget(block);
}

} // namespace preceptor::ui
