// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QObject>
#include <QVariant>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_UNIX)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#endif

namespace preceptor::ui {

#if defined(Q_OS_WIN)

void askSystemDark(QObject*, const std::function<void(bool)>& answer) {
    DWORD light = 1;
    DWORD bytes = sizeof light;
    const auto status =
        RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                     L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &bytes);
    if (status == ERROR_SUCCESS) answer(light == 0);
}

#elif defined(Q_OS_UNIX)

namespace {

// Without a bus Qt would try to start one, which takes longer than all the rest of our start.
bool hasSessionBus() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

QDBusMessage colorSchemeQuestion() {
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    message << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    return message;
}

// The portal wraps the number in one or two variants; 1 means "prefers dark".
bool prefersDark(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

void askSystemDark(QObject* context, const std::function<void(bool)>& answer) {
    if (!hasSessionBus()) return;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(colorSchemeQuestion(), 2000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isValid()) answer(prefersDark(reply.value()));
        watcher->deleteLater();
    });
}

#endif

} // namespace preceptor::ui
