// SPDX-License-Identifier: GPL-3.0-or-later
// What each column of a file of results is, as a person says it: whose the row is, when it was handed in, a module or a
// test. What is left open is as the program finds it.
#pragma once

#include "core/services/learning_service.h"
#include "ui/support/drawer_form.h"
#include "ui/support/looked_through.h"
#include "ui/support/tells_unsent.h"

#include <optional>
#include <vector>

namespace preceptor::ui {

class CodeCombo;

class LearningColumnsForm final : public DrawerForm, public HoldsText, public TellsUnsent {
    Q_OBJECT
public:
    // `asked`: nothing can be read before somebody says whose the results are.
    LearningColumnsForm(LearningColumnsSeen seen, RosterInput input, bool asked, QWidget* parent = nullptr);
    LearningColumnNames names() const;
    LearningTargets targets() const;
    const RosterInput& input() const { return m_input; }
    void eachText(TextVisitor& visitor) override;
    std::optional<UnsentForm> unsent() const override;

Q_SIGNALS:
    void encodingChosen(preceptor::Encoding encoding);

protected:
    void retranslate() override;

private:
    static std::string field(std::size_t column) { return "column_" + std::to_string(column); }
    CodeCombo* combo(std::size_t column) const;
    std::string toldCode(std::size_t column);
    void showChoices(std::size_t column);
    void tell(std::size_t column);
    static QString useWords(ColumnUse use);
    static QString foundWords(ColumnUse found);

    LearningColumnsSeen m_seen;
    RosterInput m_input;
    std::vector<LearningTarget> m_told; // of each column, before
    bool m_asked;
};

} // namespace preceptor::ui
