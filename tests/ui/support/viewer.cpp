// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/viewer.h"

#include <QDesktopServices>

namespace preceptor::test {

Viewer::Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
Viewer::~Viewer() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
void Viewer::show(const QUrl& url) { m_shown = url.toLocalFile(); }

} // namespace preceptor::test
