// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance as tiles: 2 to 5 columns of at least 176 px, rows as low as all are seen; where they are not, the last one
// in sight is whole and the bar says that there are more. A click or Space asks for the next status; letters jump to a
// name. The name is never cut to make room for what stands at the right. While held (held_view.h) nothing is asked for.
#pragma once

#include <QListView>

namespace preceptor::ui {

enum class TileState : quint8 { Absent, Present, Excused, Unmarked };

class TileView final : public QListView {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole + 300, // int(TileState)
        RomanRole,                      // QString, paler after the name
        PlaceRole,                      // QString at the right end; drops out first
        StatusRole,                     // QString instead of the place while not plainly present or absent
        NumberRole                      // int: row number as on the printed sheet, 0 none
    };

    explicit TileView(QWidget* parent = nullptr);

Q_SIGNALS:
    void toggled(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

public:
    void reset() override;

private:
    void fitGrid();
    void toggle(const QModelIndex& index);
};

} // namespace preceptor::ui
