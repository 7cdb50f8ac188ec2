// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_page.h"

#include "ui/style/tokens.h"
#include "ui/support/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapped_check.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kColumnWidth = 620;
constexpr int kLeastChoiceWidth = 230;

Label* quietWords() {
    auto* words = wrappedLabel({}, TextRole::Small, Tone::Text2);
    return words;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent)
    : QWidget(parent), m_title(label({}, TextRole::Title)), m_intro(label({}, TextRole::Body, Tone::Text2)),
      m_demo(namedButton("startDemo", ButtonKind::Primary, Icon::Today)),
      m_new(namedButton("startNew", ButtonKind::Secondary, Icon::Plus)),
      m_open(namedButton("startOpen", ButtonKind::Secondary, Icon::File)), m_demoWords(quietWords()),
      m_newWords(quietWords()), m_openWords(quietWords()), m_protect(new WrappedCheck),
      m_recentTitle(label({}, TextRole::SmallStrong, Tone::Text2)), m_recent(new QVBoxLayout) {
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kM);
    column->addStretch(1);
    column->addWidget(m_title);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    column->addSpacing(space::kS);
    column->addWidget(buildNotice());
    column->addWidget(choice(m_demo, m_demoWords));
    m_protect->setObjectName(QStringLiteral("protectNew"));
    column->addWidget(choice(m_new, m_newWords, m_protect));
    column->addWidget(choice(m_open, m_openWords));
    column->addSpacing(space::kS);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    m_back = namedButton("backToProgramme", ButtonKind::Ghost, Icon::Undo);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::backChosen);
    column->addStretch(1);
    column->addWidget(buildLanguages());
    auto* middle = new QWidget;
    middle->setFixedWidth(kColumnWidth);
    middle->setLayout(column);
    auto* outer = new QHBoxLayout(this);
    outer->addWidget(middle, 1, Qt::AlignHCenter);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunPage::demoChosen);
    connect(m_new, &QPushButton::clicked, this, &FirstRunPage::newChosen);
    connect(m_open, &QPushButton::clicked, this, &FirstRunPage::openChosen);
    setRecentFiles({});
    retranslate();
}

QWidget* FirstRunPage::choice(Button* press, Label* words, QWidget* below) {
    auto* card = new Card;
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kL);
    line->addWidget(press);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kXs);
    column->addWidget(words);
    if (below) column->addWidget(below);
    line->addLayout(column, 1);
    return card;
}

QWidget* FirstRunPage::buildNotice() {
    m_notice = new Card;
    m_noticeWords = wrappedLabel({}, TextRole::Body);
    m_readOnly = namedButton("openReadOnly");
    m_copy = namedButton("restoreUnderNewName");
    auto* line = new QHBoxLayout(m_notice);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kM);
    line->addWidget(new IconLabel(Icon::Alert, Tone::Warn, 20));
    line->addWidget(m_noticeWords, 1);
    line->addWidget(m_readOnly);
    line->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyChosen(m_backupPath); });
    connect(m_readOnly, &QPushButton::clicked, this, [this] { Q_EMIT readOnlyChosen(m_readOnlyPath); });
    m_notice->hide();
    return m_notice;
}

QWidget* FirstRunPage::buildLanguages() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    for (const QString& code : languageCodes()) {
        auto* press = button(languageName(code), ButtonKind::Ghost);
        press->setObjectName(QStringLiteral("language_") + code);
        connect(press, &QPushButton::clicked, this, [this, code] { Q_EMIT languageChosen(code); });
        line->addWidget(press);
    }
    line->addStretch(1);
    return row;
}

void FirstRunPage::retranslate() {
    m_title->setText(tr("Welcome to Preceptor"));
    m_intro->setText(
        tr("Case conferences, courses and reports of a palliative-care training programme, in one file on this "
           "computer."));
    m_demo->setText(tr("Try the demo programme"));
    m_demoWords->setText(
        tr("A made-up programme with people, conferences and reports. Change anything; it is only a copy."));
    m_new->setText(tr("Start a new programme"));
    m_newWords->setText(tr("Choose where its file is kept. Everything is saved there as you work."));
    m_protect->setText(tr("Protect it with a passphrase (recommended on a shared PC)"));
    m_open->setText(tr("Open a file"));
    m_openWords->setText(tr("A programme file (.preceptor) of this computer, a shared folder or a stick."));
    m_recentTitle->setText(tr("Opened lately"));
    m_readOnly->setText(tr("Open for reading only"));
    m_copy->setText(tr("Restore under a new name…"));
    m_back->setText(tr("Back to the open programme"));
    evenOutChoices();
}

// The words beside the choices start on one line in every language.
void FirstRunPage::evenOutChoices() {
    int width = kLeastChoiceWidth;
    for (const Button* press : {m_demo, m_new, m_open}) width = std::max(width, press->sizeHint().width());
    for (Button* press : {m_demo, m_new, m_open, m_back}) press->setMinimumWidth(width);
}

void FirstRunPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FirstRunPage::setDemoOffered(bool offered) { m_demo->parentWidget()->setVisible(offered); }

void FirstRunPage::setRecentFiles(const QStringList& paths) {
    clearLayout(m_recent);
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* press = button(QFileInfo(path).completeBaseName(), ButtonKind::Ghost, Icon::File);
        press->setToolTip(path);
        connect(press, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(press, 0, Qt::AlignLeft);
    }
}

void FirstRunPage::setNotice(const QString& sentence, const QString& readOnlyPath) {
    setBackupNotice(sentence, {});
    m_readOnlyPath = readOnlyPath;
    m_readOnly->setVisible(!readOnlyPath.isEmpty());
}

void FirstRunPage::setBackupNotice(const QString& sentence, const QString& backupPath) {
    m_backupPath = backupPath;
    m_noticeWords->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_readOnly->hide();
    m_copy->setVisible(!backupPath.isEmpty());
}

bool FirstRunPage::protectionWanted() const { return m_protect->isChecked(); }
void FirstRunPage::setProtectionWanted(bool wanted) { m_protect->setChecked(wanted); }

void FirstRunPage::setBackOffered(bool offered) { m_back->setVisible(offered); }

void FirstRunPage::setBusy(const QString& sentence) {
    for (Button* press : {m_demo, m_new, m_open, m_back}) press->setEnabled(sentence.isEmpty());
    m_protect->setEnabled(sentence.isEmpty());
    for (int i = 0; i < m_recent->count(); ++i) m_recent->itemAt(i)->widget()->setEnabled(sentence.isEmpty());
    setNotice(sentence);
}

} // namespace preceptor::ui
