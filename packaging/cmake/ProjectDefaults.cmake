# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers, caches and the linker, the same for every target of the house.
add_library(preceptor_defaults INTERFACE)
target_include_directories(preceptor_defaults INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(preceptor_defaults INTERFACE
  -Wall -Wextra -Wpedantic $<$<BOOL:${PRECEPTOR_WARNINGS_ARE_ERRORS}>:-Werror> -Wshadow -Wconversion -Wno-sign-conversion
  -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch)

# GCC 12 sees uninitialised members in its own <regex>, <functional> and <variant> once it optimises, and copies that
# overlap in its own <string>.
if(PRECEPTOR_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(preceptor_defaults INTERFACE
    "$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-restrict>")
endif()

if(PRECEPTOR_SANITIZE)
  target_compile_options(preceptor_defaults INTERFACE -fsanitize=${PRECEPTOR_SANITIZE} -fno-sanitize-recover=all)
  target_link_options(preceptor_defaults INTERFACE -fsanitize=${PRECEPTOR_SANITIZE})
endif()
if(PRECEPTOR_TIDY)
  find_program(CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet)
endif()
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND NOT PRECEPTOR_SANITIZE)
  add_link_options(-fuse-ld=mold)
endif()

# preceptor_precompile(target headers...): parses the headers most sources share once for the target, which halves a build
# from nothing. Not with ccache, which cannot share what was built so between folders, and not for clang-tidy and the
# sanitizers: they keep proving that every source includes what it uses.
function(preceptor_precompile target)
  if(NOT CCACHE AND NOT PRECEPTOR_TIDY AND NOT PRECEPTOR_SANITIZE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
set(PRECEPTOR_STANDARD_HEADERS <algorithm> <array> <charconv> <cstdint> <filesystem> <functional> <map> <memory> <optional>
  <set> <span> <string> <string_view> <unordered_map> <utility> <variant> <vector>)

# preceptor_join(target): compiles the sources of a folder a dozen at a time: what takes the time in a source is its
# headers and their templates. So a name stands for one thing in a folder. Not for clang-tidy and the sanitizers, as above.
function(preceptor_join target)
  if(PRECEPTOR_TIDY OR PRECEPTOR_SANITIZE)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # GCC takes what is of one source alone for a header's there; builds that are not joined keep the warning.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "[.]cpp$")
  list(FILTER sources EXCLUDE REGEX "^${CMAKE_BINARY_DIR}/") # what is made by the build is not there yet
  foreach(source IN LISTS sources)
    file(STRINGS ${source} bare REGEX "^using enum " LIMIT_COUNT 1)
    if(bare) # its enumerators would be called as what others name, so it stays alone
      continue()
    endif()
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET folder FILENAME room)
    list(APPEND sources_of_${room} ${source})
    list(LENGTH sources_of_${room} place)
    math(EXPR batch "(${place} - 1) / 12")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${room}_${batch})
  endforeach()
endfunction()

# Makes one C++ source that holds text files as constants: name (file stem) -> content.
# preceptor_embed(target variable header-function files...)
function(preceptor_embed target function_name)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${function_name}.cpp)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DFUNCTION=${function_name} "-DFILES=${ARGN}"
            -P ${PROJECT_SOURCE_DIR}/packaging/cmake/EmbedText.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/packaging/cmake/EmbedText.cmake VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()
