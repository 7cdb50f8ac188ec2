// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_delegate.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/text/format.h"
#include "ui/widgets/matrix_view.h"

#include <array>

namespace preceptor::ui {

namespace {

constexpr int kGlyphBox = 22;
constexpr double kHalf = 50;
constexpr int kAward = 18;

QPixmap renderGlyph(CellState state, qreal ratio) {
    QPixmap pixmap(QSize(kGlyphBox, kGlyphBox) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    MatrixView::paintGlyph(&painter, QPointF(kGlyphBox / 2.0, kGlyphBox / 2.0), state);
    return pixmap;
}

// Drawn once a theme and screen; thousands of cells blit the same few pixmaps.
const QPixmap& glyph(CellState state, qreal ratio) {
    struct Cache {
        bool dark = false;
        qreal ratio = 0;
        std::array<QPixmap, 6> pixmaps;
    };
    static Cache cache;
    if (cache.dark != tokens().dark || cache.ratio != ratio) cache = {tokens().dark, ratio, {}};
    QPixmap& pixmap = cache.pixmaps[static_cast<std::size_t>(state) % 6];
    if (pixmap.isNull()) pixmap = renderGlyph(state, ratio);
    return pixmap;
}

void paintGlyphCell(QPainter* painter, const QRect& rect, const QModelIndex& index) {
    const auto state = static_cast<CellState>(index.data(matrix::StateRole).toInt());
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(QPoint(rect.center().x() - kGlyphBox / 2 + 1, rect.center().y() - kGlyphBox / 2 + 1),
                        glyph(state, ratio));
}

void paintShareCell(QPainter* painter, const QRect& rect, double share) {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    const QRectF groove(rect.left() + 8, rect.center().y() - 3, qMax(8, rect.width() - 62), 6);
    roundedRect(painter, groove, 3, t.sunken);
    const double filled = qMax(6.0, groove.width() * share / 100);
    if (share > 0)
        roundedRect(painter, QRectF(groove.topLeft(), QSizeF(filled, 6)), 3, share < kHalf ? t.below : t.accent);
    elidedText(painter, rect.adjusted(0, 0, -10, 0), percentText(share), TextRole::Caption, t.text2, Qt::AlignRight);
}

void paintTextCell(QPainter* painter, const QRect& rect, const QModelIndex& index) {
    const bool first = index.column() == 0;
    QRect room = rect.adjusted(first ? 16 : 8, 0, -6, 0);
    const QString note = index.data(matrix::NoteRole).toString();
    if (!note.isEmpty()) { // the name gives way to it
        const int width = qMin(textWidth(TextRole::CaptionStrong, note), room.width() * 2 / 3);
        elidedText(painter, room.adjusted(room.width() - width, 0, 0, 0), note, TextRole::CaptionStrong,
                   toneColor(Tone::Warn), Qt::AlignRight);
        room.adjust(0, 0, -width - 6, 0);
    }
    if (index.data(matrix::AwardRole).toBool()) { // a shape of its own: not told by its colour alone
        const QPoint at(room.right() - kAward, room.center().y() - kAward / 2);
        painter->drawPixmap(at,
                            iconPixmap(Icon::Award, tokens().accent, kAward, painter->device()->devicePixelRatioF()));
        room.adjust(0, 0, -kAward - 6, 0);
    }
    const QColor ink = !note.isEmpty() ? tokens().text3 : first ? tokens().text : tokens().text2;
    const int used = elidedText(painter, room, index.data().toString(), first ? TextRole::Body : TextRole::Small, ink);
    const QString pale = index.data(matrix::PaleRole).toString();
    if (!pale.isEmpty()) elidedText(painter, room.adjusted(used + 8, 0, 0, 0), pale, TextRole::Small, tokens().text3);
}

bool startsGroup(const QModelIndex& index) {
    const auto* model = index.model();
    const auto group = [&](int column) { return model->headerData(column, Qt::Horizontal, matrix::GroupRole); };
    return index.column() > 0 && group(index.column()) != group(index.column() - 1);
}

} // namespace

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = tokens();
    const QRect r = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(r, t.accentTint);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(r, t.hover);
    painter->fillRect(r.left(), r.bottom(), r.width(), 1, t.line);
    if (index.column() >= m_frozen) {
        if (startsGroup(index)) painter->fillRect(r.left(), r.top(), 1, r.height(), t.line);
        paintGlyphCell(painter, r, index);
    } else if (const QVariant share = index.data(matrix::ShareRole); share.isValid()) {
        paintShareCell(painter, r, share.toDouble());
    } else {
        paintTextCell(painter, r, index);
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    const PainterScope scope(painter);
    focusRing(painter, QRectF(r).adjusted(0, 0, 0, -1), 4);
}

} // namespace preceptor::ui
