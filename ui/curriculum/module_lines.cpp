// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/module_lines.h"

#include "ui/text/convert.h"

#include <QStringList>

#include <algorithm>

namespace preceptor::ui {

namespace {

QStringList partsOf(const QString& line) {
    QStringList parts = line.split(line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char('|'));
    for (QString& part : parts) part = part.trimmed();
    return parts;
}

std::optional<double> hoursOf(QString text) {
    bool isNumber = false;
    const double hours = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber ? std::optional(hours) : std::nullopt;
}

} // namespace

QString moduleLines(const std::vector<Module>& modules) {
    QStringList lines;
    for (const Module& module : modules)
        lines << QStringList{toQt(module.code), toQt(module.title),
                             module.hours ? QString::number(*module.hours) : QString(), toQt(module.section)}
                     .join(QStringLiteral(" | "));
    return lines.join(QLatin1Char('\n'));
}

std::vector<Module> modulesOf(const QString& lines, const std::vector<Module>& before) {
    std::vector<Module> modules;
    for (const QString& line : lines.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty()) continue;
        const QStringList parts = partsOf(line);
        const bool titleOnly = parts.size() == 1;
        const std::string code = titleOnly ? "M" + std::to_string(modules.size() + 1) : toStd(parts[0]);
        const auto old = std::find_if(before.begin(), before.end(), [&](const Module& m) { return m.code == code; });
        Module module = old == before.end() ? Module{} : *old;
        module.code = code;
        module.title = toStd(titleOnly ? parts[0] : parts[1]);
        module.hours = hoursOf(parts.value(2));
        module.section = toStd(parts.value(3));
        modules.push_back(module);
    }
    return modules;
}

} // namespace preceptor::ui
