// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_drawer.h"

#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/workspace.h"
#include "ui/cases/deny_form.h"
#include "ui/cases/digest_form.h"
#include "ui/support/action_runner.h"
#include "ui/support/drawer_form.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

#include <algorithm>

namespace preceptor::ui {

namespace {

class WhyForm final : public DrawerForm {
    Q_DECLARE_TR_FUNCTIONS(WhyForm)
public:
    explicit WhyForm(ReviewStatus to) : m_to(to) {
        form().note("reason");
        retranslate();
    }
    std::string reason() const {
        return toStd(static_cast<QPlainTextEdit*>(form().input("reason"))->toPlainText().trimmed());
    }

protected:
    void retranslate() override {
        form().setCaption("reason", m_to == ReviewStatus::Returned ? tr("What should be changed?") : tr("Why?"), true);
        setSubmitWords(m_to == ReviewStatus::Returned ? tr("Give the case back") : tr("Withdraw the case"));
    }

private:
    ReviewStatus m_to;
};

// What is still open of a case that is to be closed.
class CloseForm final : public DrawerForm {
    Q_DECLARE_TR_FUNCTIONS(CloseForm)
public:
    explicit CloseForm(const CaseRow& row) : m_row(row) {
        form().add("still_open", m_words = wrappedLabel({}));
        m_words->setFocusPolicy(Qt::TabFocus); // read first; nothing is closed by an Enter that comes too early
        retranslate();
    }

protected:
    void retranslate() override {
        QStringList lines;
        if (const int n = m_row.openRecommendations) lines << tr("%n recommendations have no outcome yet.", "", n);
        if (const int n = m_row.openFollowUps) lines << tr("%n follow-ups are not done.", "", n);
        if (const int n = m_row.openActions) lines << tr("%n actions are open.", "", n);
        m_words->setText(lines.join(QLatin1Char('\n')));
        form().setCaption("still_open", tr("Still open in this case"));
        setSubmitWords(tr("Close it all the same"));
    }

private:
    CaseRow m_row;
    Label* m_words;
};

// The next one first, as that is mostly meant; of two as near the one to come.
std::vector<SessionRow> nearestFirst(std::vector<SessionRow> rows, Date today) {
    const auto distance = [today](const SessionRow& row) {
        const auto days = row.session.plannedOn.days - today.days;
        return days >= 0 ? 2 * days : -2 * days + 1;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const SessionRow& a, const SessionRow& b) { return distance(a) < distance(b); });
    return rows;
}

class ConferenceForm final : public DrawerForm {
    Q_DECLARE_TR_FUNCTIONS(ConferenceForm)
public:
    ConferenceForm(Workspace& workspace, SessionId present) {
        form().choice("session_id");
        for (const SessionRow& row : nearestFirst(workspace.conferences().sessions(), workspace.clock().today()))
            m_choices.emplace_back(
                std::to_string(row.session.id.value),
                QStringLiteral("%1 · %2").arg(mediumDate(row.session.plannedOn), toQt(row.session.title)));
        retranslate();
        combo()->setCode(present ? std::to_string(present.value) : std::string());
    }
    SessionId session() const { return SessionId{combo()->code().empty() ? 0 : std::stoll(combo()->code())}; }

protected:
    void retranslate() override {
        form().setCaption("session_id", tr("Conference"));
        auto choices = m_choices;
        choices.insert(choices.begin(), {std::string(), tr("Not planned yet")});
        combo()->setChoices(choices);
        setSubmitWords(tr("Plan the case"));
    }

private:
    CodeCombo* combo() const { return static_cast<CodeCombo*>(form().input("session_id")); }
    CodeCombo::Choices m_choices;
};

} // namespace

CaseDrawer::CaseDrawer(const PageContext& context, QWidget* over) : SideDrawer(over), m_context(context) {}

void CaseDrawer::move(CaseId id, ReviewStatus to) {
    auto* form = new WhyForm(to);
    setTitle([to] { return to == ReviewStatus::Returned ? tr("Give back") : tr("Withdraw"); });
    setBody(form);
    connect(form, &DrawerForm::submitted, this, [this, form, id, to] {
        if (m_context.runner.run([&] { return m_context.workspace.cases().move(id, to, form->reason()); },
                                 [form](const auto& issues) { return form->setIssues(issues); }))
            closeDrawer();
    });
    open();
}

void CaseDrawer::askToClose(const CaseRow& row) {
    auto* form = new CloseForm(row);
    setTitle([] { return tr("Close the case?"); });
    setBody(form);
    connect(form, &DrawerForm::submitted, this, [this, id = row.id] {
        if (m_context.runner.run([&] { return m_context.workspace.cases().move(id, ReviewStatus::Closed); }))
            closeDrawer();
    });
    open();
}

void CaseDrawer::plan(CaseId id, SessionId present) {
    auto* form = new ConferenceForm(m_context.workspace, present);
    setTitle([] { return tr("When it is presented"); });
    setBody(form);
    connect(form, &DrawerForm::submitted, this, [this, form, id] {
        if (m_context.runner.run([&] { return m_context.workspace.cases().plan(id, form->session()); })) closeDrawer();
    });
    open();
}

void CaseDrawer::digest() {
    setTitle([] { return tr("What we learned"); });
    setBody(new DigestForm(m_context));
    open();
}

void CaseDrawer::denyWords() {
    setTitle([] { return tr("Names that must not appear"); });
    setBody(new DenyForm(m_context), About::Page);
    open();
}

} // namespace preceptor::ui
