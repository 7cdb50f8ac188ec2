// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace preceptor::ui {

namespace {

constexpr unsigned kDark = 1; // the lowest bit of a module; the others tell what it is for

// Black and white in this order: so a PDF holds the modules themselves, one bit each, and not a photograph of them.
QImage pictureOf(const QRcode& code) {
    QImage picture(code.width, code.width, QImage::Format_Mono);
    picture.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    picture.fill(1);
    const unsigned char* module = code.data;
    for (int y = 0; y < code.width; ++y) {
        uchar* line = picture.scanLine(y);
        for (int x = 0; x < code.width; ++x)
            if ((*module++ & kDark) != 0) line[x / 8] &= static_cast<uchar>(~(0x80U >> (x % 8)));
    }
    return picture;
}

} // namespace

QImage qrCode(const std::string& text, QrSpare spare) {
    const QRecLevel level = spare == QrSpare::L ? QR_ECLEVEL_L : QR_ECLEVEL_M;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), bytes, 0, level), QRcode_free);
    return code ? pictureOf(*code) : QImage(); // too long
}

} // namespace preceptor::ui
