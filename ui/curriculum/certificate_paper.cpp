// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/certificate_paper.h"

#include "core/services/certificate_service.h"
#include "ui/style/tokens.h"
#include "ui/support/language.h"
#include "ui/support/made_ahead.h"
#include "ui/support/paper_parts.h"
#include "ui/support/qr_code.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

namespace preceptor::ui {

namespace {

// Making a code takes two to three times as long as painting its page.
using Codes = MadeAhead<QImage>;
constexpr std::size_t kMostHelpers = 3;
constexpr std::size_t kCodesEach = 8; // fewer are not worth a thread

constexpr double kCode = 32;      // mm, a side of the QR code without its quiet zone
constexpr double kInside = 16;    // from the frame to what is written
constexpr double kSignature = 66; // a line to sign on
constexpr double kFoot = 158;     // where the lines to sign on are
constexpr PaperFace kSmall{8.5, false};
constexpr PaperFace kPlain{13, false};
constexpr Qt::Alignment kCentred = Qt::AlignHCenter | Qt::AlignVCenter;

class Sheet {
public:
    Sheet(Paper& paper, const std::string& language, const CertificateStatement& statement, const QImage& code)
        : m_paper(paper), m_statement(statement), m_code(code), m_language(programLanguage(language)),
          m_width(paper.size().width()) {}

    void paint() {
        frame();
        head();
        person();
        course();
        signatures();
        code();
    }

private:
    QString words(const char* text) const { return translatedInto(m_language, "Certificate", text); }
    QString date(Date day) const { return paperDate(m_language, day); }
    QString tier() const { return codeLabelIn(m_language, "course_tier", m_statement.tier); }
    // In the middle, smaller where it would not fit.
    void centred(double top, const QString& text, PaperFace face) {
        const double room = m_width - 2 * kInside;
        face = m_paper.fitting(room, text, face);
        m_paper.text({kInside, top, room, m_paper.lineHeight(face)}, text, face, kCentred);
    }
    void frame();
    void head();
    void person();
    void course();
    QString facts() const;
    void signatures();
    void code();

    Paper& m_paper;
    const CertificateStatement& m_statement;
    const QImage& m_code;
    QString m_language;
    double m_width;
};

void Sheet::frame() {
    const QSizeF size = m_paper.size();
    m_paper.picture({{}, size}, size, [](QPainter* painter, const QRectF& page) {
        const QColor accent = lightTokens().accent;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(accent, 1.1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(page.adjusted(0.6, 0.6, -0.6, -0.6));
        painter->setPen(QPen(accent, 0.25, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(page.adjusted(3, 3, -3, -3));
        painter->setPen(QPen(accent, 0.7));
        painter->drawLine(QPointF(page.center().x() - 22, 49), QPointF(page.center().x() + 22, 49));
    });
}

void Sheet::head() {
    centred(14, toQt(m_statement.programme), {13, true});
    centred(27, words(QT_TRANSLATE_NOOP("Certificate", "Certificate of completion")), {32, true});
    centred(55, words(QT_TRANSLATE_NOOP("Certificate", "This certifies that")), kPlain);
}

void Sheet::person() {
    centred(65, toQt(m_statement.name), {34, true});
    if (!m_statement.romanised.empty()) centred(81, toQt(m_statement.romanised), {16, false});
    centred(93, words(QT_TRANSLATE_NOOP("Certificate", "has completed the course")), kPlain);
}

QString Sheet::facts() const {
    QStringList parts{words(QT_TRANSLATE_NOOP("Certificate", "Level: %1")).arg(tier())};
    if (m_statement.hours)
        parts << words(QT_TRANSLATE_NOOP("Certificate", "Hours: %1"))
                     .arg(localeOf(m_language).toString(*m_statement.hours, 'g', 6));
    parts << words(QT_TRANSLATE_NOOP("Certificate", "Completed on %1")).arg(date(m_statement.completedOn));
    return parts.join(QStringLiteral("   ·   "));
}

void Sheet::course() {
    centred(103, toQt(m_statement.course), {21, true});
    centred(116, facts(), {12, false});
}

void Sheet::signatures() {
    const char* captions[] = {QT_TRANSLATE_NOOP("Certificate", "For the programme"),
                              QT_TRANSLATE_NOOP("Certificate", "Course leader")};
    double left = kInside;
    for (const char* caption : captions) {
        m_paper.line({left, kFoot}, {left + kSignature, kFoot}, 0.25);
        m_paper.text({left, kFoot + 1, kSignature, 5}, words(caption), {9.5, false});
        left += kSignature + 12;
    }
    QStringList issued{words(QT_TRANSLATE_NOOP("Certificate", "Issued on %1")).arg(date(m_statement.issuedOn))};
    if (!m_statement.issuer.empty()) issued << toQt(m_statement.issuer);
    m_paper.text({kInside, kFoot + 10, 2 * kSignature + 12, 5}, issued.join(QStringLiteral("   ·   ")), kSmall);
}

void Sheet::code() {
    const double left = m_width - kInside - kCode;
    const double top = kFoot - kCode - 1;
    m_paper.picture({left, top, kCode, kCode}, m_code.size(), [&](QPainter* painter, const QRectF& box) {
        painter->setPen(Qt::black);
        painter->drawImage(box, m_code);
    });
    m_paper.text({left - 30, kFoot + 2, kCode + 30, 5}, toQt(m_statement.number), {9.5, true},
                 Qt::AlignRight | Qt::AlignVCenter);
    m_paper.text({left - 70, kFoot + 10, kCode + 70, 5},
                 words(QT_TRANSLATE_NOOP("Certificate", "Preceptor checks this code without a network")), kSmall,
                 Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

QImage certificateCode(const Certificate& certificate) {
    return qrCode(CertificateService::codeText(certificate), QrSpare::L);
}

PaintPages certificatePages(std::vector<Certificate> certificates) {
    return [certificates = std::move(certificates)](Paper& paper) {
        const auto make = [&](std::size_t i) { return certificateCode(certificates[i]); };
        Codes codes(certificates.size(), make, Codes::helpersFor(certificates.size(), kMostHelpers, kCodesEach));
        bool first = true;
        for (std::size_t i = 0; i < certificates.size(); ++i) {
            const auto statement = certificateStatement(certificates[i].statement);
            if (!statement) continue; // the person was erased
            if (!first) paper.newPage();
            first = false;
            Sheet(paper, certificates[i].language, *statement, codes.at(i)).paint();
        }
    };
}

QString certificateFileName(const std::vector<Certificate>& certificates) {
    if (certificates.empty()) return {};
    const QString first = toQt(certificates.front().number);
    if (certificates.size() == 1) return first + QStringLiteral(".pdf");
    return QStringLiteral("%1_%2.pdf").arg(first, toQt(certificates.back().number).section(QLatin1Char('-'), -1));
}

} // namespace preceptor::ui
