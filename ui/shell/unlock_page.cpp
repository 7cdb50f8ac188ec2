// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kUnlockWidth = 520;
constexpr int kStepMillis = 1000;
constexpr int kLongestPause = 30; // steps

// None after the first slip, then 2, 4, 8, 16, 30.
int stepsAfter(int wrongs) { return wrongs < 2 ? 0 : std::min(kLongestPause, 1 << std::min(wrongs - 1, 5)); }

} // namespace

UnlockPage::UnlockPage(ActionRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_title(label({}, TextRole::Title)),
      m_place(label({}, TextRole::Small, Tone::Text3)), m_words(wrappedLabel({}, TextRole::Body, Tone::Text2)),
      m_caption(label({}, TextRole::Small, Tone::Text2)), m_line(new PassphraseLine(QStringLiteral("passphrase"))),
      m_said(wrappedLabel({}, TextRole::Small, Tone::Bad)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    column->addStretch(2);
    auto* across = new QHBoxLayout; // not by an alignment: that would not ask for the height of wrapped words
    across->addStretch(1);
    across->addWidget(buildCard());
    across->addStretch(1);
    column->addLayout(across);
    column->addStretch(3);
    m_pause.setInterval(kStepMillis);
    connect(&m_pause, &QTimer::timeout, this, &UnlockPage::tick);
    connect(m_line, &PassphraseLine::entered, this, &UnlockPage::tryIt);
    connect(m_line, &PassphraseLine::edited, this, &UnlockPage::enable);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::tryIt);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherFileAsked);
    connect(m_back, &QPushButton::clicked, this, &UnlockPage::backAsked);
    connect(m_useRecovery, &QPushButton::clicked, this, [this] {
        m_recovery = !m_recovery;
        m_wasWrong = false;
        m_line->line()->clear();
        m_line->setShown(m_recovery); // long, and read from paper
        retranslate();
        m_line->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

QWidget* UnlockPage::buildCard() {
    m_said->setObjectName(QStringLiteral("unlockSaid"));
    m_title->setObjectName(QStringLiteral("unlockTitle"));
    m_title->setElided(true);
    m_place->setElided(true);
    m_open = marked(PressingIt::Reads, namedButton("unlock", ButtonKind::Primary, Icon::Lock));
    m_useRecovery = namedButton("useRecoveryKey", ButtonKind::Ghost, Icon::Shield);
    m_other = namedButton("openAnother", ButtonKind::Ghost, Icon::File);
    m_back = namedButton("backFromUnlock", ButtonKind::Ghost, Icon::Undo);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kM);
    head->addWidget(new IconLabel(Icon::Lock, Tone::Accent, 28), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_place);
    head->addLayout(words, 1);
    auto* card = new Card;
    card->setFixedWidth(kUnlockWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    column->setSpacing(space::kXs);
    column->addLayout(head);
    column->addSpacing(space::kS);
    column->addWidget(m_words);
    column->addSpacing(space::kM);
    column->addWidget(m_caption);
    column->addWidget(m_line);
    column->addWidget(m_said);
    column->addSpacing(space::kM);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addSpacing(space::kM);
    for (Button* way : {m_useRecovery, m_other, m_back}) column->addWidget(way, 0, Qt::AlignLeft);
    return card;
}

void UnlockPage::ask(const std::filesystem::path& file, Reason reason) {
    if (file != m_file) m_wrongs = m_stepsLeft = 0; // the pause is not got rid of by asking again
    m_file = file;
    m_reason = reason;
    m_recovery = false;
    m_wasWrong = false;
    m_ready = true;
    m_line->line()->clear();
    m_line->setShown(false);
    retranslate();
    m_line->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::setBackOffered(bool offered) { m_back->setVisible(offered); }

void UnlockPage::setReady(bool ready) {
    m_ready = ready;
    enable();
}

QString UnlockPage::question() const {
    if (m_recovery) return tr("Type the recovery key from its paper. Hyphens and small letters do not matter.");
    switch (m_reason) {
    case Reason::Opened: return tr("This file is protected. It opens with the passphrase of anybody who may open it.");
    case Reason::Locked:
        return tr("The file is closed and nobody can read it. Whoever may open it goes on with a passphrase; nothing "
                  "that was typed is lost.");
    case Reason::Backup:
        return tr("This backup is protected, perhaps by a passphrase from before. It opens with one that opened the "
                  "file when the backup was made.");
    }
    return {};
}

void UnlockPage::retranslate() {
    const QString name = pathToQt(m_file.stem());
    m_title->setText(m_reason == Reason::Locked ? tr("%1 is locked").arg(name) : tr("Open %1").arg(name));
    m_place->setText(pathToQt(m_file.parent_path()));
    m_words->setText(question());
    m_caption->setText(m_recovery ? tr("Recovery key") : tr("Passphrase"));
    m_line->setWords(m_caption->text());
    m_line->retranslate();
    m_useRecovery->setText(m_recovery ? tr("Use a passphrase") : tr("Use the recovery key"));
    m_other->setText(tr("Open another file"));
    m_back->setText(tr("Back to the open programme"));
    say();
    enable();
}

void UnlockPage::enable() {
    m_open->setText(m_trying ? tr("Looking…") : m_reason == Reason::Locked ? tr("Unlock") : tr("Open"));
    m_open->setEnabled(m_ready && !m_trying && m_stepsLeft == 0 && !m_line->line()->text().isEmpty());
    for (Button* way : {m_useRecovery, m_other, m_back}) way->setEnabled(m_ready && !m_trying);
}

void UnlockPage::tryIt() {
    if (!m_open->isEnabled()) return;
    m_trying = true;
    m_wasWrong = false;
    say();
    using Answer = std::shared_ptr<const Result<Unlocked>>;
    auto typed = std::make_shared<const SecretText>(m_line->take());
    enable();
    const auto work = [file = m_file, typed](Progress&) -> Result<Answer> {
        return Answer(std::make_shared<const Result<Unlocked>>(unlock(file, typed->text())));
    };
    m_runner.runInBackground(this, work, [this](const std::optional<Answer>& answer) { take(answer); });
}

void UnlockPage::take(const std::optional<std::shared_ptr<const Result<Unlocked>>>& answer) {
    m_trying = false;
    enable();
    if (!answer) return; // said: no memory, no disk
    const Result<Unlocked>& opened = **answer;
    if (opened) {
        m_wrongs = 0;
        return Q_EMIT unlocked(*opened);
    }
    if (opened.error().code == ErrorCode::FileWrongPassphrase) return wrong();
    Q_EMIT refused(opened.error());
}

void UnlockPage::wrong() {
    m_wasWrong = true;
    m_stepsLeft = stepsAfter(++m_wrongs);
    if (m_stepsLeft > 0) m_pause.start();
    say();
    enable();
    m_line->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UnlockPage::tick() {
    if (--m_stepsLeft <= 0) m_pause.stop();
    m_stepsLeft = std::max(0, m_stepsLeft);
    say();
    enable();
}

void UnlockPage::say() {
    QString words;
    if (m_wasWrong) words = m_recovery ? tr("This is not its recovery key.") : tr("This passphrase does not open it.");
    if (m_stepsLeft > 0) words = tr("%1 Try again in %n seconds.", "", m_stepsLeft).arg(words).trimmed();
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    m_line->line()->setAccessibleDescription(words);
}

void UnlockPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void UnlockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_line->setFocus(Qt::OtherFocusReason);
}

} // namespace preceptor::ui
