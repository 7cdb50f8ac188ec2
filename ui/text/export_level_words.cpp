// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/export_level_words.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

struct ExportLevels {
    Q_DECLARE_TR_FUNCTIONS(ExportLevels)
public:
    static QString name(ExportLevel level);
    static QString holds(ExportLevel level);
};

QString ExportLevels::name(ExportLevel level) {
    switch (level) {
    case ExportLevel::Full: return tr("Full, with names");
    case ExportLevel::Deidentified: return tr("De-identified");
    case ExportLevel::Aggregate: return tr("Aggregate figures");
    }
    return {};
}

QString ExportLevels::holds(ExportLevel level) {
    switch (level) {
    case ExportLevel::Full: return tr("Everything as it is, people by name. For the programme's own use.");
    case ExportLevel::Deidentified:
        return tr("People under codes of this export alone, without names, numbers and contacts; […] stands for what "
                  "tells who somebody is. Whoever knows the team may still guess.");
    case ExportLevel::Aggregate:
        return tr("Counts alone: those of people and cases below 5 read <5, and * stands where another would give one "
                  "away. Hand each period out once: two that nearly agree can be subtracted.");
    }
    return {};
}

} // namespace

QString exportLevelName(ExportLevel level) { return ExportLevels::name(level); }
QString exportLevelHolds(ExportLevel level) { return ExportLevels::holds(level); }

} // namespace preceptor::ui
