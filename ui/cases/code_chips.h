// SPDX-License-Identifier: GPL-3.0-or-later
// All codes of a list as chips to be ticked, in as many lines as they need.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;

namespace preceptor::ui {

class Button;

class CodeChips final : public QWidget {
    Q_OBJECT
public:
    CodeChips(std::string list, int columns, QWidget* parent = nullptr);
    void setCodes(const std::vector<std::string>& codes);
    std::vector<std::string> codes() const;
    void retranslate();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::string m_list;
    int m_columns;
    QGridLayout* m_grid;
    std::vector<Button*> m_chips; // in the order of the list
};

} // namespace preceptor::ui
