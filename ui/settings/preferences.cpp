// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include "core/base/user_folders.h"
#include "ui/text/convert.h"

#include <QFileInfo>
#include <QSettings>

namespace preceptor::ui {

namespace {

constexpr qsizetype kRecentFiles = 5;
constexpr int kUsualLockMinutes = 5;
constexpr int kMostLockMinutes = 30; // whatever somebody writes into the file: it is locked some time

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kLastDark = QStringLiteral("lastDark");
const QString kTextPercent = QStringLiteral("textPercent");
const QString kOperator = QStringLiteral("operator");
const QString kRecent = QStringLiteral("recentFiles");
const QString kLockMinutes = QStringLiteral("lockMinutes");
const QString kLists = QStringLiteral("lists/");
const QString kGeometry = QStringLiteral("windowGeometry");

} // namespace

Preferences::Preferences(const QString& file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                           QStringLiteral("preceptor"), QStringLiteral("preceptor"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat)),
      m_stateFolder(file.isEmpty() ? pathToQt(userStateFolder())
                                   : QFileInfo(file).absolutePath() + QStringLiteral("/state")) {}

Preferences::~Preferences() = default;

QString Preferences::language() const { return m_store->value(kLanguage).toString(); }
void Preferences::setLanguage(const QString& code) { m_store->setValue(kLanguage, code); }

ThemeChoice Preferences::theme() const { return themeFromName(m_store->value(kTheme).toString()); }
void Preferences::setTheme(ThemeChoice theme) { m_store->setValue(kTheme, themeName(theme)); }

bool Preferences::lastDark() const { return m_store->value(kLastDark, false).toBool(); }
void Preferences::setLastDark(bool dark) { m_store->setValue(kLastDark, dark); }

int Preferences::textPercent() const { return m_store->value(kTextPercent, 100).toInt(); }
void Preferences::setTextPercent(int percent) { m_store->setValue(kTextPercent, percent); }

QString Preferences::operatorName() const { return m_store->value(kOperator).toString(); }
void Preferences::setOperatorName(const QString& name) { m_store->setValue(kOperator, name); }

QStringList Preferences::recentFiles() const { return m_store->value(kRecent).toStringList(); }

void Preferences::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    if (files.value(0) == path) return; // opening the same file again writes nothing: that would cost two disk syncs
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(kRecent, files.mid(0, kRecentFiles));
}

void Preferences::forgetRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store->setValue(kRecent, files);
}

int Preferences::lockMinutes() const {
    const int minutes = m_store->value(kLockMinutes, kUsualLockMinutes).toInt();
    return qBound(1, minutes, kMostLockMinutes);
}
void Preferences::setLockMinutes(int minutes) { m_store->setValue(kLockMinutes, minutes); }

QString Preferences::stateFolder() const { return m_stateFolder; }

QByteArray Preferences::windowGeometry() const { return m_store->value(kGeometry).toByteArray(); }
void Preferences::setWindowGeometry(const QByteArray& geometry) { m_store->setValue(kGeometry, geometry); }

QString Preferences::remembered(const QString& key) const { return m_store->value(kLists + key).toString(); }

void Preferences::remember(const QString& key, const QString& value) {
    if (remembered(key) == value) return;
    value.isEmpty() ? m_store->remove(kLists + key) : m_store->setValue(kLists + key, value);
}

} // namespace preceptor::ui
