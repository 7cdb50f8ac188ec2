// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_legend.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/matrix_view.h"

#include <QCoreApplication>
#include <QEvent>

#include <array>

namespace preceptor::ui {

namespace {

constexpr std::array<CellState, 5> kStates = {CellState::Complete, CellState::InProgress, CellState::Overdue,
                                              CellState::NotStarted, CellState::Exempt};
constexpr int kGlyph = 24;
constexpr int kGap = 14;
constexpr int kAward = 16;

QString awardWords() { return QCoreApplication::translate("CellState", "course completed"); }

} // namespace

QString stateWords(CellState state) {
    switch (state) {
    case CellState::Complete: return QCoreApplication::translate("CellState", "complete");
    case CellState::InProgress: return QCoreApplication::translate("CellState", "in progress");
    case CellState::Overdue: return QCoreApplication::translate("CellState", "overdue");
    case CellState::NotStarted: return QCoreApplication::translate("CellState", "not started");
    case CellState::Exempt: return QCoreApplication::translate("CellState", "exempt");
    case CellState::Hidden: return QCoreApplication::translate("CellState", "not asked of this cadre");
    }
    return {};
}

ProgressLegend::ProgressLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(1); // what has no room is not drawn
}

QSize ProgressLegend::sizeHint() const {
    int width = kGlyph + textWidth(TextRole::Caption, awardWords()) + kGap;
    for (const CellState state : kStates) width += kGlyph + textWidth(TextRole::Caption, stateWords(state)) + kGap;
    return {width, scaled(size::kControl)};
}

// The glyph of each and what it means, as many as there is room for.
void ProgressLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    double x = 0;
    const auto entry = [&](const QString& words, const auto& glyph) {
        const int width = textWidth(TextRole::Caption, words);
        if (x + kGlyph + width > this->width()) return false;
        glyph(QPointF(x + 9, height() / 2.0));
        elidedText(&painter, QRectF(x + kGlyph - 2, 0, width + 4, height()), words, TextRole::Caption, tokens().text2);
        x += kGlyph + width + kGap;
        return true;
    };
    const bool room = entry(awardWords(), [&](QPointF at) {
        painter.drawPixmap(at - QPointF(kAward / 2.0, kAward / 2.0),
                           iconPixmap(Icon::Award, tokens().accent, kAward, devicePixelRatioF()));
    });
    for (const CellState state : kStates) {
        if (!room) return;
        if (!entry(stateWords(state), [&](QPointF at) { MatrixView::paintGlyph(&painter, at, state, 14); })) return;
    }
}

void ProgressLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace preceptor::ui
