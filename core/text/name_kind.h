// SPDX-License-Identifier: GPL-3.0-or-later
// What a name that a meeting shows is of, where it is none of a person's: programs that take notes, telephones, devices
// and rooms, and names that hide who it is. Words that are names of people as well (Otter, Read, Bot, 荣耀) count only
// beside what makes them a program or a device.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

enum class NameKind {
    Person,
    Recorder,  // a program: nobody sits there
    Telephone, // a number: never a person by it
    Device,    // or a room: somebody sits there
    Nameless   // "Anonymous", "Guest 2", nothing at all: somebody who is not named
};
NameKind nameKind(std::string_view displayName);

// Whose a device is by its name, "王小明的iPhone", "iPhone de Awa Diop", "Awa Diop's iPad"; empty if it does not tell.
std::string deviceOwner(std::string_view displayName);

} // namespace preceptor
