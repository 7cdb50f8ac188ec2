// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/meeting_form.h"

#include "ui/conferences/meeting_words.h"
#include "ui/support/encoding_field.h"
#include "ui/text/convert.h"
#include "ui/text/encoding_words.h"
#include "ui/text/format.h"
#include "ui/text/match_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr const char* kAdd = "add";
constexpr const char* kNobody = "nobody";
constexpr const char* kAdds = "adds"; // to the earlier files
constexpr const char* kOlder = "";    // than what is there, which stays

} // namespace

MeetingForm::MeetingForm(MeetingPreview preview, People expected, Again again, QWidget* parent)
    : DrawerForm(1, parent), m_preview(std::move(preview)), m_expected(std::move(expected)), m_again(std::move(again)) {
    addLine("recognised");
    if (m_preview.read.inDoubt()) addEncoding();
    addEarlier();
    addLine("changes");
    addLine("certain");
    m_suggested = clearSuggestions(m_preview.matches);
    if (!m_suggested.empty()) {
        form().add("suggestions", m_accept = button({}, ButtonKind::Secondary));
        connect(m_accept, &QPushButton::clicked, this, &MeetingForm::acceptSuggestions);
    }
    for (std::size_t i = 0; i < m_preview.participants.size(); ++i) {
        const MatchVerdict verdict = m_preview.matches[i].verdict;
        if (verdict != MatchVerdict::Candidates && verdict != MatchVerdict::WalkIn) continue;
        m_open.push_back(i);
        connect(form().choice(fieldOf(i)), &CodeCombo::codeChanged, this, &MeetingForm::choose);
    }
    const auto& marks = m_preview.plan.marks;
    m_anyByHand = std::any_of(marks.begin(), marks.end(),
                              [](const PlannedMark& mark) { return mark.outcome == LineOutcome::ByHand; });
    if (m_anyByHand) connect(form().check("by_hand"), &QCheckBox::toggled, this, &MeetingForm::choose);
    addLine("nobody");
    if (!m_preview.read.inDoubt()) addEncoding();
    if (m_preview.report.recognition.platform == MeetingPlatform::Other) {
        addBelow(m_columns = button({}, ButtonKind::Secondary));
        m_columns->setObjectName(QStringLiteral("otherColumns"));
        connect(m_columns, &QPushButton::clicked, this, &MeetingForm::columnsAsked);
    }
    retranslate();
    orderTabs();
}

void MeetingForm::eachText(TextVisitor& visitor) {
    eachTextOf(m_preview.input, visitor);
    m_decided.eachText(visitor);
    if (m_preview.settings.replaces) visitor.visit(*m_preview.settings.replaces);
    for (auto& [person, name] : m_expected) visitor.visit(name);
}

// What is left fits no field any more: it is for reading alone.
void MeetingForm::putAway() {
    MeetingPreview kept;
    kept.input = m_preview.input;
    kept.settings = std::move(m_preview.settings);
    kept.session.id = m_preview.session.id;
    m_decided.take(kept.settings.decisions);
    m_preview = std::move(kept);
    m_open.clear();
    m_suggested.clear();
}

std::optional<UnsentForm> MeetingForm::unsent() const {
    UnsentForm told = previewOf(m_preview.input);
    if (form().touched()) addChosen(told, this);
    return told;
}

void MeetingForm::readAnew() {
    m_decided.giveBack(m_preview.settings.decisions);
    setEnabled(false); // another takes its place
    Q_EMIT readingAsked();
}

std::string MeetingForm::fieldOf(std::size_t participant) { return "who_" + std::to_string(participant); }

CodeCombo* MeetingForm::combo(std::size_t participant) const {
    return static_cast<CodeCombo*>(form().input(fieldOf(participant)));
}

void MeetingForm::addLine(const std::string& field) {
    auto* line = wrappedLabel({});
    form().add(field, line);
}

void MeetingForm::addEncoding() {
    EncodingField::add(form(), m_preview.read, [this](Encoding encoding) { Q_EMIT encodingChosen(encoding); });
}

// Which earlier file of the conference this is another version of, or that it is one more.
void MeetingForm::addEarlier() {
    if (m_preview.earlier.empty()) return;
    connect(form().choice("earlier"), &CodeCombo::codeChanged, this, &MeetingForm::choose);
    showEarlier();
    const auto& replaces = m_preview.replaces;
    form().combo("earlier")->setCode(m_preview.isLeft() ? kOlder
                                     : replaces         ? m_preview.earlier[*replaces].code()
                                                        : kAdds);
}

void MeetingForm::showEarlier() {
    CodeCombo::Choices choices;
    if (m_preview.outdated || !m_preview.losses.empty())
        choices.emplace_back(kOlder, tr("An older version: leave what is recorded"));
    for (const EarlierFile& file : m_preview.earlier) choices.emplace_back(file.code(), MeetingWords::replaces(file));
    choices.emplace_back(kAdds, tr("Another file of this conference: adds to it"));
    form().combo("earlier")->setChoices(choices);
}

// Once more takes them back.
void MeetingForm::acceptSuggestions() {
    const bool back = areAccepted();
    for (const auto& [i, person] : m_suggested) combo(i)->setCode(back ? "" : std::to_string(person.value));
    choose();
}

void MeetingForm::choose() {
    MeetingPreview wanted = m_preview;
    MeetingSettings& settings = wanted.settings;
    settings.decisions.clear();
    for (const std::size_t i : m_open) {
        const std::string code = combo(i)->code();
        const std::string& key = m_preview.participants[i].key;
        if (code == kAdd)
            settings.decisions[key] = {MeetingChoice::AddPerson, {}};
        else if (code == kNobody)
            settings.decisions[key] = {MeetingChoice::Nobody, {}};
        else if (!code.empty())
            settings.decisions[key] = {MeetingChoice::Person, PersonId{std::stoll(code)}};
    }
    if (!m_preview.earlier.empty()) {
        const std::string earlier = form().combo("earlier")->code();
        // What it looks like is only what a person chose once it has been asked.
        const auto& is = m_preview.replaces;
        const bool asItLooks = !settings.replaces && is && earlier == m_preview.earlier[*is].code();
        settings.replaces = earlier == kAdds ? std::string() : earlier;
        if (earlier == kOlder || (asItLooks && !m_preview.isLeft())) settings.replaces.reset();
    }
    settings.overwriteByHand = m_anyByHand && static_cast<QCheckBox*>(form().input("by_hand"))->isChecked();
    auto preview = m_again(std::move(wanted));
    if (!preview) return;
    m_preview = std::move(*preview);
    if (m_preview.isLeft()) { // now that more of its names are known, perhaps
        const QSignalBlocker quiet(form().combo("earlier"));
        showEarlier();
        form().combo("earlier")->setCode(kOlder);
    }
    showLines();
}

QStringList MeetingForm::people(LineOutcome outcome) const {
    QStringList names;
    for (const PlannedMark& mark : m_preview.plan.marks)
        if (mark.outcome == outcome && mark.person) names << toQt(m_preview.nameOf(mark.person));
    return names;
}

QString MeetingForm::certain() const {
    QStringList lines{MeetingWords::rows(m_preview.plan.counts)};
    QStringList names;
    for (const PlannedMark& mark : m_preview.plan.marks) {
        if (!mark.status || mark.outcome == LineOutcome::ByHand) continue;
        if (*mark.status == AttendanceStatus::Absent) continue;
        const QString name = mark.person ? toQt(m_preview.nameOf(mark.person)) : toQt(mark.newName);
        QString minutes = minutesText(mark.minutes); // on one line with its unit
        names << QStringLiteral("%1 (%2)").arg(name, minutes.replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    }
    if (!names.isEmpty()) lines << names.join(QStringLiteral(", "));
    if (const QStringList brief = briefPeople(); !brief.isEmpty())
        lines << tr("There too briefly to count, marked absent: %1").arg(brief.join(QStringLiteral(", ")));
    if (const QStringList outside = people(LineOutcome::Outside); !outside.isEmpty())
        lines << tr("Only there before or after the conference: %1").arg(outside.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

// Of whom the file itself makes absentees.
QStringList MeetingForm::briefPeople() const {
    QStringList names;
    for (const PlannedMark& mark : m_preview.plan.marks)
        if (mark.status == AttendanceStatus::Absent && mark.outcome != LineOutcome::ByHand)
            names << QStringLiteral("%1 (%2)").arg(
                mark.person ? toQt(m_preview.nameOf(mark.person)) : toQt(mark.newName), minutesText(mark.minutes));
    return names;
}

QString MeetingForm::nobody() const {
    QStringList names;
    for (std::size_t i = 0; i < m_preview.participants.size(); ++i)
        if (m_preview.matches[i].verdict == MatchVerdict::Nobody) names << toQt(m_preview.participants[i].shown);
    return names.join(QStringLiteral(", "));
}

// Found by the file itself, so nobody else's name can be meant.
bool MeetingForm::isCertain(PersonId person) const {
    return std::any_of(m_preview.matches.begin(), m_preview.matches.end(), [&](const MeetingMatch& match) {
        return match.verdict == MatchVerdict::Matched && match.basis != MatchBasis::Chosen && match.person == person;
    });
}

QString MeetingForm::personWords(PersonId person) const {
    const QString name = toQt(m_preview.nameOf(person));
    const QString place = toQt(m_preview.placeOf(person));
    return place.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, place);
}

// Where one person is suggested, who it is.
QString MeetingForm::doubtOf(const MeetingMatch& match) const {
    if (match.doubt != MatchDoubt::SimilarName || match.candidates.size() != 1) return MatchWords::doubt(match.doubt);
    return MeetingWords::like(personWords(match.candidates.front().person), match.candidates.front().tier);
}

void MeetingForm::showChoices(std::size_t i) {
    const MeetingMatch& match = m_preview.matches[i];
    CodeCombo::Choices choices;
    choices.emplace_back("", tr("Decide later"));
    for (const MatchCandidate& candidate : match.candidates)
        choices.emplace_back(std::to_string(candidate.person.value), personWords(candidate.person));
    for (const auto& [person, name] : m_expected) {
        const std::string code = std::to_string(person.value);
        const bool offered =
            std::any_of(choices.begin(), choices.end(), [&](const auto& c) { return c.first == code; });
        if (!offered && !isCertain(person)) choices.emplace_back(code, name);
    }
    choices.emplace_back(kAdd, tr("Add as a new person"));
    choices.emplace_back(kNobody, tr("Nobody: a device, a guest"));
    combo(i)->setChoices(choices);
    const MeetingParticipant& participant = m_preview.participants[i];
    const auto row = m_preview.report.lines[participant.lines.front()].row;
    QStringList caption{participant.shown.empty() ? tr("Row %1, without a name").arg(row) : toQt(participant.shown)};
    if (participant.shared && participant.name != participant.shown) caption << toQt(participant.name);
    if (participant.doubled())
        for (const std::size_t line : participant.lines)
            caption << MeetingWords::times(stayOf(m_preview.report.lines[line]));
    if (match.verdict == MatchVerdict::Candidates) caption << doubtOf(match);
    form().setCaption(fieldOf(i), caption.join(QStringLiteral(" · ")));
}

QString MeetingForm::recognised() const {
    const MeetingReport& report = m_preview.report;
    QStringList lines{MeetingWords::recognised(report.recognition)};
    if (const QString unreadable = EncodingWords::unreadable(m_preview.read); !unreadable.isEmpty())
        lines << unreadable;
    if (m_preview.isNothingNew())
        lines << tr("The same file was taken before, on %1. Nothing has changed since.")
                     .arg(mediumDate(*m_preview.takenBefore));
    if (const auto open = m_preview.plan.counts.open(); m_preview.takenBefore && open > 0)
        lines << tr("%n rows were put off and are to be decided below.", "", static_cast<int>(open));
    if (m_preview.outdated && !m_preview.settings.replaces)
        lines << tr("This is an older version of a file that was corrected since. It changes nothing unless you choose "
                    "below what it replaces.");
    if (!m_preview.outdated && m_preview.isLeft()) {
        QStringList names;
        for (const PlannedMark& mark : m_preview.losses) names << toQt(m_preview.nameOf(mark.person));
        lines
            << tr("This file has less than the one it would replace, and may be the older one: %1. It changes nothing "
                  "unless you choose below what it replaces.")
                   .arg(names.join(QStringLiteral(", ")));
    }
    for (const MeetingNote note : report.notes) lines << MeetingWords::note(note, report);
    QStringList others;
    for (const OtherTotal& other : m_preview.otherTotals)
        others << tr("%1 (%2, not %3)", "name, minutes found, minutes by the platform")
                      .arg(toQt(m_preview.participants[other.participant].shown), minutesText(other.found),
                           minutesText(other.stated));
    if (!others.isEmpty())
        lines << tr("Minutes that the platform counts otherwise: %1").arg(others.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

void MeetingForm::showLines() {
    static_cast<Label*>(form().input("recognised"))->setText(recognised());
    static_cast<Label*>(form().input("certain"))->setText(certain());
    const QString nobodies = nobody();
    static_cast<Label*>(form().input("nobody"))->setText(nobodies);
    form().setFieldVisible("nobody", !nobodies.isEmpty());
    const QString changes = MeetingWords::changes(m_preview);
    static_cast<Label*>(form().input("changes"))->setText(changes);
    form().setFieldVisible("changes", !changes.isEmpty());
    if (!m_preview.earlier.empty()) form().setFieldVisible("earlier", !m_preview.isNothingNew());
    if (m_accept) showAccept();
    const auto n = static_cast<int>(m_preview.plan.changes());
    const bool any = n > 0 || !m_preview.settings.decisions.empty() || m_preview.plan.changesAnything();
    setSubmitWords(n > 0 || any ? tr("Record attendance for %n people", "", n) : tr("Nothing new to record"));
    setSubmittable(any);
}

bool MeetingForm::areAccepted() const {
    return std::all_of(m_suggested.begin(), m_suggested.end(), [this](const auto& one) {
        return combo(one.first)->code() == std::to_string(one.second.value);
    });
}

void MeetingForm::showAccept() {
    const auto n = static_cast<int>(m_suggested.size());
    m_accept->setText(areAccepted() ? tr("Take %n suggestions back", "", n) : tr("Accept %n suggestions", "", n));
}

void MeetingForm::showByHand() {
    const QStringList names = people(LineOutcome::ByHand);
    QWidget* box = form().input("by_hand");
    form().setCaption("by_hand",
                      tr("Also change what was marked by hand (%n people)", "", static_cast<int>(names.size())));
    box->setToolTip(names.join(QStringLiteral(", ")));
    box->setAccessibleDescription(box->toolTip());
}

void MeetingForm::retranslate() {
    form().setCaption("recognised", tr("Recognised as"));
    form().setCaption("changes", tr("What changes"));
    EncodingField::retranslate(form(), m_preview.read);
    if (m_accept) form().setCaption("suggestions", tr("Names like that of one person only"));
    if (!m_preview.earlier.empty()) {
        form().setCaption("earlier", tr("Earlier file of this conference"));
        showEarlier();
    }
    form().setCaption("certain", tr("What the file says"));
    form().setCaption("nobody", tr("Nobody"));
    if (m_anyByHand) showByHand();
    if (m_columns) m_columns->setText(tr("Other columns …"));
    for (const std::size_t i : m_open) showChoices(i);
    showLines();
}

} // namespace preceptor::ui
