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
    enum class About { Record, Page };
    void setBody(QWidget* body, About about = About::Record); // takes it; an earlier one is deleted
    // The record that the page shows. What was opened about another one steps back, with what was typed, until its own
    // is shown again: nothing is done to a record that is not in sight. What is about the page stays.
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
    std::int64_t m_shown = 0;  // record of the page
    std::int64_t m_record = 0; // that was shown when the drawer was opened; 0: it is about the page
    bool m_aboutPage = false;
    bool m_steppedBack = false;
};

} // namespace preceptor::ui
