// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file. An interface, so that pages are tested without a dialog.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace preceptor::ui {

enum class FileKind { Programme, Roster, Csv, Xlsx, Pdf, Calendar, Badge, Bundle, Attachment, Folder };

class FileChooser {
public:
    virtual ~FileChooser() = default;
    // Empty: the person changed her mind.
    virtual QString openFile(QWidget* over, FileKind kind) = 0;
    virtual QString saveFile(QWidget* over, FileKind kind, const QString& suggestedName) = 0;
};

// The desktop's own dialogs; they ask before an existing file is replaced.
class DesktopFileChooser final : public FileChooser {
public:
    QString openFile(QWidget* over, FileKind kind) override;
    QString saveFile(QWidget* over, FileKind kind, const QString& suggestedName) override;

private:
    QString m_folder; // of the last answer
};

// Answers in turn what it was given; for tests.
class ScriptedFileChooser final : public FileChooser {
public:
    explicit ScriptedFileChooser(QStringList answers = {}) : m_answers(std::move(answers)) {}
    void willAnswer(const QString& path) { m_answers << path; }
    QString openFile(QWidget*, FileKind) override { return next(); }
    QString saveFile(QWidget*, FileKind, const QString&) override { return next(); }

private:
    QString next() { return m_answers.isEmpty() ? QString() : m_answers.takeFirst(); }
    QStringList m_answers;
};

} // namespace preceptor::ui
