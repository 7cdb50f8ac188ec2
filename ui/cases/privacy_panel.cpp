// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/privacy_panel.h"

#include "core/model/code_lists.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kListHeight = 150;

int charactersIn(const std::string& text, std::size_t bytes) {
    return static_cast<int>(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(bytes, text.size()))).size());
}

bool isInTheWay(const CaseFinding& finding) { return finding.blocks && !finding.overridden; }

} // namespace

PrivacyPanel::PrivacyPanel(QWidget* parent) : QWidget(parent) {
    m_head = label({}, TextRole::Section);
    m_state = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(scaled(kListHeight));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("keepReason"));
    m_keep = namedButton("keepFinding");
    m_checksHead = label({}, TextRole::Section);
    auto* keep = new QHBoxLayout;
    keep->setSpacing(space::kS);
    keep->addWidget(m_reason, 1);
    keep->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_head);
    column->addWidget(m_state);
    column->addWidget(m_list);
    column->addLayout(keep);
    column->addSpacing(space::kS);
    column->addWidget(m_checksHead);
    for (const std::string_view code : codesOf("deid_check")) {
        auto* check = new QCheckBox;
        check->setObjectName(toQt(code));
        connect(check, &QCheckBox::clicked, this, &PrivacyPanel::ticked);
        auto* words = wrappedLabel({}, TextRole::Small);
        words->setBuddy(check);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kS);
        line->addWidget(check, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        column->addLayout(line);
        m_checks.push_back(check);
        check->setProperty("words", QVariant::fromValue<QObject*>(words));
    }
    m_denied = namedButton("deniedWords", ButtonKind::Ghost, Icon::Shield);
    column->addSpacing(space::kS);
    column->addWidget(m_denied, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_denied, &QPushButton::clicked, this, &PrivacyPanel::deniedWordsAsked);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrivacyPanel::showReason);
    connect(m_list, &QListWidget::itemActivated, this, [this] { showReason(); });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { m_keep->setEnabled(m_reason->isEnabled() && !m_reason->text().trimmed().isEmpty()); });
    const auto askKeep = [this] {
        const CaseFinding* finding = chosen();
        if (finding && m_keep->isEnabled())
            Q_EMIT keepAsked(toQt(finding->field), toQt(finding->kind), m_reason->text().trimmed());
    };
    connect(m_keep, &QPushButton::clicked, this, askKeep);
    connect(m_reason, &QLineEdit::returnPressed, this, askKeep);
}

const CaseFinding* PrivacyPanel::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_findings.size()) ? &m_findings[static_cast<std::size_t>(row)] : nullptr;
}

int PrivacyPanel::warnings() const {
    if (std::any_of(m_findings.begin(), m_findings.end(), isInTheWay)) return 0;
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(), [](const CaseFinding& f) { return !f.blocks; }));
}

void PrivacyPanel::chooseWarning() {
    const auto first =
        std::find_if(m_findings.begin(), m_findings.end(), [](const CaseFinding& f) { return !f.blocks; });
    if (first != m_findings.end()) m_list->setCurrentRow(static_cast<int>(first - m_findings.begin()));
}

void PrivacyPanel::show(const std::vector<CaseFinding>& findings, const std::vector<CaseText>& texts) {
    m_findings = findings;
    m_texts = texts;
    showFindings();
}

// A field of the form by its name, a line or a file by where it is listed.
QString PrivacyPanel::placeOf(const std::string& field) {
    const std::string table = field.substr(0, field.find('.'));
    if (field == "attachment.content") return fieldLabel("content");
    if (table == "attachment") return tr("Files");
    if (isOfForm(field)) return fieldLabel(field);
    return registerTitle(table);
}

bool PrivacyPanel::isOfForm(const std::string& field) { return field.starts_with("case_"); }

void PrivacyPanel::showFindings() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto blocking = std::count_if(m_findings.begin(), m_findings.end(), isInTheWay);
    for (const CaseFinding& finding : m_findings) {
        QString words = labelled(placeOf(finding.field), codeLabel("identifier_kind", finding.kind));
        if (finding.overridden)
            words += QStringLiteral(" · ") + tr("kept for a reason");
        else if (!finding.blocks)
            words += QStringLiteral(" · ") + tr("please look");
        auto* item = new QListWidgetItem(
            makeIcon(finding.overridden ? Icon::Check : Icon::Alert, isInTheWay(finding) ? Tone::Bad : Tone::Warn),
            words);
        m_list->addItem(item);
    }
    m_list->setVisible(!m_findings.empty());
    m_state->setText(m_findings.empty()
                         ? tr("Nothing in the text looks like a name, number, date or place of somebody.")
                     : blocking > 0 ? tr("%n places must be changed, or kept for a reason, before the case can go on.",
                                         "", static_cast<int>(blocking))
                                    : tr("Nothing stands in the way. Please look at what is listed."));
    m_state->setTone(blocking > 0 ? Tone::Bad : Tone::Text2);
    showReason();
}

void PrivacyPanel::showReason() {
    const CaseFinding* finding = chosen();
    const bool blocks = finding && finding->blocks && !finding->overridden && m_editable;
    m_reason->setVisible(blocks);
    m_keep->setVisible(blocks);
    m_keep->setEnabled(blocks && !m_reason->text().trimmed().isEmpty());
    if (!finding || !isOfForm(finding->field)) return;
    int nth = 0;
    for (std::size_t i = 0; i < finding->text; ++i) nth += m_texts[i].field == finding->field ? 1 : 0;
    const std::string& text = m_texts[finding->text].text;
    Q_EMIT placeAsked(toQt(finding->field), nth, charactersIn(text, finding->begin), charactersIn(text, finding->end));
}

void PrivacyPanel::setChecklist(const std::vector<std::string>& ticked) {
    for (QCheckBox* check : m_checks)
        check->setChecked(std::find(ticked.begin(), ticked.end(), toStd(check->objectName())) != ticked.end());
}

std::vector<std::string> PrivacyPanel::checklist() const {
    std::vector<std::string> codes;
    for (const QCheckBox* check : m_checks)
        if (check->isChecked()) codes.push_back(toStd(check->objectName()));
    return codes;
}

void PrivacyPanel::setEditable(bool editable) {
    m_editable = editable;
    for (QCheckBox* check : m_checks) check->setEnabled(editable);
    showReason();
}

void PrivacyPanel::retranslate() {
    m_head->setText(tr("Who could this be?"));
    m_list->setAccessibleName(tr("Places that may tell who somebody is"));
    m_reason->setPlaceholderText(tr("Why may it stay?"));
    m_reason->setAccessibleName(tr("Why may it stay?"));
    m_keep->setText(tr("Keep it"));
    m_denied->setText(tr("Names never to write …"));
    m_checksHead->setText(tr("I have looked, and there are"));
    for (QCheckBox* check : m_checks) {
        const QString words = codeLabel("deid_check", toStd(check->objectName()));
        check->setAccessibleName(words);
        static_cast<Label*>(check->property("words").value<QObject*>())->setText(words);
    }
    showFindings();
}

} // namespace preceptor::ui
