// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/shown_copies.h"

#include <QDir>
#include <QLockFile>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace preceptor::ui {

namespace {

const QString kShownName = QStringLiteral("preceptor-shown-");
const QString kShownLock = QStringLiteral("/in-use");

// The session's own folder is in memory and goes when the session ends.
QString shownMemory() {
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool inMemory = !folder.isEmpty() && QStorageInfo(folder).fileSystemType() == "tmpfs";
    return inMemory ? folder : QString();
}

std::unique_ptr<QTemporaryDir> shownFolderIn(const QString& place) {
    if (place.isEmpty()) return nullptr;
    auto folder = std::make_unique<QTemporaryDir>(place + QLatin1Char('/') + kShownName + QStringLiteral("XXXXXX"));
    return folder->isValid() ? std::move(folder) : nullptr;
}

std::unique_ptr<QLockFile> shownLockOf(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(folder + kShownLock);
    lock->setStaleLockTime(0); // however long it is shown
    return lock;
}

} // namespace

ShownCopies::ShownCopies(QObject* parent) : QObject(parent) {}
ShownCopies::~ShownCopies() { takeOff(); }

QString ShownCopies::folder() {
    if (m_folder) return m_folder->path();
    removeLeft();
    m_folder = shownFolderIn(shownMemory());
    if (!m_folder) m_folder = shownFolderIn(QDir::tempPath());
    if (!m_folder) return {};
    m_lock = shownLockOf(m_folder->path());
    (void)m_lock->tryLock();
    return m_folder->path();
}

void ShownCopies::takeOff() {
    m_lock.reset();
    m_folder.reset();
}

void ShownCopies::removeLeft() {
    for (const QString& place : {shownMemory(), QDir::tempPath()}) {
        if (place.isEmpty()) continue;
        const auto left = QDir(place).entryInfoList({kShownName + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
        for (const QFileInfo& folder : left) {
            if (!folder.isWritable() || !shownLockOf(folder.filePath())->tryLock()) continue;
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

} // namespace preceptor::ui
