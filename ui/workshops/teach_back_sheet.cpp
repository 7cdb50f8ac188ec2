// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/teach_back_sheet.h"

#include "ui/support/paper_parts.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr double kTeachRow = 9; // mm, as all below
constexpr double kTeachHead = 10;
constexpr double kTeachTick = 5;
constexpr double kTeachNumber = 10;
constexpr double kTeachName = 46;
constexpr double kTeachTotal = 17;
constexpr double kTeachPassed = 17;
constexpr double kTeachMarks = 25; // where there is nothing but the total
constexpr double kTeachObserver = 32;
constexpr double kTeachAdvice = 24;
constexpr double kTeachItem = 8; // at least
constexpr double kTeachItemMost = 14;
constexpr int kTeachSpare = 3; // lines for who comes in at the door

QStringList learnersOf(const std::vector<WorkshopPerson>& people) {
    QStringList names;
    for (const WorkshopPerson& person : people)
        if (std::find(person.roles.begin(), person.roles.end(), "learner") != person.roles.end())
            names << toQt(person.nativeName) +
                         (person.romanised.empty() ? QString() : QStringLiteral("  ") + toQt(person.romanised));
    for (int i = 0; i < kTeachSpare; ++i) names << QString();
    return names;
}

class TeachBack {
public:
    TeachBack(Paper& paper, const KitHead& head, const KitTest& test, QStringList names)
        : m_paper(paper), m_head(head), m_test(test), m_names(std::move(names)) {}

    void paint() {
        const std::size_t items = m_test.items.size();
        const std::size_t atEnd = std::min(items, fitting(kTeachTotal + kTeachPassed + kTeachAdvice));
        while (items - m_last > atEnd) {
            m_last = std::min(m_first + fitting(0), items - atEnd);
            m_columns = columns(false);
            paintPart();
            m_paper.newPage();
            m_first = m_last;
        }
        m_last = items;
        m_columns = columns(true);
        paintPart();
    }

private:
    enum class Holds { Number, Name, Mark, Tick, Words };
    struct Column {
        Holds holds = Holds::Words;
        double wide = 0;
        QString head;
        QString under{};
    };

    double width() const { return m_paper.size().width(); }
    double roomBeside(double others) const { return width() - kTeachNumber - kTeachName - others; }
    std::size_t fitting(double others) const { return static_cast<std::size_t>(roomBeside(others) / kTeachItem); }
    // The items of these pages and, at the end, what they come to.
    std::vector<Column> columns(bool end) const {
        std::vector<Column> all{
            {Holds::Number, kTeachNumber, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "No."))},
            {Holds::Name, kTeachName, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Who taught back"))}};
        const double room = roomBeside(end ? kTeachTotal + kTeachPassed + kTeachAdvice : 0);
        const double each = room / static_cast<double>(std::max<std::size_t>(1, m_last - m_first));
        for (std::size_t i = m_first; i < m_last; ++i)
            all.push_back({Holds::Mark, std::min(each, kTeachItemMost), QString::number(i + 1),
                           QStringLiteral("/ %1").arg(m_test.items[i].max)});
        if (end) addResult(all);
        return all;
    }
    // Where the items are marked, who observed stands over the table: there is no room for it in each line.
    void addResult(std::vector<Column>& all) const {
        const bool byItem = !m_test.items.empty();
        const QString max = QString::number(m_test.test.max);
        if (byItem)
            all.push_back({Holds::Mark, kTeachTotal, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Total")),
                           QStringLiteral("/ ") + max});
        else
            all.push_back(
                {Holds::Words, kTeachMarks, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Marks of %1")).arg(max)});
        all.push_back({Holds::Tick, kTeachPassed, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Passed"))});
        if (!byItem)
            all.push_back(
                {Holds::Words, kTeachObserver, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Observed by"))});
        double left = width();
        for (const Column& column : all) left -= column.wide;
        all.push_back({Holds::Words, left, m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "What to work on"))});
    }
    void paintPart() {
        begin();
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (m_top + kTeachRow > m_paper.size().height()) {
                m_paper.newPage();
                begin();
            }
            paintRow(static_cast<int>(i) + 1, m_names[i]);
        }
    }
    void begin() {
        m_head.paint(m_paper, toQt(m_test.test.title));
        m_top = 27;
        if (m_last > m_first) {
            paintObserver();
            paintLegend();
        }
        paintHeads();
    }
    void paintObserver() {
        m_paper.text({0, m_top, width(), 7},
                     m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Observed by:")) + QString(50, QLatin1Char('_')),
                     face::kBody);
        m_top += 9;
    }
    void paintLegend() {
        const double line = m_paper.lineHeight(face::kSmall);
        for (std::size_t i = m_first; i < m_last; ++i) {
            m_paper.text({0, m_top, 7, line}, QString::number(i + 1) + QLatin1Char('.'), face::kSmall,
                         Qt::AlignRight | Qt::AlignVCenter);
            m_top += std::max(line,
                              m_paper.paragraph({9, m_top, width() - 9, 60}, toQt(m_test.items[i].item), face::kSmall));
        }
        m_top += 2;
    }
    void paintHeads() {
        double wide = 0;
        for (const Column& column : m_columns) wide += column.wide;
        m_paper.fill({0, m_top, wide, kTeachHead}, 0.92);
        double left = 0;
        for (const Column& column : m_columns) {
            const QStringList lines = column.under.isEmpty()
                                          ? m_paper.wrapped(column.wide - 2, column.head, face::kSmall).mid(0, 2)
                                          : QStringList{column.head, column.under};
            const double each = kTeachHead / static_cast<double>(lines.size());
            for (qsizetype i = 0; i < lines.size(); ++i)
                m_paper.text({left + 1, m_top + static_cast<double>(i) * each, column.wide - 2, each},
                             lines[i].trimmed(), face::kSmall,
                             column.holds == Holds::Mark ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
            left += column.wide;
        }
        m_top += kTeachHead;
    }
    void paintRow(int number, const QString& name) {
        double left = 0;
        for (const Column& column : m_columns) {
            paintCell({left, m_top, column.wide, kTeachRow}, column, number, name);
            left += column.wide;
        }
        m_top += kTeachRow;
        m_paper.line({0, m_top}, {left, m_top}, 0.1);
    }
    void paintCell(const QRectF& cell, const Column& column, int number, const QString& name) {
        switch (column.holds) {
        case Holds::Number:
            return m_paper.text(cell.adjusted(0, 0, -2, 0), QString::number(number), face::kSmall,
                                Qt::AlignRight | Qt::AlignVCenter);
        case Holds::Name: return m_paper.text(cell.adjusted(1, 0, -1, 0), name, face::kBody);
        case Holds::Mark: return m_paper.box(cell, 0.1);
        case Holds::Tick:
            return m_paper.box({cell.center().x() - kTeachTick / 2, cell.y() + 2, kTeachTick, kTeachTick});
        case Holds::Words: return;
        }
    }

    Paper& m_paper;
    const KitHead& m_head;
    const KitTest& m_test;
    QStringList m_names;
    std::vector<Column> m_columns{};
    std::size_t m_first = 0; // of the items on these pages
    std::size_t m_last = 0;
    double m_top = 0;
};

} // namespace

void paintTeachBack(Paper& paper, const KitHead& head, const KitTest& test, const std::vector<WorkshopPerson>& people) {
    TeachBack(paper, head, test, learnersOf(people)).paint();
}

} // namespace preceptor::ui
