// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_head.h"

#include "ui/import/import_words.h"
#include "ui/import/read_options.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kFileIcon = 26;

void setCount(Pill* pill, std::size_t count, const QString& text) {
    pill->setText(text);
    pill->setVisible(count > 0);
}

} // namespace

ImportHead::ImportHead(QWidget* parent) : QWidget(parent), m_options(new ReadOptions(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeSourceLine());
    column->addWidget(m_options);
    column->addWidget(m_counts = makeCountCard());
    column->addWidget(m_noRoster = makeProblemCard());
    m_noRoster->hide();
    m_options->hide();
    connect(m_another, &Button::clicked, this, &ImportHead::anotherFileWanted);
    connect(m_stop, &Button::clicked, this, &ImportHead::stopWanted);
    connect(m_only, &FilterChip::changed, this, &ImportHead::onlyChanged);
    connect(m_how, &Button::clicked, this, [this] {
        m_allOptions = !m_allOptions;
        Q_EMIT optionsWanted();
    });
}

QWidget* ImportHead::makeSourceLine() {
    auto* source = new QWidget(this);
    auto* line = new QHBoxLayout(source);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    m_name = label(QString(), TextRole::Section, Tone::Text, source);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_name->setElided(true);
    m_facts = label(QString(), TextRole::Small, Tone::Text2, source);
    m_facts->setObjectName(QStringLiteral("sourceFacts"));
    m_facts->setElided(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    m_how = button(QString(), ButtonKind::Ghost, Icon::None, source);
    m_how->setObjectName(QStringLiteral("howRead"));
    m_stop = button(QString(), ButtonKind::Secondary, Icon::None, source);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_stop->hide();
    m_another = button(QString(), ButtonKind::Secondary, Icon::None, source);
    m_another->setObjectName(QStringLiteral("anotherFile"));
    line->addWidget(new IconLabel(Icon::File, Tone::Accent, kFileIcon, source));
    line->addLayout(words, 1);
    for (Button* each : {m_how, m_stop, m_another}) line->addWidget(each);
    return source;
}

QWidget* ImportHead::makeCountCard() {
    auto* card = new Card(this);
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kM);
    m_new = new Pill(QString(), Tone::Accent, card);
    m_here = new Pill(QString(), Tone::Info, card);
    m_look = new Pill(QString(), Tone::Warn, card);
    m_skipped = new Pill(QString(), Tone::Text3, card);
    m_promise = label(QString(), TextRole::Small, Tone::Text2, card);
    m_promise->setObjectName(QStringLiteral("promise"));
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_promise->setElided(true);
    m_only = new FilterChip(QString(), card);
    m_only->setObjectName(QStringLiteral("onlyRows"));
    for (Pill* pill : {m_new, m_here, m_look, m_skipped}) line->addWidget(pill);
    line->addWidget(m_promise, 1);
    line->addWidget(m_only);
    return card;
}

QWidget* ImportHead::makeProblemCard() {
    auto* card = new Card(this);
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kM);
    m_problem = wrappedLabel(QString(), TextRole::Body, Tone::Text, card);
    m_problem->setObjectName(QStringLiteral("noRoster"));
    line->addWidget(new IconLabel(Icon::Alert, Tone::Warn, size::kIcon, card), 0, Qt::AlignTop);
    line->addWidget(m_problem, 1);
    return card;
}

void ImportHead::retranslate() {
    m_how->setText(tr("How it is read"));
    m_stop->setText(tr("Stop"));
    m_another->setText(tr("Choose another file"));
    m_options->retranslate();
    m_only->setOptions(tr("Rows shown"), tr("All rows"),
                       {{QStringLiteral("look"), tr("Need a look")},
                        {QStringLiteral("new"), tr("New people")},
                        {QStringLiteral("here"), tr("Already here")},
                        {QStringLiteral("out"), tr("Left out")}});
}

std::optional<Verdict> ImportHead::only() const {
    const QString code = m_only->current();
    if (code == QLatin1String("look")) return Verdict::NeedsLook;
    if (code == QLatin1String("new")) return Verdict::New;
    if (code == QLatin1String("here")) return Verdict::AlreadyHere;
    if (code == QLatin1String("out")) return Verdict::Skipped;
    return std::nullopt;
}

void ImportHead::showAll() { m_only->setCurrent({}); }

void ImportHead::showBusy() {
    m_facts->setText(tr("Reading the file …"));
    m_stop->show();
    m_how->hide();
}

void ImportHead::show(const RosterPreview& preview) {
    m_stop->hide();
    m_how->show();
    m_name->setText(sourceName(preview));
    m_facts->setText(sourceFacts(preview));
    m_options->show(preview, m_allOptions);
    fillCounts(preview);
    const Status roster = ImportService::isRoster(preview);
    m_problem->setText(roster ? QString() : sentence(roster.error()));
    m_counts->setVisible(roster.ok());
    m_noRoster->setVisible(!roster.ok());
}

void ImportHead::fillCounts(const RosterPreview& preview) {
    const PlanCounts& counts = preview.plan.counts;
    setCount(m_new, counts.imported, tr("%n new people", "", static_cast<int>(counts.imported)));
    setCount(m_here, counts.merged, tr("%n already here, kept once", "", static_cast<int>(counts.merged)));
    setCount(m_look, counts.open, tr("%n need a look", "", static_cast<int>(counts.open)));
    setCount(m_skipped, counts.skipped, tr("%n left out", "", static_cast<int>(counts.skipped)));
    const auto& before = preview.importedBefore;
    m_promise->setText(before ? tr("This file was imported before, on %1.").arg(mediumDate(before->on))
                              : tr("Nothing is changed until you press Enrol."));
    m_promise->setTone(before ? Tone::Info : Tone::Text2);
}

} // namespace preceptor::ui
