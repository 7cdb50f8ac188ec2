// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace preceptor::ui {

namespace {

const char* stem(Icon icon) {
    switch (icon) {
    case Icon::None: return "";
    case Icon::Alert: return "alert";
    case Icon::Arrow: return "arrow";
    case Icon::Award: return "award";
    case Icon::Calendar: return "calendar";
    case Icon::Case: return "case";
    case Icon::Check: return "check";
    case Icon::Chevron: return "chevron";
    case Icon::Clock: return "clock";
    case Icon::Close: return "close";
    case Icon::Conference: return "conference";
    case Icon::Download: return "download";
    case Icon::Edit: return "edit";
    case Icon::File: return "file";
    case Icon::Filter: return "filter";
    case Icon::Funder: return "funder";
    case Icon::Grid: return "grid";
    case Icon::Help: return "help";
    case Icon::Institution: return "institution";
    case Icon::Link: return "link";
    case Icon::Lock: return "lock";
    case Icon::Merge: return "merge";
    case Icon::Minus: return "minus";
    case Icon::More: return "more";
    case Icon::People: return "people";
    case Icon::Pin: return "pin";
    case Icon::Plus: return "plus";
    case Icon::Print: return "print";
    case Icon::Redo: return "redo";
    case Icon::Report: return "report";
    case Icon::Search: return "search";
    case Icon::Settings: return "settings";
    case Icon::Shield: return "shield";
    case Icon::Today: return "today";
    case Icon::Trash: return "trash";
    case Icon::Undo: return "undo";
    case Icon::Usb: return "usb";
    case Icon::User: return "user";
    }
    return "";
}

// The drawing with its ink replaced by `color`.
QByteArray tinted(Icon icon, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(stem(icon))));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("#000000", color.name().toLatin1());
}

void render(QPainter* painter, const QRectF& rect, Icon icon, const QColor& color) {
    QSvgRenderer renderer(tinted(icon, color));
    renderer.render(painter, rect);
}

QPixmap cachedPixmap(Icon icon, const QColor& color, const QSize& pixels) {
    const QString key =
        QStringLiteral("icon-%1-%2-%3").arg(static_cast<int>(icon)).arg(color.rgba(), 0, 16).arg(pixels.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), QSizeF(pixels)), icon, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ToneIconEngine final : public QIconEngine {
public:
    ToneIconEngine(Icon icon, Tone tone) : m_icon(icon), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        render(painter, rect, m_icon, color(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return cachedPixmap(m_icon, color(mode), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new ToneIconEngine(m_icon, m_tone); }

private:
    QColor color(QIcon::Mode mode) const { return mode == QIcon::Disabled ? tokens().control : toneColor(m_tone); }

    Icon m_icon;
    Tone m_tone;
};

} // namespace

QIcon makeIcon(Icon icon, Tone tone) { return icon == Icon::None ? QIcon() : QIcon(new ToneIconEngine(icon, tone)); }

QPixmap iconPixmap(Icon icon, const QColor& color, int pixels, qreal devicePixelRatio) {
    const int side = qRound(pixels * devicePixelRatio);
    QPixmap pixmap = cachedPixmap(icon, color, QSize(side, side));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace preceptor::ui
