// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/door_bar.h"

#include "core/model/workshop.h"
#include "ui/style/button_kind.h"
#include "ui/support/reference_choices.h"
#include "ui/support/tells_unsent.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {
constexpr int kTypedMillis = 120;
constexpr int kLeastLetters = 2;
} // namespace

DoorBar::DoorBar(Known known, QWidget* parent) : Card(parent), m_known(std::move(known)) {
    setObjectName(QStringLiteral("doorBar"));
    buildUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypedMillis);
    connect(&m_pause, &QTimer::timeout, this, &DoorBar::suggest);
    connect(m_name, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        if (m_told) forgetLast(); // what is offered stays until there is something else to offer
    });
    connect(m_add, &QPushButton::clicked, this, &DoorBar::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &DoorBar::submit);
    connect(m_institution, &QLineEdit::returnPressed, this, &DoorBar::submit);
    connect(m_close, &QToolButton::clicked, this, &DoorBar::closed);
}

void DoorBar::buildUi() {
    markSentByEnter(this);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("doorName"));
    m_institution = new ChoiceField;
    m_institution->setObjectName(QStringLiteral("doorInstitution"));
    m_cadre = new CodeCombo;
    m_cadre->setObjectName(QStringLiteral("doorCadre"));
    m_add = namedButton("doorAdd", ButtonKind::Primary, Icon::Plus);
    m_close = new IconButton(Icon::Close, {});
    m_close->setObjectName(QStringLiteral("doorClose"));
    m_hint = label({}, TextRole::Small, Tone::Text3);
    m_hint->setObjectName(QStringLiteral("doorHint"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_name, 3);
    line->addWidget(m_institution, 4);
    line->addWidget(m_cadre, 2);
    line->addWidget(m_add);
    line->addWidget(m_close);
    m_suggestions = new QHBoxLayout;
    m_suggestions->setSpacing(space::kS);
    m_suggestions->addWidget(m_hint);
    m_suggestions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kM, space::kS, space::kS);
    column->setSpacing(space::kXs);
    column->addLayout(line);
    column->addLayout(m_suggestions);
}

void DoorBar::retranslate() {
    m_name->setPlaceholderText(fieldLabel("full_name_native"));
    m_name->setAccessibleName(fieldLabel("full_name_native"));
    m_institution->setPlaceholderText(tr("Institution: any part of its name"));
    m_institution->setAccessibleName(fieldLabel("institution_id"));
    m_cadre->setAccessibleName(fieldLabel("cadre"));
    m_cadre->setChoices(codeChoices("cadre", tr("Cadre not known")));
    m_add->setText(tr("Add"));
    m_close->setWords(tr("Close"));
    forgetLast();
    suggest();
}

// What was said about the one before, or about a mistake, is not true of what is typed now.
void DoorBar::forgetLast() {
    m_told = false;
    clearSuggestions();
    m_name->setProperty(kBadInputProperty, false);
    m_hint->setTone(Tone::Text3);
    m_hint->setText(tr("Name, Tab, institution, Enter. A new institution is added by its name."));
}

void DoorBar::setInstitutions(const std::vector<FieldChoice>& institutions) { m_institution->setChoices(institutions); }

void DoorBar::open() {
    if (isHidden()) {
        m_name->clear();
        forgetLast();
    }
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void DoorBar::openFor(const QString& name) {
    open();
    m_name->setText(name);
    m_institution->setFocus(Qt::OtherFocusReason);
}

// The scanner types wherever the focus is; what it types is nobody's name and no institution.
bool DoorBar::refused(QLineEdit* field) {
    if (!holdsBadge(toStd(field->text()))) return false;
    m_pause.stop();
    m_told = true;
    clearSuggestions();
    m_hint->setTone(Tone::Bad);
    m_hint->setText(tr("A badge was scanned into this line. Type a name here, or close the line and scan again."));
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    return true;
}

// A part of several names is neither a choice nor a new institution.
void DoorBar::submit() {
    if (refused(m_name) || refused(m_institution)) return;
    m_institution->settle();
    const bool unclear = m_institution->id() == 0 && !m_institution->text().trimmed().isEmpty();
    if (!unclear || m_institution->fitting() == 0) return Q_EMIT submitted();
    m_hint->setTone(Tone::Warn);
    m_hint->setText(tr("%n institutions fit. Choose one, or type the whole name.", "", m_institution->fitting()));
    m_institution->setFocus(Qt::OtherFocusReason);
}

PersonDraft DoorBar::draft() const {
    PersonDraft draft;
    draft.values.nativeName = toStd(m_name->text());
    return draft;
}

std::optional<WorkplaceDraft> DoorBar::workplace() const {
    WorkplaceDraft draft;
    draft.institution = InstitutionId{m_institution->id()};
    draft.institutionName = toStd(m_institution->text().trimmed());
    draft.cadre = m_cadre->code();
    if (!draft.institution && draft.institutionName.empty()) return std::nullopt;
    return draft;
}

void DoorBar::showIssues(const std::vector<FieldIssue>& issues) {
    m_pause.stop();
    m_told = true;
    m_hint->setTone(Tone::Bad);
    m_hint->setText(issues.empty() ? QString() : sentence(issues.front()));
    m_name->setProperty(kBadInputProperty, true);
    m_name->update();
    m_name->setFocus(Qt::OtherFocusReason);
}

void DoorBar::next(const QString& added) {
    m_name->clear();
    m_name->setProperty(kBadInputProperty, false);
    clearSuggestions();
    m_told = true;
    m_hint->setTone(Tone::Ok);
    m_hint->setText(tr("%1 is on the list. The next one, please.").arg(added));
    m_pause.stop();
    m_name->setFocus(Qt::OtherFocusReason);
}

void DoorBar::clearSuggestions() {
    while (m_suggestions->count() > 2) {
        QLayoutItem* item = m_suggestions->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
}

void DoorBar::suggest() {
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty()) return forgetLast();
    clearSuggestions();
    const bool han = typed.front().script() == QChar::Script_Han;
    const auto known = typed.size() >= kLeastLetters || han ? m_known(typed) : std::vector<PersonRow>();
    m_hint->setTone(known.empty() ? Tone::Text3 : Tone::Warn);
    m_hint->setText(known.empty() ? tr("Nobody of that name is here yet.") : tr("Here already?"));
    for (const PersonRow& person : known) {
        const QString place = person.institution ? titleText(person.institutionName) : tr("no institution");
        auto* open = button(QStringLiteral("%1 · %2").arg(toQt(person.nativeName), place), ButtonKind::Chip);
        connect(open, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT knownChosen(id); });
        m_suggestions->insertWidget(m_suggestions->count() - 1, open);
    }
}

void DoorBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    if (isEnter(event->key()) && m_cadre->hasFocus()) return submit();
    Card::keyPressEvent(event);
}

} // namespace preceptor::ui
