// SPDX-License-Identifier: GPL-3.0-or-later
// Pages into a PDF of the person's choice: asked for, written as a whole or not at all, and what went wrong is said.
#pragma once

#include "ui/support/page.h"
#include "ui/support/paper.h"

namespace preceptor::ui {

// Where it was written; empty: the person changed her mind, or it could not be.
QString savePdf(const PageContext& context, QWidget* over, const QString& suggestedName, const QString& title,
                const PaintPages& paint, PaperTurn turn = PaperTurn::Upright);

} // namespace preceptor::ui
