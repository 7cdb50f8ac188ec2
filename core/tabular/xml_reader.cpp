// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xml_reader.h"

#include <expat.h>

namespace preceptor {

namespace {

constexpr char kSeparator = '|'; // between a namespace and a local name
constexpr std::size_t kLongestThing = std::size_t{1} << 20U;

std::string_view localName(const char* name) {
    const std::string_view whole(name);
    return whole.substr(whole.rfind(kSeparator) + 1);
}

} // namespace

struct XmlReader::Callbacks {
    // The argument is the parser itself, so that a handler can stop it.
    static XML_Parser parserOf(void* argument) { return static_cast<XML_Parser>(argument); }
    static XmlHandler& handler(void* argument) {
        auto& reader = *static_cast<XmlReader*>(XML_GetUserData(parserOf(argument)));
        reader.m_unfinished = 0;
        return reader.m_handler;
    }
    static void XMLCALL start(void* argument, const XML_Char* name, const XML_Char** attributes) {
        handler(argument).start(localName(name), XmlAttributes(attributes));
    }
    static void XMLCALL end(void* argument, const XML_Char* name) { handler(argument).end(localName(name)); }
    static void XMLCALL text(void* argument, const XML_Char* text, int size) {
        handler(argument).text({text, static_cast<std::size_t>(size)});
    }
    static void XMLCALL comment(void* argument, const XML_Char*) { handler(argument); }
    static void XMLCALL instruction(void* argument, const XML_Char*, const XML_Char*) { handler(argument); }
    static void XMLCALL doctype(void* argument, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        XML_StopParser(parserOf(argument), XML_FALSE);
    }
};

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = m_raw; *pair != nullptr; pair += 2)
        if (localName(pair[0]) == name) return pair[1];
    return {};
}

void XmlReader::Closer::operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }

XmlReader::XmlReader(XmlHandler& handler) : m_handler(handler), m_parser(XML_ParserCreateNS(nullptr, kSeparator)) {
    XML_SetUserData(m_parser.get(), this);
    XML_UseParserAsHandlerArg(m_parser.get());
    XML_SetElementHandler(m_parser.get(), Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), Callbacks::text);
    XML_SetCommentHandler(m_parser.get(), Callbacks::comment);
    XML_SetProcessingInstructionHandler(m_parser.get(), Callbacks::instruction);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Callbacks::doctype);
}

bool XmlReader::feed(std::string_view piece) {
    m_unfinished += piece.size();
    return XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), 0) == XML_STATUS_OK &&
           m_unfinished <= kLongestThing;
}

bool XmlReader::finish() { return XML_Parse(m_parser.get(), "", 0, 1) == XML_STATUS_OK; }

} // namespace preceptor
