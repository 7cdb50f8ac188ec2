// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as a picture of one bit a module, without the quiet zone: whoever paints it leaves four modules of white
// around. The levels of ISO/IEC 18004: how much of a code may be covered or torn.
#pragma once

#include <QImage>

#include <string>

namespace preceptor::ui {

enum class QrSpare {
    L, // 7 %: fewer and larger modules, for much text on clean paper, where a camera fails by their size first
    M, // 15 %: for what is worn for days
};

QImage qrCode(const std::string& text, QrSpare spare); // ASCII, at most 2,331 characters; a null picture for more

} // namespace preceptor::ui
