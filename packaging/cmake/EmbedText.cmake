# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT: std::span<const EmbedText> FUNCTION(), one entry a file of FILES, in file-name order.
list(SORT FILES)
set(body "// Generated from text files; do not edit.\n#include \"core/base/embedded_text.h\"\n\nnamespace preceptor {\n\nstd::span<const EmbeddedText> ${FUNCTION}() {\n    static constexpr EmbeddedText kTexts[] = {\n")
foreach(file IN LISTS FILES)
  file(READ ${file} text)
  get_filename_component(stem ${file} NAME_WE)
  string(APPEND body "        {\"${stem}\", R\"sql~(${text})sql~\"},\n")
endforeach()
string(APPEND body "    };\n    return kTexts;\n}\n\n} // namespace preceptor\n")
if(NOT FILES)
  set(body "// Generated: no text files yet.\n#include \"core/base/embedded_text.h\"\n\nstd::span<const preceptor::EmbeddedText> preceptor::${FUNCTION}() { return {}; }\n")
endif()
file(WRITE ${OUT} "${body}")
