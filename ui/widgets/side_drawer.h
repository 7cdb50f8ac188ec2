// SPDX-License-Identifier: GPL-3.0-or-later
// A panel over the right edge of a page for one record, with a title and a close button; Esc closes it,
// and the focus goes back to where it was. What is about one record is in sight with it alone.
#pragma once

#include <QFrame>
#include <QPointer>

#include <cstdint>
#include <functional>

class QVBoxLayout;

namespace preceptor::ui {

class IconButton;
class Label;

class SideDrawer : public QFrame {
    Q_OBJECT
public:
    explicit SideDrawer(QWidget* over, int width = 380);
    void setTitle(std::function<QString()> title); // asked again when the language changes
    void setBody(QWidget* body);                   // takes it; an earlier one is deleted
    // Which record the body is about; 0: none, it is the page's own.
    void setRecord(std::int64_t record);
    // The record that the page shows: a body about another one steps back, with what was typed, until its own is shown
    // again. Nothing is done to a record that is not in sight.
    void follow(std::int64_t record);
    void open();
    void closeDrawer();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void showTitle();

    std::function<QString()> m_words;
    Label* m_title;
    IconButton* m_close;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QPointer<QWidget> m_before; // had the focus when it opened; gets it back
    int m_width;
    std::int64_t m_record = 0;
    bool m_steppedBack = false;
};

} // namespace preceptor::ui
