// SPDX-License-Identifier: GPL-3.0-or-later
// How many came, in one line: counts whose sum is those expected, each share with its numerator, and the bar of them.
#pragma once

#include "core/model/conference_rows.h"

#include <QWidget>

namespace preceptor::ui {

class Label;
class ShareBar;

class AttendanceSummary final : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceSummary(QWidget* parent = nullptr);
    // `ahead`: nobody can have come yet.
    void show(const AttendanceSheet& sheet, bool ahead);

private:
    Label* m_words;
    ShareBar* m_bar;
};

} // namespace preceptor::ui
