// SPDX-License-Identifier: GPL-3.0-or-later
// A table heading of two lines: what the file calls the column, and under it a choice of what it means here.
#pragma once

#include "core/services/import_service.h"

#include <QHeaderView>

#include <vector>

namespace preceptor::ui {

class CodeCombo;

class MappingHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(QWidget* parent = nullptr);
    // Section 0 is the result; section i + 1 belongs to column i.
    void setColumns(const std::vector<RosterColumn>& columns);

Q_SIGNALS:
    void chosen(int column, preceptor::RosterField field);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    CodeCombo* makeCombo(int column);
    void fillCombos();
    void fixHeight();
    void place();

    std::vector<RosterColumn> m_columns;
    std::vector<CodeCombo*> m_combos;
};

} // namespace preceptor::ui
