// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange in words: sites, counts, kinds of change and of conflict.
#pragma once

#include "core/model/exchange.h"
#include "core/services/exchange_service.h"
#include "ui/style/tokens.h"

#include <QString>

namespace preceptor::ui {

QString siteText(const std::string& site, const std::string& label); // "Ward 5 · PC 2"
QString siteText(const SiteRow& site);                               // "Ward 5 · PC 2 · 3fa2b1c4" where two are alike
QString changeWord(MergeChange change);
Tone changeTone(MergeChange change);
QString countsText(const MergeCounts& counts); // "3 new, 12 changed, 1 conflict"; "nothing new"
std::int64_t changesIn(const MergeCounts& counts);
QString conflictWord(const Conflict& conflict); // "Name: two values"
QString contactWord(const Contact& contact);
Tone contactTone(const Contact& contact);
QString agoText(std::int64_t days); // "today", "16 days ago"
QString writtenText(const BundleWritten& written);
QString filesText(std::int64_t files);         // "With 3 attached files."
QString clockWarning(const ClockNews& clocks); // empty: nothing is wrong with them
QString verdictWord(const FolderFile& file);
Tone verdictTone(FolderVerdict verdict);

// People whom another PC erased for good, one sentence each.
QStringList erasedTexts(const std::vector<std::string>& erased);

} // namespace preceptor::ui
