// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_detail.h"

#include "core/model/column_check.h"
#include "core/services/workspace.h"
#include "ui/exchange/exchange_words.h"
#include "ui/support/action_runner.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/record_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kCardWidth = 300;

} // namespace

ConflictDetail::ConflictDetail(const PageContext& context, QWidget* before, QWidget* parent)
    : QWidget(parent), m_context(context), m_before(before) {
    buildUi();
    connect(m_take, &QPushButton::clicked, this, &ConflictDetail::takeTyped);
    connect(m_text, &QLineEdit::returnPressed, this, &ConflictDetail::takeTyped);
}

void ConflictDetail::buildUi() {
    m_title = wrappedLabel({}, TextRole::Title, Tone::Text);
    m_title->setObjectName(QStringLiteral("conflictTitle"));
    m_pill = new Pill({}, Tone::Warn);
    m_facts = wrappedLabel({}, TextRole::Body, Tone::Text2);
    m_base = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_base->setObjectName(QStringLiteral("conflictBase"));
    m_values = new QGridLayout; // two beside each other, however many there are
    m_values->setSpacing(space::kM);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addLayout(m_values);
    column->addWidget(m_base);
    column->addWidget(buildAnother());
    column->addWidget(m_final = wrappedLabel({}, TextRole::Small, Tone::Text3));
    column->addStretch(1);
}

QWidget* ConflictDetail::buildAnother() {
    m_anotherCaption = label({}, TextRole::Small, Tone::Text2);
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("anotherValue"));
    m_code = new CodeCombo;
    m_code->setObjectName(QStringLiteral("anotherCode"));
    m_take = namedButton("takeAnother");
    m_issue = wrappedLabel({}, TextRole::Small, Tone::Bad);
    m_issue->setObjectName(QStringLiteral("anotherIssue"));
    m_another = new QWidget;
    m_another->setMaximumWidth(scaled(2 * kCardWidth));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_text, 1);
    line->addWidget(m_code, 1);
    line->addWidget(m_take);
    auto* column = new QVBoxLayout(m_another);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_anotherCaption);
    column->addLayout(line);
    column->addWidget(m_issue);
    return m_another;
}

void ConflictDetail::retranslate() {
    m_anotherCaption->setText(tr("Or type another value"));
    m_text->setAccessibleName(tr("Another value"));
    m_code->setAccessibleName(tr("Another value"));
    m_take->setText(tr("Take this value"));
    m_final->setText(tr("A decision goes to every PC and cannot be undone."));
    if (!m_conflict.table.empty()) show(m_conflict);
}

QString ConflictDetail::valueText(const Value& value) const {
    const auto titleOf = [this](std::string_view table, std::int64_t id) {
        return m_context.runner.read([&] { return referenceTitle(m_context.workspace, table, id); })
            .value_or(QString());
    };
    if (m_conflict.kind != ConflictKind::DeletedAndEdited)
        return storedText(m_conflict.table, m_conflict.column, value, titleOf);
    if (value == Value(std::int64_t{1})) return tr("Deleted");
    QStringList fields;
    for (const EditedField& field : m_conflict.edited)
        fields << labelled(fieldLabel(field.column), storedText(m_conflict.table, field.column, field.value, titleOf));
    return fields.isEmpty() ? tr("Kept and edited") : tr("Kept and edited: %1").arg(listText(fields));
}

QString ConflictDetail::buttonText(const ConflictValue& value) const {
    if (m_conflict.kind == ConflictKind::DeletedAndEdited)
        return value.value == Value(std::int64_t{1}) ? tr("Delete it") : tr("Keep the record");
    return value.shown ? tr("Keep this one") : tr("Take this one");
}

// What is to be known besides the values themselves.
QString ConflictDetail::besideText() const {
    if (m_conflict.kind == ConflictKind::DeletedAndEdited) return {};
    if (m_conflict.kind == ConflictKind::SameCode)
        return m_conflict.holder.empty() ? QString() : tr("Has it too: %1").arg(toQt(m_conflict.holder));
    if (!m_conflict.base) return tr("What it was before both is not known here.");
    return (m_conflict.values.size() > 2 ? tr("Before these: %1") : tr("Before both: %1"))
        .arg(valueText(*m_conflict.base));
}

void ConflictDetail::show(const Conflict& conflict) {
    m_conflict = conflict;
    m_choices.clear();
    clearLayout(m_values);
    m_title->setText(conflict.title.empty() ? recordKind(conflict.table) : toQt(conflict.title));
    m_pill->setState(conflict.open ? tr("to decide") : tr("settled by time"), conflict.open ? Tone::Warn : Tone::Info);
    m_facts->setText(labelled(recordKind(conflict.table), conflictWord(conflict)));
    int number = 0;
    for (const ConflictValue& value : conflict.values) {
        m_values->addWidget(valueCard(number + 1, value), number / 2, number % 2);
        ++number;
    }
    tabThroughValues();
    m_base->setText(besideText());
    m_base->setVisible(!m_base->text().isEmpty());
    markIssue({});
    showAnother();
}

// New buttons come last of all, after the field to type in.
void ConflictDetail::tabThroughValues() {
    QWidget* before = m_before;
    for (Button* press : m_choices) {
        setTabOrder(before, press);
        before = press;
    }
}

QWidget* ConflictDetail::valueCard(int number, const ConflictValue& value) {
    auto* card = new Card;
    card->setMinimumWidth(scaled(200));
    auto* where = label(siteText(value.site, value.label), TextRole::SmallStrong, Tone::Text2);
    where->setElided(true);
    auto* text = wrappedLabel({}, TextRole::Section, Tone::Text);
    text->setText(valueText(value.value));
    const QString who = value.operatorName.empty() ? tr("somebody") : toQt(value.operatorName);
    auto* facts = wrappedLabel({}, TextRole::Small, Tone::Text3);
    facts->setText(tr("%1, %2", "person, moment").arg(who, momentText(value.at)));
    auto* take = button(buttonText(value));
    take->setObjectName(QStringLiteral("chooseValue%1").arg(number));
    take->setToolTip(tr("Key %1 leads here, Enter decides").arg(number));
    take->setAccessibleName(labelled(take->text(), text->text()));
    m_choices.push_back(take);
    // The choice rebuilds these cards, so it waits until the press is over.
    connect(
        take, &QPushButton::clicked, this, [this, chosen = value.value] { choose(chosen); }, Qt::QueuedConnection);
    auto* head = new QHBoxLayout;
    head->addWidget(where, 1);
    if (value.shown) head->addWidget(new Pill(tr("shown now"), Tone::Accent));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kS);
    column->addLayout(head);
    column->addWidget(text);
    column->addWidget(facts);
    column->addStretch(1);
    column->addWidget(take, 0, Qt::AlignLeft);
    return card;
}

void ConflictDetail::showAnother() {
    const StoredAs as = storedAs(m_conflict.table, m_conflict.column);
    const bool code = as.kind == StoredKind::Code;
    const bool typable = m_conflict.kind != ConflictKind::DeletedAndEdited &&
                         mayBeTyped(m_conflict.table, m_conflict.column) && as.kind != StoredKind::Flag;
    m_another->setVisible(typable);
    m_text->setVisible(!code);
    m_code->setVisible(code);
    m_text->clear();
    m_text->setPlaceholderText(as.kind == StoredKind::Date ? tr("A day, such as 2026-11-24") : QString());
    if (code) m_code->setChoices(codeChoices(as.list));
}

void ConflictDetail::leadTo(int number) {
    if (number >= 1 && number <= int(m_choices.size()))
        m_choices[std::size_t(number) - 1]->setFocus(Qt::ShortcutFocusReason);
}

void ConflictDetail::typeAnother() {
    if (m_another->isVisible())
        (m_code->isVisible() ? static_cast<QWidget*>(m_code) : m_text)->setFocus(Qt::OtherFocusReason);
}

void ConflictDetail::choose(const Value& value) {
    Q_EMIT chosen({m_conflict.table, m_conflict.row, m_conflict.column, value});
}

// What was typed, as the column stores it.
std::optional<Value> ConflictDetail::typed() const {
    const StoredAs as = storedAs(m_conflict.table, m_conflict.column);
    const QString text = m_text->text().trimmed();
    if (as.kind == StoredKind::Code) return Value(m_code->code());
    if (text.isEmpty()) return std::nullopt;
    bool ok = true;
    switch (as.kind) {
    case StoredKind::Date: {
        const auto day = parseDate(text, toQt(m_context.workspace.clock().today()));
        return day ? std::optional(Value(toStd(isoDate(*day)))) : std::nullopt;
    }
    case StoredKind::Whole: {
        const qlonglong whole = QLocale().toLongLong(text, &ok);
        return ok ? std::optional(Value(std::int64_t{whole})) : std::nullopt;
    }
    case StoredKind::Number: {
        const double number = QLocale().toDouble(text, &ok);
        return ok ? std::optional(Value(number)) : std::nullopt;
    }
    case StoredKind::Text:
    case StoredKind::Flag:
    case StoredKind::Code:
    case StoredKind::Reference: return Value(toStd(text));
    }
    return std::nullopt;
}

void ConflictDetail::takeTyped() {
    const auto value = typed();
    if (!value) return markIssue(tr("Type a value that fits this field."));
    choose(*value);
}

void ConflictDetail::markIssue(const QString& sentence) {
    m_issue->setText(sentence);
    m_issue->setVisible(!sentence.isEmpty());
    m_text->setAccessibleDescription(sentence);
}

} // namespace preceptor::ui
