// SPDX-License-Identifier: GPL-3.0-or-later
// Invented identifiers of every kind in sentences as clinicians write them, with the place of each. The check digits
// are computed here by themselves, so that the scanner is not asked about its own arithmetic.
#pragma once

#include "core/privacy/institution_names.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace preceptor::test {

struct IdentifierSample {
    IdentifierKind kind{};
    std::string text;
    std::size_t begin = 0; // bytes
    std::size_t end = 0;
};

// Kinds with a check digit or another rule that settles them alone.
bool isChecked(IdentifierKind kind);
// People that samples of KnownName name.
const std::vector<std::string>& sampleNames();
// Institutions that samples of InstitutionName name.
std::shared_ptr<const InstitutionNames> sampleInstitutions();
// `count` samples, all kinds in turns.
std::vector<IdentifierSample> identifierSamples(std::size_t count, std::uint32_t seed);

// The same with digits in full width.
std::string fullWidth(const std::string& text);
// One invented identifier by itself.
std::string sampleOf(IdentifierKind kind, std::uint32_t seed);

} // namespace preceptor::test
