// SPDX-License-Identifier: GPL-3.0-or-later
// The dark bar over a list while several rows or cells are selected: how many, and what can be done with all of them.
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace preceptor::ui {

class Button;
class Label;

class BulkBar : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(QWidget* over);
    Button* addAction(const QString& text, const QString& objectName);
    // An empty text hides the bar.
    void setSelection(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    Label* m_text;
    QHBoxLayout* m_line;
};

} // namespace preceptor::ui
