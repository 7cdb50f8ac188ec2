// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paper_parts.h"

#include "ui/text/convert.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

constexpr double kGap = 3;     // mm, before a heading
constexpr double kAfter = 1;   // after a paragraph
constexpr double kFoot = 12;   // kept free for the foot
constexpr double kRunning = 7; // the head of the pages behind the first
constexpr double kNumber = 25; // the page's number
constexpr int kTogether = 3;   // lines: a heading and the first two of its paragraph

// Every page but a single one tells its number; those behind the first what they are of.
class Pages {
    Q_DECLARE_TR_FUNCTIONS(PaperPages)
public:
    Pages(Paper& paper, const PaperHead& head)
        : m_paper(paper), m_head(head), m_width(paper.size().width()), m_end(paper.size().height() - kFoot) {}

    void top() {
        m_paper.text({0, 0, m_width, 6}, m_head.over, face::kSmall);
        m_y = 8;
        m_y += m_paper.paragraph({0, m_y, m_width, 30}, m_head.title, face::kTitle) + kGap;
        m_y += m_paper.paragraph({0, m_y, m_width, 20}, m_head.facts, face::kBody) + kGap;
        m_paper.line({0, m_y}, {m_width, m_y});
        m_y += kGap;
    }
    // `leads`: what follows belongs to it.
    void write(const PaperPart& part, bool leads) {
        const double height = m_paper.lineHeight(part.face);
        if (part.face.bold) {
            m_y += kGap;
            m_section.clear();
        }
        const QStringList lines = m_paper.wrapped(m_width - part.indent, part.text, part.face);
        const bool fits = m_y + height * double(lines.size()) <= m_end;
        if ((!fits || leads) && m_y + kTogether * height > m_end) turn();
        for (const QString& line : lines) {
            if (m_y + height > m_end) turn();
            m_paper.text({part.indent, m_y, m_width - part.indent, height}, line.trimmed(), part.face);
            m_y += height;
        }
        m_y += kAfter;
        if (part.face.bold) m_section = part.text;
    }
    void end() { foot(m_paper.page() > 1); }

private:
    void foot(bool numbered) {
        const double top = m_paper.size().height() - 6;
        m_paper.text({0, top, m_width - kNumber, 6}, m_head.foot, face::kSmall);
        if (numbered)
            m_paper.text({m_width - kNumber, top, kNumber, 6}, tr("Page %1").arg(m_paper.page()), face::kSmall,
                         Qt::AlignRight | Qt::AlignVCenter);
    }
    void turn() {
        foot(true);
        m_paper.newPage();
        QStringList of{m_head.title, m_section};
        of.removeAll(QString());
        m_paper.text({0, 0, m_width, 6}, of.join(QStringLiteral(" · ")), face::kSmall);
        m_paper.line({0, kRunning}, {m_width, kRunning});
        m_y = kRunning + kGap;
    }

    Paper& m_paper;
    const PaperHead& m_head;
    double m_width;
    double m_end;
    double m_y = 0;
    QString m_section; // that goes on, if the page is turned now
};

} // namespace

QString programLanguage(const std::string& code) { return code == "zh" ? QStringLiteral("zh_CN") : toQt(code); }

PaintPages partPages(const PaperHead& head, std::vector<PaperPart> parts) {
    return [head, parts = std::move(parts)](Paper& paper) {
        Pages pages(paper, head);
        pages.top();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool smaller = i + 1 < parts.size() && parts[i + 1].face.points < parts[i].face.points;
            pages.write(parts[i], parts[i].face.bold || smaller);
        }
        pages.end();
    };
}

} // namespace preceptor::ui
