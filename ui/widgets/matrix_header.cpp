// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_header.h"

#include "ui/style/painting.h"
#include "ui/widgets/matrix_roles.h"

namespace preceptor::ui {

namespace {

constexpr int kTitleFrom = 84; // as wide as a column must be for its title to be worth reading

} // namespace

MatrixHeader::MatrixHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(20);
}

QSize MatrixHeader::sizeHint() const { return {100, scaled(58)}; }

QString MatrixHeader::group(int section) const {
    return model()->headerData(section, Qt::Horizontal, matrix::GroupRole).toString();
}

QString MatrixHeader::heading(int section) const {
    QString title = model()->headerData(section, Qt::Horizontal, matrix::TitleRole).toString();
    if (!title.isEmpty() && sectionSize(section) >= scaled(kTitleFrom)) return title;
    return model()->headerData(section, Qt::Horizontal).toString();
}

void MatrixHeader::paintColumn(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& t = tokens();
    if (section > 0 && group(section) != group(section - 1)) {
        painter->setPen(t.line);
        painter->drawLine(rect.left(), rect.top() + 4, rect.left(), rect.bottom());
    }
    const QRectF words(rect.left() + 4, rect.bottom() - scaled(33), rect.width() - 8, scaled(18));
    elidedText(painter, words, heading(section), TextRole::Caption, t.text2, Qt::AlignHCenter);
    const double share = model()->headerData(section, Qt::Horizontal, matrix::ColumnShareRole).toDouble();
    const QRectF groove(rect.left() + 5, rect.bottom() - 10, rect.width() - 9, 4);
    roundedRect(painter, groove, 2, t.sunken);
    if (share > 0) roundedRect(painter, QRectF(groove.topLeft(), QSizeF(groove.width() * share / 100, 4)), 2, t.accent);
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    painter->fillRect(rect, t.surface);
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section >= m_frozen) return paintColumn(painter, rect, section);
    const QRectF text = QRectF(rect).adjusted(section == 0 ? 16 : 8, rect.height() - scaled(33), -4, -scaled(14));
    elidedText(painter, text, model()->headerData(section, Qt::Horizontal).toString(), TextRole::Small, t.text2);
}

void MatrixHeader::paintBand(QPainter* painter, int from, int to) const {
    const int left = sectionViewportPosition(from);
    int width = 0;
    for (int section = from; section < to; ++section) width += sectionSize(section);
    // A band partly scrolled away keeps its words in sight.
    const int shown = qMax(left, 0);
    const QRectF text(shown + 8, 3, left + width - shown - 12, scaled(18));
    elidedText(painter, text, group(from), TextRole::Caption, tokens().text3);
}

void MatrixHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    if (!model()) return;
    QPainter painter(viewport());
    int from = m_frozen;
    for (int section = m_frozen; section < count(); ++section) {
        if (section + 1 < count() && group(section + 1) == group(from)) continue;
        if (!isSectionHidden(from)) paintBand(&painter, from, section + 1);
        from = section + 1;
    }
}

} // namespace preceptor::ui
