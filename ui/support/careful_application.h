// SPDX-License-Identifier: GPL-3.0-or-later
// The application object: what an event handler throws because the world is broken, above all that there is no memory
// left, ends here and is told, instead of ending the program without a word. Some memory is set aside from the start:
// it is given back when there is no other, so that most of what was under way, and what is said, still finds some.
#pragma once

#include "core/base/storage_failure.h"

#include <QApplication>

#include <functional>

namespace preceptor::ui {

class CarefulApplication final : public QApplication {
    Q_OBJECT
public:
    CarefulApplication(int& argc, char** argv);
    ~CarefulApplication() override;
    // Called once the event that failed is over; one at a time.
    void setTeller(std::function<void(const StorageFailure&)> teller) { m_teller = std::move(teller); }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tellLater(const StorageFailure& failure);
    void tell(const StorageFailure& failure);

    std::function<void(const StorageFailure&)> m_teller;
    bool m_telling = false;
};

} // namespace preceptor::ui
