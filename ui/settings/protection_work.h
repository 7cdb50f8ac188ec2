// SPDX-License-Identifier: GPL-3.0-or-later
// Changes how the open file is protected: it is closed, worked on by another thread and opened again, while the pages
// stay as they are. When it does not open again, the window is asked to see to it.
#pragma once

#include "core/base/keep_going.h"
#include "core/services/protection.h"
#include "ui/support/page.h"
#include "ui/widgets/work_cover.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace preceptor::ui {

class BackgroundJob;

struct ProtectionDone {
    std::optional<Unlocked> by{}; // what opens the file now; none: it is plain
    std::string recoveryKey{};
    int backupsLeft = 0;
    int otherNames = 0;
};

class ProtectionWork final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<ProtectionDone>(const std::filesystem::path& file,
                                                      const std::optional<Unlocked>& by, const KeepGoing& going)>;
    using Then = std::function<void(const Result<ProtectionDone>& done)>;

    ProtectionWork(const PageContext& context, QWidget* page);
    bool busy() const { return m_cover != nullptr; }
    // `then` follows on this thread when the file is open again; not after a broken world, which is said.
    void run(const QString& sentence, bool stoppable, const Work& work, const Then& then);

private:
    using Answer = std::shared_ptr<const Result<ProtectionDone>>;
    void begin(bool stoppable, const Work& work, const Then& then);
    void uncover();
    void end(const std::optional<Answer>& answer, const Then& then);

    PageContext m_context;
    QWidget* m_page;
    std::optional<Unlocked> m_before;
    QPointer<WorkCover> m_cover;
};

} // namespace preceptor::ui
