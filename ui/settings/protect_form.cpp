// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protect_form.h"

#include "ui/style/tokens.h"
#include "ui/support/new_passphrase.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapped_check.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

// What it does, what it costs, and what it does not do.
constexpr const char* kProtectWords[] = {
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectForm",
                      "The file, its backups and its attached files are sealed. Whoever finds or copies them without a "
                      "passphrase can read nothing in them."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectForm",
                      "Everybody who works in it gets a passphrase of their own, from you or another coordinator."),
    QT_TRANSLATE_NOOP(
        "preceptor::ui::ProtectForm",
        "When nobody has touched it for a while, or the PC is locked or goes to sleep, the file closes by "
        "itself. What was being typed is still there afterwards."),
    QT_TRANSLATE_NOOP(
        "preceptor::ui::ProtectForm",
        "Whoever loses every passphrase and the recovery key loses the file. Nobody else can open it, the "
        "makers of this program neither."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectForm",
                      "Exported and printed papers and copies made before stay readable. What was on "
                      "the disk until now can still be found by experts until something is written over it."),
};

} // namespace

ProtectForm::ProtectForm(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kL);
    line->addWidget(m_formCard = new TitledCard(buildForm()), 5, Qt::AlignTop);
    line->addWidget(m_wordsCard = new TitledCard(buildWords()), 4, Qt::AlignTop);
    connect(m_name, &QLineEdit::textChanged, this, &ProtectForm::judge);
    connect(m_passphrase, &NewPassphrase::changed, this, &ProtectForm::judge);
    connect(m_passphrase, &NewPassphrase::entered, m_protect, &QPushButton::click);
    connect(m_recovery, &QCheckBox::toggled, this, &ProtectForm::judge);
    connect(m_protect, &QPushButton::clicked, this, &ProtectForm::submitted);
    setFocusProxy(m_name);
}

QWidget* ProtectForm::buildForm() {
    m_nameCaption = label({}, TextRole::Small, Tone::Text2);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("coordinatorName"));
    m_passphrase = new NewPassphrase;
    m_recovery = new WrappedCheck;
    m_recovery->setObjectName(QStringLiteral("withRecoveryKey"));
    m_recovery->setChecked(true);
    m_noRecovery = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_size = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_size->setObjectName(QStringLiteral("protectSize"));
    m_problem = wrappedLabel({}, TextRole::Small, Tone::Bad);
    m_problem->setObjectName(QStringLiteral("protectProblem"));
    m_protect = namedButton("protectFile", ButtonKind::Primary, Icon::Lock);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_nameCaption);
    column->addWidget(m_name);
    column->addSpacing(space::kS);
    column->addWidget(m_passphrase);
    column->addSpacing(space::kS);
    for (QWidget* each : std::initializer_list<QWidget*>{m_recovery, m_noRecovery, m_size, m_problem})
        column->addWidget(each);
    column->addSpacing(space::kS);
    column->addWidget(m_protect, 0, Qt::AlignLeft);
    m_problem->hide();
    return body;
}

QWidget* ProtectForm::buildWords() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    for (std::size_t i = 0; i < std::size(kProtectWords); ++i) {
        m_words << wrappedLabel({}, TextRole::Body, Tone::Text2);
        column->addWidget(m_words.back());
    }
    return body;
}

void ProtectForm::start(const QString& name, bool large, bool tooLarge) {
    m_large = large;
    m_tooLarge = tooLarge;
    if (m_name->text().isEmpty()) m_name->setText(name);
    m_passphrase->clear();
    judge();
}

void ProtectForm::judge() {
    m_noRecovery->setVisible(!m_recovery->isChecked());
    m_size->setVisible(m_large || m_tooLarge);
    m_problem->hide();
    const std::string name = toStd(m_name->text().trimmed());
    if (name.size() > kHolderNameBytes)
        sayProblem(tr("This name is too long; a shorter one is enough to know the person by."));
    m_protect->setEnabled(!m_tooLarge && !name.empty() && name.size() <= kHolderNameBytes && m_passphrase->good());
}

NewHolder ProtectForm::take() {
    NewHolder holder;
    holder.name = toStd(m_name->text().trimmed());
    holder.passphrase = m_passphrase->take().text();
    return holder;
}

bool ProtectForm::recoveryKeyWanted() const { return m_recovery->isChecked(); }

void ProtectForm::sayProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ProtectForm::retranslate() {
    m_formCard->setHeading(tr("Protect this file"));
    m_wordsCard->setHeading(tr("What this does"));
    m_nameCaption->setText(tr("Name of its first coordinator"));
    m_name->setAccessibleName(m_nameCaption->text());
    m_recovery->setText(tr("Make a recovery key to print, for whoever forgets the passphrase"));
    m_noRecovery->setText(tr("Without a recovery key a forgotten passphrase means a lost file."));
    m_size->setText(
        m_tooLarge ? tr("This file is larger than %1 MB, more than can be protected. It stays as it is.")
                         .arg(kSealedMostBytes >> 20)
                   : tr("This file is larger than %1 MB. Protected, it opens slowly, and it cannot grow beyond %2 MB.")
                         .arg(kSealedWarnBytes >> 20)
                         .arg(kSealedMostBytes >> 20));
    m_protect->setText(tr("Protect this file"));
    m_passphrase->retranslate();
    for (qsizetype i = 0; i < m_words.size(); ++i) m_words[i]->setText(tr(kProtectWords[i]));
    judge();
}

} // namespace preceptor::ui
