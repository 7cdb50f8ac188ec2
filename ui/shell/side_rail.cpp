// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_rail.h"

#include "ui/shell/pages.h"
#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nav_rail.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kLowLock = 30;

// A tick in a filled square.
class Mark final : public QWidget {
public:
    Mark() { setFixedSize(26, 26); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        roundedRect(&painter, rect(), 7, tokens().accent);
        painter.setPen(QPen(tokens().onAccent, 2.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[3] = {{7, 14}, {11, 18}, {19, 8.5}};
        painter.drawPolyline(tick, 3);
    }
};

QString avatarLetters(const QString& name) {
    const QString plain = name.trimmed();
    if (plain.isEmpty()) return {};
    const QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString first = words.first().left(1);
    return (words.size() > 1 ? first + words.last().left(1) : plain.left(2)).toUpper();
}

} // namespace

// Initials in a circle; the button that opens the settings.
class SideRail::Avatar final : public QAbstractButton {
public:
    explicit Avatar(QWidget* parent = nullptr) : QAbstractButton(parent) {
        setObjectName(QStringLiteral("operator"));
        setFixedSize(32, 32);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        roundedRect(&painter, rect(), 16, tokens().sunken);
        if (text().isEmpty()) paintIcon(&painter, QRectF(rect()).center(), Icon::User, tokens().text2, 18);
        elidedText(&painter, rect(), text(), TextRole::CaptionStrong, tokens().text2, Qt::AlignHCenter);
        if (hasFocus()) focusRing(&painter, rect(), 15);
    }
};

SideRail::SideRail(QWidget* parent)
    : QWidget(parent), m_sections(new NavRail), m_wordMark(label(QStringLiteral("Preceptor"), TextRole::Section)),
      m_avatar(new Avatar), m_operator(label({}, TextRole::BodyStrong)),
      m_place(label({}, TextRole::Caption, Tone::Text3)), m_lock(new IconButton(Icon::Lock, {})) {
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(17, 0, space::kM, 0);
    brand->setSpacing(10);
    brand->addWidget(new Mark);
    brand->addWidget(m_wordMark, 1);
    auto* top = new QWidget;
    top->setFixedHeight(size::kTopBar);
    top->setLayout(brand);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, space::kM);
    column->setSpacing(0);
    column->addWidget(top);
    column->addSpacing(space::kXs);
    column->addWidget(m_sections, 1);
    column->addWidget(buildFoot());
    for (const PageEntry& entry : pageEntries()) {
        if (!entry.inRail) continue;
        m_sections->addSection(entry.icon, pageName(entry));
        m_order << entry.id;
    }
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) Q_EMIT chosen(m_order[row]);
    });
    connect(m_sections, &NavRail::pressedAgain, this, [this](int row) { Q_EMIT chosenAgain(m_order[row]); });
    setFixedWidth(size::kRail);
    retranslate();
}

QWidget* SideRail::buildFoot() {
    auto* foot = new QWidget;
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_foot->setContentsMargins(14, 0, space::kS, 0);
    m_foot->setSpacing(space::kS);
    m_lock->setObjectName(QStringLiteral("lockNow"));
    m_lock->hide();
    m_footWords = new QWidget;
    auto* words = new QVBoxLayout(m_footWords);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    m_operator->setElided(true);
    m_place->setElided(true);
    words->addWidget(m_operator);
    words->addWidget(m_place);
    m_foot->addWidget(m_avatar);
    m_foot->addWidget(m_footWords, 1);
    m_foot->addWidget(m_lock);
    connect(m_lock, &QToolButton::clicked, this, &SideRail::lockPressed);
    connect(m_avatar, &QAbstractButton::clicked, this, &SideRail::operatorPressed);
    return foot;
}

void SideRail::retranslate() {
    int row = 0;
    for (const PageEntry& entry : pageEntries())
        if (entry.inRail) m_sections->setSectionText(row++, pageName(entry));
    m_sections->setAccessibleName(tr("Sections"));
    m_lock->setWords(tr("Lock now (Ctrl+L)"));
}

void SideRail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SideRail::setCurrent(PageId id) {
    const QSignalBlocker quiet(m_sections);
    m_sections->setCurrentRow(static_cast<int>(m_order.indexOf(id)));
}

void SideRail::setOperator(const QString& name, const QString& place) {
    const QString shown = name.isEmpty() ? tr("Who are you?") : name;
    m_operator->setText(shown);
    m_place->setText(place);
    m_avatar->setText(avatarLetters(name));
    m_avatar->setAccessibleName(tr("%1: open the settings").arg(shown));
    m_avatar->setToolTip(m_avatar->accessibleName());
}

void SideRail::setNarrow(bool narrow) {
    if (m_sections->isNarrow() == narrow) return;
    m_sections->setNarrow(narrow);
    m_wordMark->setVisible(!narrow);
    m_footWords->setVisible(!narrow);
    m_foot->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_foot->setSpacing(narrow ? 0 : space::kS); // a low window still has room for all sections
    m_lock->setFixedHeight(narrow ? kLowLock : size::kControl);
    setFixedWidth(narrow ? size::kRailNarrow : size::kRail);
}

void SideRail::setLockable(bool lockable) { m_lock->setVisible(lockable); }

void SideRail::focusSections() { m_sections->setFocus(Qt::ShortcutFocusReason); }

void SideRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().line);
}

} // namespace preceptor::ui
