// SPDX-License-Identifier: GPL-3.0-or-later
// The files beside one conference or one case: a list, what can be done with the chosen one, and the form for one more.
#pragma once

#include "core/services/attachment_service.h"
#include "ui/support/page.h"

class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace preceptor::ui {

class AttachmentListModel;
class Button;
class EmptyState;
class Label;
class ShownCopies;

class AttachmentPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentPanel(const PageContext& context, QWidget* parent = nullptr);

    void showSession(SessionId session);
    void showCase(CaseId id);
    void reload();
    void retranslate();
    // Asks what it is to be called; what cannot be attached is refused first.
    void offer(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QWidget* buildList();
    void connectActions();
    void showOwner(AttachmentDraft owner);
    void follow(); // what can be done with the chosen one
    void endForm();
    void openChosen();
    void saveChosen();
    void removeChosen();
    const AttachmentRow* chosen() const;

    PageContext m_context;
    AttachmentDraft m_owner; // which conference or case
    AttachmentListModel* m_model;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_formPage;
    QVBoxLayout* m_formRoom;
    QWidget* m_form = nullptr;
    Button* m_add;
    Button* m_open;
    Button* m_save;
    Button* m_remove;
    Button* m_cancel;
    Label* m_hint;
    ShownCopies* m_shown;
};

} // namespace preceptor::ui
