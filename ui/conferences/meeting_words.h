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
    // "like Nguyễn Thị Hường (the same but for accents or order)"
    static QString like(const QString& person, NameTier tier);
    static QString times(const Stay& stay); // 18:58–19:30
    static QString rows(const MeetingCounts& counts);
    // What becomes other than it was, a person a line.
    static QString changes(const MeetingPreview& preview);
    // "Replaces the file of 18:58 to 20:31 (38 people)"
    static QString replaces(const EarlierFile& file);

private:
    static QString reason(RecogniseReason reason);
    static QString change(const PlannedMark& mark, const QString& name);
};

} // namespace preceptor::ui
