// SPDX-License-Identifier: GPL-3.0-or-later
// Top of the import page: which file, how it was read, and how many rows would do what; or that it is no list of people
// as it is read, and what to do.
#pragma once

#include "core/services/import_service.h"

#include <QWidget>

#include <optional>

namespace preceptor::ui {

class Button;
class FilterChip;
class Label;
class Pill;
class ReadOptions;

class ImportHead final : public QWidget {
    Q_OBJECT
public:
    explicit ImportHead(QWidget* parent = nullptr);
    void show(const RosterPreview& preview);
    void showBusy();
    void retranslate();
    std::optional<Verdict> only() const; // the rows the person wants to see
    void showAll();
    ReadOptions* options() const { return m_options; }

Q_SIGNALS:
    void anotherFileWanted();
    void stopWanted();
    void optionsWanted();
    void onlyChanged();

private:
    QWidget* makeSourceLine();
    QWidget* makeCountCard();
    QWidget* makeProblemCard();
    void fillCounts(const RosterPreview& preview);

    Label* m_name;
    Label* m_facts;
    Button* m_how;
    Button* m_another;
    Button* m_stop;
    ReadOptions* m_options;
    Pill* m_new;
    Pill* m_here;
    Pill* m_look;
    Pill* m_skipped;
    FilterChip* m_only;
    Label* m_promise;
    QWidget* m_counts;
    QWidget* m_noRoster;
    Label* m_problem;
    bool m_allOptions = false;
};

} // namespace preceptor::ui
