// SPDX-License-Identifier: GPL-3.0-or-later
// One invented name, in the language of the place where the person works.
#pragma once

#include "core/demo/demo_random.h"
#include "core/demo/demo_source.h"

#include <string>

namespace preceptor {

struct DemoName {
    std::string family;
    std::string given;
    std::string native;
    std::string romanised; // Han names only
};

DemoName makeDemoName(DemoRandom& random, const DemoSource& source, const std::string& language, bool female);
// The same person as another clerk wrote it down.
DemoName writtenAgain(const DemoName& name, const std::string& language);

} // namespace preceptor
