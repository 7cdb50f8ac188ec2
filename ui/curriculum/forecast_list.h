// SPDX-License-Identifier: GPL-3.0-or-later
// Who of a class would complete the course by a rule, and what the others miss. A list, so that the keys walk it.
#pragma once

#include "core/services/curriculum_service.h"

#include <QWidget>

class QListWidget;

namespace preceptor::ui {

class Label;

class ForecastList final : public QWidget {
    Q_OBJECT
public:
    explicit ForecastList(QWidget* parent = nullptr);
    void show(const std::vector<ForecastRow>& rows);

private:
    Label* m_summary;
    QListWidget* m_list;
};

} // namespace preceptor::ui
