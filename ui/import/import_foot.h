// SPDX-License-Identifier: GPL-3.0-or-later
// Foot of the import page: the course people are enrolled in, and the one button that changes something.
#pragma once

#include "core/model/curriculum_rows.h"
#include "core/services/import_service.h"

#include <QWidget>

#include <vector>

namespace preceptor::ui {

class Button;
class CodeCombo;
class Label;

class ImportFoot final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFoot(QWidget* parent = nullptr);
    void setCohorts(const std::vector<CohortRow>& cohorts);
    void setCohort(CohortId cohort);
    CohortId cohort() const;
    QString cohortName() const; // empty: none is chosen
    // `mayEnrol`: the preview is the newest and the file may be written.
    void show(const RosterPreview* preview, bool mayEnrol);
    void block();
    void retranslate();

Q_SIGNALS:
    void cohortChanged();
    void keepAllWanted();
    void cancelled();
    void enrolWanted();

private:
    Button* addButton(const char* name);

    Label* m_caption;
    CodeCombo* m_cohort;
    Button* m_allWritten;
    Button* m_cancel;
    Button* m_enrol;
};

} // namespace preceptor::ui
