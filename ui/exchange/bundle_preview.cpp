// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/bundle_preview.h"

#include "core/services/workspace.h"
#include "ui/exchange/bundle_items.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/merge_counts_model.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kTopHeight = 288;
constexpr int kTrustedHeight = 190; // nothing to decide about the sender
constexpr int kLeastItems = 110;
const QString kBySite = QStringLiteral("site");

} // namespace

BundlePreview::BundlePreview(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connectActions();
}

void BundlePreview::buildUi() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(buildHead());
    column->addWidget(buildTop());
    column->addWidget(m_items = new BundleItems(m_context), 1);
    m_items->setMinimumHeight(scaled(kLeastItems)); // it scrolls; the question about the sender does not
    column->addWidget(buildFoot());
}

QWidget* BundlePreview::buildHead() {
    m_back = namedButton("backToExchange");
    m_title = label({}, TextRole::Section);
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_title->setElided(true);
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    line->addWidget(m_back);
    line->addWidget(m_title, 1);
    return head;
}

QWidget* BundlePreview::buildTop() {
    m_sender = new SenderCard;
    m_by = new FilterChip({});
    m_by->setObjectName(QStringLiteral("countsBy"));
    m_counts = new MergeCountsModel(this);
    m_countTable = new TableView;
    m_countTable->setObjectName(QStringLiteral("bundleCounts"));
    m_countTable->setModel(m_counts);
    m_countTable->setColumnShares({9, 4, 5, 5, 5});
    m_countTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::kS, 1, space::kS);
    inside->setSpacing(0);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(space::kM, 0, space::kM, 0);
    chips->addWidget(m_by);
    chips->addStretch(1);
    inside->addLayout(chips);
    inside->addWidget(m_countTable, 1);
    m_top = new QWidget;
    auto* line = new QHBoxLayout(m_top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kL);
    line->addWidget(m_sender, 1);
    line->addWidget(card, 1);
    return m_top;
}

QWidget* BundlePreview::buildFoot() {
    m_duplicates = label({}, TextRole::Small, Tone::Warn);
    m_duplicates->setObjectName(QStringLiteral("bundleDuplicates"));
    m_duplicates->setElided(true);
    m_promise = label({}, TextRole::Small, Tone::Text2);
    m_promise->setObjectName(QStringLiteral("takePromise"));
    m_promise->setElided(true);
    m_cancel = namedButton("leavePreview");
    m_take = marked(PressingIt::Reads, namedButton("takeBundle", ButtonKind::Primary, Icon::Merge));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_duplicates);
    words->addWidget(m_promise);
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    line->addLayout(words, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_take);
    return foot;
}

void BundlePreview::connectActions() {
    connect(m_back, &QPushButton::clicked, this, &BundlePreview::backAsked);
    connect(m_cancel, &QPushButton::clicked, this, &BundlePreview::backAsked);
    connect(m_take, &QPushButton::clicked, this, &BundlePreview::takeAsked);
    connect(m_sender, &SenderCard::trusted, this, &BundlePreview::trusted);
    connect(m_sender, &SenderCard::distrusted, this, &BundlePreview::distrusted);
    connect(m_by, &FilterChip::changed, this, &BundlePreview::showCounts);
}

void BundlePreview::retranslate() {
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Do not take it up"));
    m_countTable->setAccessibleName(tr("What the file brings"));
    m_by->setOptions(tr("Counted"), tr("By kind"), {{kBySite, tr("By site")}});
    m_sender->retranslate();
    m_counts->retranslate();
    m_items->retranslate();
    if (!m_report.signKey.empty()) show(m_report, m_state);
}

void BundlePreview::show(const MergeReport& report, SenderCard::State state) {
    m_report = report;
    m_items->show(m_report);
    showCounts();
    setSender(state);
}

void BundlePreview::setSender(SenderCard::State state) {
    m_state = state;
    m_sender->show(m_report, state, m_context.workspace.exchange().mayDecide());
    fitTop();
    const QString sender = siteText(m_report.site, m_report.label);
    m_title->setText(tr("A file of %1: %2", "site, counts").arg(sender, countsText(m_report.total)));
    showFoot();
}

// What has to be decided about the sender is seen whole, in any language and size of text.
void BundlePreview::fitTop() {
    const int wished = scaled(m_state == SenderCard::State::Trusted ? kTrustedHeight : kTopHeight);
    const int least = std::min(wished, height() * 2 / 5); // large text leaves less for it
    m_top->setFixedHeight(std::max(least, m_sender->heightForWidth((m_top->width() - space::kL) / 2)));
}

void BundlePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTop();
}

void BundlePreview::showCounts() {
    const bool site = m_by->current() == kBySite;
    m_counts->show(m_report, site ? MergeCountsModel::By::Site : MergeCountsModel::By::Kind);
}

QString BundlePreview::duplicatesText() const {
    if (!m_report.erased.empty()) return erasedTexts(m_report.erased).join(QLatin1Char(' '));
    if (m_report.duplicates.empty()) return {};
    QStringList names;
    for (const DuplicateSuspect& pair : m_report.duplicates) {
        const QString brought = m_items->titleOf("person", pair.b.value);
        names << (brought.isEmpty() ? m_items->titleOf("person", pair.a.value) : brought);
        if (names.size() == 4) break;
    }
    names.removeDuplicates();
    return tr("%n people may already be here under another record: %1. Check them under People afterwards.", "",
              static_cast<int>(m_report.duplicates.size()))
        .arg(listText(names));
}

QString BundlePreview::promise() const {
    if (m_context.workspace.readOnly()) return tr("This file is open for reading only, so nothing can be taken up.");
    if (m_report.own) return tr("This file was written here. There is nothing to take up.");
    const bool first = m_state == SenderCard::State::FirstContact;
    if (m_state != SenderCard::State::Trusted && !first && !m_context.workspace.exchange().mayDecide())
        return tr("First a coordinator decides about the sender, see above.");
    if (m_state != SenderCard::State::Trusted) return tr("First decide about the sender, above.");
    if (m_report.forked)
        return tr(
            "A PC was put back to an earlier state and has written since. What it wrote before and after is kept.");
    return tr("Nothing is changed yet. A backup is made first; conflicts keep both values.");
}

void BundlePreview::showFoot() {
    const auto changes = static_cast<int>(changesIn(m_report.total) + m_report.total.conflicts);
    const bool can = !m_context.workspace.readOnly();
    m_duplicates->setText(duplicatesText());
    m_duplicates->setVisible(!m_duplicates->text().isEmpty());
    m_promise->setText(m_report.files > 0 ? filesText(m_report.files) + QLatin1Char(' ') + promise() : promise());
    m_take->setText(changes > 0          ? tr("Take up %n changes", "", changes)
                    : m_report.files > 0 ? tr("Take up the files")
                                         : tr("Note that it came"));
    m_take->setVisible(can && !m_report.own);
    m_take->setEnabled(m_state == SenderCard::State::Trusted);
    m_cancel->setText(can && !m_report.own ? tr("Do not take it up") : tr("Close"));
}

void BundlePreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
