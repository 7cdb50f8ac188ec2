// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/office_text.h"

#include "core/tabular/xlsx_parts.h"
#include "core/tabular/xml_reader.h"
#include "core/tabular/zip_archive.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

constexpr std::size_t kMostText = std::size_t{16} << 20U;
constexpr std::size_t kMostParts = 5000;
constexpr ZipLimits kLimits{std::uint64_t{128} << 20U, 500, std::uint64_t{16} << 20U};

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Runs of words (t, delText), comments of slides (text) and cells (v) of Office; paragraphs (p, h) of OpenDocument.
class WordHandler final : public XmlHandler {
public:
    WordHandler(std::string& out, bool openDocument) : m_out(out), m_open(openDocument) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "c") {
            m_shared = attributes["t"] == "s"; // its v is a place in a list that is read by itself
            m_number = attributes["t"].empty() || attributes["t"] == "n";
        }
        if (name == "v") m_value = m_out.size();
        if (isOneOf(name, {"tab", "br", "cr", "line-break", "s"})) m_out += ' ';
        if (isText(name)) ++m_depth;
    }
    void end(std::string_view name) override {
        if (isText(name)) --m_depth;
        // A measurement: no number of a person has a decimal point.
        if (name == "v" && m_number && m_value < m_out.size() && m_out.find_first_of(".eE", m_value) != m_out.npos)
            m_out.resize(m_value);
        if (isOneOf(name, {"p", "h", "si", "c", "text", "comment"})) m_out += '\n';
    }
    void text(std::string_view text) override {
        if (m_depth > 0) m_out += text;
    }
    bool tooMuch() const override { return m_out.size() > kMostText; }

private:
    bool isText(std::string_view name) const {
        return m_open ? isOneOf(name, {"p", "h"})
                      : isOneOf(name, {"t", "delText", "text"}) || (name == "v" && !m_shared);
    }

    std::string& m_out;
    bool m_open;
    bool m_shared = false;
    bool m_number = false;
    std::size_t m_value = 0; // where the text of a cell begins
    int m_depth = 0;
};

bool isIn(std::string_view part, std::string_view folder) { return part.starts_with(folder); }

// Charts repeat figures of their own, styles and themes have no words of the author.
bool hasWords(std::string_view part) {
    if (part == "content.xml" || part == "styles.xml") return true; // the latter has headers and footers
    if (!part.ends_with(".xml") || part.find("/_rels/") != part.npos) return false;
    if (isIn(part, "word/"))
        return !isOneOf(part, {"word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/webSettings.xml",
                               "word/numbering.xml"}) &&
               !isIn(part, "word/theme/") && !isIn(part, "word/charts/");
    if (isIn(part, "ppt/"))
        return isIn(part, "ppt/slides/") || isIn(part, "ppt/notesSlides/") || isIn(part, "ppt/comments/") ||
               isIn(part, "ppt/diagrams/data");
    return isIn(part, "xl/worksheets/") || part == "xl/sharedStrings.xml" || isIn(part, "xl/comments") ||
           isIn(part, "xl/threadedComments/") || isIn(part, "xl/drawings/drawing");
}

bool isOther(std::string_view part) {
    constexpr std::array<std::string_view, 8> kFolders{"word/media/",     "word/embeddings/", "ppt/media/",
                                                       "ppt/embeddings/", "xl/media/",        "xl/embeddings/",
                                                       "Pictures/",       "Object "};
    return std::any_of(kFolders.begin(), kFolders.end(), [&](std::string_view folder) { return isIn(part, folder); });
}

} // namespace

Result<OfficeText> readOfficeText(std::string_view bytes, const std::string& name) {
    const auto archive = ZipArchive::open(bytes, name, kLimits);
    if (!archive) return archive.error();
    auto parts = archive->parts();
    if (parts.size() > kMostParts) return fail(ErrorCode::FileTooLarge, {name});
    std::sort(parts.begin(), parts.end());
    OfficeText office;
    bool any = false;
    for (const std::string& part : parts) {
        office.others = office.others || isOther(part);
        if (!hasWords(part)) continue;
        any = true;
        WordHandler handler(office.text, part == "content.xml" || part == "styles.xml");
        if (Status read = xlsx::parsePart(*archive, part, handler); !read) return std::move(read).error();
    }
    if (!any) return fail(ErrorCode::FileDamaged, {name});
    return office;
}

} // namespace preceptor
