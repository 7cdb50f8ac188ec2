// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_watch.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

#include <utility>

namespace preceptor::ui {

#ifdef Q_OS_UNIX

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage toManager(const char* method) {
    return QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QLatin1String(method));
}

} // namespace

struct SessionWatch::Hold {
    QString bus;
    QDBusUnixFileDescriptor descriptor; // closed with it
    bool asked = false;

    QDBusConnection system() const { return bus.isEmpty() ? QDBusConnection::systemBus() : other(); }
    QDBusConnection desktop() const { return bus.isEmpty() ? QDBusConnection::sessionBus() : other(); }
    QDBusConnection other() const { return QDBusConnection::connectToBus(bus, bus); } // known by its name from then on
};

void SessionWatch::start() {
    if (!m_started) listen();
    m_started = true;
    if (!m_hold->descriptor.isValid() && !m_hold->asked) holdSleep();
}

void SessionWatch::listen() {
    auto desktop = m_hold->desktop();
    for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        desktop.connect({}, {}, QLatin1String(saver), QStringLiteral("ActiveChanged"), this, SLOT(onSaver(bool)));
    auto system = m_hold->system();
    if (!system.isConnected()) return;
    system.connect(kLogin, kLoginPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(onSleep(bool)));
    findSession();
}

// The lock of this session, not of others on the same PC. Desktops start programs outside of it, so what is asked for
// is not the session of this process alone but, where it has none, that of whoever's it is.
void SessionWatch::findSession() {
    QDBusMessage question = toManager("GetSession");
    question << QStringLiteral("auto");
    auto* answer = new QDBusPendingCallWatcher(m_hold->system().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        answer->deleteLater();
        if (session.isError()) return;
        m_hold->system().connect(kLogin, session.value().path(), kSession, QStringLiteral("Lock"), this,
                                 SLOT(onLock()));
    });
}

void SessionWatch::holdSleep() {
    if (!m_hold->system().isConnected()) return;
    m_hold->asked = true;
    QDBusMessage question = toManager("Inhibit");
    question << QStringLiteral("sleep") << QStringLiteral("Preceptor")
             << QStringLiteral("A protected file is being closed") << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(m_hold->system().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *answer;
        answer->deleteLater();
        // Not wanted any more when it was let go in between.
        if (!held.isError() && std::exchange(m_hold->asked, false)) m_hold->descriptor = held.value();
    });
}

void SessionWatch::letSleep() {
    m_hold->asked = false;
    m_hold->descriptor = QDBusUnixFileDescriptor();
}

#else

struct SessionWatch::Hold {
    QString bus;
};
void SessionWatch::start() { m_started = true; }
void SessionWatch::listen() {}
void SessionWatch::findSession() {}
void SessionWatch::holdSleep() {}
void SessionWatch::letSleep() {}

#endif

SessionWatch::SessionWatch(QObject* parent, const QString& bus) : QObject(parent), m_hold(std::make_unique<Hold>()) {
    m_hold->bus = bus;
}
SessionWatch::~SessionWatch() = default;

void SessionWatch::onSleep(bool begins) {
    if (begins) Q_EMIT away();
}

void SessionWatch::onSaver(bool active) {
    if (active) Q_EMIT away();
}

void SessionWatch::onLock() { Q_EMIT away(); }

} // namespace preceptor::ui
