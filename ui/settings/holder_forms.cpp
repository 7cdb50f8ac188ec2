// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holder_forms.h"

#include "ui/settings/holder_table_model.h"
#include "ui/style/tokens.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

const std::string kEducatorCode = "educator";
const std::string kViewerCode = "viewer";
const std::string kCoordinatorCode = "coordinator";

HolderRole roleOfCode(const std::string& code) {
    if (code == kCoordinatorCode) return HolderRole::Coordinator;
    return code == kViewerCode ? HolderRole::Viewer : HolderRole::Editor;
}

} // namespace

HolderForm::HolderForm(const char* submitName, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_problem(wrappedLabel({}, TextRole::Small, Tone::Bad)),
      m_press(namedButton(submitName, ButtonKind::Primary)) {
    m_problem->setObjectName(QStringLiteral("holderProblem"));
    m_problem->hide();
    m_column->setSpacing(space::kXs);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::kM, 0, 0);
    all->setSpacing(space::kM);
    all->addLayout(m_column);
    all->addWidget(m_problem);
    all->addWidget(m_press, 0, Qt::AlignLeft);
    all->addStretch(1);
    connect(m_press, &QPushButton::clicked, this, &HolderForm::submitted);
}

Label* HolderForm::addCaption() {
    if (m_column->count() > 0) m_column->addSpacing(space::kS);
    auto* caption = label({}, TextRole::Small, Tone::Text2);
    m_column->addWidget(caption);
    return caption;
}

void HolderForm::sayProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void HolderForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

AddHolderForm::AddHolderForm(QWidget* parent)
    : HolderForm("addHolder", parent), m_nameCaption(addCaption()), m_name(new QLineEdit), m_roleCaption(nullptr),
      m_role(new CodeCombo), m_roleSays(wrappedLabel({}, TextRole::Small, Tone::Text2)),
      m_passphrase(new NewPassphrase) {
    m_name->setObjectName(QStringLiteral("holderName"));
    m_name->setMaxLength(static_cast<int>(kHolderNameBytes));
    m_role->setObjectName(QStringLiteral("holderRole"));
    column()->addWidget(m_name);
    m_roleCaption = addCaption();
    column()->addWidget(m_role);
    column()->addWidget(m_roleSays);
    column()->addSpacing(space::kS);
    column()->addWidget(m_passphrase);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &AddHolderForm::judge);
    connect(m_passphrase, &NewPassphrase::changed, this, &AddHolderForm::judge);
    connect(m_passphrase, &NewPassphrase::entered, press(), &QPushButton::click);
    connect(m_role, &CodeCombo::codeChanged, this, &AddHolderForm::retranslate);
    retranslate();
}

void AddHolderForm::judge() {
    const std::string name = toStd(m_name->text().trimmed());
    const bool fits = name.size() <= kHolderNameBytes;
    sayProblem(fits ? QString() : tr("This name is too long; a shorter one is enough to know the person by."));
    press()->setEnabled(!name.empty() && fits && m_passphrase->good());
}

NewHolder AddHolderForm::take() {
    NewHolder holder;
    holder.name = toStd(m_name->text().trimmed());
    holder.role = roleOfCode(m_role->code());
    holder.passphrase = m_passphrase->take().text();
    return holder;
}

void AddHolderForm::retranslate() {
    const std::string code = m_role->code().empty() ? kEducatorCode : m_role->code();
    m_nameCaption->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_roleCaption->setText(tr("Role"));
    m_role->setAccessibleName(tr("Role"));
    m_role->setChoices({{kEducatorCode, roleWords(HolderRole::Editor)},
                        {kCoordinatorCode, roleWords(HolderRole::Coordinator)},
                        {kViewerCode, roleWords(HolderRole::Viewer)}});
    m_role->setCode(code);
    switch (roleOfCode(code)) {
    case HolderRole::Coordinator:
        m_roleSays->setText(tr("Works in the file and decides who may open it and which PCs it trusts."));
        break;
    case HolderRole::Viewer: m_roleSays->setText(tr("Only reads; Preceptor lets a viewer change nothing.")); break;
    case HolderRole::Editor:
    case HolderRole::Recovery: m_roleSays->setText(tr("Works in the file.")); break;
    }
    m_passphrase->retranslate();
    press()->setText(tr("Let this person open it"));
    judge();
}

ChangePassphraseForm::ChangePassphraseForm(std::function<Words()> words, QWidget* parent)
    : HolderForm("changePassphrase", parent), m_words(std::move(words)), m_beforeCaption(addCaption()),
      m_before(new PassphraseLine(QStringLiteral("passphraseBefore"))), m_passphrase(new NewPassphrase) {
    marked(PressingIt::Reads, this); // a viewer's own, too
    column()->addWidget(m_before);
    column()->addSpacing(space::kM);
    column()->addWidget(m_passphrase);
    setFocusProxy(m_before);
    connect(m_before, &PassphraseLine::edited, this, &ChangePassphraseForm::judge);
    connect(m_passphrase, &NewPassphrase::changed, this, &ChangePassphraseForm::judge);
    connect(m_passphrase, &NewPassphrase::entered, press(), &QPushButton::click);
    retranslate();
}

void ChangePassphraseForm::judge() {
    sayProblem({});
    press()->setEnabled(!m_before->line()->text().isEmpty() && m_passphrase->good());
}

SecretText ChangePassphraseForm::takeBefore() { return m_before->take(); }
SecretText ChangePassphraseForm::takeNew() { return m_passphrase->take(); }

void ChangePassphraseForm::retranslate() {
    const Words words = m_words();
    m_beforeCaption->setText(words.before);
    m_before->setWords(words.before);
    m_before->retranslate();
    m_passphrase->retranslate();
    press()->setText(words.press);
    judge();
}

ConfirmForm::ConfirmForm(const char* submitName, std::function<Words()> words, QWidget* parent)
    : HolderForm(submitName, parent), m_words(std::move(words)), m_what(wrappedLabel({})) {
    column()->addWidget(m_what);
    press()->setKind(ButtonKind::Secondary);
    setFocusProxy(press());
    retranslate();
}

void ConfirmForm::retranslate() {
    const Words words = m_words();
    m_what->setText(words.what);
    press()->setText(words.press);
}

} // namespace preceptor::ui
