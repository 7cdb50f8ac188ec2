// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/cascade_view.h"

#include "core/services/cascade_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/paper_parts.h"
#include "ui/support/pdf_file.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/record_head.h"
#include "ui/workshops/cascade_map.h"
#include "ui/workshops/cascade_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

namespace preceptor::ui {

namespace {

constexpr double kLegendHeight = 14; // mm, under the picture on paper
constexpr int kPlaceWidth = 90;
constexpr int kDayGap = 16;        // between the figures and the day
constexpr double kIndent = 6;      // mm a generation
constexpr double kPixelsPerMm = 4; // of the picture on paper

Kpi figure(const QString& label, const std::optional<double>& value, bool percent, const QString& note) {
    Kpi kpi;
    kpi.label = label;
    kpi.value = !value ? QStringLiteral("–") : percent ? percentText(*value * 100) : decimalText(*value);
    kpi.note = note;
    return kpi;
}

} // namespace

CascadeView::CascadeView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connectActions();
}

void CascadeView::buildUi() {
    m_head = new RecordHead;
    m_save = namedButton("saveCascade", ButtonKind::Secondary, Icon::Print);
    m_head->addAction(m_save);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::kM);
    for (KpiTile** tile : {&m_trainers, &m_utilisation, &m_active, &m_multiplication}) {
        *tile = new KpiTile;
        (*tile)->setFocusPolicy(Qt::NoFocus); // they lead nowhere
        tiles->addWidget(*tile);
    }
    m_model = new CascadeModel(this);
    m_map = new CascadeMap;
    m_map->setObjectName(QStringLiteral("cascadeMap"));
    m_legend = wrappedLabel({}, TextRole::Caption, Tone::Text3);
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("cascadeTree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false); // the day keeps its distance from the figures
    m_tree->header()->setSectionResizeMode(CascadeModel::Name, QHeaderView::Stretch); // so that the day is never cut
    auto* picture = new QVBoxLayout;
    picture->addWidget(m_map, 1);
    picture->addWidget(m_legend);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kL);
    across->addLayout(picture, 2);
    across->addWidget(m_tree, 5);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kM);
    column->setSpacing(space::kM);
    column->addWidget(m_head);
    column->addLayout(tiles);
    column->addLayout(across, 1);
    auto* room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(card);
}

void CascadeView::connectActions() {
    connect(m_save, &QPushButton::clicked, this, &CascadeView::save);
    connect(m_head, &RecordHead::backPressed, this, &CascadeView::closed);
    connect(m_map, &CascadeMap::chosen, this, &CascadeView::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { m_map->setChosen(m_model->nodeAt(index)); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const int node = m_model->nodeAt(index);
        if (node < 0) return;
        m_context.navigator.go({PageId::People, QStringLiteral("person"), m_model->tree().at(node).person.value, {}});
    });
}

void CascadeView::choose(int node) {
    const QModelIndex index = m_model->indexOf(node);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void CascadeView::reload() {
    auto cascade = m_context.runner.read([this] { return m_context.workspace.cascades().cascade(); });
    if (!cascade) return;
    m_model->setTree(treeOf(std::move(*cascade)));
    m_map->setTree(&m_model->tree(), m_context.workspace.clock().today());
    m_tree->expandToDepth(0);
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    m_tree->setColumnWidth(CascadeModel::Institution, scaled(kPlaceWidth));
    QHeaderView* header = m_tree->header();
    header->resizeSection(CascadeModel::LastTaught, header->sectionSize(CascadeModel::LastTaught) + scaled(kDayGap));
    showFigures();
}

void CascadeView::showFigures() {
    const CascadeSummary& all = m_model->tree().cascade.all;
    Kpi trainers;
    trainers.label = tr("Trainers");
    trainers.value = numberText(all.trainers);
    trainers.note = tr("%Ln learners, counted once", "", all.learners);
    m_trainers->setKpi(trainers);
    m_utilisation->setKpi(
        figure(tr("Have taught"), all.utilisation(), true, tr("%1 of %2 trained").arg(all.utilised).arg(all.trained)));
    m_active->setKpi(figure(tr("Still active"), all.activeRate(), true,
                            tr("%1 of %2 taught within 12 months").arg(all.active).arg(all.trainers)));
    m_multiplication->setKpi(figure(tr("Learners a trainer"), all.multiplication(), false,
                                    tr("%Ln more only counted", "", static_cast<int>(all.headcount))));
    m_map->setAccessibleDescription(tr("%1 of %2 taught within 12 months").arg(all.active).arg(all.trainers));
}

void CascadeView::retranslate() {
    m_head->setBack(tr("Workshops"));
    m_head->setTitle(tr("Who trained whom"));
    m_save->setText(tr("As PDF …"));
    m_legend->setText(tr(
        "A column a generation. Filled (thin: green): taught within 12 months. Dashed (thin: grey): not. Orange: the "
        "next teaching is to be observed by now."));
    m_map->setAccessibleName(tr("All trainers by generation"));
    m_tree->setAccessibleName(tr("Trainers, each below who trained them"));
    m_model->retranslate();
    reload();
}

void CascadeView::save() {
    const CascadeTree& tree = m_model->tree();
    std::vector<PaperPart> parts;
    const std::function<void(int)> add = [&](int node) {
        const CascadeTrainer& trainer = tree.at(node);
        QStringList facts{generationWords(trainer), toQt(trainer.name), toQt(trainer.institution),
                          tr("%Ln events led", "", trainer.events), tr("%Ln learners", "", trainer.learners)};
        if (trainer.assisted > 0) facts << tr("%Ln more as co-trainer", "", trainer.assisted);
        if (trainer.headcount > 0) facts << tr("%Ln more only counted", "", static_cast<int>(trainer.headcount));
        if (trainer.lastTaught) facts << tr("last taught %1").arg(mediumDate(*trainer.lastTaught));
        facts.removeAll(QString());
        const auto& place = tree.nodes[static_cast<std::size_t>(node)];
        parts.push_back({facts.join(QStringLiteral(" · ")), face::kSmall, kIndent * place.depth});
        for (const int below : place.below) add(below);
    };
    for (const int top : tree.top) add(top);
    const Date today = m_context.workspace.clock().today();
    const PaperHead head{{}, m_head->title(), mediumDate(today), {}};
    const QString path = savePdf(
        m_context, this, QStringLiteral("cascade.pdf"), head.title,
        [&](Paper& paper) {
            const QSizeF size = paper.size();
            const QRectF box(0, 14, size.width(), size.height() - 14 - kLegendHeight);
            const QImage map = CascadeMap::picture(tree, box.size() * kPixelsPerMm, today);
            paper.text({0, 0, size.width(), 9}, head.title, face::kTitle);
            paper.text({0, 0, size.width(), 9}, head.facts, face::kSmall, Qt::AlignRight | Qt::AlignVCenter);
            paper.paragraph({0, box.bottom() + 3, size.width(), kLegendHeight - 3}, m_legend->text(), face::kSmall);
            paper.picture(box, map.size(), [&](QPainter* painter, const QRectF& r) { painter->drawImage(r, map); });
            paper.newPage();
            partPages(head, parts)(paper);
        },
        AuditNote{
            .act = AuditAct::PaperWritten, .table = "person", .count = static_cast<std::int64_t>(tree.nodes.size())});
    if (!path.isEmpty()) m_context.runner.say({tr("The cascade was saved: %1").arg(path), {}, {}});
}

} // namespace preceptor::ui
