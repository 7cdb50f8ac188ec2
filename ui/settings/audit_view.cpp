// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_view.h"

#include "core/services/audit_service.h"
#include "core/services/workspace.h"
#include "ui/settings/audit_table_model.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/text/audit_words.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/text/format.h"
#include "ui/text/record_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kLeastDayWidth = 180; // of what a date field says when it is empty

QStringList placesPutBack(const AuditVerdict& verdict, const AuditNames& names) {
    QStringList places;
    for (const AuditChain& chain : verdict.chains)
        if (chain.putBack) places << auditPlaceText(chain.replica, names);
    places.removeDuplicates();
    return places;
}

} // namespace

AuditView::AuditView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new AuditTableModel(this)), m_stack(new QStackedWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(buildState());
    column->addWidget(buildFilters());
    m_table = namedTable("auditTrail", m_model, {18, 22, 13, 17, 18, 14});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kS, space::kXs, space::kS, space::kS);
    inside->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty = new EmptyState(Icon::Shield));
    column->addWidget(m_stack, 1);
    column->addWidget(m_shown = label({}, TextRole::Small, Tone::Text2));
    m_shown->setObjectName(QStringLiteral("auditShown"));
    setFocusProxy(m_table);
    connectActions();
}

QWidget* AuditView::buildState() {
    m_icon = new IconLabel(Icon::Shield, Tone::Ok);
    m_state = wrappedLabel({});
    m_state->setObjectName(QStringLiteral("auditState"));
    m_proves = wrappedLabel({}, TextRole::Small, Tone::Text2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_state);
    words->addWidget(m_proves);
    auto* card = new Card;
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kM);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return card;
}

QWidget* AuditView::buildFilters() {
    m_action = new CodeCombo;
    m_person = new CodeCombo;
    m_from = new DateEdit;
    m_to = new DateEdit;
    m_action->setObjectName(QStringLiteral("auditAction"));
    m_person->setObjectName(QStringLiteral("auditPerson"));
    m_from->setObjectName(QStringLiteral("auditFrom"));
    m_to->setObjectName(QStringLiteral("auditTo"));
    m_fromCaption = label({}, TextRole::Small, Tone::Text2);
    m_toCaption = label({}, TextRole::Small, Tone::Text2);
    m_fromCaption->setBuddy(m_from);
    m_toCaption->setBuddy(m_to);
    m_save = namedButton("saveAuditTrail", ButtonKind::Secondary, Icon::Download);
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_action, 3);
    line->addWidget(m_person, 2);
    for (auto [caption, day] : {std::pair(m_fromCaption, m_from), std::pair(m_toCaption, m_to)}) {
        day->setMinimumWidth(kLeastDayWidth * textPercent() / 100);
        line->addWidget(caption);
        line->addWidget(day, 1);
    }
    line->addStretch(1);
    line->addWidget(m_save);
    return all;
}

void AuditView::connectActions() {
    for (CodeCombo* combo : {m_action, m_person}) connect(combo, &CodeCombo::codeChanged, this, &AuditView::list);
    for (DateEdit* day : {m_from, m_to}) connect(day, &DateEdit::dateChanged, this, &AuditView::list);
    connect(m_save, &QPushButton::clicked, this, &AuditView::save);
}

AuditFilter AuditView::filter() const {
    AuditFilter filter{.action = m_action->code(), .person = m_person->code()};
    if (const auto from = m_from->date()) filter.from = toStd(*from);
    if (const auto to = m_to->date()) filter.to = toStd(*to);
    return filter;
}

void AuditView::reload() {
    const QDate today = toQt(m_context.workspace.clock().today());
    for (DateEdit* day : {m_from, m_to}) day->setToday(today);
    m_verdict = m_context.runner.read([&] { return m_context.workspace.audit().verify(); }).value_or(AuditVerdict());
    fillChoices();
    verify();
    list();
}

// What occurs in the trail, so that nothing is chosen in vain.
void AuditView::fillChoices() {
    AuditService& audit = m_context.workspace.audit();
    CodeCombo::Choices acts{{"", tr("All acts")}};
    for (const std::string& code :
         m_context.runner.read([&] { return audit.actions(); }).value_or(std::vector<std::string>()))
        acts.emplace_back(code, auditActText(code));
    std::sort(acts.begin() + 1, acts.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    m_action->setChoices(acts);
    CodeCombo::Choices people{{"", tr("Everybody")}};
    for (const std::string& name :
         m_context.runner.read([&] { return audit.people(); }).value_or(std::vector<std::string>()))
        people.emplace_back(name, toQt(name));
    m_person->setChoices(people);
}

void AuditView::verify() {
    const bool whole = m_verdict.whole();
    const auto names =
        m_context.runner.read([&] { return m_context.workspace.audit().names(); }).value_or(AuditNames());
    const QStringList back = placesPutBack(m_verdict, names);
    const Tone tone = !whole ? Tone::Bad : back.isEmpty() ? Tone::Ok : Tone::Warn;
    m_icon->setIcon(tone == Tone::Ok ? Icon::Shield : Icon::Alert, tone);
    m_state->setTone(tone == Tone::Ok ? Tone::Text : tone);
    if (!whole) {
        QString words = auditSentence(m_verdict.breaks.front(), names);
        if (const auto more = static_cast<int>(m_verdict.breaks.size()) - 1; more > 0)
            words += QLatin1Char(' ') + tr("There are %n more such places.", "", more);
        return m_state->setText(words);
    }
    if (m_verdict.entries == 0)
        return m_state->setText(tr("Nothing is in the trail yet; it begins with the next act."));
    QString words = tr("Nothing is missing and nothing was changed: every entry follows on the one before.");
    if (!back.isEmpty())
        words =
            tr("Goes on from an earlier state of the file, put back or copied (%1): what had been written after that "
               "stands here beside what was written since.")
                .arg(back.join(QStringLiteral(", "))) +
            QLatin1Char(' ') + words;
    m_state->setText(words);
}

void AuditView::list() {
    AuditService& audit = m_context.workspace.audit();
    const AuditFilter what = filter();
    auto entries =
        m_context.runner.read([&] { return audit.list(what, kMostRows); }).value_or(std::vector<AuditEntry>());
    const auto all = m_context.runner.read([&] { return audit.count(what); }).value_or(0);
    m_stack->setCurrentIndex(entries.empty() ? 1 : 0);
    m_shown->setText(all > static_cast<std::int64_t>(entries.size())
                         ? tr("The newest %1 of %2 entries. Narrow them down, or save them all.")
                               .arg(numberText(static_cast<qint64>(entries.size())), numberText(all))
                         : tr("%n entries", "", static_cast<int>(all)));
    m_save->setEnabled(all > 0);
    m_table->keepWhole(0, momentText(m_context.workspace.clock().now()));
    m_model->setEntries(std::move(entries),
                        m_context.runner.read([&] { return audit.names(); }).value_or(AuditNames()));
}

void AuditView::save() {
    const QString path = m_context.files.saveFile(this, FileKind::Csv, tr("Audit trail") + QStringLiteral(".csv"));
    if (path.isEmpty()) return;
    AuditService& audit = m_context.workspace.audit();
    const AuditNames names = m_context.runner.read([&] { return audit.names(); }).value_or(AuditNames());
    AuditTable words;
    for (const QString& heading : {tr("When (UTC)"), tr("On which PC"), tr("Part"), tr("Number"), tr("Who"),
                                   tr("What was done"), tr("Kind of record"), tr("Record"), tr("Number of records"),
                                   tr("Details"), tr("Version of Preceptor"), tr("Hash")})
        words.headings.push_back(toStd(heading));
    words.holds = toStd(exportLevelHolds(ExportLevel::Full));
    words.action = [](const AuditEntry& entry) { return toStd(auditActText(entry.action)); };
    words.detail = [&](const AuditEntry& entry) { return toStd(auditDetailText(entry, names)); };
    words.kind = [](const std::string& table) { return toStd(recordKind(table)); };
    words.place = [&](const std::string& replica) { return toStd(auditPlaceText(replica, names)); };
    const auto rows = m_context.runner.run([&] { return audit.writeCsv(toPath(path), filter(), words); });
    if (!rows) return;
    m_context.runner.say({.sentence = tr("%n entries saved.", "", static_cast<int>(*rows)) + QLatin1Char(' ') +
                                      labelled(tr("Level"), exportLevelName(ExportLevel::Full)),
                          .action = {},
                          .onAction = {}});
    reload();
}

void AuditView::retranslate() {
    m_table->setAccessibleName(tr("Audit trail"));
    m_action->setAccessibleName(tr("What was done"));
    m_person->setAccessibleName(tr("Who"));
    m_fromCaption->setText(tr("From"));
    m_toCaption->setText(tr("Until"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    m_save->setText(tr("Save as CSV…"));
    m_proves->setText(
        tr("What somebody changed with another program is seen here where it does not fit the rest of the file, and "
           "by every PC that has had the entries. An unprotected file can be written anew as a whole by whoever knows "
           "how: then only those PCs see it. Never seen is who really sat at the keyboard."));
    m_empty->setWords(tr("No such entries"),
                      tr("Kept are acts such as exports, imports, approvals and erasures, not every change."));
    m_empty->setActions({});
    m_model->retranslate();
}

} // namespace preceptor::ui
