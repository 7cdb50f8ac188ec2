// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_parts.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace preceptor::xlsx {

namespace {

// Excel itself writes 65,490 formats at most; a list of people has a handful of all of these.
constexpr std::size_t kMostRelations = 20'000;
constexpr std::size_t kMostSheets = 4'000;
constexpr std::size_t kMostFormats = 200'000;
constexpr std::size_t kLongestString = std::size_t{1} << 20U;
constexpr std::size_t kMostStringBytes = std::size_t{256} << 20U; // in memory

std::string lastWord(std::string_view address) { return std::string(address.substr(address.rfind('/') + 1)); }

std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string{} : part.substr(0, slash + 1);
}

// "../theme/theme1.xml" seen from "xl/worksheets/" -> "xl/theme/theme1.xml".
std::string resolved(std::string_view target, std::string folder) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    for (;;) {
        if (target.starts_with("./")) {
            target.remove_prefix(2);
        } else if (target.starts_with("../") && !folder.empty()) {
            target.remove_prefix(3);
            folder.pop_back();
            folder = folderOf(folder);
        } else {
            return folder.append(target);
        }
    }
}

class RelationHandler final : public XmlHandler {
public:
    explicit RelationHandler(std::string folder) : m_folder(std::move(folder)) {}
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes["TargetMode"] == "External") return;
        relations.push_back(
            {std::string(attributes["Id"]), lastWord(attributes["Type"]), resolved(attributes["Target"], m_folder)});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    bool tooMuch() const override { return relations.size() > kMostRelations; }
    std::vector<Relation> relations;

private:
    std::string m_folder;
};

bool isTrue(std::string_view value) { return value == "1" || value == "true"; }

class WorkbookHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") part.date1904 = isTrue(attributes["date1904"]);
        if (name != "sheet") return;
        const std::string_view state = attributes["state"];
        part.sheets.push_back(
            {std::string(attributes["name"]), std::string(attributes["id"]), !state.empty() && state != "visible"});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    bool tooMuch() const override { return part.sheets.size() > kMostSheets; }
    WorkbookPart part;
};

int numberOfPart(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class StyleHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt")
            m_codes[numberOfPart(attributes["numFmtId"])] = meaningOfCode(attributes["formatCode"]);
        else if (name == "cellXfs")
            m_inCellStyles = true;
        else if (name == "xf" && m_inCellStyles)
            meanings.push_back(meaningOf(numberOfPart(attributes["numFmtId"])));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") m_inCellStyles = false;
    }
    void text(std::string_view) override {}
    bool tooMuch() const override { return meanings.size() > kMostFormats || m_codes.size() > kMostFormats; }
    std::vector<NumberMeaning> meanings;

private:
    NumberMeaning meaningOf(int id) const {
        const auto own = m_codes.find(id);
        return own != m_codes.end() ? own->second : meaningOfBuiltIn(id);
    }
    std::map<int, NumberMeaning> m_codes;
    bool m_inCellStyles = false;
};

class StringHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si") m_current.clear();
        if (name == "rPh") m_phonetic = true;
        m_collect = name == "t" && !m_phonetic;
    }
    void end(std::string_view name) override {
        m_collect = false;
        if (name == "rPh") m_phonetic = false;
        if (name != "si") return;
        strings.push_back(unescaped(m_current));
        m_bytes += sizeof(std::string) + m_current.size();
    }
    void text(std::string_view text) override {
        if (m_collect) m_current.append(text);
    }
    bool tooMuch() const override { return m_current.size() > kLongestString || m_bytes > kMostStringBytes; }
    std::vector<std::string> strings;

private:
    std::string m_current;
    std::size_t m_bytes = 0;
    bool m_phonetic = false;
    bool m_collect = false;
};

// The code of an _xHHHH_ at `at`, or -1.
int escapeAt(std::string_view text, std::size_t at) {
    if (text.size() - at < 7 || text[at + 1] != 'x' || text[at + 6] != '_') return -1;
    int code = 0;
    const char* first = text.data() + at + 2;
    const auto [end, error] = std::from_chars(first, first + 4, code, 16);
    return error == std::errc{} && end == first + 4 ? code : -1;
}

void appendUnit(std::string& out, int code) {
    const bool readable = code != 0 && (code < 0xD800 || code > 0xDFFF);
    utf8::append(out, readable ? static_cast<char32_t>(code) : utf8::kReplacement);
}

} // namespace

std::string unescaped(std::string_view text) {
    if (text.find("_x") == std::string_view::npos) return std::string(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const int code = text[at] == '_' ? escapeAt(text, at) : -1;
        if (code < 0) {
            out.push_back(text[at++]);
        } else {
            appendUnit(out, code);
            at += 7;
        }
    }
    return out;
}

Status parsePart(const ZipArchive& archive, const std::string& part, XmlHandler& handler) {
    XmlReader reader(handler);
    bool good = true;
    Status read =
        archive.read(part, [&](std::string_view piece) { return (good = reader.feed(piece)) && !handler.tooMuch(); });
    if (!read) return read;
    if (good && handler.tooMuch()) return fail(ErrorCode::FileTooLarge, {part});
    if (!good || !reader.finish()) return fail(ErrorCode::FileDamaged, {part});
    return success();
}

Result<std::vector<Relation>> readRelations(const ZipArchive& archive, const std::string& part) {
    const std::string folder = folderOf(part);
    const std::string relations = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    RelationHandler handler(folder);
    if (!archive.has(relations)) return handler.relations;
    if (Status read = parsePart(archive, relations, handler); !read) return read.error();
    return std::move(handler.relations);
}

Result<WorkbookPart> readWorkbookPart(const ZipArchive& archive, const std::string& part) {
    WorkbookHandler handler;
    if (Status read = parsePart(archive, part, handler); !read) return read.error();
    return std::move(handler.part);
}

Result<std::vector<NumberMeaning>> readStyles(const ZipArchive& archive, const std::string& part) {
    StyleHandler handler;
    if (!archive.has(part)) return handler.meanings;
    if (Status read = parsePart(archive, part, handler); !read) return read.error();
    return std::move(handler.meanings);
}

Result<std::vector<std::string>> readSharedStrings(const ZipArchive& archive, const std::string& part) {
    StringHandler handler;
    if (!archive.has(part)) return handler.strings;
    if (Status read = parsePart(archive, part, handler); !read) return read.error();
    return std::move(handler.strings);
}

} // namespace preceptor::xlsx
