// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody should look at, one line each, with the button that goes there.
#pragma once

#include "core/model/today.h"
#include "ui/support/page.h"

#include <QList>

class QVBoxLayout;

namespace preceptor::ui {

class AttentionList final : public QWidget {
    Q_OBJECT
public:
    explicit AttentionList(QWidget* parent = nullptr);
    // Without an overview, which is still being counted, nothing is said to be well.
    void show(const Agenda& agenda, const std::optional<Overview>& overview, Date today);

Q_SIGNALS:
    void chosen(const preceptor::ui::Destination& destination);

private:
    void addRow(const QString& sentence, const QString& action = {}, const Destination& destination = {});
    void addQuietRow(const QString& sentence);
    void addSessions(const Agenda& agenda);
    void addSilentSites(const Agenda& agenda);
    void addUndecided(const Agenda& agenda);
    void addMissingCase(const Agenda& agenda, Date today);
    void addCases(const CasesDue& due);
    void addCohorts(const Overview& overview);
    void addFreePlaces(const Overview& overview);

    QVBoxLayout* m_rows;
    int m_count = 0;
};

// The conferences after the next one.
class ComingUpList final : public QWidget {
    Q_OBJECT
public:
    explicit ComingUpList(QWidget* parent = nullptr);
    void show(const std::vector<AgendaSession>& sessions);

private:
    QVBoxLayout* m_rows;
};

} // namespace preceptor::ui
