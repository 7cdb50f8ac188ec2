// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demo_path.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace preceptor::ui {

QString freePathIn(const QString& folder, const QString& stem) {
    const QString suffix = QStringLiteral(".preceptor");
    QString path = QDir(folder).filePath(stem + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(stem).arg(number).arg(suffix));
    return path;
}

QString freeDemoPath() {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder)) folder = QDir::homePath();
    return freePathIn(folder, QStringLiteral("Preceptor demo"));
}

} // namespace preceptor::ui
