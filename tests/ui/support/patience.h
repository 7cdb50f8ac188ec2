// SPDX-License-Identifier: GPL-3.0-or-later
// For what another thread or a timer does: true as soon as it is done. The limit only ends a test that hangs.
#pragma once

#include <QTest>

namespace preceptor::test {

template <class Condition>
bool eventually(Condition done) {
    constexpr int kHangMillis = 100'000;
    return QTest::qWaitFor(done, kHangMillis);
}

} // namespace preceptor::test
