// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pdf_file.h"

#include "core/base/atomic_file.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

QString savePdf(const PageContext& context, QWidget* over, const QString& suggestedName, const QString& title,
                const PaintPages& paint, PaperTurn turn) {
    const QString path = context.files.saveFile(over, FileKind::Pdf, suggestedName);
    if (path.isEmpty()) return {};
    const auto written = context.runner.run([&] {
        return placeFileAtomically(toPath(path), [&](const std::filesystem::path& temporary) {
            printToPdf(pathToQt(temporary), title, paint, turn);
            return success();
        });
    });
    return written ? path : QString();
}

} // namespace preceptor::ui
