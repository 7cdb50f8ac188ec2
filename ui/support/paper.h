// SPDX-License-Identifier: GPL-3.0-or-later
// Printing in millimetres, black on white, on a printer or into a PDF. Fonts are those of the house; text is cut with
// an ellipsis where its box ends.
#pragma once

#include <QList>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace preceptor::ui {

class ActionRunner;

struct PaperFace {
    double points = 9;
    bool bold = false;
    bool operator==(const PaperFace&) const = default;
};

class Paper {
public:
    explicit Paper(QPagedPaintDevice& device);
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;
    ~Paper();

    bool isReady() const { return m_painter.isActive(); } // else nothing can be drawn: the file or printer is not there
    QSizeF size() const { return m_size; }                // printable area, mm
    void newPage();
    int page() const { return m_page; }

    void text(const QRectF& mm, const QString& text, PaperFace face = {},
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    // Wraps; returns the height used in mm.
    double paragraph(const QRectF& mm, const QString& text, PaperFace face = {});
    double lineHeight(PaperFace face) const; // mm
    double width(const QString& text, PaperFace face) const;
    // The face, smaller where a line of the text would not fit into that width, though never below `leastPoints`.
    PaperFace fitting(double widthMm, const QString& text, PaperFace face, double leastPoints = 1) const;
    // The text as it is broken into lines of that width.
    QStringList wrapped(double widthMm, const QString& text, PaperFace face) const;
    void line(QPointF fromMm, QPointF toMm, double widthMm = 0.2);
    void box(const QRectF& mm, double widthMm = 0.2);
    void fill(const QRectF& mm, double grey); // 0 black .. 1 white
    // For charts: painted as vectors into the box, in screen pixels scaled to fit.
    void picture(const QRectF& mm, QSizeF pixels, const std::function<void(QPainter*, const QRectF&)>& paint);

private:
    struct Lettering;
    struct Written;
    QRectF dots(const QRectF& mm) const;
    const Lettering& lettering(PaperFace face) const;
    // One line of text as it was shaped; the same again is not shaped again.
    const Written& written(const QString& text, PaperFace face) const;
    void setFace(PaperFace face);

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QSizeF m_size;
    double m_dotsPerMm;
    int m_page = 1;
    mutable std::vector<std::unique_ptr<Lettering>> m_letterings; // each face that was used
};

using PaintPages = std::function<void(Paper&)>;
enum class PaperTurn { Upright, Across };

// False: the file or printer does not take it, and what is there is not whole.
bool paintPages(QPagedPaintDevice& device, const PaintPages& paint);
// A4, margins 15 mm. False: it was not written as a whole.
bool printToPdf(const QString& path, const QString& title, const PaintPages& paint,
                PaperTurn turn = PaperTurn::Upright);
bool printPages(QPrinter& printer, const PaintPages& paint); // to a file too
// Asks for the printer first; false: the person changed her mind, or it failed, which is told.
bool printOnPaper(ActionRunner& runner, QWidget* over, const QString& title, const PaintPages& paint,
                  PaperTurn turn = PaperTurn::Upright);

} // namespace preceptor::ui
