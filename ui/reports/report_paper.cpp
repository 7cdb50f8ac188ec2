// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_paper.h"

#include "ui/reports/report_table_model.h"
#include "ui/text/report_text.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr double kTop = 16;
constexpr double kHeading = 8;
constexpr double kTableRow = 5.4;
constexpr double kPageFoot = 7;
constexpr double kPadding = 1.2;
constexpr double kNarrowest = 16;
constexpr double kWidest = 55;
constexpr double kMmALetter = 1.75;
constexpr std::size_t kMeasuredRows = 60;
constexpr PaperFace kFace{7.5, false};
constexpr PaperFace kHeadFace{7.5, true};

struct PaperColumn {
    std::size_t index;
    double width;
};
using Strip = std::vector<PaperColumn>; // columns that fit beside each other

bool isRight(const Column& column) {
    return column.kind == ColumnKind::Integer || column.kind == ColumnKind::Real || column.kind == ColumnKind::Percent;
}

// Wide letters of Chinese count twice.
double lettersOf(const QString& text) {
    double letters = 0;
    for (const QChar c : text) letters += c.unicode() >= 0x2E80 ? 2 : 1;
    return letters;
}

class ReportPainter {
public:
    ReportPainter(Paper& paper, const ReportSheet& sheet) : m_paper(paper), m_sheet(sheet), m_strips(strips()) {}

    void paint() {
        const std::size_t rows = m_sheet.table.rows.size();
        const std::size_t bands = std::max<std::size_t>(1, (rows + rowsAPage() - 1) / rowsAPage());
        m_pages = bands * m_strips.size();
        for (std::size_t band = 0; band < bands; ++band)
            for (const Strip& strip : m_strips) paintPage(strip, band * rowsAPage());
    }

private:
    double width() const { return m_paper.size().width(); }
    std::size_t rowsAPage() const {
        return static_cast<std::size_t>((m_paper.size().height() - kTop - kHeading - kPageFoot) / kTableRow);
    }
    double widthOf(std::size_t index) const;
    std::vector<Strip> strips() const;
    void paintPage(const Strip& strip, std::size_t first);
    void paintHead();
    void paintRow(const Strip& strip, std::size_t row, double top);
    void cell(const QRectF& room, const Column& column, const QString& text, PaperFace face);

    Paper& m_paper;
    const ReportSheet& m_sheet;
    std::vector<Strip> m_strips;
    std::size_t m_pages = 1;
    std::size_t m_page = 0;
};

double ReportPainter::widthOf(std::size_t index) const {
    const Column& column = m_sheet.table.columns[index];
    double letters = lettersOf(columnHeading(column)) * 0.6; // headings may take two lines
    const std::size_t rows = std::min(kMeasuredRows, m_sheet.table.rows.size());
    for (std::size_t row = 0; row < rows; ++row)
        letters = std::max(letters, lettersOf(reportCell(column, m_sheet.table.rows[row][index])));
    return std::clamp(letters * kMmALetter + 2 * kPadding, kNarrowest, kWidest);
}

std::vector<Strip> ReportPainter::strips() const {
    std::vector<Strip> found;
    double used = 0;
    for (const std::size_t i : shownColumns(m_sheet.table)) {
        const PaperColumn column{i, widthOf(i)};
        if (found.empty()) {
            found.push_back({});
        } else if (used + column.width > width()) {
            const PaperColumn first = found.front().front();
            found.push_back({first});
            used = first.width;
        }
        found.back().push_back(column);
        used += column.width;
    }
    return found;
}

void ReportPainter::cell(const QRectF& room, const Column& column, const QString& text, PaperFace face) {
    m_paper.text(room.adjusted(kPadding, 0, -kPadding, 0), text, face,
                 (isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void ReportPainter::paintHead() {
    m_paper.text({0, 0, width(), 7}, m_sheet.name, {13, true});
    m_paper.text({0, 7.5, width(), 5}, m_sheet.facts, {8.5, false});
    const QString pages = QStringLiteral("%1 / %2").arg(m_page).arg(m_pages);
    m_paper.text({0, m_paper.size().height() - 5, width(), 5}, pages, {8, false}, Qt::AlignRight | Qt::AlignVCenter);
}

void ReportPainter::paintRow(const Strip& strip, std::size_t row, double top) {
    double left = 0;
    for (const PaperColumn& column : strip) {
        const Column& info = m_sheet.table.columns[column.index];
        cell({left, top, column.width, kTableRow}, info, reportCell(info, m_sheet.table.rows[row][column.index]),
             kFace);
        left += column.width;
    }
    m_paper.line({0, top + kTableRow}, {left, top + kTableRow}, 0.08);
}

void ReportPainter::paintPage(const Strip& strip, std::size_t first) {
    if (m_page > 0) m_paper.newPage();
    ++m_page;
    paintHead();
    double left = 0;
    for (const PaperColumn& column : strip) {
        const Column& info = m_sheet.table.columns[column.index];
        const QRectF room(left, kTop, column.width, kHeading);
        m_paper.fill(room, 0.92);
        m_paper.paragraph(room.adjusted(kPadding, 0.6, -kPadding, 0), columnHeading(info), kHeadFace);
        left += column.width;
    }
    const std::size_t last = std::min(first + rowsAPage(), m_sheet.table.rows.size());
    for (std::size_t row = first; row < last; ++row)
        paintRow(strip, row, kTop + kHeading + static_cast<double>(row - first) * kTableRow);
}

} // namespace

void paintReport(Paper& paper, const ReportSheet& sheet) { ReportPainter(paper, sheet).paint(); }

} // namespace preceptor::ui
