// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as a picture of one bit a module, without the quiet zone: whoever paints it leaves four modules of white
// around. Error correction M: 15 % of it may be covered or torn.
#pragma once

#include <QImage>

#include <string>

namespace preceptor::ui {

QImage qrCode(const std::string& text); // ASCII, at most 2,331 characters; a null picture for more

} // namespace preceptor::ui
