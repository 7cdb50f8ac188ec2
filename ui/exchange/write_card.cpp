// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/write_card.h"

#include "ui/exchange/exchange_words.h"
#include "ui/style/button_kind.h"
#include "ui/support/form.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr char kReceiver[] = "receiver";
constexpr char kContent[] = "content";
constexpr char kPassphrase[] = "passphrase";
constexpr char kRepeat[] = "repeat";
const std::string kSitePrefix = "site/";
const std::string kFolder = "folder";

} // namespace

WriteCard::WriteCard(QWidget* parent) : Card(parent) {
    buildUi();
    connectActions();
}

void WriteCard::buildUi() {
    m_title = label({}, TextRole::Section);
    m_form = new Form(2);
    m_form->choice(kReceiver);
    m_form->choice(kContent);
    for (const char* field : {kPassphrase, kRepeat}) m_form->text(field)->setEchoMode(QLineEdit::Password);
    m_keys = new QCheckBox;
    m_keys->setObjectName(QStringLiteral("toKnownSites"));
    m_withFiles = new QCheckBox;
    m_withFiles->setObjectName(QStringLiteral("withFiles"));
    m_withFiles->hide();
    m_show = namedButton("showPassphrase", ButtonKind::Ghost);
    m_show->setCheckable(true);
    m_outcome = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_outcome->setObjectName(QStringLiteral("writeOutcome"));
    m_openFolder = namedButton("openWritten", ButtonKind::Ghost);
    m_openFolder->hide();
    m_write = marked(PressingIt::Signs, namedButton("writeBundle", ButtonKind::Primary, Icon::Usb));
    auto* locks = new QHBoxLayout;
    locks->addWidget(m_keys, 1);
    locks->addWidget(m_show);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kM);
    foot->addWidget(m_write, 0, Qt::AlignBottom);
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_openFolder, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kS);
    m_level = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_level->setObjectName(QStringLiteral("bundleLevel"));
    column->addWidget(m_title);
    column->addWidget(m_level);
    column->addWidget(m_form);
    column->addLayout(locks);
    column->addWidget(m_withFiles);
    column->addStretch(1);
    column->addLayout(foot);
}

void WriteCard::connectActions() {
    connect(m_write, &QPushButton::clicked, this, &WriteCard::writeAsked);
    connect(m_form, &Form::edited, this, &WriteCard::clearProblem);
    connect(m_keys, &QCheckBox::clicked, this, &WriteCard::clearProblem);
    connect(m_form->combo(kReceiver), &CodeCombo::codeChanged, this, &WriteCard::followReceiver);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        for (const char* field : {kPassphrase, kRepeat})
            m_form->line(field)->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { Q_EMIT folderWanted(QFileInfo(pathToQt(m_written.path)).absolutePath()); });
    for (const char* field : {kPassphrase, kRepeat})
        connect(m_form->line(field), &QLineEdit::returnPressed, this, &WriteCard::writeAsked);
}

void WriteCard::retranslate() {
    m_title->setText(tr("Write a file for the other PCs"));
    m_level->setText(labelled(
        exportLevelName(ExportLevel::Full),
        tr("for PCs of this programme alone. Drafts of cases, words that must not appear and what is set up on "
           "this PC stay here.")));
    m_form->setCaption(kReceiver, tr("For"));
    m_form->setCaption(kContent, tr("It holds"));
    m_form->setCaption(kPassphrase, tr("Passphrase"));
    m_form->setCaption(kRepeat, tr("Passphrase again"));
    m_keys->setText(tr("Known PCs open it without the passphrase"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the passphrase"));
    m_write->setText(tr("Write the file"));
    m_openFolder->setText(tr("Open folder"));
    setFiles(m_files);
    fillChoices();
}

void WriteCard::setSites(const std::vector<std::string>& sites, const std::vector<std::string>& trusted) {
    m_sites = sites;
    m_trusted = trusted;
    fillChoices();
}

void WriteCard::setFiles(const AttachmentTotals& totals) {
    m_files = totals;
    m_withFiles->setVisible(totals.files > 0);
    if (totals.files == 0) m_withFiles->setChecked(false);
    m_withFiles->setText(
        tr("With %n attached files (%1)", "size", static_cast<int>(totals.files)).arg(sizeText(totals.bytes)));
    m_withFiles->setToolTip(tr("Without them the others see the files in their lists and cannot open them."));
}

void WriteCard::fillChoices() {
    CodeCombo::Choices receivers{{"", tr("Everyone")}};
    for (const std::string& site : m_sites) receivers.emplace_back(kSitePrefix + site, toQt(site));
    receivers.emplace_back(kFolder, tr("A shared folder: write and take up"));
    m_form->combo(kReceiver)->setChoices(receivers);
    m_form->combo(kContent)->setChoices({{"news", tr("What they are not known to have")}, {"all", tr("Everything")}});
    followReceiver();
}

void WriteCard::followReceiver() {
    const std::string site = request().site;
    const bool can =
        site.empty() ? !m_trusted.empty() : std::find(m_trusted.begin(), m_trusted.end(), site) != m_trusted.end();
    m_keys->setEnabled(can);
    m_keys->setToolTip(can ? QString() : tr("No PC is trusted yet: that happens when you take up its first file."));
    if (!can) m_keys->setChecked(false);
    m_write->setText(intoFolder() ? tr("Choose the folder") : tr("Write the file"));
}

BundleRequest WriteCard::request() const {
    BundleRequest request;
    const std::string receiver = m_form->combo(kReceiver)->code();
    if (receiver.starts_with(kSitePrefix)) request.site = receiver.substr(kSitePrefix.size());
    request.everything = m_form->combo(kContent)->code() == "all";
    const QString words = m_form->line(kPassphrase)->text();
    if (!words.isEmpty()) request.passphrase = toStd(words);
    request.toKnownSites = m_keys->isChecked();
    request.withFiles = m_withFiles->isChecked();
    return request;
}

bool WriteCard::intoFolder() const { return m_form->combo(kReceiver)->code() == kFolder; }

bool WriteCard::miss(const char* field, const QString& sentence) {
    showOutcome(sentence);
    m_outcome->setTone(Tone::Bad);
    m_form->line(field)->setProperty(kBadInputProperty, true);
    m_form->line(field)->setAccessibleDescription(sentence);
    m_form->line(field)->update();
    m_form->line(field)->setFocus(Qt::OtherFocusReason);
    return false;
}

void WriteCard::clearProblem() {
    for (const char* field : {kPassphrase, kRepeat}) {
        m_form->line(field)->setProperty(kBadInputProperty, false);
        m_form->line(field)->setAccessibleDescription({});
        m_form->line(field)->update();
    }
    showOutcome({});
}

bool WriteCard::check() {
    clearProblem();
    const BundleRequest wanted = request();
    if (!wanted.passphrase && !wanted.toKnownSites)
        return miss(kPassphrase, m_keys->isEnabled() ? tr("Give a passphrase, or let known PCs open it.")
                                                     : tr("Give a passphrase: the file leaves this PC."));
    if (wanted.passphrase)
        if (const Status good = ExchangeService::mayLockWith(*wanted.passphrase); !good)
            return miss(kPassphrase, sentence(good.error()));
    if (m_form->line(kPassphrase)->text() != m_form->line(kRepeat)->text())
        return miss(kRepeat, tr("The two passphrases are not the same."));
    return true;
}

void WriteCard::showWritten(const BundleWritten& written) {
    m_written = written;
    showOutcome(writtenText(written));
    m_openFolder->show();
    for (const char* field : {kPassphrase, kRepeat}) m_form->line(field)->clear();
}

void WriteCard::showOutcome(const QString& sentence) {
    m_openFolder->hide();
    m_outcome->setTone(Tone::Text2);
    m_outcome->setText(sentence);
}

void WriteCard::focusFirst() { m_form->combo(kReceiver)->setFocus(Qt::OtherFocusReason); }

} // namespace preceptor::ui
