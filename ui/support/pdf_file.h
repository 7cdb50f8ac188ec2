// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the programme by the hands of a page. Pages into a PDF of the person's choice: asked for, written as a
// whole or not at all, and what went wrong is said.
#pragma once

#include "core/model/audit.h"
#include "ui/support/page.h"
#include "ui/support/paper.h"

#include <optional>

namespace preceptor::ui {

// Where it was written; empty: the person changed her mind, or it could not be. `act` is kept in the audit trail; where
// that cannot be, the file is taken away again.
QString savePdf(const PageContext& context, QWidget* over, const QString& suggestedName, const QString& title,
                const PaintPages& paint, const std::optional<AuditNote>& act, PaperTurn turn = PaperTurn::Upright);
// The same on a printer; false: it was not printed.
bool printKept(const PageContext& context, QWidget* over, const QString& title, const PaintPages& paint,
               const AuditNote& act, PaperTurn turn = PaperTurn::Upright);
// After something else was written.
bool keepAct(const PageContext& context, const AuditNote& act, const QString& path = {});

} // namespace preceptor::ui
