// SPDX-License-Identifier: GPL-3.0-or-later
// Two parts of a line of tools; the second goes below the first where they do not fit beside each other.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace preceptor::ui {

class BesideOrBelow final : public QWidget {
    Q_OBJECT
public:
    BesideOrBelow(QWidget* first, QWidget* second, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_line;
};

} // namespace preceptor::ui
