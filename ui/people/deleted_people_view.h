// SPDX-License-Identifier: GPL-3.0-or-later
// People who were deleted, each with the way back. Their history comes back with them.
#pragma once

#include "ui/support/page.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace preceptor::ui {

class EmptyState;
class RecordHead;

class DeletedPeopleView final : public QWidget {
    Q_OBJECT
public:
    explicit DeletedPeopleView(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();

    PageContext m_context;
    RecordHead* m_head;
    QVBoxLayout* m_lines;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
