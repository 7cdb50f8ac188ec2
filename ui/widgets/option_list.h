// SPDX-License-Identifier: GPL-3.0-or-later
// Many choices under a line that leaves those that fit what is typed. The keyboard stays in the line: arrows move in
// the list, Enter takes the row they are on, at first the one chosen or the best that fits.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QKeyEvent;
class QListWidget;

namespace preceptor::ui {

class SearchField;

struct ChipOption {
    QString code;
    QString text;
    QString searchText{}; // empty: the text itself
};

// Each word that is typed is somewhere in what the option is found by.
bool fitsTyped(const ChipOption& option, const QString& typed);

class OptionList final : public QWidget {
    Q_OBJECT
public:
    explicit OptionList(QWidget* parent = nullptr);
    // Nothing is typed any more. `name` is what a screen reader says before the line's own words.
    void begin(const QString& name);
    void setOptions(const QList<ChipOption>& options, const QString& chosen);
    SearchField* search() const { return m_search; }

Q_SIGNALS:
    void typed(const QString& text); // setOptions() to what fits
    void picked(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(const QKeyEvent* key);
    void pick();
    void addRow(const ChipOption& option, bool chosen);

    SearchField* m_search;
    QListWidget* m_list;
};

} // namespace preceptor::ui
