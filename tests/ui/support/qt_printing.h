// SPDX-License-Identifier: GPL-3.0-or-later
// Lets Catch2 print Qt's strings and dates where a check fails.
#pragma once

#include "tests/support/catch.h"

#include <QDate>
#include <QString>

#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, const QDate& date) {
    return out << date.toString(Qt::ISODate).toStdString();
}
