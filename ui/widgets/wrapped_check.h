// SPDX-License-Identifier: GPL-3.0-or-later
// A check box whose words go on in another line where they do not fit.
#pragma once

#include <QCheckBox>

namespace preceptor::ui {

class WrappedCheck final : public QCheckBox {
    Q_OBJECT
public:
    explicit WrappedCheck(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    int wordsLeft() const;
    int lineHeight() const;
};

} // namespace preceptor::ui
