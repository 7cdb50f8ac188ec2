// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts draw. Values are percent from 0 to 100; a missing value is a gap, never a zero.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace preceptor::ui {

struct Series {
    QString name;
    QList<std::optional<double>> values; // one for each label of the x axis
};

struct Bar {
    QString name;
    double value = 0;
};

struct Target {
    double value = 0;
    QString label; // "Target 80%"
};

} // namespace preceptor::ui
