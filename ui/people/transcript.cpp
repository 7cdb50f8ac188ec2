// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/transcript.h"

#include "ui/people/history_table_model.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDate>

#include <array>
#include <numeric>

namespace preceptor::ui {

namespace {

constexpr double kRow = 6.5;     // mm
constexpr double kFurther = 4.4; // a line more of the same cell
constexpr double kGap = 2;       // between columns
constexpr double kFoot = 12;
constexpr PaperFace kHead{9, true};
constexpr PaperFace kBody{9, false};

QString words(const char* text) { return QCoreApplication::translate("Transcript", text); }

class Sheet {
public:
    Sheet(Paper& paper, const Transcript& transcript) : m_paper(paper), m_transcript(transcript) {}

    void paint() {
        heading();
        columns();
        for (auto row = m_transcript.rows.rbegin(); row != m_transcript.rows.rend(); ++row) {
            const Cells cells = cellsOf(*row);
            qsizetype lines = 1;
            for (const QStringList& cell : cells) lines = qMax(lines, cell.size());
            const double height = kRow + kFurther * static_cast<double>(lines - 1);
            if (m_y + height > m_paper.size().height() - kFoot) turn();
            write(cells, kBody);
            m_y += height;
        }
        if (m_transcript.rows.empty())
            m_paper.text({0, m_y, m_paper.size().width(), kRow},
                         words(QT_TRANSLATE_NOOP("Transcript", "Nothing recorded yet.")));
        foot();
    }

private:
    using Cells = std::array<QStringList, 5>; // day, kind, activity, result, time: each in its lines

    double widthOf(std::size_t column) const {
        constexpr std::array<double, 5> kWidths{21, 25, 0, 43, 19}; // mm; the activity has the rest
        if (kWidths[column] > 0) return kWidths[column];
        return m_paper.size().width() - std::accumulate(kWidths.begin(), kWidths.end(), kGap * 4);
    }

    // Nothing is cut off: what is longer goes on below.
    void write(const Cells& cells, PaperFace face) {
        double x = 0;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            for (qsizetype i = 0; i < cells[column].size(); ++i)
                m_paper.text({x, m_y + kFurther * static_cast<double>(i), widthOf(column), kRow}, cells[column][i],
                             face);
            x += widthOf(column) + kGap;
        }
    }

    void heading() {
        const double width = m_paper.size().width();
        m_paper.text({0, 0, width, 6}, m_transcript.programme, kBody);
        m_paper.text({0, 7, width, 9}, m_transcript.name, {16, true});
        m_paper.text({0, 17, width, 6}, m_transcript.detail, {10, false});
        m_y = 27;
    }

    // As over the same columns on the screen.
    void columns() {
        Cells cells;
        const HistoryTableModel model;
        for (std::size_t column = 0; column < cells.size(); ++column)
            cells[column] = {model.headerData(static_cast<int>(column), Qt::Horizontal).toString()};
        write(cells, kHead);
        m_y += kRow;
        m_paper.line({0, m_y}, {m_paper.size().width(), m_y});
    }

    Cells cellsOf(const HistoryRow& row) const {
        const QString context = toQt(row.context);
        const QString title = historyTitle(row);
        const std::array<QString, 5> words{row.on ? isoDate(toQt(*row.on)) : QString(), historyKind(row.kind),
                                           context.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, context),
                                           historyResult(row), historyLength(row)};
        Cells cells;
        for (std::size_t column = 0; column < cells.size(); ++column)
            cells[column] = m_paper.wrapped(widthOf(column), words[column], kBody);
        return cells;
    }

    void turn() {
        foot();
        m_paper.newPage();
        m_y = 0;
        columns();
    }

    void foot() {
        const double y = m_paper.size().height() - 6;
        const QString printed = words(QT_TRANSLATE_NOOP("Transcript", "%1 · printed on %2 · page %3"))
                                    .arg(m_transcript.name, mediumDate(m_transcript.printedOn))
                                    .arg(m_paper.page());
        m_paper.text({0, y, m_paper.size().width(), 5}, printed, {8, false});
    }

    Paper& m_paper;
    const Transcript& m_transcript;
    double m_y = 0;
};

} // namespace

PaintPages transcriptPages(const Transcript& transcript) {
    return [transcript](Paper& paper) { Sheet(paper, transcript).paint(); };
}

} // namespace preceptor::ui
