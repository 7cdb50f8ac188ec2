// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of a MatrixView: a band over each group of columns, the column's number (where there is room: its title),
// and its share complete as a bar.
#pragma once

#include <QHeaderView>

namespace preceptor::ui {

class MatrixHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit MatrixHeader(QWidget* parent = nullptr);
    QString heading(int section) const; // as it is painted
    void setFrozenCount(int count) { m_frozen = count; }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString group(int section) const;
    void paintColumn(QPainter* painter, const QRect& rect, int section) const;
    void paintBand(QPainter* painter, int from, int to) const;

    int m_frozen = 0;
};

} // namespace preceptor::ui
