// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programme's file and its backups are, and what can be done with them.
#pragma once

#include "ui/support/page.h"

namespace preceptor::ui {

class Button;
class CopyButtons;
class Label;
class TitledCard;

class FileCard final : public QWidget {
    Q_OBJECT
public:
    explicit FileCard(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();

Q_SIGNALS:
    void backupsAsked();
    void trailAsked();

private:
    QWidget* buildUi();

    PageContext m_context;
    TitledCard* m_card;
    Label* m_filePlace;
    Label* m_backupPlace;
    Label* m_backupRule;
    CopyButtons* m_copies;
    Button* m_backups;
    Button* m_trail;
};

} // namespace preceptor::ui
