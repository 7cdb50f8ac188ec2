// SPDX-License-Identifier: GPL-3.0-or-later
// The left column: the program's mark, the sections, and who is working at the foot.
#pragma once

#include "ui/support/page.h"

#include <QList>

class QBoxLayout;

namespace preceptor::ui {

class IconButton;
class Label;
class NavRail;

class SideRail final : public QWidget {
    Q_OBJECT
public:
    explicit SideRail(QWidget* parent = nullptr);
    void setCurrent(PageId id); // a page outside the rail selects nothing
    void setOperator(const QString& name, const QString& place);
    void setNarrow(bool narrow);
    void setLockable(bool lockable);
    void focusSections();
    const QList<PageId>& order() const { return m_order; }

Q_SIGNALS:
    void chosen(PageId id);
    void chosenAgain(PageId id); // the page that is shown
    void operatorPressed();
    void lockPressed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    QWidget* buildFoot();

    NavRail* m_sections;
    QWidget* m_wordMark;
    QWidget* m_footWords;
    class Avatar;
    Avatar* m_avatar;
    Label* m_operator;
    Label* m_place;
    IconButton* m_lock;
    QBoxLayout* m_foot;
    QList<PageId> m_order;
};

} // namespace preceptor::ui
