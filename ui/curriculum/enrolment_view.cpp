// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/enrolment_view.h"

#include "ui/curriculum/learning_words.h"
#include "ui/curriculum/score_text.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/rule_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace preceptor::ui {

namespace {

Tone toneOf(EnrolmentStatus status) {
    if (status == EnrolmentStatus::Completed) return Tone::Ok;
    return ruleDecides(status) ? Tone::Info : Tone::Warn;
}

bool isByHand(const Enrolment& enrolment) { return enrolment.basis && *enrolment.basis != CompletionBasis::Rule; }

} // namespace

EnrolmentView::EnrolmentView(const CompletionView& view, const std::vector<Module>& modules, const QString& place,
                             QWidget* parent)
    : QWidget(parent), m_column(nullptr) {
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, space::kM, 0);
    m_column->setSpacing(space::kS);
    addFacts(view, place);
    addRule(view);
    addTold(view);
    addResults(view);
    addSignOffs(view);
    addModules(view, modules);
    m_column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::kS, 0, 0);
    outer->addWidget(area, 1);
    addActions(view);
    setFocusProxy(area);
}

void EnrolmentView::addFacts(const CompletionView& view, const QString& place) {
    const Enrolment& e = view.enrolment;
    auto* line = new QHBoxLayout;
    line->addWidget(new Pill(codeLabel("enrolment_status", codeOf(e.status)), toneOf(e.status)));
    if (e.isRetraining) line->addWidget(new Pill(tr("Retraining"), Tone::Info));
    line->addStretch(1);
    m_column->addLayout(line);
    QStringList facts{place};
    if (e.enrolledOn) facts << tr("enrolled on %1").arg(mediumDate(*e.enrolledOn));
    if (e.completedOn) facts << tr("completed on %1").arg(mediumDate(*e.completedOn));
    if (!e.certificateNo.empty())
        facts << (e.status == EnrolmentStatus::Completed ? tr("certificate %1") : tr("certificate %1, still valid"))
                     .arg(toQt(e.certificateNo));
    if (!e.reason.empty()) facts << codeLabel("enrolment_reason", e.reason);
    if (isByHand(e))
        facts << tr("%1 by %2: %3")
                     .arg(codeLabel("completion_basis", codeOf(*e.basis)), toQt(e.overriddenBy),
                          toQt(e.overrideReason));
    facts.removeAll(QString());
    auto* text = wrappedLabel(facts.join(QStringLiteral(" · ")), TextRole::Small, Tone::Text2);
    m_column->addWidget(text);
}

void EnrolmentView::addLine(const QString& text, bool met) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(new IconLabel(met ? Icon::Check : Icon::Minus, met ? Tone::Ok : Tone::Text3), 0, Qt::AlignTop);
    auto* words = wrappedLabel(text, TextRole::Body, met ? Tone::Text : Tone::Text2);
    line->addWidget(words, 1);
    m_column->addLayout(line);
}

void EnrolmentView::addRule(const CompletionView& view) {
    m_column->addWidget(label(tr("What completes the course"), TextRole::Section));
    if (!view.evaluation) {
        addLine(tr("No rule: completion is decided by hand."), false);
        return;
    }
    auto* rule = wrappedLabel(ruleInOneLine(view.rule), TextRole::Small, Tone::Text2);
    m_column->addWidget(rule);
    if (view.earnedBefore)
        addLine(tr("Completed by the rule as it was then; a later change does not take it away."), true);
    for (const LeafOutcome& outcome : view.evaluation->leaves) addLine(outcomeWords(outcome), outcome.met);
}

// What a learning platform says of the whole course: for whoever decides, it decides nothing.
void EnrolmentView::addTold(const CompletionView& view) {
    if (!view.told) return;
    const auto platform = learningPlatform(view.told->platform);
    const QString name = platform ? LearningWords::platform(*platform) : toQt(view.told->platform);
    addLine(view.told->on ? tr("%1 says: completed on %2").arg(name, mediumDate(*view.told->on))
                          : tr("%1 says: completed").arg(name),
            true);
}

void EnrolmentView::addResults(const CompletionView& view) {
    if (view.results.empty()) return;
    m_column->addWidget(label(tr("Marks"), TextRole::Section));
    for (const auto& [test, score] : view.results) {
        QStringList words{toQt(test.title),
                          tr("%1 of %2", "a mark of the most possible").arg(markText(score.raw), markText(test.max)),
                          percentText(percentOf(test, score.raw))};
        if (score.attempt > 1) words << tr("attempt %1").arg(score.attempt);
        if (score.takenOn) words << mediumDate(*score.takenOn);
        if (!score.source.empty()) words << tr("from a file");
        addLine(words.join(QStringLiteral(" · ")), passed(test, score.raw).value_or(true));
    }
}

void EnrolmentView::addSignOffs(const CompletionView& view) {
    if (view.signOffs.empty()) return;
    m_column->addWidget(label(tr("Signed off"), TextRole::Section));
    for (const SignOff& signOff : view.signOffs) {
        addLine(QStringList{codeLabel("programme_role", signOff.role), toQt(signOff.by), mediumDate(signOff.on)}.join(
                    QStringLiteral(" · ")),
                true);
        auto* withdraw = button(tr("Withdraw"), ButtonKind::Ghost);
        withdraw->setObjectName(QStringLiteral("withdraw_") + toQt(signOff.role));
        withdraw->setAccessibleName(tr("Withdraw: %1").arg(codeLabel("programme_role", signOff.role)));
        connect(withdraw, &QPushButton::clicked, this, [this, role = signOff.role] { Q_EMIT withdrawAsked(role); });
        static_cast<QHBoxLayout*>(m_column->itemAt(m_column->count() - 1)->layout())->addWidget(withdraw);
    }
}

void EnrolmentView::addModules(const CompletionView& view, const std::vector<Module>& modules) {
    std::map<ModuleId, ModuleProgress> progress;
    for (const ModuleProgress& entry : view.progress) progress[entry.cell.module] = entry;
    m_column->addWidget(label(tr("Modules"), TextRole::Section));
    for (const Module& module : modules) {
        const auto found = progress.find(module.id);
        const ModuleStatus status = found == progress.end() ? ModuleStatus::NotStarted : found->second.status;
        QString words =
            QStringLiteral("%1  %2").arg(toQt(module.code), toQt(inReadersLanguage(module.title, module.titleZh)));
        if (status != ModuleStatus::NotStarted)
            words += QStringLiteral(" · ") + codeLabel("progress_status", codeOf(status));
        if (found != progress.end() && found->second.doneOn)
            words += QStringLiteral(" · ") + mediumDate(*found->second.doneOn);
        addLine(words, status == ModuleStatus::Done || status == ModuleStatus::Exempt);
    }
}

// Two in a row, so that their words fit in every language.
void EnrolmentView::addActions(const CompletionView& view) {
    auto* grid = new QGridLayout;
    grid->setSpacing(space::kS);
    const auto add = [&](const char* name, const QString& words, auto signal) {
        auto* action = button(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QPushButton::clicked, this, signal);
        grid->addWidget(action, grid->count() / 2, grid->count() % 2);
    };
    add("openPerson", tr("Open the person"), &EnrolmentView::personAsked);
    add("changeStatus", tr("Status …"), &EnrolmentView::statusAsked);
    add("signOff", tr("Sign off …"), &EnrolmentView::signOffAsked);
    if (view.enrolment.status == EnrolmentStatus::Completed || !view.enrolment.certificateNo.empty())
        add("certificatesOfPerson", tr("Certificate …"), &EnrolmentView::certificatesAsked);
    if (isByHand(view.enrolment))
        add("dropOverride", tr("Let the rule decide"), &EnrolmentView::dropOverrideAsked);
    else if (view.enrolment.status != EnrolmentStatus::Completed)
        add("completeByHand", tr("Complete by hand …"), &EnrolmentView::completeByHandAsked);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

} // namespace preceptor::ui
