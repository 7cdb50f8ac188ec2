// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen when a programme file is damaged or gone and has backups: one sentence and the list of them.
#pragma once

#include "core/model/protection.h"

#include <QWidget>

#include <filesystem>
#include <optional>

namespace preceptor::ui {

class ActionRunner;
class BackupsView;
class Button;
class Label;

class RescuePage final : public QWidget {
    Q_OBJECT
public:
    explicit RescuePage(ActionRunner& runner, QWidget* parent = nullptr);
    void show(const std::filesystem::path& file, const QString& sentence, std::optional<HolderRole> role);
    const std::filesystem::path& file() const { return m_file; }
    // Into the backups, with the passphrase of somebody in this role, if any: a viewer puts nothing back.
    void lookAgain(std::optional<HolderRole> role);

Q_SIGNALS:
    void restoreAsked(const QString& backup, bool anyProgramme);
    void lookInsideAsked(const QString& backup);
    void unlockAsked(const QString& backup);
    void otherFileAsked();
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildNotice();
    void retranslate();

    std::filesystem::path m_file;
    Label* m_title;
    Label* m_sentence;
    BackupsView* m_backups;
    Button* m_other;
    Button* m_back;
};

} // namespace preceptor::ui
