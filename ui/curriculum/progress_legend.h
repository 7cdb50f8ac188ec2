// SPDX-License-Identifier: GPL-3.0-or-later
// What the glyphs of the progress table mean.
#pragma once

#include "ui/widgets/matrix_roles.h"

#include <QWidget>

namespace preceptor::ui {

QString stateWords(CellState state);

class ProgressLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace preceptor::ui
