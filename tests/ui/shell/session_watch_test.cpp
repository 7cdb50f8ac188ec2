// SPDX-License-Identifier: GPL-3.0-or-later
// What locks a protected file when nobody is there, on a bus of its own with a made-up systemd-logind.
#include "ui/shell/session_watch.h"

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/patience.h"
#include "ui/text/convert.h"

#ifdef Q_OS_UNIX
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusUnixFileDescriptor>
#include <QtDBus/QDBusVirtualObject>

#include <array>
#include <poll.h>
#include <unistd.h>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kOurSession = QStringLiteral("/org/freedesktop/login1/session/_7");

// Answers as logind does: which session somebody's is, and with one end of a pipe for whoever wants sleep to wait.
class MadeUpLogind final : public QDBusVirtualObject {
public:
    QStringList sessionsAsked;
    QStringList inhibited;

    ~MadeUpLogind() override {
        if (m_waits >= 0) ::close(m_waits);
    }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& asked, const QDBusConnection& bus) override {
        if (asked.member() == QLatin1String("GetSession")) {
            sessionsAsked << asked.arguments().value(0).toString();
            return bus.send(asked.createReply(QVariant::fromValue(QDBusObjectPath(kOurSession))));
        }
        if (asked.member() != QLatin1String("Inhibit")) return false;
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        if (m_waits >= 0) ::close(m_waits);
        m_waits = ends[0];
        for (const int each : {0, 3}) inhibited << asked.arguments().value(each).toString();
        const bool sent = bus.send(asked.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        ::close(ends[1]); // the message has a copy
        return sent;
    }
    // Nobody has the other end any more.
    bool maySleep() const {
        pollfd end{m_waits, POLLIN, 0};
        return m_waits >= 0 && ::poll(&end, 1, 0) == 1 && (end.revents & POLLHUP) != 0;
    }

private:
    int m_waits = -1;
};

class PrivateBus {
public:
    MadeUpLogind logind;

    PrivateBus() {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) return;
        m_address = QStringLiteral("unix:path=") + pathToQt(m_folder / "bus");
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                 QStringLiteral("--print-address=1"), QStringLiteral("--address=") + m_address});
        if (!test::eventually([this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }) ||
            m_daemon.state() == QProcess::NotRunning)
            return;
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, QStringLiteral("logind")));
        m_bus->registerService(QStringLiteral("org.freedesktop.login1"));
        m_bus->registerVirtualObject(kManagerPath, &logind, QDBusConnection::SubPath);
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    ~PrivateBus() {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
        QDBusConnection::disconnectFromBus(m_address);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    bool runs() const { return m_bus && m_bus->isConnected(); }
    const QString& address() const { return m_address; }
    void tell(const QString& path, const char* interface, const char* what, const QVariantList& with = {}) {
        QDBusMessage signal = QDBusMessage::createSignal(path, QLatin1String(interface), QLatin1String(what));
        signal.setArguments(with);
        REQUIRE(m_bus->send(signal));
    }

private:
    test::TempDir m_folder;
    QString m_address;
    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_bus;
};

constexpr const char* kManagerName = "org.freedesktop.login1.Manager";
constexpr const char* kSessionName = "org.freedesktop.login1.Session";

} // namespace

TEST_CASE("a lock of the session, a screen saver and sleep are heard, and sleep waits until the file is closed",
          "[ui][protection]") {
    PrivateBus bus;
    if (!bus.runs()) {
        WARN("no bus can be run here (dbus-daemon): not tested");
        return;
    }
    SessionWatch watch(nullptr, bus.address());
    QSignalSpy away(&watch, &SessionWatch::away);
    watch.start();
    REQUIRE(test::eventually([&] { return !bus.logind.sessionsAsked.isEmpty() && !bus.logind.inhibited.isEmpty(); }));
    CHECK(bus.logind.sessionsAsked == QStringList{QStringLiteral("auto")});
    CHECK(bus.logind.inhibited == QStringList{QStringLiteral("sleep"), QStringLiteral("delay")});
    CHECK_FALSE(bus.logind.maySleep());

    const auto heard = [&](int times) { return test::eventually([&] { return away.count() == times; }); };
    bus.tell(kManagerPath, kManagerName, "PrepareForSleep", {false});             // is over, or was of no use
    bus.tell(kManagerPath + QStringLiteral("/session/_8"), kSessionName, "Lock"); // somebody else's
    bus.tell(QStringLiteral("/any"), "org.gnome.ScreenSaver", "ActiveChanged", {false});
    bus.tell(kManagerPath, kManagerName, "PrepareForSleep", {true});
    REQUIRE(heard(1)); // signals come in their order, so the others were not taken for one
    CHECK_FALSE(bus.logind.maySleep());
    watch.letSleep();
    CHECK(test::eventually([&] { return bus.logind.maySleep(); }));

    watch.start(); // unlocked again
    REQUIRE(test::eventually([&] { return bus.logind.inhibited.size() == 4; }));
    bus.tell(kOurSession, kSessionName, "Lock");
    REQUIRE(heard(2));
    bus.tell(QStringLiteral("/any"), "org.gnome.ScreenSaver", "ActiveChanged", {true});
    REQUIRE(heard(3));
    bus.tell(QStringLiteral("/other"), "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    REQUIRE(heard(4));
}
#endif
