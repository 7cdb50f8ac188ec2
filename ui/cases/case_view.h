// SPDX-License-Identifier: GPL-3.0-or-later
// One case, a draft or one that was handed in: what is written about it with the privacy panel beside it, what the
// conference left, and its way. The next step is the one filled button; every other one is in the menu.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <utility>

class QTabWidget;

namespace preceptor::ui {

class AttachmentPanel;
class Autosave;
class CaseDrawer;
class CaseFields;
class CaseHead;
class CaseHistory;
enum class CaseCommand;
class CasePrinter;
class PrivacyPanel;
class RegisterPanel;
class VerticalScroll;

class CaseView final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit CaseView(const PageContext& context, QWidget* parent = nullptr);

    void showCase(CaseId id);
    void showDraft(CaseDraftId id);
    bool reload(); // false: it is gone
    void retranslate();
    void flush();
    void attach(const QString& path);                         // offers to
    void showTab(std::string_view code);                      // of a register
    void showFound(std::string_view table, std::int64_t row); // what a search answers
    void print();
    CaseId caseId() const { return m_id; }
    CaseDraftId draftId() const { return m_draftId; }
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_draft, m_detail); }

Q_SIGNALS:
    void draftChanged(); // not told by a ChangeSet
    void caseAsked(preceptor::CaseId id);
    void draftAsked(preceptor::CaseDraftId id);

private:
    void buildUi();
    QWidget* buildText();
    void connectActions();
    void addPanel(std::string_view code);
    void showDraftRow(const CaseDraft& draft);
    void showDetail(CaseDetail detail);
    void showHead();
    void perform(CaseCommand command);
    bool save(bool lead = false); // false: it is refused, and shown why, leading there
    void tick();
    void sayUnticked(std::size_t before, std::size_t now, ReviewStatus was);
    bool written(); // all that is on the screen; no step is taken without it
    void scan();
    void keep(const QString& field, const QString& kind, const QString& reason);
    void showPlace(const QString& field, int nth, int begin, int end);
    void next();
    void submit();
    void move(ReviewStatus to);
    void paper(void (CasePrinter::*make)(const CaseDetail& detail));
    void beginAtTop();
    bool looked(); // at what is listed but does not block, by somebody else than who wrote it; else says so
    bool isOwn() const;
    void followUp();
    void planFollowUp();
    ReviewStatus status() const;

    PageContext m_context;
    CaseId m_id;
    CaseDraftId m_draftId;
    CaseDraft m_draft;
    CaseDetail m_detail;
    bool m_unsaved = false;          // as it stands in the form
    std::pair<CaseId, int> m_looked; // the case whose places were led to, and how many there were
    CaseHead* m_head;
    QTabWidget* m_tabs;
    CaseFields* m_fields;
    VerticalScroll* m_scroll; // of the fields
    PrivacyPanel* m_privacy;
    Autosave* m_autosave;
    std::vector<RegisterPanel*> m_panels;
    AttachmentPanel* m_files;
    CaseHistory* m_history;
    CaseDrawer* m_drawer;
    CasePrinter* m_printer;
};

} // namespace preceptor::ui
