// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the matrix: what its glyphs mean, and what can be done with the cells chosen: marks, a day, a sign-off
// of their people.
#pragma once

#include "core/model/ids.h"
#include "ui/widgets/bulk_bar.h"

#include <vector>

namespace preceptor::ui {

class MatrixView;
class ProgressEditor;
class ProgressModel;

class ProgressBulk final : public BulkBar {
    Q_OBJECT
public:
    ProgressBulk(ProgressModel* model, MatrixView* matrix, ProgressEditor* editor);
    void showSelection();
    void retranslate();
    std::vector<EnrolmentId> people() const; // of the chosen cells, each once

Q_SIGNALS:
    void dateAsked();
    void signOffAsked();
    void statusAsked();
    void certificatesAsked();

private:
    ProgressModel* m_model;
    MatrixView* m_matrix;
    ProgressEditor* m_editor;
    QList<Button*> m_actions;
};

} // namespace preceptor::ui
