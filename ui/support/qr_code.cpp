// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace preceptor::ui {

namespace {

constexpr unsigned kDark = 1; // the lowest bit of a module; the others tell what it is for

QImage pictureOf(const QRcode& code) {
    QImage picture(code.width, code.width, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    picture.fill(0);
    const unsigned char* module = code.data;
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x)
            if ((*module++ & kDark) != 0) picture.setPixel(x, y, 1);
    return picture;
}

} // namespace

QImage qrCode(const std::string& text) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), bytes, 0, QR_ECLEVEL_M), QRcode_free);
    return code ? pictureOf(*code) : QImage(); // too long
}

} // namespace preceptor::ui
