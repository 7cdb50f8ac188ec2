// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/kit_tests.h"

#include "ui/support/language.h"
#include "ui/support/paper_parts.h"
#include "ui/text/convert.h"
#include "ui/workshops/teach_back_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace preceptor::ui {

namespace {

constexpr int kLetters = 5;        // A to E
constexpr int kMostLines = 400;    // whatever its maximum
constexpr double kAnswerRow = 8.8; // mm: fifty answers, the usual test, are one page
constexpr double kKitTop = 42;     // below title, name and date
constexpr double kItemGap = 3;
constexpr double kTick = 5;

constexpr std::array<const char*, 3> kSeen = {QT_TRANSLATE_NOOP("WorkshopKit", "Done"),
                                              QT_TRANSLATE_NOOP("WorkshopKit", "In part"),
                                              QT_TRANSLATE_NOOP("WorkshopKit", "Not done")};
constexpr double kSeenWide = 20;

void paintNameLine(Paper& paper, const KitHead& head, double top) {
    const double width = paper.size().width();
    paper.text({0, top, width, 7},
               head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Name:")) + QString(60, QLatin1Char('_')), face::kBody);
    paper.text({width * 0.7, top, width * 0.3, 7},
               head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Date:")) + QString(18, QLatin1Char('_')), face::kBody);
}

int answersOf(const Assessment& test) { return std::clamp(static_cast<int>(std::ceil(test.max)), 1, kMostLines); }

// Two columns a page.
void paintAnswers(Paper& paper, const KitHead& head, const Assessment& test) {
    const double width = paper.size().width();
    const int answers = answersOf(test);
    const int down = static_cast<int>((paper.size().height() - kKitTop) / kAnswerRow);
    const int pages = (answers + 2 * down - 1) / (2 * down);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) paper.newPage();
        head.paint(paper, toQt(test.title));
        paintNameLine(paper, head, 28);
        const int first = page * 2 * down;
        const int here = std::min(answers - first, 2 * down);
        const int column = page + 1 < pages ? down : (here + 1) / 2;
        for (int i = 0; i < here; ++i) {
            const double left = i < column ? 0 : width / 2;
            const double top = kKitTop + kAnswerRow * (i % column);
            paper.text({left, top, 10, kAnswerRow}, QString::number(first + i + 1) + QLatin1Char('.'), face::kHead);
            for (int choice = 0; choice < kLetters; ++choice) {
                const double at = left + 12 + choice * 13;
                paper.box({at, top + (kAnswerRow - kTick) / 2, kTick, kTick});
                paper.text({at + 6, top, 6, kAnswerRow}, QString(QChar(u'A' + choice)), face::kBody);
            }
        }
    }
}

class Checklist {
public:
    Checklist(Paper& paper, const KitHead& head, const KitTest& test) : m_paper(paper), m_head(head), m_test(test) {}

    void paint() {
        begin();
        // Without items there are lines to write them on, one a mark.
        std::vector<AssessmentItem> items = m_test.items;
        if (items.empty()) items.resize(static_cast<std::size_t>(answersOf(m_test.test)));
        for (std::size_t i = 0; i < items.size(); ++i) paintItem(static_cast<int>(i) + 1, items[i]);
        const double high = 26;
        if (m_top + high > m_paper.size().height()) next();
        m_paper.text({0, m_top + 4, m_paper.size().width(), 7},
                     m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Observed by:")) + QString(50, QLatin1Char('_')),
                     face::kBody);
    }

private:
    double wide() const { return m_paper.size().width() - kSeenWide * kSeen.size() - 12; }
    void begin() {
        m_head.paint(m_paper, toQt(m_test.test.title));
        paintNameLine(m_paper, m_head, 28);
        m_top = kKitTop;
        for (std::size_t i = 0; i < kSeen.size(); ++i)
            m_paper.text({left(i), m_top, kSeenWide, 6}, m_head.words(kSeen[i]), face::kSmall, Qt::AlignCenter);
        m_top += 8;
    }
    void next() {
        m_paper.newPage();
        begin();
    }
    double left(std::size_t column) const {
        return m_paper.size().width() - kSeenWide * static_cast<double>(kSeen.size() - column);
    }
    // Done or not, in part where there are two marks; more than two are written as a number.
    void paintMarks(const AssessmentItem& item) {
        const bool named = !item.item.empty();
        if (named && item.max != 1 && item.max != 2) {
            const QString of = m_head.words(QT_TRANSLATE_NOOP("WorkshopKit", "Marks of %1"));
            m_paper.text({left(0), m_top, kSeenWide * 2, 6}, of.arg(QString::number(item.max)), face::kSmall,
                         Qt::AlignCenter);
            return m_paper.box({left(2) + 3, m_top, kSeenWide - 6, 6});
        }
        for (std::size_t i = 0; i < kSeen.size(); ++i)
            if (i != 1 || !named || item.max == 2)
                m_paper.box({left(i) + (kSeenWide - kTick) / 2, m_top + 0.5, kTick, kTick});
    }
    void paintItem(int number, const AssessmentItem& item) {
        const QString words = toQt(item.item);
        const auto lines =
            static_cast<double>(std::max<qsizetype>(1, m_paper.wrapped(wide(), words, face::kBody).size()));
        const double high = std::max(7.0, lines * m_paper.lineHeight(face::kBody));
        if (m_top + high > m_paper.size().height()) next();
        m_paper.text({0, m_top, 10, 6}, QString::number(number) + QLatin1Char('.'), face::kHead);
        if (words.isEmpty())
            m_paper.line({11, m_top + 6}, {11 + wide(), m_top + 6}, 0.1);
        else
            m_paper.paragraph({11, m_top, wide(), high}, words, face::kBody);
        paintMarks(item);
        m_top += high + kItemGap;
    }

    Paper& m_paper;
    const KitHead& m_head;
    const KitTest& m_test;
    double m_top = 0;
};

} // namespace

QString KitHead::words(const char* english) const { return translatedInto(language, "WorkshopKit", english); }

void KitHead::paint(Paper& paper, const QString& title) const {
    const double width = paper.size().width();
    paper.text({0, 0, width, 6}, over, face::kSmall);
    paper.text({0, 8, width, 9}, title, face::kTitle);
    paper.text({0, 18, width, 6}, days, face::kBody);
}

bool isOnPaper(const Assessment& test) {
    // A retention test is taken months later.
    constexpr std::array<std::string_view, 5> kKinds = {"pre_test", "post_test", "final", "osce", "teach_back"};
    return std::find(kKinds.begin(), kKinds.end(), test.kind) != kKinds.end();
}

void paintKitTest(Paper& paper, const KitHead& head, const KitTest& test, const std::vector<WorkshopPerson>& people) {
    if (test.test.kind == "teach_back")
        paintTeachBack(paper, head, test, people);
    else if (test.test.kind == "osce")
        Checklist(paper, head, test).paint();
    else
        paintAnswers(paper, head, test.test);
}

} // namespace preceptor::ui
