// SPDX-License-Identifier: GPL-3.0-or-later
// Slides and papers kept beside a conference or a case: what is taken, what it is called, and under which name its
// bytes may leave. Pictures are not taken: they may show a patient, and tell where and when they were made.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

constexpr std::uint64_t kMostBytesOfAttachment = 20ULL << 20;
constexpr std::size_t kMostBytesOfAttachmentTitle = 120;

struct Attachment {
    AttachmentId id;
    SessionId session; // one of both
    CaseId caseId;
    std::string title;
    std::string mediaType; // code of list media_type; of a newer program perhaps another
    std::int64_t bytes = 0;
    std::string sha256; // lower-case hex
    Date addedOn;
    std::string addedBy;
    std::string note;
    bool operator==(const Attachment&) const = default;
};

// Where its bytes are: beside the file; not yet, for they did not travel along; or gone though they were here.
enum class AttachmentPlace { Here, Absent, Gone };

struct AttachmentRow {
    Attachment attachment;
    AttachmentPlace place = AttachmentPlace::Here;
};

// The files of an open file at a glance.
struct AttachmentTotals {
    std::int64_t files = 0; // whose bytes are here, each content once
    std::int64_t bytes = 0;
};

// By the ending of its name and the first bytes, which must agree. AttachmentPicture, AttachmentKind.
Result<std::string> mediaTypeOf(std::string_view fileName, std::string_view bytes);
// Is this what a file of the type begins with?
bool looksLike(std::string_view mediaType, std::string_view bytes);
// What the scanner can read: text, and documents that are archives of text.
bool isPlainText(std::string_view mediaType);
bool isOfficeZip(std::string_view mediaType);
// Endings of what may be attached, without the dot.
const std::vector<std::string_view>& attachableEndings();
// What a file is called in the list: its name without folder, ending and whatever a name must not hold.
std::string attachmentTitle(std::string_view fileName);
// The name under which it leaves the program: harmless on every system, whatever the title says. A type that is not
// known here has no ending.
std::string safeFileName(const Attachment& attachment);

} // namespace preceptor
