// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/take_card.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

class DropPlace final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(tokens().control, 1.5);
        pen.setDashPattern({4, 4});
        roundedRect(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::kCard, tokens().surface, pen);
    }
};

} // namespace

TakeCard::TakeCard(QWidget* parent) : Card(parent), m_title(label({}, TextRole::Section)), m_stack(new QStackedWidget) {
    m_stack->addWidget(buildChoice());
    m_stack->addWidget(buildQuestion());
    m_choose = namedButton("chooseBundle", ButtonKind::Secondary, Icon::File);
    m_open = namedButton("openBundle", ButtonKind::Secondary, Icon::Lock);
    m_cancel = namedButton("cancelPassphrase");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kS);
    for (Button* each : {m_choose, m_open, m_cancel}) foot->addWidget(each);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kM);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    connect(m_choose, &QPushButton::clicked, this, &TakeCard::chooseAsked);
    connect(m_open, &QPushButton::clicked, this, &TakeCard::open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &TakeCard::open);
    connect(m_cancel, &QPushButton::clicked, this, &TakeCard::showChoice);
    connect(m_show, &QPushButton::toggled, this,
            [this](bool shown) { m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    showChoice();
}

QWidget* TakeCard::buildChoice() {
    m_hint = wrappedLabel({}, TextRole::Body, Tone::Text2);
    m_hint->setAlignment(Qt::AlignCenter);
    m_said = wrappedLabel({}, TextRole::Body, Tone::Bad);
    m_said->setObjectName(QStringLiteral("bundleSaid"));
    m_said->setAlignment(Qt::AlignCenter);
    auto* place = new DropPlace;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kS);
    column->addStretch(1);
    column->addWidget(new IconLabel(Icon::Download, Tone::Accent, 32), 0, Qt::AlignHCenter);
    column->addWidget(m_hint);
    column->addWidget(m_said);
    column->addStretch(1);
    return place;
}

QWidget* TakeCard::buildQuestion() {
    m_question = wrappedLabel({});
    m_question->setObjectName(QStringLiteral("passphraseQuestion"));
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("bundlePassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_show = namedButton("showBundlePassphrase", ButtonKind::Ghost);
    m_show->setCheckable(true);
    m_wrong = wrappedLabel({}, TextRole::Small, Tone::Bad);
    auto* line = new QHBoxLayout;
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_show);
    auto* question = new QWidget;
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_question);
    column->addLayout(line);
    column->addWidget(m_wrong);
    column->addStretch(1);
    return question;
}

void TakeCard::retranslate() {
    m_title->setText(tr("Take up a file of another PC"));
    m_hint->setText(tr("Drop a .preceptor-bundle file anywhere on this window, or choose it. "
                       "You see all it brings before anything is changed."));
    m_choose->setText(tr("Choose a file"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_passphrase->setPlaceholderText(tr("Passphrase of the file"));
    m_open->setText(tr("Open the file"));
    m_cancel->setText(tr("Cancel"));
    m_wrong->setText(tr("This is not the passphrase of the file. Ask the sender for it."));
    m_question->setText(tr("%1 is locked with a passphrase.", "a file").arg(m_file));
}

void TakeCard::showChoice() {
    m_stack->setCurrentIndex(0);
    m_passphrase->clear();
    m_said->hide();
    m_hint->show();
    m_choose->show();
    m_open->hide();
    m_cancel->hide();
}

void TakeCard::askPassphrase(const QString& file, bool wrong) {
    m_file = file;
    retranslate();
    m_stack->setCurrentIndex(1);
    m_wrong->setVisible(wrong);
    m_choose->hide();
    m_open->show();
    m_cancel->show();
    m_passphrase->selectAll();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void TakeCard::say(const QString& sentence, Tone tone) {
    showChoice();
    m_said->setText(sentence);
    m_said->setTone(tone);
    m_said->show();
    m_hint->hide(); // what happened is read whole
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TakeCard::setReadOnly(bool readOnly) {
    m_choose->setToolTip(readOnly ? tr("This file is open for reading only: you can look, but not take up.")
                                  : QString());
}

void TakeCard::open() {
    if (!m_passphrase->text().isEmpty()) Q_EMIT passphraseGiven(m_passphrase->text());
}

} // namespace preceptor::ui
