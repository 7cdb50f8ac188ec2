// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/file_chooser.h"

#include "core/model/attachment.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace preceptor::ui {

namespace {

QString words(const char* text) { return QCoreApplication::translate("FileChooser", text); }

QString filterOf(FileKind kind) {
    switch (kind) {
    case FileKind::Programme: return words(QT_TRANSLATE_NOOP("FileChooser", "Programme files (*.preceptor)"));
    case FileKind::Roster:
        return words(QT_TRANSLATE_NOOP("FileChooser", "Spreadsheets and lists (*.xlsx *.csv *.tsv *.txt)"));
    case FileKind::Csv: return words(QT_TRANSLATE_NOOP("FileChooser", "Comma-separated values (*.csv)"));
    case FileKind::Xlsx: return words(QT_TRANSLATE_NOOP("FileChooser", "Excel workbooks (*.xlsx)"));
    case FileKind::Pdf: return words(QT_TRANSLATE_NOOP("FileChooser", "PDF documents (*.pdf)"));
    case FileKind::Calendar: return words(QT_TRANSLATE_NOOP("FileChooser", "Calendar files (*.ics)"));
    case FileKind::Badge: return words(QT_TRANSLATE_NOOP("FileChooser", "Open Badges (*.json)"));
    case FileKind::Bundle: return words(QT_TRANSLATE_NOOP("FileChooser", "Exchange files (*.preceptor-bundle)"));
    case FileKind::Attachment: {
        QStringList endings;
        for (const std::string_view ending : attachableEndings()) endings << QStringLiteral("*.") + toQt(ending);
        return words(QT_TRANSLATE_NOOP("FileChooser", "Slides and papers (%1)")).arg(endings.join(QLatin1Char(' ')));
    }
    case FileKind::Folder: return {};
    }
    return {};
}

// A backup may be opened too; nothing is saved as one.
QString openFilterOf(FileKind kind) {
    if (kind != FileKind::Programme) return filterOf(kind);
    return words(
        QT_TRANSLATE_NOOP("FileChooser", "Programme files and their backups (*.preceptor *.preceptor-backup)"));
}

QString suffixOf(FileKind kind) {
    switch (kind) {
    case FileKind::Programme: return QStringLiteral("preceptor");
    case FileKind::Csv: return QStringLiteral("csv");
    case FileKind::Xlsx: return QStringLiteral("xlsx");
    case FileKind::Pdf: return QStringLiteral("pdf");
    case FileKind::Calendar: return QStringLiteral("ics");
    case FileKind::Badge: return QStringLiteral("json");
    case FileKind::Bundle: return QStringLiteral("preceptor-bundle");
    case FileKind::Roster:
    case FileKind::Attachment:
    case FileKind::Folder: return {};
    }
    return {};
}

QString startFolder(const QString& last) {
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

} // namespace

QString DesktopFileChooser::openFile(QWidget* over, FileKind kind) {
    const QString folder = startFolder(m_folder);
    if (kind == FileKind::Folder)
        return m_folder = QFileDialog::getExistingDirectory(
                   over, words(QT_TRANSLATE_NOOP("FileChooser", "Choose a folder")), folder);
    QString path = QFileDialog::getOpenFileName(over, words(QT_TRANSLATE_NOOP("FileChooser", "Open a file")), folder,
                                                openFilterOf(kind));
    if (!path.isEmpty()) m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DesktopFileChooser::saveFile(QWidget* over, FileKind kind, const QString& suggestedName) {
    // The dialog adds the ending itself, so that it asks before a file of the whole name is replaced.
    QFileDialog dialog(over, words(QT_TRANSLATE_NOOP("FileChooser", "Save as")), startFolder(m_folder), filterOf(kind));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(kind));
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted) return {};
    QString path = dialog.selectedFiles().value(0);
    if (!path.isEmpty()) m_folder = QFileInfo(path).absolutePath();
    return path;
}

} // namespace preceptor::ui
