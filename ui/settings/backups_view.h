// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a file, what each holds and what going back to it would lose. Knows the file by its path only, so that
// it also helps when the file does not open any more. Each backup is looked into on a worker thread.
#pragma once

#include "core/services/backup_service.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace preceptor::ui {

class ActionRunner;
class BackgroundJob;
class BackupTableModel;
class Button;
class EmptyState;
class Label;
class TableView;

class BackupsView final : public QWidget {
    Q_OBJECT
public:
    explicit BackupsView(ActionRunner& runner, QWidget* parent = nullptr);
    // Reads the list anew. With a refusal (ReadOnly) it is only shown, and says so; a viewer is asked for the
    // passphrase of somebody who may put the file back where `othersMay` give one.
    void showBackupsOf(const std::filesystem::path& file, const std::optional<Error>& refusal, bool othersMay = false);
    void retranslate();

Q_SIGNALS:
    // `anyProgramme`: the person was told that it is of another one, and means it.
    void restoreAsked(const QString& backup, bool anyProgramme);
    void lookInsideAsked(const QString& backup);
    void unlockAsked(const QString& backup);

private:
    void buildUi();
    QWidget* buildFoot();
    void lookIntoNext(int row);
    void showChosen();
    void passOver(int row);
    void choose(int row);
    QString chosen() const; // path; empty: none
    void restoreOrUnlock();
    bool asksForAnother() const;

    ActionRunner& m_runner;
    std::filesystem::path m_file;
    std::optional<Error> m_refusal; // why it cannot be put back here
    bool m_othersMay = false;
    int m_question = 0;
    bool m_picked = false; // by the person
    bool m_choosing = false;
    QString m_doubted; // of another programme: pressed once, and told
    QPointer<BackgroundJob> m_job;
    BackupTableModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Label* m_loss;
    Label* m_kept;
    Button* m_inside;
    Button* m_restore;
};

} // namespace preceptor::ui
