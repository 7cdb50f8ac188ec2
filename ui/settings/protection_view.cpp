// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protection_view.h"

#include "core/services/workspace.h"
#include "ui/settings/holder_forms.h"
#include "ui/settings/holder_table_model.h"
#include "ui/settings/protect_form.h"
#include "ui/settings/recovery_key_view.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/side_drawer.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kHolderDrawer = 420;
enum ProtectionPart { kPlainPart, kHoldersPart, kKeyPart };

// What roles can and cannot guarantee.
constexpr const char* kRoleWords[] = {
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectionView",
                      "A coordinator works in the file and decides who may open it. There is always one."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectionView", "An educator works in the file."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectionView",
                      "A viewer only reads, and nothing a viewer makes counts as signed on other PCs."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectionView",
                      "Roles are rules of this program, not locks: everybody who may open the file has its key, and an "
                      "expert could change it with another program. Let nobody open it who must not read all of it."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectionView",
                      "Whoever is removed cannot open the file any more, but keeps being able to read copies and "
                      "backups from before."),
    QT_TRANSLATE_NOOP("preceptor::ui::ProtectionView",
                      "For another role a person is removed and added again, with a new passphrase."),
};

} // namespace

ProtectionView::ProtectionView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_work(new ProtectionWork(context, this)), m_protect(new ProtectForm),
      m_key(new RecoveryKeyView(context)), m_model(new HolderTableModel(this)),
      m_drawer(new SideDrawer(this, kHolderDrawer)), m_stack(new QStackedWidget) {
    m_stack->addWidget(m_protect);
    m_stack->addWidget(buildHolders());
    m_stack->addWidget(m_key);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_drawer->raise();
    connectActions();
}

QWidget* ProtectionView::buildHolders() {
    m_table = namedTable("holders", m_model, {60, 40});
    m_why = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_notPutAway = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_notPutAway->setObjectName(QStringLiteral("recoveryNotPutAway"));
    m_size = wrappedLabel({}, TextRole::Small, Tone::Warn);
    m_size->setObjectName(QStringLiteral("protectedSize"));
    m_add = namedButton("askAddHolder", ButtonKind::Primary, Icon::Plus);
    m_remove = namedButton("askRemoveHolder", ButtonKind::Secondary, Icon::Trash);
    m_change = namedButton("askChangePassphrase", ButtonKind::Secondary, Icon::Edit);
    m_newKey = namedButton("askRecoveryKey", ButtonKind::Secondary, Icon::Shield);
    m_unprotect = namedButton("askUnprotect", ButtonKind::Ghost);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (auto* line : {first, second}) line->setSpacing(space::kS);
    first->addWidget(m_add);
    first->addWidget(m_remove);
    first->addStretch(1);
    second->addWidget(m_change);
    second->addWidget(m_newKey);
    second->addWidget(m_unprotect);
    second->addStretch(1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    column->addWidget(m_notPutAway);
    column->addWidget(m_size);
    column->addLayout(first);
    column->addLayout(second);
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kL);
    line->addWidget(m_holdersCard = new TitledCard(body), 5);
    line->addWidget(m_rolesCard = new TitledCard(buildRoles()), 4, Qt::AlignTop);
    return all;
}

QWidget* ProtectionView::buildRoles() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    for (std::size_t i = 0; i < std::size(kRoleWords); ++i) {
        m_roles << wrappedLabel({}, TextRole::Body, Tone::Text2);
        column->addWidget(m_roles.back());
    }
    return body;
}

void ProtectionView::connectActions() {
    connect(m_protect, &ProtectForm::submitted, this, &ProtectionView::protect);
    connect(m_key, &RecoveryKeyView::putAway, this, &ProtectionView::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProtectionView::showActions);
    connect(m_add, &QPushButton::clicked, this, &ProtectionView::askAdd);
    connect(m_remove, &QPushButton::clicked, this, &ProtectionView::askRemove);
    connect(m_change, &QPushButton::clicked, this, &ProtectionView::askChange);
    connect(m_newKey, &QPushButton::clicked, this, &ProtectionView::askRecovery);
    connect(m_unprotect, &QPushButton::clicked, this, &ProtectionView::askUnprotect);
}

bool ProtectionView::coordinates() const {
    const auto& by = m_context.workspace.unlocked();
    return by && (by->holder.role == HolderRole::Coordinator || by->holder.role == HolderRole::Recovery);
}

QString ProtectionView::renewable() const {
    const auto& by = m_context.workspace.unlocked();
    if (!by || by->holder.role != HolderRole::Recovery) return {};
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->holder(row).role == HolderRole::Coordinator) names << toQt(m_model->holder(row).name);
    return names.size() == 1 ? names.front() : QString();
}

QString ProtectionView::changeWords() const {
    const QString name = renewable();
    return name.isEmpty() ? tr("Change my passphrase") : tr("New passphrase for %1").arg(name);
}

void ProtectionView::reload() {
    if (m_key->shows() || m_work->busy()) return;
    const Workspace& workspace = m_context.workspace;
    const auto bytes = m_context.runner.read([&] { return workspace.bytes(); }).value_or(0);
    m_size->setVisible(bytes > kSealedWarnBytes);
    const auto& by = workspace.unlocked();
    if (!by) {
        m_protect->start(toQt(workspace.operatorName()), bytes > kSealedWarnBytes, bytes > kSealedMostBytes);
        setFocusProxy(m_protect);
        return m_stack->setCurrentIndex(kPlainPart);
    }
    const int row = m_table->currentRow();
    m_model->setHolders(
        m_context.runner.read([&] { return holdersOf(workspace.path(), *by); }).value_or(std::vector<Holder>()),
        by->holder.id);
    m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    setFocusProxy(m_table);
    m_stack->setCurrentIndex(kHoldersPart);
    showActions();
}

void ProtectionView::showActions() {
    const bool may = coordinates();
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    for (Button* press : {m_add, m_remove, m_newKey, m_unprotect}) press->setVisible(may);
    m_remove->setEnabled(any && !m_model->isOwn(row));
    const auto& by = m_context.workspace.unlocked();
    m_change->setVisible(by && (by->holder.role != HolderRole::Recovery || !renewable().isEmpty()));
    m_change->setText(changeWords());
    m_why->setVisible(!may);
    m_notPutAway->setVisible(may && m_leftStanding);
}

void ProtectionView::openDrawer(HolderForm* form, const std::function<QString()>& title) {
    m_form = form;
    m_drawer->setTitle(title);
    m_drawer->setBody(form);
    m_drawer->open();
    form->setFocus(Qt::OtherFocusReason);
}

void ProtectionView::work(const QString& words, const ProtectionWork::Work& work, const QString& said) {
    m_work->run(words, false, work, [this, said](const Result<ProtectionDone>& done) { take(done, said); });
}

void ProtectionView::take(const Result<ProtectionDone>& done, const QString& said) {
    if (!done) {
        if (m_drawer->isVisible() && m_form) m_form->sayProblem(sentence(done.error()));
        return;
    }
    m_drawer->closeDrawer();
    reload();
    if (!done->recoveryKey.empty()) showKey(done->recoveryKey);
    if (!said.isEmpty()) m_context.runner.say({.sentence = said, .action = {}, .onAction = {}});
}

void ProtectionView::showKey(const std::string& key) {
    m_leftStanding = false;
    m_key->show(toQt(key));
    m_stack->setCurrentIndex(kKeyPart);
    m_key->setFocus(Qt::OtherFocusReason);
}

void ProtectionView::forget() {
    if (m_key->shows()) {
        m_leftStanding = true;
        m_stack->setCurrentIndex(kHoldersPart);
        showActions();
    }
    m_key->forget();
    if (m_drawer->isVisible()) m_drawer->closeDrawer();
}

void ProtectionView::retranslate() {
    m_protect->retranslate();
    m_key->retranslate();
    m_model->retranslate();
    m_table->setAccessibleName(tr("Who may open it"));
    m_holdersCard->setHeading(tr("Who may open this file"));
    m_rolesCard->setHeading(tr("What roles can and cannot do"));
    for (qsizetype i = 0; i < m_roles.size(); ++i) m_roles[i]->setText(tr(kRoleWords[i]));
    m_why->setText(tr("Only a coordinator decides who may open it."));
    m_notPutAway->setText(tr("The recovery key was still on the screen when this page was left or locked. If it is not "
                             "on paper, make a new one."));
    m_size->setText(
        tr("This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new "
           "file for the next year before that.")
            .arg(kSealedWarnBytes >> 20)
            .arg(kSealedMostBytes >> 20));
    m_add->setText(tr("Add a person"));
    m_remove->setText(tr("Remove…"));
    m_change->setText(changeWords());
    m_newKey->setText(tr("New recovery key"));
    m_unprotect->setText(tr("Take the protection off"));
}

} // namespace preceptor::ui
