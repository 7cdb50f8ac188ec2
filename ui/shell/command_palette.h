// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one field over everything. What can be done comes first, then what the searchers find (people, conferences).
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/holds_text.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace preceptor::ui {

class Label;

struct PaletteItem {
    Icon icon = Icon::None;
    QString text;
    QString note;     // kind or key, at the right end
    QString keywords; // found by them too, never shown
    std::function<void()> run;
};

class CommandPalette final : public QFrame, public HoldsText {
    Q_OBJECT
public:
    using Searcher = std::function<QList<PaletteItem>(const QString& query)>;

    explicit CommandPalette(QWidget* over);
    void setActions(std::function<QList<PaletteItem>()> actions); // asked at each opening
    void addSearcher(Searcher searcher);                          // asked for two letters and more
    void openWith(const QString& preset = {});
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_known, m_shown); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fill();
    void addRow(const PaletteItem& item);
    void runCurrent();
    bool handleKey(QEvent* event);
    void dismiss();

    QLineEdit* m_input;
    QListWidget* m_list;
    Label* m_nothing;
    QTimer m_pause;
    std::function<QList<PaletteItem>()> m_actions;
    QList<Searcher> m_searchers;
    QList<PaletteItem> m_known; // the actions at this opening
    QList<PaletteItem> m_shown;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace preceptor::ui
