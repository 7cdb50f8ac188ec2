// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/attachment_panel.h"

#include "core/base/atomic_file.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/institution_service.h"
#include "core/services/programme_service.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/viewer.h"
#include "ui/support/attachment_list_model.h"
#include "ui/text/convert.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace preceptor;
using namespace preceptor::ui;
namespace fs = std::filesystem;

namespace {

struct SessionPapers {
    test::TempDir dir;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> file = Workspace::create(dir / "p.preceptor", clock, {"Li Na", {}}).value();
    test::RecordingNotices notices;
    test::RecordingNavigator navigator;
    ScriptedFileChooser files;
    ActionRunner runner{notices};
    SessionId session;
    std::unique_ptr<AttachmentPanel> panel;

    SessionPapers() {
        Session planned;
        planned.title = "Opioid rotation";
        planned.plannedOn = clock.today();
        planned.programme = *file->programmes().create({"Beijing", clock.today(), {}, {}});
        session = *file->conferences().planSession(planned);
        panel = std::make_unique<AttachmentPanel>(PageContext{*file, runner, files, navigator});
        panel->resize(420, 560);
        panel->showSession(session);
        panel->show();
        QApplication::processEvents();
    }
    QString put(const char* name, const char* bytes = "%PDF-1.7 ten steps") {
        REQUIRE(writeFileAtomically(dir / name, bytes));
        return pathToQt(dir / name);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return panel->findChild<Widget*>(QLatin1String(name));
    }
    QListView* list() { return find<QListView>("attachmentList"); }
    void attach(const char* name) {
        panel->offer(put(name));
        find<QPushButton>("submit")->click();
        QApplication::processEvents(); // the form goes
    }
    std::vector<AttachmentRow> attached() { return file->attachments().ofSession(session); }
};

} // namespace

TEST_CASE("a paper that is chosen is attached under the name it is given", "[ui][attachment]") {
    SessionPapers f;
    f.files.willAnswer(f.put("ten steps.pdf"));
    f.find<QPushButton>("attachFile")->click();
    auto* title = f.find<QLineEdit>("title");
    CHECK(title->text() == QStringLiteral("ten steps"));
    CHECK_FALSE(f.find<QCheckBox>("looked_through")->isVisible());
    title->setText(QStringLiteral("Rotation in ten steps"));
    f.find<QPushButton>("submit")->click();
    REQUIRE(f.attached().size() == 1);
    CHECK(f.attached()[0].attachment.title == "Rotation in ten steps");
    REQUIRE(f.list()->isVisible());
    CHECK(f.list()->currentIndex().data().toString() == QStringLiteral("Rotation in ten steps"));
    CHECK(f.list()->currentIndex().data(Qt::ToolTipRole).toString() ==
          QStringLiteral("PDF · 18 bytes · 24 Nov 2026 · Li Na"));
}

TEST_CASE("a picture is refused in one sentence before anything is asked", "[ui][attachment]") {
    SessionPapers f;
    f.panel->offer(f.put("wound.jpg", "\xFF\xD8\xFF"));
    REQUIRE(f.notices.toasts.size() == 1);
    CHECK(f.notices.toasts[0].sentence.contains(QStringLiteral("“wound.jpg” is a picture.")));
    CHECK_FALSE(f.find<QPushButton>("submit"));
}

TEST_CASE("opening shows a copy, saving writes one, and a vanished file says what to do", "[ui][attachment]") {
    SessionPapers f;
    const test::Viewer viewer;
    f.attach("ten steps.pdf");
    f.find<QPushButton>("openAttachment")->click();
    CHECK(viewer.shown().endsWith(QStringLiteral("/ten steps.pdf")));
    CHECK(QFile::exists(viewer.shown()));
    CHECK_FALSE(toPath(viewer.shown()).string().starts_with(f.dir.path().string()));
    f.files.willAnswer(pathToQt(f.dir / "mine.pdf"));
    f.find<QPushButton>("saveAttachment")->click();
    CHECK(fs::exists(f.dir / "mine.pdf"));
    fs::remove_all(f.file->attachments().folder());
    f.panel->reload();
    CHECK_FALSE(f.find<QPushButton>("openAttachment")->isEnabled());
    CHECK(f.list()->currentIndex().data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("missing")));
    CHECK(f.find<QPushButton>("removeAttachment")->isEnabled());
}

TEST_CASE("a removed file comes back by undo", "[ui][attachment]") {
    SessionPapers f;
    f.attach("a.pdf");
    const QAbstractItemModelTester tester(f.list()->model());
    f.find<QPushButton>("removeAttachment")->click();
    CHECK(f.list()->model()->rowCount() == 0);
    REQUIRE(f.file->undo());
    f.panel->reload();
    CHECK(f.list()->model()->rowCount() == 1);
}

TEST_CASE("of a case a file is attached only when somebody has looked it through", "[ui][attachment]") {
    SessionPapers f;
    const CaseId id = test::submittedCase(*f.file, test::sampleDraft(*f.file->institutions().add("Haidian")));
    f.panel->showCase(id);
    f.panel->offer(f.put("scan.pdf"));
    REQUIRE(f.find<QCheckBox>("looked_through")->isVisible());
    f.find<QPushButton>("submit")->click();
    CHECK(f.file->attachments().ofCase(id).empty());
    f.find<QCheckBox>("looked_through")->click();
    f.find<QPushButton>("submit")->click();
    CHECK(f.file->attachments().ofCase(id).size() == 1);
}

TEST_CASE("a file whose name is refused is attached for a reason", "[ui][attachment][privacy]") {
    SessionPapers f;
    f.panel->offer(f.put("a.pdf"));
    f.find<QLineEdit>("title")->setText(QStringLiteral("Help line 13800138000"));
    f.find<QPushButton>("submit")->click();
    CHECK(f.attached().empty());
    auto* reason = f.find<QLineEdit>("lineReason");
    REQUIRE(reason);
    REQUIRE(reason->isVisible());
    CHECK(test::namelessControls(f.panel.get()) == QStringList());
    reason->setText(QStringLiteral("printed on every poster"));
    f.find<QPushButton>("keepAsIs")->click();
    REQUIRE(f.attached().size() == 1);
    CHECK(f.attached()[0].attachment.title == "Help line 13800138000");
    CHECK(f.file->casePrivacy().conferenceMayLeave(f.session).ok());
}

TEST_CASE("a reason is for the words it was given for, not for the next ones", "[ui][attachment][privacy]") {
    SessionPapers f;
    const CaseId id = test::submittedCase(*f.file, test::sampleDraft(*f.file->institutions().add("Haidian")));
    f.panel->showCase(id);
    f.panel->offer(f.put("a.pdf"));
    f.find<QCheckBox>("looked_through")->click();
    f.find<QLineEdit>("title")->setText(QStringLiteral("Help line 13800138000"));
    f.find<QPushButton>("submit")->click();
    f.find<QCheckBox>("looked_through")->click(); // not after all
    f.find<QLineEdit>("lineReason")->setText(QStringLiteral("printed on every poster"));
    f.find<QPushButton>("keepAsIs")->click();
    CHECK_FALSE(f.find<QLineEdit>("lineReason")->isVisible());
    f.find<QCheckBox>("looked_through")->click();
    f.find<QLineEdit>("title")->setText(QStringLiteral("Call his wife 13900139000"));
    f.find<QPushButton>("submit")->click();
    CHECK(f.file->attachments().ofCase(id).empty());
}

TEST_CASE("a file that was offered to one conference is not offered to the next", "[ui][attachment]") {
    SessionPapers f;
    f.panel->offer(f.put("a.pdf"));
    f.panel->showSession(SessionId{4711});
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(f.find<QPushButton>("submit"));
}

TEST_CASE("every control of the files has a name", "[ui][attachment][accessibility]") {
    SessionPapers f;
    f.attach("a.pdf");
    CHECK(test::namelessControls(f.panel.get()) == QStringList());
    f.panel->offer(f.put("b.pdf"));
    CHECK(test::namelessControls(f.panel.get()) == QStringList());
}
