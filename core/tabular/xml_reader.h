// SPDX-License-Identifier: GPL-3.0-or-later
// Streams an XML part into calls with local names, so that prefixed, default and strict namespaces read alike. A
// document type declaration ends the reading: no workbook has one, and they are how entity bombs arrive. So does a
// name, an attribute or a comment of a megabyte, which expat would read from its beginning with every piece it is fed.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace preceptor {

class XmlAttributes {
public:
    explicit XmlAttributes(const char** raw) : m_raw(raw) {}
    // By local name; empty if absent.
    std::string_view operator[](std::string_view name) const;

private:
    const char** m_raw;
};

class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
    // More than any workbook of people has: the reading ends.
    virtual bool tooMuch() const { return false; }
};

class XmlReader {
public:
    explicit XmlReader(XmlHandler& handler);
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;
    ~XmlReader() = default;
    bool feed(std::string_view piece); // false once the document is broken or refused
    bool finish();

private:
    struct Callbacks;
    struct Closer {
        void operator()(XML_ParserStruct* parser) const;
    };
    XmlHandler& m_handler;
    std::size_t m_unfinished = 0; // bytes since the last thing that was whole
    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
};

} // namespace preceptor
