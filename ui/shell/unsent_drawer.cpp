// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsent_drawer.h"

#include "ui/style/tokens.h"
#include "ui/support/brief_clipboard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

// A stick may be gone since.
bool isFile(const QString& words) {
    const QFileInfo info(words);
    return info.isAbsolute() && info.isFile();
}

} // namespace

UnsentDrawer::UnsentDrawer(QWidget* over) : SideDrawer(over, 460), m_copied(new BriefClipboard(this)) {
    setObjectName(QStringLiteral("unsentDrawer"));
    setTitle([] { return tr("Half filled in when the file was locked"); });
}

void UnsentDrawer::showForms(const std::vector<UnsentForms>& kept) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::kM, 0);
    column->setSpacing(space::kM);
    column->addWidget(
        wrappedLabel(tr("Copy what you still need to where it belongs. It stays here until you remove it."),
                     TextRole::Body, Tone::Text2));
    for (const UnsentForms& each : kept)
        for (const UnsentForm& form : each.forms) addForm(column, form);
    column->addStretch(1);
    auto* body = new QWidget;
    auto* outer = new QVBoxLayout(body);
    outer->setContentsMargins(0, space::kM, 0, 0);
    outer->setSpacing(space::kM);
    outer->addWidget(new VerticalScroll(inside), 1);
    auto* remove = namedButton("removeUnsent", ButtonKind::Primary, Icon::Check);
    remove->setText(tr("I have what I need; remove it"));
    connect(remove, &QPushButton::clicked, this, &UnsentDrawer::done);
    outer->addWidget(remove, 0, Qt::AlignLeft);
    body->setFocusProxy(remove);
    setBody(body);
    open();
}

// What is in it was put together in the language before.
void UnsentDrawer::changeEvent(QEvent* event) {
    SideDrawer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) closeDrawer();
}

void UnsentDrawer::addForm(QVBoxLayout* column, const UnsentForm& form) {
    column->addWidget(wrappedLabel(toQt(form.title), TextRole::Section));
    for (const UnsentField& field : form.fields) column->addWidget(line(field));
}

QWidget* UnsentDrawer::line(const UnsentField& field) {
    const QString caption = toQt(field.caption);
    auto* words = wrappedLabel(toQt(field.words));
    words->setObjectName(QStringLiteral("unsentWords"));
    words->setAccessibleName(caption);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = namedButton("copyUnsent", ButtonKind::Ghost);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy “%1”").arg(caption));
    connect(copy, &QPushButton::clicked, this, [this, words] { m_copied->copy(words->text()); });
    auto* again = isFile(words->text()) ? namedButton("previewAgain", ButtonKind::Secondary) : nullptr;
    if (again) {
        again->setText(tr("Look through it again"));
        connect(again, &QPushButton::clicked, this, [this, words] { Q_EMIT previewAsked(words->text()); });
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::kXs);
    texts->addWidget(wrappedLabel(caption, TextRole::Small, Tone::Text2));
    texts->addWidget(words);
    auto* both = new QWidget;
    auto* across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->addLayout(texts, 1);
    if (again) across->addWidget(again, 0, Qt::AlignTop);
    across->addWidget(copy, 0, Qt::AlignTop);
    return both;
}

} // namespace preceptor::ui
