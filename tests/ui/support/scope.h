// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the whole program put back at the end of a test, so that tests do not depend on each other's order.
#pragma once

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/support/language.h"

#include <QLocale>

namespace preceptor::test {

class LookScope {
public:
    LookScope() = default;
    ~LookScope() {
        ui::changeTheme(false);
        ui::changeTextSize(100);
        ui::switchLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    LookScope(const LookScope&) = delete;
    LookScope& operator=(const LookScope&) = delete;
};

} // namespace preceptor::test
