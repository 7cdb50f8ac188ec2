// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of a meeting platform is and says, in words.
#pragma once

#include "core/services/meeting_service.h"

#include <QCoreApplication>
#include <QString>

namespace preceptor::ui {

class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
public:
    static QString platform(MeetingPlatform platform);
    // "Zoom: its own headings, names with times"
    static QString recognised(const Recognition& recognition);
    static QString note(MeetingNote note, const MeetingReport& report);
    static QString doubt(MatchDoubt doubt); // empty for None
    static QString rows(const MeetingCounts& counts);

private:
    static QString reason(RecogniseReason reason);
};

} // namespace preceptor::ui
