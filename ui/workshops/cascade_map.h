// SPDX-License-Identifier: GPL-3.0-or-later
// The whole cascade in one picture: a column a generation, each trainer as high as the tree below them. Filled = has
// taught within twelve months, outlined = not; whose next teaching is to be observed by now has a mark. A click
// chooses.
#pragma once

#include "ui/workshops/cascade_tree.h"

#include <QImage>
#include <QWidget>

namespace preceptor::ui {

class CascadeMap final : public QWidget {
    Q_OBJECT
public:
    explicit CascadeMap(QWidget* parent = nullptr);
    void setTree(const CascadeTree* tree, Date today); // outlives the widget or is replaced
    void setChosen(int node);
    // Whose name stands beside a bar too thin for it: those with the most learners, as many as there is room for.
    static std::vector<int> namedBeside(const CascadeTree& tree, QSizeF pixels);
    // How a name stands in its bar: in one line or, where it is wider and there is room, in two.
    static QStringList linesOfName(const QString& name, QSizeF room);
    // The same picture for paper, dark on white: so many pixels of the screen, drawn three times as fine.
    static QImage picture(const CascadeTree& tree, QSizeF pixels, Date today);

    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void chosen(int node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int nodeAt(QPointF at) const;

    const CascadeTree* m_tree = nullptr;
    Date m_today;
    int m_chosen = -1;
};

} // namespace preceptor::ui
