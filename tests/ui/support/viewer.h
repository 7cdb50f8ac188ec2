// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for the programs of the desktop that show a file: remembers which one they were asked for.
#pragma once

#include <QObject>
#include <QUrl>

namespace preceptor::test {

class Viewer final : public QObject {
    Q_OBJECT
public:
    Viewer();
    Viewer(const Viewer&) = delete;
    Viewer& operator=(const Viewer&) = delete;
    ~Viewer() override;
    const QString& shown() const { return m_shown; }

public Q_SLOTS:
    void show(const QUrl& url);

private:
    QString m_shown;
};

} // namespace preceptor::test
