// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/careful_application.h"

#include "ui/support/action_runner.h"

#include <atomic>
#include <cstdlib>
#include <new>
#include <utility>

namespace preceptor::ui {

namespace {

constexpr std::size_t kSetAside = 4U << 20;

std::atomic<void*> g_setAside{nullptr}; // given back by any thread
std::atomic<bool> g_short{false};

void giveBack() {
    std::free(g_setAside.exchange(nullptr)); // NOLINT(cppcoreguidelines-no-malloc): must work without any
}

void setAside() {
    if (g_setAside.load() == nullptr)
        g_setAside.store(std::malloc(kSetAside)); // NOLINT(cppcoreguidelines-no-malloc): null is no harm
}

// The allocation is tried again once there is some; without, it fails as ever.
void onNoMemory() {
    if (g_setAside.load() == nullptr) throw std::bad_alloc();
    g_short.store(true);
    giveBack();
}

} // namespace

CarefulApplication::CarefulApplication(int& argc, char** argv) : QApplication(argc, argv) {
    setAside();
    std::set_new_handler(onNoMemory);
}

CarefulApplication::~CarefulApplication() {
    std::set_new_handler(nullptr);
    giveBack();
}

bool CarefulApplication::notify(QObject* receiver, QEvent* event) {
    try {
        const bool done = QApplication::notify(receiver, event);
        if (g_short.load() && !m_telling) tellLater(noMemory());
        return done;
    } catch (const StorageFailure& failure) {
        tellLater(failure);
    } catch (const std::bad_alloc&) {
        giveBack();
        tellLater(noMemory());
    }
    return true; // nobody else is to try it
}

// Not in the middle of what failed: it may be a paint, which a sentence would ask for again.
void CarefulApplication::tellLater(const StorageFailure& failure) {
    if (std::exchange(m_telling, true)) return;
    QMetaObject::invokeMethod(
        this, [this, failure] { tell(failure); }, Qt::QueuedConnection);
}

void CarefulApplication::tell(const StorageFailure& failure) {
    if (m_teller) m_teller(failure);
    g_short.store(false);
    setAside();
    m_telling = false;
}

} // namespace preceptor::ui
