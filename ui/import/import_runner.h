// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the preview of a file and makes it again whenever the person changes how it is read or what becomes of a row.
// Small files at once, big ones on another thread where they can be stopped. Only the newest answer counts.
#pragma once

#include "core/services/import_service.h"
#include "ui/widgets/holds_text.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <stop_token>

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class ActionRunner;
class BackgroundJob;

class ImportRunner final : public QObject, public HoldsText {
    Q_OBJECT
public:
    ImportRunner(Workspace& workspace, ActionRunner& runner, QObject* parent = nullptr);

    void start(RosterInput input);
    void refresh(); // the same file on what the programme holds now
    void change(const std::function<void(RosterSettings&)>& edit);
    void stop(); // gives up the preview under way
    void forget();
    bool hasInput() const { return m_input.bytes != nullptr; }
    bool isRunning() const { return m_running; }
    const RosterInput& input() const { return m_input; }
    const RosterSettings& settings() const { return m_settings; }
    void eachText(TextVisitor& visitor) override; // the file, and what was corrected in it

Q_SIGNALS:
    void started();
    void ready(std::shared_ptr<const preceptor::RosterPreview> preview);
    void failed(); // the reason has been shown

private:
    using Answer = std::shared_ptr<const RosterPreview>;
    static Result<Answer> make(const ImportContext& context, const RosterInput& input, const RosterSettings& settings,
                               const std::stop_token& stop);
    void runHere(const ImportContext& context);
    void runAside(const ImportContext& context);
    void finish(const Answer& answer);

    Workspace& m_workspace;
    ActionRunner& m_runner;
    RosterInput m_input;
    RosterSettings m_settings;
    std::stop_source m_stop;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace preceptor::ui
