// SPDX-License-Identifier: GPL-3.0-or-later
// Choices as chips to be ticked, in as many lines as they need: all codes of a list, or what it is told.
#pragma once

#include <QString>
#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QGridLayout;

namespace preceptor::ui {

class Button;

class CodeChips final : public QWidget {
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<std::string, QString>>; // code, words
    explicit CodeChips(int columns, QWidget* parent = nullptr);
    CodeChips(std::string list, int columns, QWidget* parent = nullptr);
    void setChoices(const Choices& choices);
    void setCodes(const std::vector<std::string>& codes);
    std::vector<std::string> codes() const;
    void retranslate(); // of a list

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); // by the person only

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
