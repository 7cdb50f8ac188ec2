// SPDX-License-Identifier: GPL-3.0-or-later
// Over the page, from when the open file is found damaged inside until it is closed: what that means, and the way out.
#pragma once

#include <QFrame>

namespace preceptor::ui {

class Button;
class Label;

class DamageStrip final : public QFrame {
    Q_OBJECT
public:
    explicit DamageStrip(QWidget* parent = nullptr);

Q_SIGNALS:
    void backupsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();

    Label* m_sentence;
    Button* m_backups;
};

} // namespace preceptor::ui
