// SPDX-License-Identifier: GPL-3.0-or-later
// Who trained whom, and do they still teach: four figures, the whole cascade in one picture, and the tree beside it.
#pragma once

#include "core/base/date.h"
#include "ui/support/page.h"

#include <QWidget>

class QTreeView;

namespace preceptor::ui {

class Button;
class CascadeMap;
class CascadeModel;
class EmptyState;
class KpiTile;
class Label;
class RecordHead;

class CascadeView final : public QWidget {
    Q_OBJECT
public:
    explicit CascadeView(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();

Q_SIGNALS:
    void closed();

private:
    void buildUi();
    void connectActions();
    void showFigures();
    void choose(int node);
    void save();

    PageContext m_context;
    RecordHead* m_head;
    Button* m_save;
    KpiTile* m_trainers;
    KpiTile* m_utilisation;
    KpiTile* m_active;
    KpiTile* m_multiplication;
    CascadeModel* m_model;
    CascadeMap* m_map;
    Label* m_legend;
    QTreeView* m_tree;
};

} // namespace preceptor::ui
