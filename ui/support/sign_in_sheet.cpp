// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sign_in_sheet.h"

#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace preceptor::ui {

namespace {

constexpr double kTop = 23;
constexpr double kHeading = 9;
constexpr double kRow = 5.3; // forty people and three blanks on one page of A4
constexpr double kFoot = 6;
constexpr std::size_t kLeastBlank = 3;

struct Column {
    const char* english;
    const char* chinese;
    double share;
};
using Columns = std::array<Column, 5>;
constexpr Column kNumber{QT_TRANSLATE_NOOP("SignInSheet", "No."), "序号", 0.07};
constexpr Column kName{QT_TRANSLATE_NOOP("SignInSheet", "Name"), "姓名", 0.31};
constexpr Column kInstitution{QT_TRANSLATE_NOOP("SignInSheet", "Institution"), "单位", 0.27};
constexpr Columns kToSign = {{kNumber,
                              kName,
                              kInstitution,
                              {QT_TRANSLATE_NOOP("SignInSheet", "Signature"), "签名", 0.22},
                              {QT_TRANSLATE_NOOP("SignInSheet", "Arrived"), "到达", 0.13}}};
constexpr Columns kHeld = {{kNumber,
                            kName,
                            kInstitution,
                            {QT_TRANSLATE_NOOP("SignInSheet", "Attendance"), "到会", 0.22},
                            {QT_TRANSLATE_NOOP("SignInSheet", "Minutes"), "分钟", 0.13}}};

class Sheet {
public:
    Sheet(Paper& paper, const AttendanceSheet& sheet, QString language)
        : m_paper(paper), m_sheet(sheet), m_language(std::move(language)),
          m_held(sheet.session.session.status == SessionStatus::Held), m_columns(m_held ? kHeld : kToSign) {}

    void paint() {
        const std::size_t lines = m_sheet.rows.size() + (m_held ? 0 : kLeastBlank);
        const auto pages = std::max<std::size_t>(1, (lines + rowsAPage() - 1) / rowsAPage());
        for (std::size_t page = 0; page < pages; ++page) {
            if (page > 0) m_paper.newPage();
            paintHead();
            paintTable(page * rowsAPage());
            paintFoot(page + 1, pages);
        }
    }

private:
    // The reader's language and a second one: Chinese beside English, English beside all others.
    std::pair<QString, QString> inTwo(const char* english, const char* chinese) const {
        const bool readerHasEnglish = m_language == QLatin1String("en");
        return {translatedInto(m_language, "SignInSheet", english),
                QString::fromUtf8(readerHasEnglish ? chinese : english)};
    }
    std::size_t rowsAPage() const {
        return static_cast<std::size_t>((m_paper.size().height() - kTop - kHeading - kFoot) / kRow);
    }
    void paintHead();
    void paintTable(std::size_t first);
    void paintRow(double top, std::size_t row);
    void paintFoot(std::size_t page, std::size_t pages);

    Paper& m_paper;
    const AttendanceSheet& m_sheet;
    QString m_language;
    bool m_held;
    const Columns& m_columns;
};

void Sheet::paintHead() {
    const Session& session = m_sheet.session.session;
    const double width = m_paper.size().width();
    const auto [words, second] = m_held ? inTwo(QT_TRANSLATE_NOOP("SignInSheet", "Attendance list"), "到会名单")
                                        : inTwo(QT_TRANSLATE_NOOP("SignInSheet", "Sign-in sheet"), "签到表");
    m_paper.text({0, 0, width, 7}, words + QStringLiteral("  ") + second, {15, true});
    m_paper.text({0, 8, width, 6.5}, toQt(session.title), {12, true});
    QStringList facts{paperDate(m_language, session.plannedOn), toQt(session.plannedTime)};
    for (const std::string* fact : {&session.place, &m_sheet.session.presentingName})
        if (!fact->empty()) facts << toQt(*fact);
    m_paper.text({0, 15, width, 5.5}, facts.join(QStringLiteral(" · ")), {9.5});
}

void Sheet::paintRow(double top, std::size_t row) {
    const double width = m_paper.size().width();
    QStringList cells{QString::number(row + 1)};
    if (row < m_sheet.rows.size()) {
        const AttendanceRow& line = m_sheet.rows[row];
        const QString name = toQt(line.nativeName);
        cells << (line.romanised.empty() ? name : name + QStringLiteral("  ") + toQt(line.romanised));
        cells << toQt(line.institution);
        if (m_held) cells << codeLabelIn(m_language, "attendance_status", codeOf(line.status));
        if (m_held && line.minutes) cells << QString::number(*line.minutes);
    }
    double left = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double wide = width * m_columns[i].share;
        const auto place = static_cast<qsizetype>(i);
        if (place < cells.size())
            m_paper.text({left + 1.2, top, wide - 2, kRow}, cells[place], {9, i == 1},
                         (i == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        left += wide;
    }
    m_paper.line({0, top + kRow}, {width, top + kRow}, 0.1);
}

void Sheet::paintTable(std::size_t first) {
    const double width = m_paper.size().width();
    m_paper.fill({0, kTop, width, kHeading}, 0.92);
    double left = 0;
    for (const Column& column : m_columns) {
        const double wide = width * column.share;
        const auto [words, second] = inTwo(column.english, column.chinese);
        m_paper.text({left + 1.2, kTop, wide - 2, kHeading / 2}, words, {8.5, true});
        m_paper.text({left + 1.2, kTop + kHeading / 2, wide - 2, kHeading / 2}, second, {7.5});
        left += wide;
    }
    const std::size_t rows = rowsAPage();
    for (std::size_t i = 0; i < rows; ++i) paintRow(kTop + kHeading + static_cast<double>(i) * kRow, first + i);
    const double bottom = kTop + kHeading + static_cast<double>(rows) * kRow;
    left = 0;
    for (const Column& column : m_columns) {
        m_paper.line({left, kTop}, {left, bottom}, 0.1);
        left += width * column.share;
    }
    m_paper.box({0, kTop, width, bottom - kTop}, 0.25);
}

void Sheet::paintFoot(std::size_t page, std::size_t pages) {
    const QSizeF size = m_paper.size();
    m_paper.text({0, size.height() - 5, size.width(), 5}, QStringLiteral("%1 / %2").arg(page).arg(pages), {8},
                 Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void paintSignInSheet(Paper& paper, const AttendanceSheet& sheet, const QString& language) {
    Sheet(paper, sheet, language.isEmpty() ? currentLanguage() : language).paint();
}

QString signInSheetName(const Session& session) {
    QString title = toQt(session.title);
    title.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\s]+")), QStringLiteral("-"));
    return QStringLiteral("%1_%2.pdf").arg(toQt(session.plannedOn.iso()), title.left(60));
}

} // namespace preceptor::ui
