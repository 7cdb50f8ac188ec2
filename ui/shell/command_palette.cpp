// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_score.h"
#include "ui/style/button_kind.h"
#include "ui/style/painting.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kWidth = 600;
constexpr int kRow = 40;
constexpr int kMostRows = 9;
constexpr int kInput = 52;
constexpr int kPauseMillis = 80;
enum Role { IconRole = Qt::UserRole, NoteRole };

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, scaled(kRow)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PainterScope scope(painter);
        const Tokens& t = tokens();
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF r = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (selected) roundedRect(painter, r, 7, t.accentTint);
        paintIcon(painter, QPointF(r.left() + 21, r.center().y()), static_cast<Icon>(index.data(IconRole).toInt()),
                  selected ? t.accent : t.text2);
        const QString note = index.data(NoteRole).toString();
        const int noteWidth = qMin(static_cast<int>(r.width() / 2), textWidth(TextRole::Caption, note) + 4);
        elidedText(painter, r.adjusted(42, 0, -noteWidth - 24, 0), index.data().toString(), TextRole::Body, t.text);
        elidedText(painter, QRectF(r.right() - noteWidth - 12, r.top(), noteWidth, r.height()), note, TextRole::Caption,
                   t.text3, Qt::AlignRight);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* over)
    : QFrame(over), m_input(new QLineEdit), m_list(new QListWidget), m_nothing(label({}, TextRole::Body, Tone::Text2)) {
    setObjectName(QStringLiteral("commandPalette"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setProperty(kFlatInputProperty, true);
    m_input->setFrame(false);
    m_input->setFixedHeight(kInput);
    m_input->setTextMargins(40, 0, 12, 0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_input);
    column->addWidget(new Hairline);
    column->addSpacing(space::kS);
    column->addWidget(m_list);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setContentsMargins(space::kL, space::kXs, space::kL, space::kS);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMillis);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::fill);
    connect(m_input, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    m_input->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::retranslate() {
    m_input->setPlaceholderText(tr("Find a person, or type what you want to do"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing fits. Try a part of a name, or a word such as “report”."));
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CommandPalette::setActions(std::function<QList<PaletteItem>()> actions) { m_actions = std::move(actions); }
void CommandPalette::addSearcher(Searcher searcher) { m_searchers << std::move(searcher); }

void CommandPalette::openWith(const QString& preset) {
    if (!isVisible()) m_before = QApplication::focusWidget();
    m_known = m_actions ? m_actions() : QList<PaletteItem>();
    setFixedWidth(qMin(kWidth, parentWidget()->width() - 2 * space::kXl));
    m_input->setText(preset);
    fill();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fill() {
    const QString query = m_input->text().trimmed();
    std::vector<std::pair<int, PaletteItem>> scored;
    for (const PaletteItem& item : std::as_const(m_known)) {
        const int score =
            qMax(paletteScore(query, item.text), item.keywords.isEmpty() ? 0 : paletteScore(query, item.keywords) - 1);
        if (score > 0) scored.emplace_back(score, item);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_list->clear();
    m_shown.clear();
    for (const auto& [score, item] : scored) addRow(item);
    if (query.size() > 1)
        for (const Searcher& search : std::as_const(m_searchers))
            for (const PaletteItem& item : search(query)) addRow(item);
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty());
    m_list->setFixedHeight(scaled(kRow) * qBound(1, static_cast<int>(m_shown.size()), kMostRows) + 4);
    adjustSize();
    move((parentWidget()->width() - width()) / 2, 96);
}

void CommandPalette::addRow(const PaletteItem& item) {
    auto* row = new QListWidgetItem(item.text, m_list);
    row->setData(IconRole, static_cast<int>(item.icon));
    row->setData(NoteRole, item.note);
    m_shown << item;
}

void CommandPalette::dismiss() {
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::runCurrent() {
    if (m_pause.isActive()) {
        m_pause.stop();
        fill();
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size()) return;
    const auto action = m_shown[row].run;
    dismiss();
    if (action) action();
}

bool CommandPalette::handleKey(QEvent* event) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: QCoreApplication::sendEvent(m_list, event); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_input && event->type() == QEvent::KeyPress && handleKey(event)) return true;
    if (watched == m_input && event->type() == QEvent::FocusOut && isVisible() &&
        !isAncestorOf(QApplication::focusWidget()))
        hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    roundedRect(&painter, rect(), radius::kOverlay, tokens().surface, QPen(tokens().control));
    paintIcon(&painter, QPointF(26, 1 + kInput / 2.0), Icon::Search, tokens().text2, 20);
}

} // namespace preceptor::ui
