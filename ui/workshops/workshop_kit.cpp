// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshop_kit.h"

#include "core/services/assessment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/register_service.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/language.h"
#include "ui/support/paper_parts.h"
#include "ui/support/pdf_file.h"
#include "ui/support/qr_code.h"
#include "ui/support/sign_in_sheet.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr double kBadgeWide = 90; // two beside each other on A4, five over each other
constexpr double kBadgeHigh = 53;
constexpr double kQr = 26;
constexpr double kQuiet = 3; // white around a code
constexpr std::size_t kAcross = 2;
constexpr int kMarks = 5;
constexpr PaperFace kBadgeName{20, true};
constexpr PaperFace kTiny{7, false};

struct KitWords { // of the window
    Q_DECLARE_TR_FUNCTIONS(WorkshopKit)
};

QString rolesOnPaper(const WorkshopPerson& person, const QString& language) {
    QStringList words;
    for (const std::string& role : person.roles) words << codeLabelIn(language, "event_role", role);
    return words.join(QStringLiteral(", "));
}

QString daysOnPaper(const WorkshopRow& workshop, const QString& language) {
    if (!workshop.from) return {};
    const QString first = paperDate(language, *workshop.from);
    if (!workshop.to || *workshop.to == *workshop.from) return first;
    return QStringLiteral("%1 – %2").arg(first, paperDate(language, *workshop.to));
}

void paintBadge(Paper& paper, const WorkshopRow& workshop, const WorkshopPerson& person, const QString& language,
                QPointF at) {
    const double wide = kBadgeWide - kQr - 3 * kQuiet;
    const double left = at.x() + kQuiet + 1;
    paper.box({at.x(), at.y(), kBadgeWide, kBadgeHigh}, 0.1);
    paper.text({left, at.y() + 4, kBadgeWide - 8, 5}, toQt(workshop.title), face::kSmall);
    const auto whole = [&](double top, double high, const std::string& words, PaperFace face) {
        const QString text = toQt(words);
        paper.text({left, at.y() + top, wide, high}, text, paper.fitting(wide, text, face, kTiny.points));
    };
    whole(13, 11, person.nativeName, kBadgeName);
    whole(24, 6, person.romanised, face::kBody);
    whole(31, 6, person.institution, face::kBody);
    paper.text({left, at.y() + 42, wide, 6}, rolesOnPaper(person, language), face::kHead);
    const QImage code = qrCode(badgeCode(person.person), QrSpare::M);
    const QRectF box(at.x() + kBadgeWide - kQr - kQuiet, at.y() + 13, kQr, kQr);
    paper.picture(box, code.size(), [&](QPainter* painter, const QRectF& r) { painter->drawImage(r, code); });
    paper.text({box.x(), box.bottom() + 1, kQr, 4}, toQt(badgeCode(person.person)), kTiny, Qt::AlignCenter);
}

// Returns whether it painted anything, so that the next part begins a page.
bool paintBadges(Paper& paper, const WorkshopView& view, const QString& language) {
    const auto down = static_cast<std::size_t>(paper.size().height() / kBadgeHigh);
    for (std::size_t i = 0; i < view.people.size(); ++i) {
        const std::size_t place = i % (kAcross * down);
        if (i > 0 && place == 0) paper.newPage();
        const std::size_t row = place / kAcross;
        paintBadge(paper, view.workshop, view.people[i], language,
                   {double(place % kAcross) * kBadgeWide, double(row) * kBadgeHigh});
    }
    return !view.people.empty();
}

// As many pages as the questions take, and the lines to write on whole on one of them.
class Evaluation {
public:
    Evaluation(Paper& paper, const KitHead& head) : m_paper(paper), m_head(head) {}

    void paint(const std::vector<QString>& questions) {
        begin();
        for (const QString& question : questions) paintQuestion(question);
        constexpr int kLines = 6;
        constexpr double kLine = 10;
        if (m_top + 20 + kLines * kLine > m_paper.size().height()) next();
        const double width = m_paper.size().width();
        m_paper.text({0, m_top + 4, width, 6},
                     m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "What helped most, what should be different?")),
                     face::kHead);
        for (int line = 0; line < kLines; ++line)
            m_paper.line({0, m_top + 20 + line * kLine}, {width, m_top + 20 + line * kLine}, 0.1);
    }

private:
    void begin() {
        m_head.paint(m_paper, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "How was it?")));
        m_paper.paragraph({0, 27, m_paper.size().width(), 14},
                          m_head.words(QT_TRANSLATE_NOOP(
                              "WorkshopKit", "Please do not write your name. 1 = not at all, 5 = very much.")),
                          face::kBody);
        m_top = 42;
    }
    void next() {
        m_paper.newPage();
        begin();
    }
    void paintQuestion(const QString& question) {
        const double width = m_paper.size().width();
        const auto lines = static_cast<double>(m_paper.wrapped(width - 70, question, face::kBody).size());
        const double high = qMax(6.0, lines * m_paper.lineHeight(face::kBody));
        if (m_top + high > m_paper.size().height()) next();
        m_paper.paragraph({0, m_top, width - 70, high}, question, face::kBody);
        for (int mark = 0; mark < kMarks; ++mark) {
            const double at = width - 62 + mark * 13;
            m_paper.box({at, m_top, 5, 5});
            m_paper.text({at + 6, m_top - 0.5, 6, 6}, QString::number(mark + 1), face::kBody);
        }
        m_top += high + 5;
    }

    Paper& m_paper;
    const KitHead& m_head;
    double m_top = 0;
};

// What is asked where nobody has written questions yet.
std::vector<QString> usualQuestions(const QString& language) {
    std::vector<QString> questions;
    for (const char* question : {QT_TRANSLATE_NOOP("WorkshopKit", "The content is useful for my work."),
                                 QT_TRANSLATE_NOOP("WorkshopKit", "The trainers explained clearly."),
                                 QT_TRANSLATE_NOOP("WorkshopKit", "I had enough time to practise."),
                                 QT_TRANSLATE_NOOP("WorkshopKit", "I feel ready to use what I learned."),
                                 QT_TRANSLATE_NOOP("WorkshopKit", "I would recommend the workshop to a colleague.")})
        questions.push_back(translatedInto(language, "WorkshopKit", question));
    return questions;
}

std::vector<QString> questionsOf(Workspace& workspace, EventId id, const QString& language) {
    const Register& reg = *findRegister("item_batch");
    std::vector<QString> questions;
    const auto rows = workspace.registers().list("item_batch", {{"event_id", std::to_string(id.value)}});
    if (rows)
        for (const RegisterRow& row : *rows)
            for (std::size_t i = 0; i < reg.fields.size(); ++i)
                if (reg.fields[i].column == "item") questions.push_back(toQt(std::get<std::string>(row.values[i])));
    return questions.empty() ? usualQuestions(language) : questions;
}

// The first of them that the program speaks, else the window's.
QString languageOf(const std::string& ofWorkshop, const std::string& ofClass) {
    for (const std::string& code : {ofWorkshop, ofClass})
        if (languageCodes().contains(programLanguage(code))) return programLanguage(code);
    return currentLanguage();
}

Result<WorkshopKit> kitOf(Workspace& workspace, EventId id) {
    auto view = workspace.workshops().view(id);
    if (!view) return std::move(view).error();
    const auto cohorts = workspace.curriculum().cohorts();
    const auto cohort = std::find_if(cohorts.begin(), cohorts.end(),
                                     [&](const CohortRow& row) { return row.cohort.id == view->workshop.cohort; });
    const bool known = cohort != cohorts.end();
    const QString language = languageOf(view->workshop.language, known ? cohort->cohort.language : std::string());
    WorkshopKit kit{std::move(*view), {}, {}, questionsOf(workspace, id, language), language};
    for (const SessionRow& half : kit.workshop.halfDays) {
        auto sheet = workspace.attendance().sheet(half.session.id);
        if (!sheet) return std::move(sheet).error();
        kit.sheets.push_back(std::move(*sheet));
    }
    for (const Assessment& test :
         known ? workspace.assessments().ofVersion(cohort->cohort.version) : std::vector<Assessment>())
        if (isOnPaper(test)) kit.tests.push_back({test, workspace.assessments().items(test.id)});
    return kit;
}

} // namespace

void paintWorkshopKit(Paper& paper, const WorkshopKit& kit) {
    const WorkshopRow& workshop = kit.workshop.workshop;
    const KitHead head{toQt(workshop.title), daysOnPaper(workshop, kit.language), kit.language};
    bool painted = paintBadges(paper, kit.workshop, kit.language);
    const auto next = [&] {
        if (painted) paper.newPage();
        painted = true;
    };
    for (const AttendanceSheet& sheet : kit.sheets) {
        next();
        paintSignInSheet(paper, sheet, kit.language);
    }
    for (const KitTest& test : kit.tests) {
        next();
        paintKitTest(paper, head, test, kit.workshop.people);
    }
    next();
    Evaluation(paper, head).paint(kit.evaluation);
}

void saveWorkshopKit(const PageContext& context, QWidget* over, EventId id) {
    const auto kit = context.runner.run([&] { return kitOf(context.workspace, id); });
    if (!kit) return;
    const WorkshopRow& workshop = kit->workshop.workshop;
    const QString path = savePdf(
        context, over, toQt(workshop.code) + QStringLiteral(".pdf"), toQt(workshop.title),
        [&](Paper& paper) { paintWorkshopKit(paper, *kit); },
        AuditNote{.act = AuditAct::PaperWritten, .table = "event", .id = id.value, .count = 1});
    if (path.isEmpty()) return;
    const QString saved = KitWords::tr("Workshop kit saved: %1").arg(path);
    context.runner.say(
        {kit->sheets.empty() ? KitWords::tr("%1. Without sign-in sheets: no half-days are planned.").arg(saved) : saved,
         {},
         {}});
}

} // namespace preceptor::ui
