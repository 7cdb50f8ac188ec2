// SPDX-License-Identifier: GPL-3.0-or-later
// The house's plain table: hairlines between rows, whole-row selection, sorting by heading, Enter or double click to
// open. Cells may carry a pill (PillToneRole) or a second, paler text (PaleRole).
#pragma once

#include <QTableView>

#include <vector>

namespace preceptor::ui {

class TableView final : public QTableView {
    Q_OBJECT
public:
    enum Role {
        PillToneRole = Qt::UserRole + 50, // int(Tone): the text is drawn as a pill
        PaleRole,                         // QString after the text, in a paler and smaller face
        TintRole                          // int(Tone): ground of the cell
    };

    explicit TableView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    // Column widths as shares of the room; the sum need not be 1. What a column does not need for its words goes to
    // those that lack room for theirs.
    void setColumnShares(const QList<int>& shares);
    // No column is narrower than its heading and the words of the first rows: then it is scrolled sideways.
    void keepWords();
    // This column has room for the text, whatever the shares.
    void keepWhole(int column, const QString& text);
    // Widths of the headings and the words of the first rows, for tables whose columns are not known before.
    void fitColumnsToWords();
    int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void opened(const QModelIndex& index); // Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void applyShares();
    void shareByNeed(std::vector<int>& widths) const;
    void restyle();

    QList<int> m_shares;
    int m_whole = -1;
    QString m_wholeText;
    bool m_keepsWords = false;
};

// A table of one row at a time over the model; `name` is its object name, `shares` as in setColumnShares().
TableView* namedTable(const char* name, QAbstractItemModel* model, const QList<int>& shares);

} // namespace preceptor::ui
