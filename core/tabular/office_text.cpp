// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/office_text.h"

#include "core/tabular/xlsx_parts.h"
#include "core/tabular/xml_reader.h"
#include "core/tabular/zip_archive.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace preceptor {

namespace {

constexpr std::size_t kMostText = std::size_t{16} << 20U;
constexpr std::size_t kMostParts = 5000;
constexpr ZipLimits kLimits{std::uint64_t{128} << 20U, 500, std::uint64_t{16} << 20U};

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What programs note for themselves, in leaves of the XML: places and sizes, when it was saved, with what.
bool isMachines(std::string_view name) {
    return isOneOf(name, {"posOffset",
                          "pctWidth",
                          "pctHeight",
                          "pctPosHOffset",
                          "pctPosVOffset",
                          "formatCode",
                          "sqref",
                          "created",
                          "modified",
                          "lastPrinted",
                          "date",
                          "creation-date",
                          "print-date",
                          "generator",
                          "revision",
                          "TotalTime",
                          "editing-duration",
                          "editing-cycles",
                          "AppVersion",
                          "Words",
                          "Characters",
                          "CharactersWithSpaces",
                          "Lines",
                          "binary-data"});
}

// A style or a font is called by what made it.
bool isNamedByMachines(std::string_view element) {
    return isOneOf(element, {"style", "default-style", "font-face", "font", "list-style", "page-layout", "gd",
                             "data-style", "date-style", "time-style", "number-style"});
}

int hexOf(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Of an address: %20 is a blank.
std::string unescapedAddress(std::string_view address) {
    std::string out;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool escape = address[i] == '%' && i + 2 < address.size();
        const int high = escape ? hexOf(address[i + 1]) : -1;
        const int low = escape ? hexOf(address[i + 2]) : -1;
        const bool good = high >= 0 && low >= 0;
        out += good ? static_cast<char>(high * 16 + low) : address[i];
        if (good) i += 2;
    }
    return out;
}

// What is read of all parts: the words in their order, and what stands beside them.
struct Reading {
    std::string words;
    std::string beside;
    std::unordered_set<std::string> seen; // values of attributes, which repeat
};

// Runs of words (t, delText), comments of slides (text) and cells (v) of Office, paragraphs (p, h) of OpenDocument, as
// they follow on each other; any other text, such as a title or a field's address, and the attributes that a person
// fills in, by themselves.
class WordHandler final : public XmlHandler {
public:
    WordHandler(Reading& reading, std::string_view part)
        : m_reading(reading), m_out(reading.words), m_open(!part.starts_with("customXml/") && isOpenPart(part)),
          m_own(part.starts_with("customXml/")) {}

    static bool isOpenPart(std::string_view part) {
        return part.ends_with("content.xml") || part.ends_with("styles.xml") || part == "meta.xml";
    }

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "c") {
            m_shared = attributes["t"] == "s"; // its v is a place in a list that is read by itself
            m_number = attributes["t"].empty() || attributes["t"] == "n";
        }
        if (isOneOf(name, {"numCache", "numLit"})) m_number = true; // figures of a chart
        if (isOneOf(name, {"strCache", "strLit"})) m_number = false;
        if (name == "v") m_value = m_out.size();
        if (isOneOf(name, {"tab", "br", "cr", "line-break", "s"})) m_out += ' ';
        if (isText(name)) ++m_depth;
        m_machines = (!m_own && isMachines(name)) || (name == "v" && m_shared);
        m_formula = isOneOf(name, {"f", "instrText"});
        takeAttributes(name, attributes);
    }
    void end(std::string_view name) override {
        if (isText(name)) --m_depth;
        // A measurement: no number of a person has a decimal point.
        if (name == "v" && m_number && m_value < m_out.size() && m_out.find_first_of(".eE", m_value) != m_out.npos)
            m_out.resize(m_value);
        if (isOneOf(name, {"p", "h", "si", "c", "pt", "text", "comment"})) m_out += '\n';
        if (isOneOf(name, {"f", "p"})) takeFormula();
        if (!m_reading.beside.empty() && m_reading.beside.back() != '\n') m_reading.beside += '\n';
        m_machines = m_formula = false;
    }
    void text(std::string_view text) override {
        if (m_depth > 0)
            m_out += text;
        else if (m_formula)
            m_field += text;
        else if (!m_machines && (!isBlank(text) || !isAtLineStart()))
            m_reading.beside += text;
    }
    bool tooMuch() const override { return m_out.size() + m_reading.beside.size() + m_field.size() > kMostText; }

private:
    static bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }
    bool isAtLineStart() const { return m_reading.beside.empty() || m_reading.beside.back() == '\n'; }

    bool isText(std::string_view name) const {
        return m_open ? isOneOf(name, {"p", "h"})
                      : isOneOf(name, {"t", "delText", "text"}) || (name == "v" && !m_shared);
    }
    void takeBeside(std::string value) {
        if (isBlank(value) || !m_reading.seen.insert(value).second) return;
        if (!isAtLineStart()) m_reading.beside += '\n';
        m_reading.beside += value + '\n';
    }
    void takeAttributes(std::string_view name, const XmlAttributes& attributes) {
        for (const char* kind : {"descr", "title", "alt", "tooltip"}) takeBeside(std::string(attributes[kind]));
        if (!isNamedByMachines(name)) takeBeside(std::string(attributes["name"]));
        if (name == "s") takeBeside(std::string(attributes["v"])); // what a pivot table keeps of its source
        takeBeside(unescapedAddress(attributes["Target"]));
        takeBeside(unescapedAddress(attributes["href"]));
    }
    // Of a cell or a field: there are words in it where it has a text.
    void takeFormula() {
        if (m_field.find('"') != m_field.npos) takeBeside(unescapedAddress(m_field));
        m_field.clear();
    }

    Reading& m_reading;
    std::string& m_out;
    bool m_open;
    bool m_own; // of the author's XML
    bool m_shared = false;
    bool m_number = false;
    bool m_machines = false;
    bool m_formula = false;
    std::size_t m_value = 0; // where the text of a cell begins
    int m_depth = 0;
    std::string m_field;
};

bool isIn(std::string_view part, std::string_view folder) { return part.starts_with(folder); }

// Without one of these it is no document.
bool isBody(std::string_view part) {
    return part == "content.xml" || part == "styles.xml" ||
           (part.ends_with(".xml") && part.find("/_rels/") == part.npos &&
            (isIn(part, "word/") || isIn(part, "ppt/slides/") || isIn(part, "ppt/notesSlides/") ||
             isIn(part, "xl/worksheets/") || part == "xl/sharedStrings.xml"));
}

// Styles, themes and settings have no words of the author.
bool hasWords(std::string_view part) {
    if (part.ends_with(".rels") || part.ends_with(".vml")) return true;
    if (!part.ends_with(".xml") || part == "[Content_Types].xml") return false;
    constexpr std::array<std::string_view, 10> kOffice{
        "styles.xml",      "settings.xml",  "fontTable.xml", "numbering.xml",   "calcChain.xml",
        "webSettings.xml", "presProps.xml", "viewProps.xml", "tableStyles.xml", "stylesWithEffects.xml"};
    if (part == "styles.xml") return true; // of OpenDocument: it has headers and footers
    const std::string_view name = part.substr(part.rfind('/') + 1);
    const bool office = std::find(kOffice.begin(), kOffice.end(), name) != kOffice.end();
    return (!office || isIn(part, "customXml/")) && !isIn(part, "META-INF/") && !isIn(part, "Configurations2/") &&
           part.find("/theme/") == part.npos && part.find("/charts/style") == part.npos &&
           part.find("/charts/colors") == part.npos;
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
    Reading reading;
    bool any = false;
    for (const std::string& part : parts) {
        office.others = office.others || isOther(part);
        if (!hasWords(part)) continue;
        any = any || isBody(part);
        WordHandler handler(reading, part);
        Status read = xlsx::parsePart(*archive, part, handler);
        // Old drawings (.vml) are often no good XML: then the file has something in it that is not here.
        const bool spared = !read && !isBody(part) && read.error().code == ErrorCode::FileDamaged;
        office.others = office.others || spared;
        if (!read && !spared) return std::move(read).error();
        if (!reading.words.empty() && reading.words.back() != '\n') reading.words += '\n';
    }
    if (!any) return fail(ErrorCode::FileDamaged, {name});
    office.text = std::move(reading.words) + reading.beside;
    return office;
}

} // namespace preceptor
