// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paper.h"

#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

#include <QFile>
#include <QFontMetricsF>
#include <QHash>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kMargin = 15;
constexpr std::size_t kMostFaces = 64; // kept ready
constexpr qsizetype kMostLines = 256;  // of each

QPageLayout a4(PaperTurn turn) {
    const auto orientation = turn == PaperTurn::Upright ? QPageLayout::Portrait : QPageLayout::Landscape;
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(kMargin, kMargin, kMargin, kMargin),
                       QPageLayout::Millimeter);
}

QString inOneLine(QString text) {
    for (QChar& c : text)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t') || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    return text;
}

// Where something begins in a room that is larger by that much.
QPointF offset(QSizeF room, Qt::Alignment alignment) {
    const double across = alignment.testFlag(Qt::AlignRight) ? 1 : alignment.testFlag(Qt::AlignHCenter) ? 0.5 : 0;
    const double down = alignment.testFlag(Qt::AlignBottom) ? 1 : alignment.testFlag(Qt::AlignVCenter) ? 0.5 : 0;
    return {room.width() * across, room.height() * down};
}

} // namespace

struct Paper::Written {
    Written(const QString& text, const QFont& font, QPaintDevice* device) : layout(text, font, device) {
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setCacheEnabled(true); // keeps the glyphs, which are drawn below
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(kAnyWidth);
            size = {line.naturalTextWidth(), line.height()};
        }
        layout.endLayout();
    }
    static constexpr double kAnyWidth = 1e6;

    QTextLayout layout;
    QSizeF size; // dots
};

struct Paper::Lettering {
    Lettering(PaperFace as, QPaintDevice* device) : face(as), font(fontOf(as)), metrics(font, device) {}
    static QFont fontOf(PaperFace face) {
        QFont font = roleFont(face.bold ? TextRole::BodyStrong : TextRole::Body);
        font.setPointSizeF(face.points);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    PaperFace face;
    QFont font;
    QFontMetricsF metrics;
    mutable QHash<QString, std::shared_ptr<const Written>> lines;
};

Paper::Paper(QPagedPaintDevice& device)
    : m_device(device), m_painter(&device), m_size(device.pageLayout().paintRect(QPageLayout::Millimeter).size()),
      m_dotsPerMm(device.logicalDpiX() / kMmPerInch) {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::black);
}

Paper::~Paper() = default;

void Paper::newPage() {
    m_device.newPage();
    ++m_page;
}

QRectF Paper::dots(const QRectF& mm) const {
    return {mm.x() * m_dotsPerMm, mm.y() * m_dotsPerMm, mm.width() * m_dotsPerMm, mm.height() * m_dotsPerMm};
}

const Paper::Lettering& Paper::lettering(PaperFace face) const {
    for (const auto& each : m_letterings)
        if (each->face == face) return *each;
    if (m_letterings.size() >= kMostFaces) m_letterings.clear(); // names that were made to fit
    return *m_letterings.emplace_back(std::make_unique<Lettering>(face, &m_device));
}

const Paper::Written& Paper::written(const QString& text, PaperFace face) const {
    auto& lines = lettering(face).lines;
    const auto there = lines.constFind(text);
    if (there != lines.constEnd()) return **there;
    if (lines.size() >= kMostLines) lines.clear();
    return **lines.insert(text, std::make_shared<const Written>(text, lettering(face).font, &m_device));
}

void Paper::setFace(PaperFace face) {
    m_painter.setFont(lettering(face).font);
    m_painter.setPen(Qt::black);
}

void Paper::text(const QRectF& mm, const QString& text, PaperFace face, Qt::Alignment alignment) {
    if (text.isEmpty()) return;
    const QRectF r = dots(mm);
    QString line = inOneLine(text);
    while (line.endsWith(QLatin1Char(' '))) line.chop(1); // the blank at which a text was broken is no reason to cut it
    const Written* words = &written(line, face);
    if (words->size.width() > r.width())
        words = &written(lettering(face).metrics.elidedText(line, Qt::ElideRight, r.width()), face);
    m_painter.setPen(Qt::black);
    words->layout.draw(&m_painter, r.topLeft() + offset(r.size() - words->size, alignment));
}

double Paper::paragraph(const QRectF& mm, const QString& text, PaperFace face) {
    setFace(face);
    QRectF used;
    m_painter.drawText(dots(mm), static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text, &used);
    return used.height() / m_dotsPerMm;
}

double Paper::lineHeight(PaperFace face) const { return lettering(face).metrics.height() / m_dotsPerMm; }

double Paper::width(const QString& text, PaperFace face) const {
    return written(inOneLine(text), face).size.width() / m_dotsPerMm;
}

PaperFace Paper::fitting(double widthMm, const QString& text, PaperFace face, double leastPoints) const {
    const double needed = width(text, face);
    if (needed > widthMm) face.points = std::max(leastPoints, face.points * widthMm / needed * 0.99);
    return face;
}

QStringList Paper::wrapped(double widthMm, const QString& text, PaperFace face) const {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, lettering(face).font, &m_device);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(widthMm * m_dotsPerMm);
            lines << paragraph.mid(line.textStart(), line.textLength());
        }
        layout.endLayout();
    }
    return lines;
}

void Paper::line(QPointF fromMm, QPointF toMm, double widthMm) {
    m_painter.setPen(QPen(Qt::black, widthMm * m_dotsPerMm));
    m_painter.drawLine(fromMm * m_dotsPerMm, toMm * m_dotsPerMm);
}

void Paper::box(const QRectF& mm, double widthMm) {
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Qt::black, widthMm * m_dotsPerMm));
    m_painter.drawRect(dots(mm));
}

void Paper::fill(const QRectF& mm, double grey) {
    m_painter.fillRect(dots(mm), QColor::fromRgbF(float(grey), float(grey), float(grey)));
}

void Paper::picture(const QRectF& mm, QSizeF pixels, const std::function<void(QPainter*, const QRectF&)>& paint) {
    const QRectF r = dots(mm);
    m_painter.save();
    m_painter.translate(r.topLeft());
    m_painter.scale(r.width() / pixels.width(), r.height() / pixels.height());
    paint(&m_painter, QRectF(QPointF(), pixels));
    m_painter.restore();
}

bool paintPages(QPagedPaintDevice& device, const PaintPages& paint) {
    Paper paper(device);
    if (!paper.isReady()) return false;
    paint(paper);
    return true;
}

namespace {

// Neither Qt's writer nor its printer tells that the disk was full: the end of the file does (ISO 32000-1, 7.5.5).
bool hasItsEnd(const QString& path) {
    constexpr qint64 kTail = 32;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qMax<qint64>(0, file.size() - kTail))) return false;
    return file.read(kTail).trimmed().endsWith("%%EOF");
}

} // namespace

bool printToPdf(const QString& path, const QString& title, const PaintPages& paint, PaperTurn turn) {
    {
        QPdfWriter writer(path);
        writer.setPageLayout(a4(turn));
        writer.setResolution(300);
        writer.setTitle(title);
        if (!paintPages(writer, paint)) return false;
    }
    return hasItsEnd(path);
}

bool printPages(QPrinter& printer, const PaintPages& paint) {
    if (!paintPages(printer, paint) || printer.printerState() == QPrinter::Error) return false;
    return printer.outputFileName().isEmpty() || hasItsEnd(printer.outputFileName());
}

bool printOnPaper(ActionRunner& runner, QWidget* over, const QString& title, const PaintPages& paint, PaperTurn turn) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(a4(turn));
    printer.setDocName(title);
    QPrintDialog dialog(&printer, over);
    if (dialog.exec() != QDialog::Accepted) return false;
    const auto printed = runner.run([&]() -> Status {
        if (printPages(printer, paint)) return success();
        const QString file = printer.outputFileName();
        return fail(ErrorCode::WriteFailed, {toStd(file.isEmpty() ? printer.printerName() : file)});
    });
    return printed.has_value();
}

} // namespace preceptor::ui
