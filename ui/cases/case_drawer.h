// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of a case asks for: why it is given back or withdrawn, whether it is closed although something is still
// open, or at which conference it is presented; and the
// digest of what was learned from all of them.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"
#include "ui/widgets/side_drawer.h"

#include <functional>

namespace preceptor::ui {

class CaseDrawer final : public SideDrawer {
    Q_OBJECT
public:
    CaseDrawer(const PageContext& context, QWidget* over);
    void move(CaseId id, ReviewStatus to);
    void askToClose(const CaseRow& row);
    void plan(CaseId id, SessionId present);
    void digest(); // of what was learned
    void denyWords();

private:
    PageContext m_context;
};

} // namespace preceptor::ui
