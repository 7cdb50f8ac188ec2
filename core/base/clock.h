// SPDX-License-Identifier: GPL-3.0-or-later
// The only source of "now" and "today", so that tests and old data never depend on the machine's clock.
#pragma once

#include "core/base/date.h"

namespace preceptor {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
    virtual Date today() const = 0; // in the user's time zone
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override;
    Date today() const override;
};

// Stands still; for tests and for making the same demo file twice.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Timestamp now) : m_now(now) {}
    explicit FixedClock(Date today) : m_now{today.days * 86'400'000LL + 43'200'000LL} {}
    Timestamp now() const override { return m_now; }
    Date today() const override { return m_now.utcDate(); }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now;
};

} // namespace preceptor
