// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/attachment_panel.h"

#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/attachment_form.h"
#include "ui/support/attachment_list_model.h"
#include "ui/support/file_chooser.h"
#include "ui/support/keep_reason.h"
#include "ui/support/shown_copies.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/two_line_delegate.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

enum AttachmentView { FileList, NoFiles, FileForm };

} // namespace

AttachmentPanel::AttachmentPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new AttachmentListModel(this)), m_shown(new ShownCopies(this)) {
    setObjectName(QStringLiteral("attachments"));
    buildUi();
    connectActions();
    retranslate();
}

void AttachmentPanel::buildUi() {
    m_empty = new EmptyState(Icon::File);
    m_cancel = namedButton("cancelAttach", ButtonKind::Ghost);
    m_formPage = new QWidget;
    m_formRoom = new QVBoxLayout(m_formPage);
    m_formRoom->setContentsMargins(0, 0, 0, 0);
    m_formRoom->addWidget(m_cancel, 0, Qt::AlignLeft);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_formPage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->addWidget(m_stack);
}

QWidget* AttachmentPanel::buildList() {
    m_list = twoLineList("attachmentList", m_model);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_add = marked(PressingIt::Writes, namedButton("attachFile", ButtonKind::Secondary, Icon::Plus));
    m_open = namedButton("openAttachment", ButtonKind::Secondary, Icon::File);
    m_save = namedButton("saveAttachment", ButtonKind::Secondary, Icon::Download);
    m_remove = namedButton("removeAttachment", ButtonKind::Ghost, Icon::Trash);
    m_hint = wrappedLabel({}, TextRole::Small, Tone::Text2);
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(m_add);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kS);
    for (Button* press : {m_open, m_save, m_remove}) foot->addWidget(press);
    foot->addStretch(1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(foot);
    return page;
}

void AttachmentPanel::connectActions() {
    const auto choose = [this] {
        const QString path = m_context.files.openFile(this, FileKind::Attachment);
        if (!path.isEmpty()) offer(path);
    };
    connect(m_add, &QPushButton::clicked, this, choose);
    connect(m_empty, &EmptyState::primaryPressed, this, choose);
    connect(m_cancel, &QPushButton::clicked, this, &AttachmentPanel::endForm);
    connect(m_open, &QPushButton::clicked, this, &AttachmentPanel::openChosen);
    connect(m_list, &QAbstractItemView::activated, this, &AttachmentPanel::openChosen);
    connect(m_save, &QPushButton::clicked, this, &AttachmentPanel::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentPanel::removeChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentPanel::follow);
}

void AttachmentPanel::showSession(SessionId session) { showOwner({.session = session}); }
void AttachmentPanel::showCase(CaseId id) { showOwner({.caseId = id}); }

void AttachmentPanel::showOwner(AttachmentDraft owner) {
    const bool another = owner.session != m_owner.session || owner.caseId != m_owner.caseId;
    m_owner = std::move(owner);
    if (another) endForm(); // a file offered to one is not for the next
    reload();
}

void AttachmentPanel::reload() {
    AttachmentService& files = m_context.workspace.attachments();
    auto rows = m_context.runner.read(
        [&] { return m_owner.caseId ? files.ofCase(m_owner.caseId) : files.ofSession(m_owner.session); });
    if (!rows) return;
    const int before = m_list->currentIndex().row();
    m_model->setFiles(std::move(*rows));
    const int count = m_model->rowCount();
    if (count > 0) m_list->setCurrentIndex(m_model->index(qBound(0, before, count - 1)));
    if (!m_form) m_stack->setCurrentIndex(count > 0 ? FileList : NoFiles);
    follow();
}

const AttachmentRow* AttachmentPanel::chosen() const { return m_model->at(m_list->currentIndex()); }

void AttachmentPanel::follow() {
    const AttachmentRow* row = chosen();
    const bool here = row && row->place == AttachmentPlace::Here;
    m_open->setEnabled(here);
    m_save->setEnabled(here);
    m_remove->setEnabled(row && !m_context.workspace.readOnly());
    m_add->setEnabled(!m_context.workspace.readOnly());
    m_hint->setVisible(row && !here);
    if (row && row->place == AttachmentPlace::Absent)
        m_hint->setText(
            tr("The file itself is not on this PC. Ask the others for an exchange file with attached files."));
    if (row && row->place == AttachmentPlace::Gone)
        m_hint->setText(
            tr("The file was here and is gone. It stays listed; put the folder “%1” back beside the programme "
               "file, or take it from an exchange file with attached files.")
                .arg(pathToQt(m_context.workspace.attachments().folder().filename())));
}

void AttachmentPanel::offer(const QString& path) {
    AttachmentService& files = m_context.workspace.attachments();
    const auto looked = m_context.runner.run([&] { return files.look(toPath(path)); });
    if (!looked) return;
    endForm();
    auto* form = new AttachmentForm(m_owner, path, *looked);
    auto* keep = new KeepReason(m_context);
    form->addOverButton(keep);
    connect(keep, &KeepReason::kept, form, &DrawerForm::submitted);
    connect(form, &DrawerForm::submitted, this, [this, form, keep, &files] {
        const auto issues = [&](const std::vector<FieldIssue>& found) {
            keep->offerNew("attachment", m_owner.caseId ? TextOwner(m_owner.caseId) : TextOwner(m_owner.session),
                           found);
            return form->setIssues(found);
        };
        AttachmentDraft draft = form->draft();
        draft.reasons = keep->take();
        if (!m_context.runner.run([&] { return files.attach(toPath(form->path()), draft); }, issues)) return;
        endForm();
        reload();
    });
    m_form = form;
    m_formRoom->insertWidget(0, form, 1);
    m_stack->setCurrentIndex(FileForm);
    form->setFocus(Qt::OtherFocusReason);
}

void AttachmentPanel::endForm() {
    if (m_form) m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? FileList : NoFiles);
}

// Other programs get a copy of their own: what they write into it never changes what was attached.
void AttachmentPanel::openChosen() {
    const AttachmentRow* row = chosen();
    if (!row) return;
    const auto copy = m_context.runner.run(
        [&] { return m_context.workspace.attachments().copyInto(toPath(m_shown->folder()), row->attachment.id); });
    if (!copy) return reload();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(*copy))))
        m_context.runner.say({.sentence = tr("No program on this PC shows such a file. Save it and take it elsewhere."),
                              .action = {},
                              .onAction = {}});
}

void AttachmentPanel::saveChosen() {
    const AttachmentRow* row = chosen();
    if (!row) return;
    AttachmentService& files = m_context.workspace.attachments();
    const AttachmentId id = row->attachment.id;
    const QString path = m_context.files.saveFile(this, FileKind::Attachment, toQt(safeFileName(row->attachment)));
    if (path.isEmpty()) return;
    if (m_context.runner.run([&] { return files.saveAs(toPath(path), id); }))
        m_context.runner.say({.sentence = tr("Saved: %1").arg(path), .action = {}, .onAction = {}});
}

void AttachmentPanel::removeChosen() {
    const AttachmentRow* row = chosen();
    if (!row) return;
    const AttachmentId id = row->attachment.id;
    m_context.runner.run([&] { return m_context.workspace.attachments().remove(id); });
    reload();
}

void AttachmentPanel::retranslate() {
    m_list->setAccessibleName(tr("Attached files"));
    m_add->setText(tr("Attach a file …"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as …"));
    m_remove->setText(tr("Remove"));
    m_cancel->setText(tr("Do not attach it"));
    m_empty->setWords(tr("No files yet"), tr("Slides and papers up to 20 MB, no pictures. They are kept beside the "
                                             "programme file; drop one on the window."));
    m_empty->setActions(m_context.workspace.readOnly() ? QString() : tr("Attach a file …"));
    m_model->retranslate();
    follow();
}

void AttachmentPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace preceptor::ui
