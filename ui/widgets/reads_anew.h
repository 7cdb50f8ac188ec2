// SPDX-License-Identifier: GPL-3.0-or-later
// What shows a file that somebody is just looking through, and has read far more of it than can be put away word by
// word: before the window is locked it drops all but the file itself and what was chosen, which are texts (HoldsText)
// and wait sealed; when the programme file is open again it reads that file anew.
#pragma once

namespace preceptor::ui {

class ReadsAnew {
public:
    ReadsAnew() = default;
    ReadsAnew(const ReadsAnew&) = delete;
    ReadsAnew& operator=(const ReadsAnew&) = delete;
    virtual ~ReadsAnew() = default;
    virtual void putAway() = 0;
    virtual void readAnew() = 0;
};

} // namespace preceptor::ui
