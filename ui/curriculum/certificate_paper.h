// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate on one A4 page across, in the learner's language, with the QR code that any Preceptor can check. What
// it says is the signed statement and nothing else.
#pragma once

#include "core/model/certificate.h"
#include "ui/support/paper.h"

#include <QImage>

#include <vector>

namespace preceptor::ui {

QImage certificateCode(const Certificate& certificate); // what its QR code looks like
PaintPages certificatePages(std::vector<Certificate> certificates);
QString certificateFileName(const std::vector<Certificate>& certificates);

} // namespace preceptor::ui
