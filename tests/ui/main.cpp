// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "tests/support/environment.h"
#include "ui/style/theme.h"
#include "ui/support/careful_application.h"
#include "ui/support/language.h"

// An application without a screen around all tests of widgets.
int main(int argc, char* argv[]) {
    preceptor::test::fixEnvironment();
    preceptor::ui::CarefulApplication application(argc, argv);
    preceptor::ui::switchLanguage(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    preceptor::ui::installStyle(application, false, 100);
    return Catch::Session().run(argc, argv);
}
