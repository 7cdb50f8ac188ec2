// SPDX-License-Identifier: GPL-3.0-or-later
// Two people on one login whose names stand in one: 王芳、李娜, 王芳和李娜, "Awa Diop et Tan Ah Kow". What parts them
// may as well be in a name (陈和平), between a ward and a name (肿瘤科/王芳) or two spellings of one, so it parts only
// by names that are known. A name that is known as a whole stays one. Each of the names is asked about
// (MatchDoubt::SharedLogin), as each of "Lan & Mai" is, which parts by itself (meeting_names).
#pragma once

#include "core/import/known_people.h"
#include "core/import/meeting_report.h"

namespace preceptor {

// 、 and the words for "and" part where one of the names is known and the others could be names; / and + where all are.
void partByKnownNames(MeetingReport& report, const KnownPeople& known);

} // namespace preceptor
