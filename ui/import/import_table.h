// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the file under their two-line heading, and below them what the chosen row would do.
#pragma once

#include "core/services/import_service.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>

class QModelIndex;

namespace preceptor::ui {

class ImportTableModel;
class LookBar;
class MappingHeader;
class TableView;

class ImportTable final : public Card {
    Q_OBJECT
public:
    explicit ImportTable(QWidget* parent = nullptr);
    // Keeps the current cell, so that deciding row after row needs no search for the place.
    void show(const std::shared_ptr<const RosterPreview>& preview, std::optional<Verdict> only);
    void startAnew(); // widths for a new source, and the first row in doubt becomes current
    void goToNextDoubt();
    void keepRowInSight();
    void clear();
    void retranslate();

Q_SIGNALS:
    void corrected(quint32 sheetRow, quint32 column, const QString& text);
    void decided(quint32 sheetRow, const preceptor::RosterDecision& decision);
    void takenBack(quint32 sheetRow);
    void meaningChosen(int column, preceptor::RosterField field);

private:
    void connectParts();
    void showRow(const QModelIndex& current);
    void setColumnWidths();
    int wantedWidth(int column) const;

    std::shared_ptr<const RosterPreview> m_preview;
    ImportTableModel* m_model;
    TableView* m_table;
    MappingHeader* m_mapping;
    LookBar* m_look;
};

} // namespace preceptor::ui
