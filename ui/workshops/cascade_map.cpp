// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/cascade_map.h"

#include "ui/style/painting.h"
#include "ui/text/convert.h"
#include "ui/workshops/cascade_model.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr double kHeading = 20;
constexpr double kGap = 1;
constexpr double kLeastForName = 15;
constexpr double kLeastForEdge = 7; // thinner ones are a bar
constexpr double kMark = 5;
constexpr double kFiner = 3;
constexpr double kNameLine = 14;
constexpr double kBeside = 0.55; // of a column: room for names beside the last one

// Where each trainer is drawn.
std::vector<QRectF> placesOf(const CascadeTree& tree, const QRectF& rect) {
    std::vector<QRectF> places(tree.nodes.size());
    int columns = 1;
    int leaves = 0;
    for (const auto& node : tree.nodes) columns = std::max(columns, node.depth + 1);
    for (const int top : tree.top) leaves += tree.nodes[static_cast<std::size_t>(top)].leaves;
    const double wide = rect.width() / (columns + kBeside);
    const double high = (rect.height() - kHeading) / std::max(1, leaves);
    std::vector<double> next(tree.nodes.size() + 1, rect.top() + kHeading); // free room below each node; last: the top
    const auto place = [&](int n, double& from) {
        const auto& node = tree.nodes[static_cast<std::size_t>(n)];
        const auto at = static_cast<std::size_t>(n);
        places[at] = {rect.left() + wide * node.depth, from, wide, high * node.leaves};
        next[at] = from;
        from += high * node.leaves;
    };
    for (const int top : tree.top) place(top, next.back());
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) // those above come first
        for (const int child : tree.nodes[i].below) place(child, next[i]);
    return places;
}

// A name that has no room in its bar stands beside it, where nobody is.
struct NameBeside {
    int node = 0;
    QRectF place;
};

// Those with the most learners first, as many as there is room for.
std::vector<NameBeside> namesBeside(const CascadeTree& tree, const std::vector<QRectF>& places, const QRectF& rect) {
    if (places.empty()) return {};
    const double wide = places.front().width();
    const auto lines = static_cast<std::size_t>(std::max(1.0, rect.height())) + 1;
    const auto lineOf = [&](double y) {
        return static_cast<std::size_t>(std::clamp(y - rect.top(), 0.0, static_cast<double>(lines - 1)));
    };
    std::vector<std::vector<bool>> taken; // by column, a line of pixels each
    const auto columnOf = [&](std::size_t depth) -> std::vector<bool>& {
        if (taken.size() <= depth) taken.resize(depth + 1, std::vector<bool>(lines));
        return taken[depth];
    };
    std::vector<int> nameless;
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto& column = columnOf(static_cast<std::size_t>(tree.nodes[i].depth));
        std::fill(column.begin() + static_cast<std::ptrdiff_t>(lineOf(places[i].top())),
                  column.begin() + static_cast<std::ptrdiff_t>(lineOf(places[i].bottom())) + 1, true);
        const CascadeTrainer& trainer = tree.at(static_cast<int>(i));
        if (places[i].height() < kLeastForName + kGap && trainer.learners > 0) nameless.push_back(static_cast<int>(i));
    }
    std::stable_sort(nameless.begin(), nameless.end(),
                     [&](int a, int b) { return tree.at(a).learners > tree.at(b).learners; });
    std::vector<NameBeside> names;
    for (const int node : nameless) {
        const QRectF& bar = places[static_cast<std::size_t>(node)];
        auto& column = columnOf(static_cast<std::size_t>(tree.nodes[static_cast<std::size_t>(node)].depth) + 1);
        const QRectF name(bar.right() + 4, bar.center().y() - kNameLine / 2,
                          std::min(wide, rect.right() - bar.right()) - 6, kNameLine);
        if (name.top() < rect.top() + kHeading || name.bottom() > rect.bottom()) continue;
        const auto from = column.begin() + static_cast<std::ptrdiff_t>(lineOf(name.top()));
        const auto to = column.begin() + static_cast<std::ptrdiff_t>(lineOf(name.bottom()));
        if (std::find(from, to, true) != to) continue;
        std::fill(from, to, true);
        names.push_back({node, name});
    }
    return names;
}

// The name in one line or, where it is wider and there is room, in two.
QStringList nameLines(const QString& name, QSizeF room) {
    if (room.height() < 2 * kNameLine || textWidth(TextRole::Caption, name) <= room.width()) return {name};
    for (auto blank = name.lastIndexOf(u' '); blank > 0; blank = name.lastIndexOf(u' ', blank - 1))
        if (textWidth(TextRole::Caption, name.left(blank)) <= room.width())
            return {name.left(blank), name.mid(blank + 1)};
    return {name};
}

void paintNode(QPainter* painter, const Tokens& t, const CascadeTrainer& trainer, const QRectF& place, bool due,
               bool chosen) {
    const QRectF box = place.adjusted(0, 0, -2, place.height() > 4 ? -kGap : 0);
    if (box.height() < kLeastForEdge) {
        painter->fillRect(box, trainer.active ? t.accent : t.lineStrong);
    } else {
        painter->fillRect(box, trainer.active ? t.accentTint : t.surface);
        painter->setPen(QPen(trainer.active || chosen ? t.accent : t.control, chosen ? 2 : 1,
                             trainer.active ? Qt::SolidLine : Qt::DashLine));
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (chosen) painter->fillRect(QRectF(box.left(), box.top(), 4, box.height()), t.accent);
    if (due)
        painter->fillRect(QRectF(box.right() - kMark - 2, box.top() + 2, kMark, std::min(kMark, box.height())),
                          t.below);
    if (box.height() < kLeastForName) return;
    const QRectF room = box.adjusted(7, 0, -8, 0);
    const QStringList lines = nameLines(toQt(trainer.name), room.size());
    double top = room.center().y() - kNameLine * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        elidedText(painter, {room.left(), top, room.width(), kNameLine}, line, TextRole::Caption, t.text,
                   Qt::AlignLeft | Qt::AlignVCenter);
        top += kNameLine;
    }
}

void paintTree(QPainter* painter, const Tokens& t, const QRectF& rect, const CascadeTree& tree, Date today,
               int chosen) {
    const PainterScope scope(painter);
    const auto places = placesOf(tree, rect);
    std::vector<bool> headed;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto depth = static_cast<std::size_t>(tree.nodes[i].depth);
        if (headed.size() <= depth) headed.resize(depth + 1);
        if (!headed[depth] && tree.at(static_cast<int>(i)).generation) {
            headed[depth] = true;
            elidedText(painter, {places[i].left(), rect.top(), places[i].width(), kHeading - 4},
                       generationWords(tree.at(static_cast<int>(i))), TextRole::CaptionStrong, t.text2);
        }
        const CascadeTrainer& trainer = tree.at(static_cast<int>(i));
        const bool due = trainer.observedDue && *trainer.observedDue <= today;
        paintNode(painter, t, trainer, places[i], due, static_cast<int>(i) == chosen);
    }
    for (const NameBeside& name : namesBeside(tree, places, rect)) {
        const double y = name.place.center().y();
        painter->setPen(t.lineStrong);
        painter->drawLine(QPointF(name.place.left() - 5, y), QPointF(name.place.left() - 1, y));
        elidedText(painter, name.place.adjusted(1, 0, 0, 0), toQt(tree.at(name.node).name), TextRole::Caption, t.text2,
                   Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace

std::vector<int> CascadeMap::namedBeside(const CascadeTree& tree, QSizeF pixels) {
    const QRectF rect(QPointF(), pixels);
    std::vector<int> nodes;
    for (const NameBeside& name : namesBeside(tree, placesOf(tree, rect), rect)) nodes.push_back(name.node);
    return nodes;
}

QStringList CascadeMap::linesOfName(const QString& name, QSizeF room) { return nameLines(name, room); }

CascadeMap::CascadeMap(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::NoFocus); }

void CascadeMap::setTree(const CascadeTree* tree, Date today) {
    m_tree = tree;
    m_today = today;
    m_chosen = -1;
    update();
}

void CascadeMap::setChosen(int node) {
    m_chosen = node;
    update();
}

QImage CascadeMap::picture(const CascadeTree& tree, QSizeF pixels, Date today) {
    QImage image((pixels * kFiner).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kFiner);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTree(&painter, lightTokens(), {QPointF(), pixels}, tree, today, -1);
    return image;
}

void CascadeMap::paintEvent(QPaintEvent*) {
    if (m_tree == nullptr) return;
    QPainter painter(this);
    paintTree(&painter, tokens(), rect(), *m_tree, m_today, m_chosen);
}

int CascadeMap::nodeAt(QPointF at) const {
    if (m_tree == nullptr) return -1;
    const auto places = placesOf(*m_tree, rect());
    const auto found = std::find_if(places.begin(), places.end(), [&](const QRectF& r) { return r.contains(at); });
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

void CascadeMap::mousePressEvent(QMouseEvent* event) {
    if (const int node = nodeAt(event->position()); node >= 0) Q_EMIT chosen(node);
}

bool CascadeMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int node = nodeAt(help->pos());
    if (node < 0) {
        QToolTip::hideText();
        return true;
    }
    const CascadeTrainer& trainer = m_tree->at(node);
    QToolTip::showText(help->globalPos(), QStringLiteral("%1 · %2").arg(toQt(trainer.name), generationWords(trainer)),
                       this);
    return true;
}

} // namespace preceptor::ui
