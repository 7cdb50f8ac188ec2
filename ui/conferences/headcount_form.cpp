// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/headcount_form.h"

#include "ui/text/labels.h"

#include <QSpinBox>

#include <array>

namespace preceptor::ui {

namespace {

// One line a kind of people that programmes count at the door.
struct Line {
    const char* cadre;
    const char* sex;
};
constexpr std::array<Line, 9> kLines = {{{"nurse", "female"},
                                         {"nurse", "male"},
                                         {"physician_specialist", "female"},
                                         {"physician_specialist", "male"},
                                         {"medical_social_worker", "female"},
                                         {"medical_social_worker", "male"},
                                         {"other", "female"},
                                         {"other", "male"},
                                         {"", "unknown"}}};

std::string fieldOf(const Line& line) { return std::string("n_") + line.cadre + "_" + line.sex; }

bool isAt(const Headcount& row, const Line& line) {
    return row.cadre == line.cadre && row.sex == line.sex && row.ageRange.empty();
}

} // namespace

HeadcountForm::HeadcountForm(const std::vector<Headcount>& rows, QWidget* parent) : DrawerForm(2, parent) {
    m_kept = rows;
    for (const Line& line : kLines) {
        auto* input = form().number(fieldOf(line), 0, 100'000, line.cadre[0] == '\0' ? 2 : 1);
        for (const Headcount& row : rows)
            if (isAt(row, line)) input->setValue(input->value() + row.n);
        std::erase_if(m_kept, [&](const Headcount& row) { return isAt(row, line); });
    }
    retranslate();
}

std::vector<Headcount> HeadcountForm::rows() const {
    std::vector<Headcount> rows = m_kept;
    for (const Line& line : kLines) {
        const int n = static_cast<QSpinBox*>(form().input(fieldOf(line)))->value();
        if (n > 0) rows.push_back({line.cadre, line.sex, {}, n});
    }
    return rows;
}

void HeadcountForm::retranslate() {
    for (const Line& line : kLines) {
        const QString caption =
            line.cadre[0] == '\0'
                ? tr("Everyone else, not told apart")
                : tr("%1, %2", "cadre, sex").arg(codeLabel("cadre", line.cadre)).arg(codeLabel("sex", line.sex));
        form().setCaption(fieldOf(line), caption);
    }
    setSubmitWords(tr("Keep the head count"));
}

} // namespace preceptor::ui
