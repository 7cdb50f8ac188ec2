// SPDX-License-Identifier: GPL-3.0-or-later
// The copies of attached files that other programs show: in a folder that only this account can look into, in memory
// where the system has such a one for a session, and gone with the open file or when that is locked. What a killed
// program has left goes when the next copy is made, or at the next start.
#pragma once

#include <QObject>

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace preceptor::ui {

class ShownCopies final : public QObject {
    Q_OBJECT
public:
    explicit ShownCopies(QObject* parent = nullptr);
    ~ShownCopies() override;

    QString folder(); // made when it is first asked for; empty: there is no place for one
    void takeOff();
    static void removeLeft();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; // as long as it is held the folder is no leftover
};

} // namespace preceptor::ui
