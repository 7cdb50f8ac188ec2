// SPDX-License-Identifier: GPL-3.0-or-later
// What shows a file that is being looked through can tell which file that is and what was chosen in it, in words: so
// that somebody whose PC died while the programme was locked can make the preview again. And the mark of lines that
// wait for Enter outside of any form.
#pragma once

#include "core/model/unsent.h"
#include "core/services/import_service.h"

#include <optional>

class QWidget;

namespace preceptor::ui {

class TellsUnsent {
public:
    TellsUnsent() = default;
    TellsUnsent(const TellsUnsent&) = delete;
    TellsUnsent& operator=(const TellsUnsent&) = delete;
    virtual ~TellsUnsent() = default;
    virtual std::optional<UnsentForm> unsent() const = 0; // none: nothing is looked through
};

// The file by its path, or what was pasted; the rest is the widget's to add.
UnsentForm previewOf(const RosterInput& input);
// What was chosen and ticked below `form`, under its captions.
void addChosen(UnsentForm& to, const QWidget* form);

// `widget`, and all lines below it, are sent off by Enter or a button and by nothing else.
void markSentByEnter(QWidget* widget);
bool isSentByEnter(const QWidget* widget);

} // namespace preceptor::ui
