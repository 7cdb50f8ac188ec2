// SPDX-License-Identifier: GPL-3.0-or-later
// Things that take longer to make than to use, wanted one after the other: helpers make those that come next meanwhile,
// and whoever wants one makes some too as long as that is not there. They are the same whoever made them. What making
// one throws comes to whoever wants it, never out of a helper's thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <vector>

namespace preceptor::ui {

template <class Thing>
class MadeAhead {
public:
    using Make = std::function<Thing(std::size_t index)>; // called from several threads at once

    MadeAhead(std::size_t count, Make make, std::size_t helpers) : m_make(std::move(make)), m_made(count) {
        try {
            for (std::size_t i = 0; i < helpers; ++i)
                m_helpers.emplace_back([this](const std::stop_token& stop) {
                    while (!stop.stop_requested() && makeNext()) {
                    }
                });
        } catch (const std::system_error&) {
            // No more threads to be had: whoever wants the things makes them.
        }
    }

    // As many helpers as there are processors besides the caller's, at most `most`, one for each `each` things.
    static std::size_t helpersFor(std::size_t count, std::size_t most, std::size_t each) {
        const std::size_t spare = std::max(1U, std::thread::hardware_concurrency()) - 1;
        return std::min({spare, most, count / each});
    }

    const Thing& at(std::size_t index) {
        Made& wanted = m_made[index];
        while (!wanted.there && makeNext()) {
        }
        wanted.there.wait(false);
        if (wanted.thrown) std::rethrow_exception(wanted.thrown);
        return wanted.thing;
    }

private:
    struct Made {
        Thing thing{};
        std::exception_ptr thrown;
        std::atomic<bool> there = false;
    };

    // False: all are made or being made.
    bool makeNext() {
        const std::size_t index = m_next++;
        if (index >= m_made.size()) return false;
        Made& made = m_made[index];
        try {
            made.thing = m_make(index);
        } catch (...) {
            made.thrown = std::current_exception();
        }
        made.there = true;
        made.there.notify_one();
        return true;
    }

    Make m_make;
    std::vector<Made> m_made;
    std::atomic<std::size_t> m_next = 0;
    std::vector<std::jthread> m_helpers; // last: they end before what they work on
};

} // namespace preceptor::ui
