// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a file of results in the drawer: what it says of a class, or first which column tells whose it is, then
// the recording.
#pragma once

#include "core/services/learning_service.h"
#include "ui/support/page.h"

#include <functional>

namespace preceptor::ui {

class DrawerForm;
class LearningForm;

class LearningFlow {
public:
    // Shows a form; `send` answers whether it was taken.
    using Present = std::function<void(std::function<QString()> title, DrawerForm* form, std::function<bool()> send)>;
    LearningFlow(const PageContext& context, Present present);

    void start(CohortId cohort, const QString& path);

private:
    bool read(CohortId cohort, const RosterInput& input, const LearningSettings& settings);
    // `asked`: nothing can be read before somebody says whose the results are.
    void askColumns(CohortId cohort, const RosterInput& input, const LearningSettings& settings, bool asked);
    void review(LearningPreview preview);
    void connectReview(LearningForm* form);

    PageContext m_context;
    Present m_present;
};

} // namespace preceptor::ui
