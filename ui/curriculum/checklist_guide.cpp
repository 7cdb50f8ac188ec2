// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/checklist_guide.h"

#include "ui/curriculum/score_text.h"
#include "ui/style/tokens.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kMostLines = 10; // of a long list those around the next one

} // namespace

ChecklistGuide::ChecklistGuide(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i < kMostLines; ++i) {
        Label* line = label({}, TextRole::Small, Tone::Text2);
        line->setElided(true);
        line->setObjectName(QStringLiteral("checklistLine"));
        column->addWidget(line);
        m_lines.push_back(line);
    }
}

void ChecklistGuide::setItems(std::vector<AssessmentItem> items) {
    m_items = std::move(items);
    show(-1);
}

void ChecklistGuide::setTyped(const QString& text) { show(itemAfter(m_items, text)); }

void ChecklistGuide::stop() { show(-1); }

QString ChecklistGuide::nextWords() const {
    return m_next < 0 || m_next >= static_cast<int>(m_items.size())
               ? QString()
               : itemWords(m_next + 1, m_items[static_cast<std::size_t>(m_next)]);
}

void ChecklistGuide::show(int next) {
    m_next = next;
    const int items = static_cast<int>(m_items.size());
    const int first = std::clamp(next - kMostLines / 2, 0, std::max(0, items - kMostLines));
    for (int i = 0; i < kMostLines; ++i) {
        Label* line = m_lines[static_cast<std::size_t>(i)];
        const int item = first + i;
        line->setVisible(item < items);
        if (item >= items) continue;
        const QString mark = item == next ? QStringLiteral("▸ ") : QString();
        line->setText(mark + itemWords(item + 1, m_items[static_cast<std::size_t>(item)]));
        line->setRole(item == next ? TextRole::SmallStrong : TextRole::Small);
        line->setTone(item == next ? Tone::Text : Tone::Text2);
    }
}

} // namespace preceptor::ui
