// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paper.h"

#include "ui/style/tokens.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextLayout>

namespace preceptor::ui {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kMargin = 15;

QPageLayout a4(PaperTurn turn) {
    const auto orientation = turn == PaperTurn::Upright ? QPageLayout::Portrait : QPageLayout::Landscape;
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(kMargin, kMargin, kMargin, kMargin),
                       QPageLayout::Millimeter);
}

} // namespace

Paper::Paper(QPagedPaintDevice& device)
    : m_device(device), m_painter(&device), m_size(device.pageLayout().paintRect(QPageLayout::Millimeter).size()),
      m_dotsPerMm(device.logicalDpiX() / kMmPerInch) {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::black);
}

void Paper::newPage() {
    m_device.newPage();
    ++m_page;
}

QRectF Paper::dots(const QRectF& mm) const {
    return {mm.x() * m_dotsPerMm, mm.y() * m_dotsPerMm, mm.width() * m_dotsPerMm, mm.height() * m_dotsPerMm};
}

void Paper::setFace(PaperFace face) {
    m_painter.setFont(fontOf(face));
    m_painter.setPen(Qt::black);
}

void Paper::text(const QRectF& mm, const QString& text, PaperFace face, Qt::Alignment alignment) {
    setFace(face);
    const QRectF r = dots(mm);
    const QFontMetricsF metrics(m_painter.font(), &m_device);
    m_painter.drawText(r, static_cast<int>(alignment | Qt::TextSingleLine),
                       metrics.elidedText(text, Qt::ElideRight, r.width()));
}

double Paper::paragraph(const QRectF& mm, const QString& text, PaperFace face) {
    setFace(face);
    QRectF used;
    m_painter.drawText(dots(mm), static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text, &used);
    return used.height() / m_dotsPerMm;
}

QFont Paper::fontOf(PaperFace face) {
    QFont font = roleFont(face.bold ? TextRole::BodyStrong : TextRole::Body);
    font.setPointSizeF(face.points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Paper::lineHeight(PaperFace face) const { return QFontMetricsF(fontOf(face), &m_device).height() / m_dotsPerMm; }

double Paper::width(const QString& text, PaperFace face) const {
    return QFontMetricsF(fontOf(face), &m_device).horizontalAdvance(text) / m_dotsPerMm;
}

QStringList Paper::wrapped(double widthMm, const QString& text, PaperFace face) const {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, fontOf(face), &m_device);
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

void printToPdf(const QString& path, const QString& title, const PaintPages& paint, PaperTurn turn) {
    QPdfWriter writer(path);
    writer.setPageLayout(a4(turn));
    writer.setResolution(300);
    writer.setTitle(title);
    Paper paper(writer);
    paint(paper);
}

bool printOnPaper(QWidget* over, const QString& title, const PaintPages& paint, PaperTurn turn) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(a4(turn));
    printer.setDocName(title);
    QPrintDialog dialog(&printer, over);
    if (dialog.exec() != QDialog::Accepted) return false;
    Paper paper(printer);
    paint(paper);
    return true;
}

} // namespace preceptor::ui
