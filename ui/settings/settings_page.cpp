// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/services/workspace.h"
#include "ui/settings/audit_view.h"
#include "ui/settings/backups_view.h"
#include "ui/settings/copy_buttons.h"
#include "ui/settings/file_card.h"
#include "ui/settings/preferences.h"
#include "ui/settings/protection_card.h"
#include "ui/settings/protection_view.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/form.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_combo.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

const std::string kLanguageField = "language";
const std::string kThemeField = "theme";
const std::string kTextSize = "text_size";
const std::string kOperatorField = "operator_name";
constexpr int kWidest = 760;

CodeCombo::Choices languageChoices() {
    CodeCombo::Choices choices;
    for (const QString& code : languageCodes()) choices.emplace_back(toStd(code), languageName(code));
    return choices;
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, Preferences& preferences)
    : Page(context), m_preferences(preferences) {
    buildUi();
    connectActions();
}

void SettingsPage::buildUi() {
    auto* inside = new QWidget;
    inside->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kXl, 20, space::kXl, space::kXl);
    column->setSpacing(space::kL);
    m_person = new Form(2);
    m_person->text(kOperatorField);
    m_personCard = new TitledCard(m_person);
    column->addWidget(buildLook());
    column->addWidget(m_personCard);
    column->addWidget(buildRegisters());
    column->addWidget(m_file = new FileCard(context()));
    column->addWidget(m_protection = new ProtectionCard(context(), m_preferences));
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(buildBackups());
    m_stack->addWidget(buildProtection());
    m_stack->addWidget(buildTrail());
}

QWidget* SettingsPage::buildLook() {
    m_look = new Form(3);
    m_look->choice(kLanguageField);
    m_look->choice(kThemeField);
    m_look->choice(kTextSize);
    return m_lookCard = new TitledCard(m_look);
}

QWidget* SettingsPage::buildRegisters() {
    m_registers = namedButton("openRegisters", ButtonKind::Secondary, Icon::Grid);
    auto* body = new QWidget;
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_registers);
    line->addStretch(1);
    return m_registersCard = new TitledCard(body);
}

QWidget* SettingsPage::buildBackups() {
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    m_back = namedButton("backToSettings");
    m_backups = new BackupsView(runner());
    m_copies = new CopyButtons(context());
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addStretch(1);
    head->addWidget(m_copies);
    column->addLayout(head);
    column->addWidget(m_backups, 1);
    return all;
}

QWidget* SettingsPage::buildProtection() {
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    m_backFromProtection = namedButton("backFromProtection");
    m_protectionView = new ProtectionView(context());
    column->addWidget(m_backFromProtection, 0, Qt::AlignLeft);
    column->addWidget(m_protectionView, 1);
    return all;
}

QWidget* SettingsPage::buildTrail() {
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    m_backFromTrail = namedButton("backFromAuditTrail");
    m_trail = new AuditView(context());
    column->addWidget(m_backFromTrail, 0, Qt::AlignLeft);
    column->addWidget(m_trail, 1);
    return all;
}

void SettingsPage::connectActions() {
    connect(m_look->combo(kLanguageField), &CodeCombo::codeChanged, this, [this] {
        const QString code = toQt(m_look->combo(kLanguageField)->code());
        m_preferences.setLanguage(code);
        switchLanguage(code);
    });
    connect(m_look->combo(kThemeField), &CodeCombo::codeChanged, this, &SettingsPage::setTheme);
    connect(m_look->combo(kTextSize), &CodeCombo::codeChanged, this, [this] {
        const int percent = toQt(m_look->combo(kTextSize)->code()).toInt();
        m_preferences.setTextPercent(percent);
        changeTextSize(percent);
    });
    connect(m_person->line(kOperatorField), &QLineEdit::editingFinished, this, &SettingsPage::setOperator);
    connect(m_file, &FileCard::backupsAsked, this, [this] { showView(kBackups); });
    connect(m_file, &FileCard::trailAsked, this, [this] { showView(kTrail); });
    connect(m_protection, &ProtectionCard::protectionAsked, this, [this] { showView(kProtection); });
    for (Button* back : {m_back, m_backFromProtection, m_backFromTrail})
        connect(back, &QPushButton::clicked, this, [this] { showView(kAll); });
    connect(m_copies, &CopyButtons::backupMade, this, [this] { showView(kBackups); });
    // The whole desk goes with the present state of the file, so the shell does it.
    connect(m_backups, &BackupsView::restoreAsked, this, [this](const QString& backup, bool anyProgramme) {
        go({PageId::Settings, QStringLiteral("restore"), anyProgramme ? 1 : 0, backup});
    });
    connect(m_backups, &BackupsView::lookInsideAsked, this, [this](const QString& backup) {
        go({PageId::Settings, QStringLiteral("look_inside"), 0, backup});
    });
    connect(m_backups, &BackupsView::unlockAsked, this, [this](const QString& backup) {
        go({PageId::Settings, QStringLiteral("unlock_backup"), 0, backup});
    });
    connect(m_registers, &QPushButton::clicked, this, [this] { go({PageId::Registers, {}, 0, {}}); });
}

void SettingsPage::setTheme() {
    const ThemeChoice choice = themeFromName(toQt(m_look->combo(kThemeField)->code()));
    m_preferences.setTheme(choice);
    if (choice != ThemeChoice::System) return changeTheme(choice == ThemeChoice::Dark);
    askSystemDark(this, [this](bool dark) {
        m_preferences.setLastDark(dark);
        changeTheme(dark);
    });
}

void SettingsPage::setOperator() {
    const QString name = m_person->line(kOperatorField)->text().trimmed();
    if (name == toQt(workspace().operatorName())) return;
    m_preferences.setOperatorName(name);
    workspace().setOperatorName(toStd(name));
    Q_EMIT headingChanged();
}

QString SettingsPage::title() const {
    switch (m_stack->currentIndex()) {
    case kBackups: return tr("Backups");
    case kProtection: return tr("Protection");
    case kTrail: return tr("Audit trail");
    default: return tr("Settings");
    }
}

void SettingsPage::showView(View view) {
    m_stack->setCurrentIndex(view);
    if (view == kBackups)
        m_backups->showBackupsOf(workspace().path(),
                                 workspace().readOnly() ? std::optional(workspace().refusal()) : std::nullopt);
    if (view == kBackups) m_backups->setFocus(Qt::OtherFocusReason);
    if (view == kProtection) m_protectionView->reload();
    if (view == kProtection) m_protectionView->setFocus(Qt::OtherFocusReason);
    if (view == kTrail) m_trail->reload();
    if (view == kTrail) m_trail->setFocus(Qt::OtherFocusReason);
    if (view == kAll) m_protection->reload();
    Q_EMIT headingChanged();
}

// A recovery key is not left standing there.
void SettingsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous()) m_protectionView->forget();
}

void SettingsPage::retranslate() {
    m_lookCard->setHeading(tr("Language and look"));
    m_look->setCaption(kLanguageField, tr("Language"));
    m_look->setCaption(kThemeField, tr("Colours"));
    m_look->setCaption(kTextSize, tr("Text size"));
    m_look->combo(kLanguageField)->setChoices(languageChoices());
    m_look->combo(kThemeField)
        ->setChoices({{"system", tr("As on this computer")}, {"light", tr("Light")}, {"dark", tr("Dark")}});
    m_look->combo(kTextSize)->setChoices({{"100", tr("Normal")}, {"115", tr("Larger")}, {"130", tr("Largest")}});
    m_personCard->setHeading(tr("Who works here"), tr("kept with each change"));
    m_person->setCaption(kOperatorField, tr("Your name"));
    m_registersCard->setHeading(tr("Registers"), tr("targets, funders, grants, protocols, trainers, roles"));
    m_registers->setText(tr("Open the registers"));
    m_file->retranslate();
    m_protection->retranslate();
    m_protectionView->retranslate();
    m_back->setText(tr("All settings"));
    m_backFromProtection->setText(tr("All settings"));
    m_backFromTrail->setText(tr("All settings"));
    m_copies->retranslate();
    m_backups->retranslate();
    m_trail->retranslate();
}

void SettingsPage::reload(const ChangeSet*) {
    m_look->combo(kLanguageField)->setCode(toStd(currentLanguage()));
    m_look->combo(kThemeField)->setCode(toStd(themeName(m_preferences.theme())));
    m_look->combo(kTextSize)->setCode(std::to_string(textPercent()));
    // In a protected file it is whoever has unlocked it.
    const auto& by = workspace().unlocked();
    m_person->line(kOperatorField)->setEnabled(!by || by->holder.role == HolderRole::Recovery);
    m_person->line(kOperatorField)->setText(toQt(workspace().operatorName()));
    m_file->reload();
    m_protection->reload();
    if (m_stack->currentIndex() == kProtection) m_protectionView->reload();
    if (m_stack->currentIndex() == kTrail) m_trail->reload();
}

void SettingsPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("backups"))
        showView(kBackups);
    else if (destination.view == QLatin1String("trail"))
        showView(kTrail);
    else
        showView(destination.view == QLatin1String("protection") ? kProtection : kAll);
    if (QWidget* field = m_look->input(toStd(destination.view))) field->setFocus(Qt::ShortcutFocusReason);
}

} // namespace preceptor::ui
