// SPDX-License-Identifier: GPL-3.0-or-later
// One enrolment: what completes the course and what is still missing, module by module with its day, marks and
// sign-offs, and what can be decided by hand.
#pragma once

#include "core/services/enrolment_service.h"

#include <QWidget>

class QVBoxLayout;

namespace preceptor::ui {

class EnrolmentView final : public QWidget {
    Q_OBJECT
public:
    EnrolmentView(const CompletionView& view, const std::vector<Module>& modules, const QString& place,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void personAsked();
    void statusAsked();
    void completeByHandAsked();
    void dropOverrideAsked();
    void signOffAsked();
    void certificatesAsked();
    void withdrawAsked(const std::string& role);

private:
    void addFacts(const CompletionView& view, const QString& place);
    void addRule(const CompletionView& view);
    void addTold(const CompletionView& view);
    void addModules(const CompletionView& view, const std::vector<Module>& modules);
    void addResults(const CompletionView& view);
    void addSignOffs(const CompletionView& view);
    void addActions(const CompletionView& view);
    void addLine(const QString& text, bool met);

    QVBoxLayout* m_column;
};

} // namespace preceptor::ui
