// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "ui/text/convert.h"
#include "ui/text/encoding_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace preceptor::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
public:
    static QString field(RosterField field);
    static QString separator(char separator);
    static QString problem(CellProblem problem, const QString& cell);
    static QString verdict(Verdict verdict);
    static QString already(RowReason reason);
    static QString skipped(RowReason reason);
    static QString look(RowReason reason, const QString& name, const QString& other);
    static QString otherOf(const RosterPreview& preview, const RowPlan& plan);
    static QString cellSentence(const RosterPreview& preview, std::uint32_t row);
    static QString openSentence(const RosterPreview& preview, std::uint32_t row);
    static QString facts(const RosterPreview& preview);
    static QString heading(const RosterPreview& preview);
    static QString pasted() { return tr("Pasted rows"); }
    static QString column(int position) { return tr("Column %1").arg(position + 1); }
    static QString numbered(int row, const QString& text) { return tr("Row %1: %2").arg(row).arg(text); }
    static QString newPerson() { return tr("a new person."); }
    static QString chosenNew() { return tr("a new person, as you decided."); }
};

QString Words::field(RosterField field) {
    switch (field) {
    case RosterField::Ignore: return tr("Not used");
    case RosterField::FullName: return tr("Name");
    case RosterField::FamilyName: return tr("Family name");
    case RosterField::GivenName: return tr("Given name");
    case RosterField::Romanised: return tr("Name in Latin letters");
    case RosterField::Sex: return tr("Sex");
    case RosterField::BirthYear: return tr("Year of birth");
    case RosterField::Phone: return tr("Phone");
    case RosterField::Email: return tr("E-mail");
    case RosterField::Institution: return tr("Institution");
    case RosterField::Department: return tr("Department");
    case RosterField::Cadre: return tr("Cadre");
    case RosterField::Rank: return tr("Rank");
    case RosterField::Title: return tr("Post title");
    case RosterField::StaffNumber: return tr("Staff number");
    case RosterField::RegisteredOn: return tr("Registered on");
    case RosterField::Note: return tr("Note");
    }
    return {};
}

QString Words::separator(char separator) {
    switch (separator) {
    case ',': return tr("Comma");
    case ';': return tr("Semicolon");
    case '\t': return tr("Tab");
    default: return QString(QLatin1Char(separator));
    }
}

QString Words::problem(CellProblem problem, const QString& cell) {
    const auto digits = static_cast<int>(std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }));
    switch (problem) {
    case CellProblem::PhoneLength: return tr("the phone number has %n digits.", "", digits);
    case CellProblem::PhoneLetters: return tr("the phone number “%1” has letters in it.").arg(cell);
    case CellProblem::EmailForm: return tr("“%1” does not look like an e-mail address.").arg(cell);
    case CellProblem::NotADate: return tr("“%1” cannot be read as a date.").arg(cell);
    case CellProblem::DateOutOfRange: return tr("the date “%1” lies before 1930 or after 2100.").arg(cell);
    case CellProblem::DateOrderOpen: return tr("“%1” can be day/month or month/day.").arg(cell);
    case CellProblem::NotAName: return tr("“%1” does not look like a name.").arg(cell);
    case CellProblem::Unreadable: return tr("some characters cannot be read. Another encoding may help.");
    case CellProblem::ExtraCells: return tr("the row has more cells than there are headings.");
    case CellProblem::UnknownSex: return tr("“%1” is kept in the note; the sex stays unknown.").arg(cell);
    case CellProblem::UnknownCadre: return tr("the profession “%1” is not known; it is kept as post title.").arg(cell);
    case CellProblem::UnknownRank: return tr("the rank “%1” is not known; it is kept as post title.").arg(cell);
    case CellProblem::HiddenSigns: return tr("signs that nobody sees, such as marks of direction, are left out.");
    }
    return {};
}

QString Words::verdict(Verdict verdict) {
    switch (verdict) {
    case Verdict::New: return tr("new");
    case Verdict::AlreadyHere: return tr("already here");
    case Verdict::NeedsLook: return tr("check");
    case Verdict::Skipped: return tr("left out");
    }
    return {};
}

QString Words::already(RowReason reason) {
    switch (reason) {
    case RowReason::SameEmail: return tr("already here, with the same e-mail address.");
    case RowReason::SamePhone: return tr("already here, with the same phone number.");
    case RowReason::SameStaffNumber: return tr("already here, with the same staff number.");
    case RowReason::SameBirthYear: return tr("already here, with the same name and year of birth.");
    case RowReason::ChosenSame: return tr("the same person, as you decided.");
    default: return tr("already here, with the same name and institution.");
    }
}

QString Words::skipped(RowReason reason) {
    switch (reason) {
    case RowReason::TotalRow: return tr("left out, because it is a total.");
    case RowReason::RepeatedHeading: return tr("left out, because it repeats the heading.");
    case RowReason::ChosenSkip: return tr("left out, as you decided.");
    default: return tr("left out, because it has no name.");
    }
}

QString Words::look(RowReason reason, const QString& name, const QString& other) {
    switch (reason) {
    case RowReason::SimilarName: return tr("%1 may be %2, spelt differently.").arg(name, other);
    case RowReason::OtherName: return tr("%1 has the same e-mail, phone or staff number as %2.").arg(name, other);
    case RowReason::Contradiction:
        return tr("much agrees with %1, but sex, year of birth or staff number differ.").arg(other);
    case RowReason::SeveralMatches: return tr("more than one person fits, such as %1.").arg(other);
    default: return tr("there is already %1, and nothing tells whether this is the same person.").arg(other);
    }
}

// Who the plan has in mind: a known person with the institution, or an earlier row of the file.
QString Words::otherOf(const RosterPreview& preview, const RowPlan& plan) {
    if (plan.sameAsRow != kNoRow) return tr("row %1 of this file").arg(preview.table.rows[plan.sameAsRow].number);
    const auto& people = preview.known->people;
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const KnownPerson& p) { return p.own && p.id == plan.person; });
    if (found == people.end()) return tr("a person already here");
    if (found->placeCount == 0) return toQt(found->name);
    const auto& institution = preview.known->institutions[preview.known->places[found->firstPlace]];
    return tr("%1 (%2)", "person (institution)")
        .arg(toQt(found->name), institution.names.empty() ? QString() : toQt(institution.names.front()));
}

QString Words::cellSentence(const RosterPreview& preview, std::uint32_t row) {
    for (const bool serious : {true, false})
        for (const CellIssue& issue : preview.table.issues)
            if (issue.row == row && isSerious(issue.problem) == serious)
                return problem(issue.problem,
                               toQt(preview.file.sheet.at(preview.table.rows[row].sheetRow, issue.column).text()));
    return {};
}

QString Words::openSentence(const RosterPreview& preview, std::uint32_t row) {
    const RowPlan& plan = preview.plan.rows[row];
    if (plan.reason != RowReason::CellProblem)
        return look(plan.reason, toQt(preview.table.rows[row].draft.fullName), otherOf(preview, plan));
    if (preview.table.openDateColumn)
        return tr("%1 Choose above which it is.", "a problem as a sentence").arg(cellSentence(preview, row));
    return tr("%1 Correct it in the table, or keep it as written.", "a problem as a sentence")
        .arg(cellSentence(preview, row));
}

QString Words::heading(const RosterPreview& preview) {
    if (!preview.layout.headingRow) return tr("no heading row");
    const auto row = preview.file.sheet.rowNumber(*preview.layout.headingRow);
    return row == 1 ? tr("first row is the heading") : tr("row %1 is the heading").arg(row);
}

QString Words::facts(const RosterPreview& preview) {
    QStringList facts{tr("%n rows", "", static_cast<int>(preview.plan.counts.read))};
    if (preview.file.kind == TableKind::SeparatedText)
        facts << EncodingWords::encoding(preview.file.encoding);
    else if (preview.file.sheets.size() > 1)
        facts << tr("sheet “%1”").arg(toQt(preview.file.sheets[preview.file.chosenSheet].name));
    facts << heading(preview);
    if (preview.layoutRemembered) facts << tr("columns as last time");
    return facts.join(QStringLiteral(" · "));
}

} // namespace

QString fieldWord(RosterField field) { return Words::field(field); }
QString separatorWord(char separator) { return Words::separator(separator); }
QString problemSentence(CellProblem problem, const QString& cell) { return Words::problem(problem, cell); }
QString verdictWord(const RowPlan& row) { return Words::verdict(row.verdict); }
QString sourceFacts(const RosterPreview& preview) { return Words::facts(preview); }

Tone verdictTone(const RowPlan& row) {
    switch (row.verdict) {
    case Verdict::New: return Tone::Accent;
    case Verdict::AlreadyHere: return Tone::Info;
    case Verdict::NeedsLook: return Tone::Warn;
    case Verdict::Skipped: return Tone::Text3;
    }
    return Tone::Text;
}

QString rowSentence(const RosterPreview& preview, std::uint32_t row) {
    const RowPlan& plan = preview.plan.rows[row];
    const bool decided = preview.settings.decisions.contains(preview.table.rows[row].sheetRow);
    QString text;
    switch (plan.verdict) {
    case Verdict::New: text = decided ? Words::chosenNew() : Words::cellSentence(preview, row); break;
    case Verdict::AlreadyHere: text = Words::already(plan.reason); break;
    case Verdict::NeedsLook: text = Words::openSentence(preview, row); break;
    case Verdict::Skipped: text = Words::skipped(plan.reason); break;
    }
    if (text.isEmpty()) text = Words::newPerson();
    return Words::numbered(static_cast<int>(preview.table.rows[row].number), text);
}

QString sourceName(const RosterPreview& preview) {
    return preview.input.name.empty() ? Words::pasted() : toQt(preview.input.name);
}

QString columnName(const RosterColumn& column, int position) {
    if (column.heading.empty()) return Words::column(position);
    const QString heading = toQt(column.heading);
    return column.occurrence > 1 ? QStringLiteral("%1 (%2)").arg(heading).arg(column.occurrence) : heading;
}

} // namespace preceptor::ui
