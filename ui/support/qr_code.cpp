// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/qr_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace preceptor::ui {

namespace {

constexpr int kLevelM = 4; // of eight, two to each of L, M, Q and H

QImage pictureOf(const ZXing::BitMatrix& modules) {
    QImage picture(modules.width(), modules.height(), QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    picture.fill(0);
    for (int y = 0; y < modules.height(); ++y)
        for (int x = 0; x < modules.width(); ++x)
            if (modules.get(x, y)) picture.setPixel(x, y, 1);
    return picture;
}

} // namespace

QImage qrCode(const std::string& text) {
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    try {
        return pictureOf(writer.setEccLevel(kLevelM).setMargin(0).encode(text, 0, 0));
    } catch (const std::exception&) { // too long
        return {};
    }
}

} // namespace preceptor::ui
