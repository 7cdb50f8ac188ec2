// SPDX-License-Identifier: GPL-3.0-or-later
// The transcript of one person on paper: who, where, and every line of the history, oldest first.
#pragma once

#include "core/model/person_rows.h"
#include "ui/support/paper.h"

#include <QDate>

#include <vector>

namespace preceptor::ui {

struct Transcript {
    QString programme;
    QString name;
    QString detail; // romanised name, institution, cadre
    QDate printedOn;
    std::vector<HistoryRow> rows; // newest first, as read
};

PaintPages transcriptPages(const Transcript& transcript);

} // namespace preceptor::ui
