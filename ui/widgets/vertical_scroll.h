// SPDX-License-Identifier: GPL-3.0-or-later
// Content that is longer than its place but never wider: it scrolls up and down, and asks for the width it needs.
#pragma once

#include <QScrollArea>

namespace preceptor::ui {

class VerticalScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit VerticalScroll(QWidget* content);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

} // namespace preceptor::ui
