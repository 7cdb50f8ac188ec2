// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/transcript.h"

#include "ui/people/history_table_model.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDate>

namespace preceptor::ui {

namespace {

constexpr double kRow = 6.5;     // mm
constexpr double kFurther = 4.4; // a line more of what it was
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
            const QStringList activity = m_paper.wrapped(activityWidth(), activityOf(*row), kBody);
            const double height = kRow + kFurther * static_cast<double>(qMax(qsizetype{1}, activity.size()) - 1);
            if (m_y + height > m_paper.size().height() - kFoot) turn();
            line(*row, activity);
            m_y += height;
        }
        if (m_transcript.rows.empty())
            m_paper.text(cell(0, m_paper.size().width()),
                         words(QT_TRANSLATE_NOOP("Transcript", "Nothing recorded yet.")));
        foot();
    }

private:
    QRectF cell(double x, double width) const { return {x, m_y, width, kRow}; }

    void heading() {
        const double width = m_paper.size().width();
        m_paper.text({0, 0, width, 6}, m_transcript.programme, kBody);
        m_paper.text({0, 7, width, 9}, m_transcript.name, {16, true});
        m_paper.text({0, 17, width, 6}, m_transcript.detail, {10, false});
        m_y = 27;
    }

    void columns() {
        const double rest = activityWidth();
        m_paper.text(cell(0, 22), words(QT_TRANSLATE_NOOP("Transcript", "Date")), kHead);
        m_paper.text(cell(23, 25), words(QT_TRANSLATE_NOOP("Transcript", "Kind")), kHead);
        m_paper.text(cell(49, rest), words(QT_TRANSLATE_NOOP("Transcript", "Activity")), kHead);
        m_paper.text(cell(50 + rest, 43), words(QT_TRANSLATE_NOOP("Transcript", "Result")), kHead);
        m_paper.text(cell(94 + rest, 18), words(QT_TRANSLATE_NOOP("Transcript", "Time")), kHead);
        m_y += kRow;
        m_paper.line({0, m_y}, {m_paper.size().width(), m_y});
    }

    double activityWidth() const { return m_paper.size().width() - 112; }
    static QString activityOf(const HistoryRow& row) {
        const QString context = toQt(row.context);
        const QString title = historyTitle(row);
        return context.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, context);
    }

    // Nothing is cut off: what is longer goes on below.
    void line(const HistoryRow& row, const QStringList& activity) {
        const double rest = activityWidth();
        m_paper.text(cell(0, 22), row.on ? isoDate(toQt(*row.on)) : QString(), kBody);
        m_paper.text(cell(23, 25), historyKind(row.kind), kBody);
        for (qsizetype i = 0; i < activity.size(); ++i)
            m_paper.text(cell(49, rest).translated(0, kFurther * static_cast<double>(i)), activity[i], kBody);
        m_paper.text(cell(50 + rest, 43), historyResult(row), kBody);
        m_paper.text(cell(94 + rest, 18), historyLength(row), kBody);
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
