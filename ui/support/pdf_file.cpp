// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pdf_file.h"

#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

QString savePdf(const PageContext& context, QWidget* over, const QString& suggestedName, const QString& title,
                const PaintPages& paint, const std::optional<AuditNote>& act, PaperTurn turn) {
    const QString path = context.files.saveFile(over, FileKind::Pdf, suggestedName);
    if (path.isEmpty()) return {};
    const auto written = context.runner.run([&] {
        return placeFileAtomically(toPath(path), [&](const std::filesystem::path& temporary) {
            return printToPdf(pathToQt(temporary), title, paint, turn)
                       ? success()
                       : Status(fail(ErrorCode::WriteFailed, {toStd(path)}));
        });
    });
    return written && (!act || keepAct(context, *act, path)) ? path : QString();
}

bool keepAct(const PageContext& context, const AuditNote& act, const QString& path) {
    const auto kept = context.runner.run([&]() -> Status {
        const std::filesystem::path file = toPath(path);
        context.workspace.audit().recordFiles(act, std::span(&file, path.isEmpty() ? 0 : 1));
        return success();
    });
    return kept.has_value();
}

bool printKept(const PageContext& context, QWidget* over, const QString& title, const PaintPages& paint,
               const AuditNote& act, PaperTurn turn) {
    return printOnPaper(context.runner, over, title, paint, turn) && keepAct(context, act);
}

} // namespace preceptor::ui
