// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/level_words.h"

namespace preceptor::cli {

std::string holdsText(ExportLevel level) {
    switch (level) {
    case ExportLevel::Full: return "Everything as it is, people by name. For the programme's own use.";
    case ExportLevel::Deidentified:
        return "A row for each person or record, under codes that were made up for this export alone and are kept "
               "nowhere. No names, numbers, phones or e-mails; in free text […] stands for what could tell who "
               "somebody is. Whoever knows the team may still guess people by workplace and dates.";
    case ExportLevel::Aggregate:
        return "Counts and shares only. Counts of people and cases below 5 read <5, and * stands where another count "
               "would give a small one away; the shares beside them are left out.";
    }
    return {};
}

} // namespace preceptor::cli
