// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_paper.h"

#include "core/services/workspace.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CasePaper)
};

QString shownIn(Workspace& workspace, const Register& reg, const std::vector<FieldValue>& values,
                std::string_view column) {
    for (std::size_t i = 0; i < reg.fields.size() && i < values.size(); ++i) {
        const RegisterField& field = reg.fields[i];
        if (field.column != column) continue;
        const auto* text = std::get_if<std::string>(&values[i]);
        const auto* whole = std::get_if<std::int64_t>(&values[i]);
        if (field.type == FieldType::Reference)
            return whole ? referenceTitle(workspace, field.list, *whole) : QString();
        if (field.type == FieldType::Code) return text ? codeLabel(field.list, *text) : QString();
        if (field.type == FieldType::Date) {
            const auto day = text ? Date::parse(*text) : std::nullopt;
            return day ? mediumDate(*day) : QString();
        }
        return text ? toQt(*text) : whole ? QString::number(*whole) : QString();
    }
    return {};
}

class Writer {
public:
    Writer(Workspace& workspace, const CaseDetail& detail) : m_workspace(workspace), m_detail(detail) {}

    void head(const QString& text) { m_parts.push_back({text, face::kHead}); }
    void body(const QString& text, double indent = 0) {
        if (!text.isEmpty()) m_parts.push_back({text, face::kBody, indent});
    }
    void field(std::string_view column) {
        const QString shown = shownIn(m_workspace, *findRegister("case_item"), m_detail.content.fields, column);
        if (shown.isEmpty()) return;
        head(fieldLabel(column));
        body(shown);
    }
    QString plain(std::string_view column) const {
        return shownIn(m_workspace, *findRegister("case_item"), m_detail.content.fields, column);
    }
    QStringList marks(std::string_view kind) const {
        QStringList names;
        for (const CaseMark& mark : m_detail.content.marks)
            if (mark.kind == kind)
                names << codeLabel(kind, mark.code) + (mark.score ? QStringLiteral(" %1").arg(*mark.score) : QString());
        return names;
    }
    void listed(std::string_view kind, const QString& heading) {
        const QStringList names = marks(kind);
        if (names.isEmpty()) return;
        head(heading);
        body(listText(names));
    }
    void disciplines() { listed("cadre", CaseWords::tr("Disciplines that took part")); }
    // "PPS 50 · ECOG 3 · ESAS-r: pain 6, tiredness 4"
    void condition() {
        QStringList facts;
        for (const char* column : {"pps", "ecog", "phase"})
            if (const QString fact = plain(column); !fact.isEmpty()) facts << labelled(fieldLabel(column), fact);
        if (const QStringList scores = marks("symptom"); !scores.isEmpty()) {
            const QString scale = plain("symptom_scale");
            facts << (scale.isEmpty() ? listText(scores) : labelled(scale, listText(scores)));
        }
        if (facts.isEmpty()) return;
        head(CaseWords::tr("How the patient is"));
        for (const QString& fact : facts) body(fact);
    }
    void steps() {
        if (m_detail.content.steps.empty()) return;
        head(CaseWords::tr("Between hospital, community and home"));
        for (const CaseStep& step : m_detail.content.steps) {
            QStringList facts;
            if (step.day) facts << CaseWords::tr("day %1").arg(*step.day);
            facts << codeLabel("tier_of_care", step.tierOfCare);
            if (!step.setting.empty()) facts << codeLabel("case_setting", step.setting);
            if (!step.text.empty()) facts << toQt(step.text);
            body(QStringLiteral("– %1").arg(facts.join(QStringLiteral(" · "))), 4);
        }
    }
    void questions() {
        head(CaseWords::tr("What was asked"));
        int n = 0;
        for (const CaseQuestion& question : m_detail.content.questions)
            body(QStringLiteral("%1. %2").arg(++n).arg(toQt(question.text)), 4);
    }
    void recommendations() {
        head(CaseWords::tr("What the conference recommends"));
        int n = 0;
        for (const RegisterRow& row : m_detail.recommendations) {
            const Register& reg = *findRegister("recommendation");
            body(QStringLiteral("%1. %2").arg(++n).arg(shownIn(m_workspace, reg, row.values, "text")), 4);
            QStringList facts;
            for (const char* column : {"category", "consensus", "protocol_id"})
                if (const QString fact = shownIn(m_workspace, reg, row.values, column); !fact.isEmpty()) facts << fact;
            if (!facts.isEmpty()) m_parts.push_back({facts.join(QStringLiteral(" · ")), face::kSmall, 10});
        }
        if (n == 0) body(CaseWords::tr("Nothing has been recommended yet."));
    }
    void lines(const char* table, const QString& heading) {
        const auto& rows = std::string_view(table) == "action" ? m_detail.actions : m_detail.learningPoints;
        if (rows.empty()) return;
        head(heading);
        for (const RegisterRow& row : rows) {
            QString text = shownIn(m_workspace, *findRegister(table), row.values, "text");
            const QString due = shownIn(m_workspace, *findRegister(table), row.values, "due_on");
            if (!due.isEmpty()) text += QStringLiteral(" (%1)").arg(due);
            body(QStringLiteral("– %1").arg(text), 4);
        }
    }
    std::vector<PaperPart> take() { return std::move(m_parts); }

private:
    Workspace& m_workspace;
    const CaseDetail& m_detail;
    std::vector<PaperPart> m_parts;
};

QString factsOf(const Writer& writer) {
    QStringList facts;
    for (const char* column : {"age_band", "sex", "dx_group", "stage", "tier_of_care", "setting"})
        if (const QString fact = writer.plain(column); !fact.isEmpty()) facts << fact;
    return facts.join(QStringLiteral(" · "));
}

PaintPages pagesOf(const CaseDetail& detail, const QString& over, const QString& title, const QString& facts,
                   std::vector<PaperPart> parts) {
    return partPages({over, title, facts, caseFoot(!detail.overrides.empty())}, std::move(parts));
}

QString titleOf(const CaseDetail& detail) {
    return QStringLiteral("%1  %2").arg(toQt(detail.row.number), toQt(detail.row.title));
}

std::vector<PaperPart> letterParts(Workspace& workspace, const CaseDetail& detail) {
    Writer writer(workspace, detail);
    writer.body(detail.row.presenter.empty() ? CaseWords::tr("Dear colleague,")
                                             : CaseWords::tr("Dear %1,").arg(toQt(detail.row.presenter)));
    writer.body(
        CaseWords::tr("Thank you for the case you brought to the conference. This is what came of it; please tell us "
                      "later what could be done and how it went."));
    writer.questions();
    writer.recommendations();
    writer.lines("learning_point", CaseWords::tr("What we learned"));
    writer.lines("action", CaseWords::tr("Agreed actions"));
    writer.disciplines();
    if (!detail.followUps.empty()) {
        const QString due = shownIn(workspace, *findRegister("follow_up"), detail.followUps.back().values, "due_on");
        writer.body(CaseWords::tr("We would like to hear about the case again on %1.").arg(due));
    }
    return writer.take();
}

} // namespace

QString caseFoot(bool letStand) {
    return letStand ? CaseWords::tr("Holds words that were let stand for a reason: look before it goes further.")
                    : CaseWords::tr("Holds nothing that identifies the patient. Keep it so when you add to it.");
}

PaintPages caseSummaryPages(Workspace& workspace, const CaseDetail& detail) {
    Writer writer(workspace, detail);
    writer.condition();
    writer.listed("problem_domain", CaseWords::tr("Where the problems lie"));
    for (const char* column : {"history", "tried_so_far", "goals_of_care", "proposed_plan"}) writer.field(column);
    writer.steps();
    writer.questions();
    writer.recommendations();
    writer.lines("learning_point", CaseWords::tr("What we learned"));
    writer.lines("action", CaseWords::tr("Agreed actions"));
    writer.disciplines();
    const QString facts = factsOf(writer);
    QString over = toQt(detail.row.institution);
    if (const auto day = Date::parse(detail.row.sessionDay))
        over += (over.isEmpty() ? QString() : QStringLiteral(" · ")) +
                CaseWords::tr("Case conference of %1").arg(mediumDate(*day));
    return pagesOf(detail, over, titleOf(detail), facts, writer.take());
}

PaintPages letterPages(Workspace& workspace, const CaseDetail& detail) {
    return pagesOf(
        detail, CaseWords::tr("Recommendations of the case conference · %1").arg(mediumDate(workspace.clock().today())),
        titleOf(detail), factsOf(Writer(workspace, detail)), letterParts(workspace, detail));
}

QString letterText(Workspace& workspace, const CaseDetail& detail) {
    QString text = titleOf(detail) + QStringLiteral("\n\n");
    for (const PaperPart& part : letterParts(workspace, detail))
        text += (part.face.bold ? QStringLiteral("\n") : QString()) + part.text + QLatin1Char('\n');
    return text + QLatin1Char('\n') + caseFoot(!detail.overrides.empty()) + QLatin1Char('\n');
}

} // namespace preceptor::ui
