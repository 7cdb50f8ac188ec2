// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a list. While several rows or cells are selected it holds a dark bar: how many, and what can be done
// with all of them. Keeps its height and its place, so that no row moves or is covered when the bar comes.
#pragma once

#include <QWidget>

class QFrame;
class QHBoxLayout;

namespace preceptor::ui {

class Button;
class Label;

class BulkBar : public QWidget {
    Q_OBJECT
public:
    // `beside` stands at the left of the bar and may give way to it.
    explicit BulkBar(QWidget* beside, QWidget* parent = nullptr);
    Button* addAction(const QString& text, const QString& objectName);
    // An empty text hides the bar.
    void setSelection(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepHeight();

    QFrame* m_bar;
    Label* m_text;
    QHBoxLayout* m_actions;
};

} // namespace preceptor::ui
