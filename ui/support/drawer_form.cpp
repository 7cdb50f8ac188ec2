// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drawer_form.h"

#include "ui/style/tokens.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace preceptor::ui {

DrawerForm::DrawerForm(int columns, QWidget* parent)
    : QWidget(parent), m_form(new Form(columns)), m_column(nullptr), m_foot(new QVBoxLayout),
      m_hint(label({}, TextRole::Small, Tone::Warn)), m_submit(button({}, ButtonKind::Primary, Icon::Check)) {
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, space::kM, 0);
    m_column->setSpacing(space::kM);
    m_column->addWidget(m_form);
    m_column->addStretch(1); // else the lines of the form would share what is left, hidden ones too
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::kM, 0, 0);
    outer->setSpacing(space::kM);
    outer->addWidget(new VerticalScroll(body), 1);
    outer->addWidget(m_hint);
    m_foot->setContentsMargins(0, 0, space::kM, 0); // as the form
    outer->addLayout(m_foot);
    outer->addWidget(m_submit, 0, Qt::AlignLeft);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_submit->setObjectName(QStringLiteral("submit"));
    connect(m_submit, &QPushButton::clicked, this, &DrawerForm::submitted);
    connect(m_form, &Form::edited, m_form, &Form::clearIssues);
}

void DrawerForm::addBelow(QWidget* widget, int stretch) {
    m_column->insertWidget(m_column->count() - 1, widget, stretch);
    if (stretch > 0) m_column->setStretch(m_column->count() - 1, 0);
}

void DrawerForm::addOverButton(QWidget* widget) { m_foot->addWidget(widget); }

void DrawerForm::setSubmitWords(const QString& words) { m_submit->setText(words); }

void DrawerForm::setHint(const QString& words) {
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

void DrawerForm::setSubmittable(bool can) { m_submit->setEnabled(can); }

bool DrawerForm::setIssues(const std::vector<FieldIssue>& issues) {
    QStringList homeless;
    if (!m_form->setIssues(issues))
        for (const FieldIssue& issue : issues)
            if (!m_form->input(issue.field)) homeless << sentence(issue);
    setHint(homeless.join(QLatin1Char('\n')));
    return true;
}

void DrawerForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DrawerForm::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const auto stops = fields();
    if (!stops.isEmpty()) stops.first()->setFocus(event->reason());
}

QList<QWidget*> DrawerForm::fields() const {
    QList<QWidget*> stops;
    for (QWidget* child : m_column->parentWidget()->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(this)) stops << child;
    for (int i = 0; i < m_foot->count(); ++i)
        for (QWidget* child : m_foot->itemAt(i)->widget()->findChildren<QWidget*>())
            if (child->focusPolicy() & Qt::TabFocus) stops << child; // hidden until it asks something
    return stops;
}

// The button was made before the fields; the Tab key must come to it after them.
void DrawerForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    orderTabs();
    if (!std::exchange(m_shown, true)) m_form->forgetTouched(); // what it began with was not typed
}

void DrawerForm::orderTabs() {
    auto stops = fields();
    stops << m_submit;
    QWidget* before = nullptr;
    for (QWidget* stop : stops) {
        if (before) setTabOrder(before, stop);
        before = stop;
    }
}

void DrawerForm::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event->key()) && event->modifiers() & Qt::ControlModifier && m_submit->isEnabled())
        return Q_EMIT submitted();
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
