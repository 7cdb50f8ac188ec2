// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/choices_field.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

ChoicesField::ChoicesField(TitleOf titleOf, QWidget* parent)
    : QWidget(parent), m_titleOf(std::move(titleOf)), m_entry(new ChoiceField), m_chosen(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_entry);
    m_chosen->setSpacing(space::kXs);
    column->addLayout(m_chosen);
    setFocusProxy(m_entry);
    connect(m_entry, &ChoiceField::chosen, this, &ChoicesField::take);
}

void ChoicesField::setChoices(std::vector<FieldChoice> choices) {
    m_choices = std::move(choices);
    m_entry->setChoices(m_choices);
    showChosen();
}

void ChoicesField::setIds(std::vector<std::int64_t> ids) {
    m_ids = std::move(ids);
    m_entry->setChoice(0, {});
    showChosen();
}

// The completer writes what was chosen into the line once more after saying so.
void ChoicesField::take() {
    const std::int64_t id = m_entry->id();
    if (id == 0) return;
    m_entry->setChoice(0, {});
    QTimer::singleShot(0, m_entry, [entry = m_entry] { entry->setChoice(0, {}); });
    if (std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end()) return;
    m_ids.push_back(id);
    showChosen();
    Q_EMIT edited();
}

// The keyboard stays where the list was.
void ChoicesField::remove(std::int64_t id) {
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    if (at == m_ids.end()) return;
    const auto place = static_cast<std::size_t>(at - m_ids.begin());
    m_ids.erase(at);
    showChosen();
    m_chips.empty() ? m_entry->setFocus(Qt::OtherFocusReason)
                    : m_chips[std::min(place, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

QString ChoicesField::wordsOf(std::int64_t id) const {
    const auto known =
        std::find_if(m_choices.begin(), m_choices.end(), [id](const FieldChoice& choice) { return choice.id == id; });
    return known == m_choices.end() ? m_titleOf(id) : known->text;
}

Button* ChoicesField::chipOf(std::int64_t id) {
    auto* chip = new Button({}, ButtonKind::Chip, Icon::Close, this);
    chip->setObjectName(QStringLiteral("chosen_%1").arg(id));
    chip->setMinimumWidth(1); // or a long name would widen the form
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(chip, &QPushButton::clicked, this, [this, chip] {
        const auto at = std::find(m_chips.begin(), m_chips.end(), chip);
        if (at != m_chips.end()) remove(m_ids[static_cast<std::size_t>(at - m_chips.begin())]);
    });
    return chip;
}

// Chips are used again, so that the one that is pressed outlives its press.
void ChoicesField::showChosen() {
    while (m_chips.size() > m_ids.size()) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chosen->removeWidget(m_chips.back());
        m_chips.pop_back();
    }
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (i == m_chips.size()) {
            m_chips.push_back(chipOf(m_ids[i]));
            m_chosen->addWidget(m_chips.back(), 0, Qt::AlignLeft);
            m_chips.back()->show();
        }
        const QString words = wordsOf(m_ids[i]);
        m_chips[i]->setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_chips[i]->setToolTip(words);
        m_chips[i]->setAccessibleName(tr("Take away: %1").arg(words));
    }
    updateGeometry();
}

QString ChoicesField::unread() const { return m_entry->text().trimmed(); }

void ChoicesField::retranslate(const QString& caption) {
    m_entry->setPlaceholderText(tr("Type a part of its name"));
    m_entry->setAccessibleName(caption);
    showChosen();
}

} // namespace preceptor::ui
