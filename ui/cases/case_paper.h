// SPDX-License-Identifier: GPL-3.0-or-later
// A case on paper: its summary, and the one-page letter of recommendations to the presenter, also as text to paste.
// Words of the current language; nothing that identifies anybody but the presenter.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/paper_parts.h"

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

QString caseFoot(bool letStand); // of every page about cases; whether something in it stands for a reason
PaintPages caseSummaryPages(Workspace& workspace, const CaseDetail& detail);
PaintPages letterPages(Workspace& workspace, const CaseDetail& detail);
QString letterText(Workspace& workspace, const CaseDetail& detail);

} // namespace preceptor::ui
