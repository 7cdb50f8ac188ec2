// SPDX-License-Identifier: GPL-3.0-or-later
// Progress: a class or a whole course as people by modules. Marks a cell, a selection or a column; each is one step of
// undo. Courses, classes and enrolling are reached from here.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/support/page.h"

class QStackedLayout;

namespace preceptor::ui {

class Button;
class CertificateDrawer;
class CurriculumDrawer;
class EmptyState;
class Label;
class MatrixView;
class ProgressBulk;
class ProgressEditor;
class ProgressFilters;
class ProgressMenu;
class ProgressModel;
class ScoreDrawer;

class ProgressPage final : public Page {
    Q_OBJECT
public:
    explicit ProgressPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    // view "class" (id: a cohort), "results" (text: the file), "overdue", "certificates",
    // "check", "person" (id), or a text to find.
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;

private:
    void buildUi();
    QWidget* buildMatrix();
    void connectActions();
    void connectDrawers();
    void connectCertificates();
    void openCertificates();
    void openResults(const QString& path);
    void connectEmpty();
    void showScope();
    void showTable();
    void showEmpty();
    void showPlaces();
    void narrow();
    void openRow(const QModelIndex& index);

    ProgressModel* m_model;
    ProgressFilters* m_filters;
    Label* m_rule;
    Button* m_places;
    Button* m_add;
    ProgressMenu* m_menu;
    MatrixView* m_matrix;
    ProgressEditor* m_editor;
    ProgressBulk* m_bulk;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    CurriculumDrawer* m_drawer;
    ScoreDrawer* m_scores;
    CertificateDrawer* m_certificates;
};

} // namespace preceptor::ui
