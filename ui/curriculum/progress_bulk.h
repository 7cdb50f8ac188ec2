// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with chosen cells or people of the matrix. Cells choose what is marked; names choose people, for
// whom a module, a class or a status is asked for.
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
    std::vector<EnrolmentId> people() const; // of the chosen cells and names, each once
    std::vector<PersonId> persons() const;

Q_SIGNALS:
    void dateAsked();
    void moduleAsked();
    void enrolAsked();
    void signOffAsked();
    void statusAsked();
    void certificatesAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // right click or the Menu key in the matrix

private:
    void openMenu(const QPoint& at);
    ProgressModel* m_model;
    MatrixView* m_matrix;
    ProgressEditor* m_editor;
    QList<Button*> m_ofCells;
    QList<Button*> m_ofPeople; // where only names are chosen
    QList<Button*> m_ofBoth;
};

} // namespace preceptor::ui
