// SPDX-License-Identifier: GPL-3.0-or-later
// Rows -> CSV as funders' spreadsheets read it: UTF-8 with a byte order mark, CRLF, RFC 4180 quotes, text that would
// run as a formula guarded so that nothing is lost (see formula_guard.h). Rows go to the sink in big pieces.
#pragma once

#include "core/base/atomic_file.h"

#include <charconv>
#include <string>
#include <string_view>

namespace preceptor {

struct CsvFormat {
    bool byteOrderMark = true;
    bool guardFormulas = true;
    char separator = ',';
    std::string_view lineEnd = "\r\n";
};

class CsvWriter {
public:
    explicit CsvWriter(ByteSink& sink, CsvFormat format = {});
    void text(std::string_view cell);
    void raw(std::string_view cell); // a number or date we made ourselves: neither quoted nor guarded
    void number(std::int64_t value);
    void blank() { next(); }
    void endRow();
    bool finish(); // false if a write failed

private:
    void next();
    void flush();

    ByteSink& m_sink;
    CsvFormat m_format;
    std::string m_buffer;
    bool m_rowBegun = false;
    bool m_good = true;
};

} // namespace preceptor
