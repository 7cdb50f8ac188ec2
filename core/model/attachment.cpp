// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachment.h"

#include "core/model/code_lists.h"
#include "core/text/normalise.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace preceptor {

namespace {

constexpr std::string_view kPdf = "%PDF-";
constexpr std::string_view kZip = "PK\x03\x04";
constexpr std::string_view kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t kPdfMarkWithin = 1024;
constexpr std::string_view kForbidden = "/\\:*?\"<>|";

constexpr std::array<std::string_view, 12> kPictureEndings = {"jpg",  "jpeg", "png",  "gif",  "bmp", "tif",
                                                              "tiff", "webp", "heic", "heif", "svg", "avif"};
constexpr std::array<std::string_view, 6> kPictureMarks = {"\xFF\xD8\xFF", "\x89PNG", "GIF8", "II*", "MM", "RIFF"};
constexpr std::array<std::string_view, 6> kOtherMarks = {"\xFF\xD8\xFF", "\x89PNG", "GIF87a",
                                                         "GIF89a",       "%PDF-",   "{\\rtf"};
constexpr std::array<std::string_view, 4> kReserved = {"con", "prn", "aux", "nul"};

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string_view lastPart(std::string_view path) {
    const auto slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string endingOf(std::string_view fileName) {
    const std::string_view name = lastPart(fileName);
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : lower(name.substr(dot + 1));
}

bool isPicture(std::string_view ending, std::string_view bytes) {
    const bool byName = std::find(kPictureEndings.begin(), kPictureEndings.end(), ending) != kPictureEndings.end();
    return byName || (ending != "txt" && std::any_of(kPictureMarks.begin(), kPictureMarks.end(),
                                                     [&](std::string_view mark) { return bytes.starts_with(mark); }));
}

// No text has them, and every picture and program does.
bool hasControls(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v' &&
               byte != 0x1A && byte != 0x1B; // the last two end files of DOS and begin another alphabet
    });
}

// Beginnings that are no words in any encoding, or are a drawing's.
bool beginsAsOther(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const auto first = bytes.find_first_not_of(" \t\r\n");
    const std::string_view words = first == bytes.npos ? std::string_view() : bytes.substr(first, kPdfMarkWithin);
    const bool drawing = words.starts_with("<svg") || (words.starts_with("<?xml") && words.find("<svg") != words.npos);
    return drawing || std::any_of(kOtherMarks.begin(), kOtherMarks.end(),
                                  [&](std::string_view mark) { return bytes.starts_with(mark); });
}

bool isKnownType(std::string_view type) {
    const auto& types = attachableEndings();
    return std::find(types.begin(), types.end(), type) != types.end();
}

// Windows keeps these names for devices, with any ending.
bool isReserved(std::string_view name) {
    const std::string stem = lower(name.substr(0, name.find('.')));
    if (std::find(kReserved.begin(), kReserved.end(), stem) != kReserved.end()) return true;
    const bool port = stem.starts_with("com") || stem.starts_with("lpt");
    return port && stem.size() == 4 && std::isdigit(static_cast<unsigned char>(stem[3])) != 0;
}

// As a name on any system: no signs that mean something, no invisible characters, no dots or blanks at the ends.
std::string harmless(std::string_view text) {
    std::string name = tidy(text);
    for (char& c : name)
        if (kForbidden.find(c) != std::string_view::npos) c = '-';
    if (name.size() > kMostBytesOfAttachmentTitle) {
        std::size_t end = kMostBytesOfAttachmentTitle;
        while (end > 0 && utf8::isContinuation(name[end])) --end; // a whole character
        name.resize(end);
    }
    const auto first = name.find_first_not_of(". ");
    const auto last = name.find_last_not_of(". ");
    return first == std::string::npos ? std::string() : name.substr(first, last - first + 1);
}

} // namespace

const std::vector<std::string_view>& attachableEndings() {
    static const auto kEndings = [] {
        const auto codes = codesOf("media_type");
        return std::vector<std::string_view>(codes.begin(), codes.end());
    }();
    return kEndings;
}

bool isPlainText(std::string_view mediaType) { return mediaType == "txt"; }

bool isOfficeZip(std::string_view mediaType) {
    return isKnownType(mediaType) && !isPlainText(mediaType) && mediaType != "pdf" && mediaType != "ppt" &&
           mediaType != "doc" && mediaType != "xls";
}

bool looksLike(std::string_view mediaType, std::string_view bytes) {
    if (mediaType == "pdf") return bytes.substr(0, kPdfMarkWithin).find(kPdf) != std::string_view::npos;
    if (mediaType == "txt") return !hasControls(bytes) && !beginsAsOther(bytes);
    if (mediaType == "ppt" || mediaType == "doc" || mediaType == "xls") return bytes.starts_with(kOle);
    return isKnownType(mediaType) && bytes.starts_with(kZip);
}

Result<std::string> mediaTypeOf(std::string_view fileName, std::string_view bytes) {
    std::string ending = endingOf(fileName);
    if (isPicture(ending, bytes)) return fail(ErrorCode::AttachmentPicture, {std::string(fileName)});
    if (!isKnownType(ending) || !looksLike(ending, bytes))
        return fail(ErrorCode::AttachmentKind, {std::string(fileName)});
    return ending;
}

std::string attachmentTitle(std::string_view fileName) {
    std::string_view name = lastPart(fileName);
    name = name.substr(0, std::min(name.rfind('.'), name.size()));
    return harmless(name);
}

std::string safeFileName(const Attachment& attachment) {
    std::string name = harmless(attachment.title);
    if (name.empty()) name = "file";
    if (isReserved(name)) name.insert(0, "_");
    return isKnownType(attachment.mediaType) ? name + "." + attachment.mediaType : name;
}

} // namespace preceptor
