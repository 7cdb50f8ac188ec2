// SPDX-License-Identifier: GPL-3.0-or-later
// Between core's values and Qt's.
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace preceptor::ui {

inline QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toStd(const QString& text) { return text.toStdString(); }

inline QDate toQt(Date date) {
    return QDate(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()));
}
inline QDate toQt(const std::optional<Date>& date) { return date ? toQt(*date) : QDate(); }
inline std::optional<Date> toStd(const QDate& date) {
    if (!date.isValid()) return std::nullopt;
    return Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

inline QString pathToQt(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }
inline std::filesystem::path toPath(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

} // namespace preceptor::ui
