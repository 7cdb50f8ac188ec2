// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's own wording: one sentence a code, with what a script needs beside it.
#pragma once

#include "core/base/error.h"
#include "core/base/storage_failure.h"
#include "core/model/finding.h"
#include "core/privacy/identifier.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace preceptor::cli {

std::string sentenceOf(const Error& error);
std::string sentenceOf(const StorageFailure& failure);
std::string sentenceOf(const Finding& finding);
// "1 mark", "2 marks", "2 people"; `many` where it is not `one` and an s.
std::string counted(std::int64_t n, std::string_view one, std::string_view many = {});
// "a phone number"
std::string_view wordsOf(IdentifierKind kind);
// What to write instead: "write: day n".
std::string_view wordsOf(Replacement replacement);
// {"code": "file_locked", "args": [...], "issues": [{"field": ..., "code": ..., "arg": ...}]}
nlohmann::ordered_json errorJson(const Error& error);
nlohmann::ordered_json errorJson(const StorageFailure& failure);
// For what is no error of the core, such as a wrong command line: {"code": "usage", "args": [what is wrong], ...}
nlohmann::ordered_json errorJson(std::string_view code, const std::string& detail);
// 1 for what a person can mend, 2 for a damaged file or a disk that does not keep what is written.
int exitCodeOf(ErrorCode code);

} // namespace preceptor::cli
