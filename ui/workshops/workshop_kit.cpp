// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshop_kit.h"

#include "core/services/assessment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/register_service.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/paper_parts.h"
#include "ui/support/pdf_file.h"
#include "ui/support/qr_code.h"
#include "ui/support/sign_in_sheet.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/workshops/desk_model.h"
#include "ui/workshops/workshop_list_model.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

constexpr double kBadgeWide = 90; // two beside each other on A4, five over each other
constexpr double kBadgeHigh = 53;
constexpr double kQr = 26;
constexpr double kQuiet = 3; // white around a code
constexpr std::size_t kAcross = 2;
constexpr int kMostAnswers = 40;
constexpr int kMarks = 5;
constexpr PaperFace kBadgeName{20, true};
constexpr PaperFace kTiny{7, false};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkshopKit)
};

void paintBadge(Paper& paper, const WorkshopRow& workshop, const WorkshopPerson& person, QPointF at) {
    const double wide = kBadgeWide - kQr - 3 * kQuiet;
    const double left = at.x() + kQuiet + 1;
    paper.box({at.x(), at.y(), kBadgeWide, kBadgeHigh}, 0.1);
    paper.text({left, at.y() + 4, kBadgeWide - 8, 5}, toQt(workshop.title), face::kSmall);
    paper.text({left, at.y() + 13, wide, 11}, toQt(person.nativeName), kBadgeName);
    paper.text({left, at.y() + 24, wide, 6}, toQt(person.romanised), face::kBody);
    paper.text({left, at.y() + 31, wide, 6}, toQt(person.institution), face::kBody);
    paper.text({left, at.y() + 42, wide, 6}, roleWords(person), face::kHead);
    const QImage code = qrCode(badgeCode(person.person));
    const QRectF box(at.x() + kBadgeWide - kQr - kQuiet, at.y() + 13, kQr, kQr);
    paper.picture(box, code.size(), [&](QPainter* painter, const QRectF& r) { painter->drawImage(r, code); });
    paper.text({box.x(), box.bottom() + 1, kQr, 4}, toQt(badgeCode(person.person)), kTiny, Qt::AlignCenter);
}

// Returns whether it painted anything, so that the next part begins a page.
bool paintBadges(Paper& paper, const WorkshopView& view) {
    const auto down = static_cast<std::size_t>(paper.size().height() / kBadgeHigh);
    for (std::size_t i = 0; i < view.people.size(); ++i) {
        const std::size_t place = i % (kAcross * down);
        if (i > 0 && place == 0) paper.newPage();
        const std::size_t row = place / kAcross;
        paintBadge(paper, view.workshop, view.people[i],
                   {double(place % kAcross) * kBadgeWide, double(row) * kBadgeHigh});
    }
    return !view.people.empty();
}

void paintHead(Paper& paper, const WorkshopRow& workshop, const QString& title) {
    const double width = paper.size().width();
    paper.text({0, 0, width, 6}, toQt(workshop.title), face::kSmall);
    paper.text({0, 8, width, 9}, title, face::kTitle);
    paper.text({0, 18, width, 6}, workshopDays(workshop), face::kBody);
}

void paintTest(Paper& paper, const WorkshopRow& workshop, const Assessment& test) {
    const double width = paper.size().width();
    paintHead(paper, workshop, toQt(test.title));
    paper.text({0, 28, width, 7}, Words::tr("Name:") + QString(60, QLatin1Char('_')), face::kBody);
    paper.text({width * 0.7, 28, width * 0.3, 7}, Words::tr("Date:") + QString(18, QLatin1Char('_')), face::kBody);
    const int answers = qBound(1, static_cast<int>(test.max), kMostAnswers);
    const double row = 10;
    const int down = (answers + 1) / 2;
    for (int i = 0; i < answers; ++i) {
        const double left = i < down ? 0 : width / 2;
        const double top = 42 + row * (i % down);
        paper.text({left, top, 10, row}, QString::number(i + 1) + QLatin1Char('.'), face::kHead);
        for (int choice = 0; choice < kMarks; ++choice) {
            const double at = left + 12 + choice * 13;
            paper.box({at, top + 2.5, 5, 5});
            paper.text({at + 6, top, 6, row}, QString(QChar(u'A' + choice)), face::kBody);
        }
    }
}

void paintEvaluation(Paper& paper, const WorkshopKit& kit) {
    const double width = paper.size().width();
    paintHead(paper, kit.workshop.workshop, Words::tr("How was it?"));
    paper.paragraph({0, 27, width, 14}, Words::tr("Please do not write your name. 1 = not at all, 5 = very much."),
                    face::kBody);
    double top = 42;
    for (const QString& question : kit.evaluation) {
        const double high = paper.paragraph({0, top, width - 70, 40}, question, face::kBody);
        for (int mark = 0; mark < kMarks; ++mark) {
            const double at = width - 62 + mark * 13;
            paper.box({at, top, 5, 5});
            paper.text({at + 6, top - 0.5, 6, 6}, QString::number(mark + 1), face::kBody);
        }
        top += qMax(high, 6.0) + 5;
    }
    paper.text({0, top + 4, width, 6}, Words::tr("What helped most, what should be different?"), face::kHead);
    for (int line = 0; line < 6; ++line) paper.line({0, top + 20 + line * 10.0}, {width, top + 20 + line * 10.0}, 0.1);
}

// What is asked where nobody has written questions yet.
std::vector<QString> usualQuestions() {
    return {Words::tr("The content is useful for my work."), Words::tr("The trainers explained clearly."),
            Words::tr("I had enough time to practise."), Words::tr("I feel ready to use what I learned."),
            Words::tr("I would recommend the workshop to a colleague.")};
}

std::vector<QString> questionsOf(Workspace& workspace, EventId id) {
    const Register& reg = *findRegister("item_batch");
    std::vector<QString> questions;
    const auto rows = workspace.registers().list("item_batch", {{"event_id", std::to_string(id.value)}});
    if (rows)
        for (const RegisterRow& row : *rows)
            for (std::size_t i = 0; i < reg.fields.size(); ++i)
                if (reg.fields[i].column == "item") questions.push_back(toQt(std::get<std::string>(row.values[i])));
    return questions.empty() ? usualQuestions() : questions;
}

Result<WorkshopKit> kitOf(Workspace& workspace, EventId id) {
    auto view = workspace.workshops().view(id);
    if (!view) return std::move(view).error();
    WorkshopKit kit{std::move(*view), {}, {}, questionsOf(workspace, id)};
    for (const SessionRow& half : kit.workshop.halfDays) {
        auto sheet = workspace.attendance().sheet(half.session.id);
        if (!sheet) return std::move(sheet).error();
        kit.sheets.push_back(std::move(*sheet));
    }
    for (const CohortRow& cohort : workspace.curriculum().cohorts())
        if (cohort.cohort.id == kit.workshop.workshop.cohort)
            kit.tests = workspace.assessments().ofVersion(cohort.cohort.version);
    std::erase_if(kit.tests,
                  [](const Assessment& test) { return test.kind != "pre_test" && test.kind != "post_test"; });
    return kit;
}

} // namespace

void paintWorkshopKit(Paper& paper, const WorkshopKit& kit) {
    bool painted = paintBadges(paper, kit.workshop);
    const auto next = [&] {
        if (painted) paper.newPage();
        painted = true;
    };
    for (const AttendanceSheet& sheet : kit.sheets) {
        next();
        paintSignInSheet(paper, sheet);
    }
    for (const Assessment& test : kit.tests) {
        next();
        paintTest(paper, kit.workshop.workshop, test);
    }
    next();
    paintEvaluation(paper, kit);
}

void saveWorkshopKit(const PageContext& context, QWidget* over, EventId id) {
    const auto kit = context.runner.run([&] { return kitOf(context.workspace, id); });
    if (!kit) return;
    const WorkshopRow& workshop = kit->workshop.workshop;
    const QString path = savePdf(context, over, toQt(workshop.code) + QStringLiteral(".pdf"), toQt(workshop.title),
                                 [&](Paper& paper) { paintWorkshopKit(paper, *kit); });
    if (!path.isEmpty()) context.runner.say({Words::tr("Workshop kit saved: %1").arg(path), {}, {}});
}

} // namespace preceptor::ui
