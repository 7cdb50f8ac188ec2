// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/file_chooser.h"

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

#include <fstream>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

// Types `name` into the dialog that is about to open and accepts it; was a question asked? It is answered with no.
struct Typist {
    QString name;
    bool asked = false;
    QObject life{}; // what is still to be answered goes with it

    void type() {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(name);
        QTimer::singleShot(0, &life, [this] { answer(); });
        QMetaObject::invokeMethod(dialog, "accept");
        if (dialog->isVisible()) dialog->reject();
    }
    void answer() {
        auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        asked = question != nullptr && qobject_cast<QFileDialog*>(question) == nullptr;
        if (asked) question->reject();
    }
};

} // namespace

TEST_CASE("a name without its ending does not replace the file that has it without a question", "[ui]") {
    const test::TempDir folder;
    std::ofstream(folder / "r.csv") << "years of work";
    DesktopFileChooser files;
    Typist typist{toQt((folder / "r").string())};
    QTimer::singleShot(0, [&] { typist.type(); });
    CHECK(files.saveFile(nullptr, FileKind::Csv, QStringLiteral("people.csv")).isEmpty());
    CHECK(typist.asked);

    Typist fresh{toQt((folder / "s").string())};
    QTimer::singleShot(0, [&] { fresh.type(); });
    CHECK(files.saveFile(nullptr, FileKind::Csv, QStringLiteral("people.csv")) == toQt((folder / "s.csv").string()));
    CHECK_FALSE(fresh.asked);
}
