// SPDX-License-Identifier: GPL-3.0-or-later
// What this person on this computer has chosen; the one place of the program that keeps settings. Nothing of the
// programme's data is ever in here.
#pragma once

#include "ui/style/theme.h"
#include "ui/support/list_memory.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace preceptor::ui {

class Preferences final : public ListMemory {
public:
    // The user's own file; another path for tests.
    explicit Preferences(const QString& file = {});
    ~Preferences() override;

    QString language() const; // empty: not chosen yet
    void setLanguage(const QString& code);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    bool lastDark() const; // what the system said last time, so that the first frame is right
    void setLastDark(bool dark);
    int textPercent() const;
    void setTextPercent(int percent);
    QString operatorName() const;
    void setOperatorName(const QString& name);
    QStringList recentFiles() const; // newest first, at most five
    void addRecentFile(const QString& path);
    void forgetRecentFile(const QString& path);
    // How long a protected file stays open while nobody is here: 2, 5, 15 or 30.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    // Where the keys of this account on this PC are, and as whom it last wrote into which file.
    QString stateFolder() const;
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString remembered(const QString& key) const override;
    void remember(const QString& key, const QString& value) override;

private:
    std::unique_ptr<QSettings> m_store;
    QString m_stateFolder;
};

} // namespace preceptor::ui
