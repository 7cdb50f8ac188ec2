// SPDX-License-Identifier: GPL-3.0-or-later
// Streams an XML part into calls with local names, so that prefixed, default and strict namespaces read alike. A
// document type declaration ends the reading: no workbook has one, and they are how entity bombs arrive.
#pragma once

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
};

class XmlReader {
public:
    explicit XmlReader(XmlHandler& handler);
    bool feed(std::string_view piece); // false once the document is broken or refused
    bool finish();

private:
    struct Closer {
        void operator()(XML_ParserStruct* parser) const;
    };
    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
};

} // namespace preceptor
