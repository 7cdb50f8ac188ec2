// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/certificate_drawer.h"

#include "core/base/atomic_file.h"
#include "core/model/change_set.h"
#include "core/services/certificate_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/certificate_forms.h"
#include "ui/curriculum/certificate_paper.h"
#include "ui/curriculum/certificate_view.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/support/language.h"
#include "ui/support/pdf_file.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

namespace {

// The window's language as a code of the list.
std::string windowLanguage() { return toStd(currentLanguage().section(QLatin1Char('_'), 0, 0)); }

AuditNote ofCertificates(const std::vector<Certificate>& certificates) {
    AuditNote act{
        .act = AuditAct::PaperWritten, .table = "certificate", .count = static_cast<std::int64_t>(certificates.size())};
    if (certificates.size() == 1) act.id = certificates.front().id.value;
    return act;
}

} // namespace

CertificateDrawer::CertificateDrawer(const PageContext& context, QWidget* over)
    : SideDrawer(over, 580), m_context(context) {
    setObjectName(QStringLiteral("certificateDrawer"));
}

CohortId CertificateDrawer::classThatWaits(const std::vector<CohortRow>& newestFirst, CohortId preferred) const {
    CohortId found;
    for (const CohortRow& row : newestFirst)
        if ((!found || row.cohort.id == preferred) &&
            !m_context.workspace.certificates().waiting(row.cohort.id).empty())
            found = row.cohort.id;
    return found;
}

void CertificateDrawer::openForClass(CohortId cohort, const QString& name) {
    m_cohort = cohort;
    m_enrolments.clear();
    m_name = name;
    showList();
}

void CertificateDrawer::openForPeople(std::vector<EnrolmentId> enrolments) {
    m_cohort = {};
    m_enrolments = std::move(enrolments);
    m_name.clear();
    showList();
}

void CertificateDrawer::showList() {
    auto* view = new CertificateView;
    setTitle([this] { return m_name.isEmpty() ? tr("Certificates") : tr("Certificates · %1").arg(m_name); });
    setBody(view);
    m_view = view;
    connect(view, &CertificateView::issueAsked, this, &CertificateDrawer::issue);
    connect(view, &CertificateView::saveAsked, this, [this] { save(m_view->chosen()); });
    connect(view, &CertificateView::printAsked, this, &CertificateDrawer::print);
    connect(view, &CertificateView::badgeAsked, this, &CertificateDrawer::saveBadge);
    connect(view, &CertificateView::withdrawAsked, this, &CertificateDrawer::withdraw);
    connect(view, &CertificateView::checkAsked, this, &CertificateDrawer::check);
    fill();
    open();
}

std::vector<EnrolmentId> CertificateDrawer::waiting() const {
    CertificateService& certificates = m_context.workspace.certificates();
    return m_cohort ? certificates.waiting(m_cohort) : certificates.waiting(m_enrolments);
}

int CertificateDrawer::elsewhere() const {
    return m_cohort ? m_context.workspace.certificates().elsewhere(m_cohort) : 0;
}

std::vector<Certificate> CertificateDrawer::issued() const {
    CertificateService& certificates = m_context.workspace.certificates();
    if (m_cohort) return certificates.ofCohort(m_cohort);
    std::vector<Certificate> all;
    for (const EnrolmentId id : m_enrolments)
        for (Certificate& each : certificates.ofEnrolment(id)) all.push_back(std::move(each));
    return all;
}

void CertificateDrawer::fill() {
    if (!m_view) return;
    auto certificates = m_context.runner.read([this] { return issued(); });
    const auto others = m_context.runner.read([this] { return waiting(); });
    const auto elsewhere = m_context.runner.read([this] { return this->elsewhere(); });
    if (certificates && others && elsewhere)
        m_view->show(static_cast<int>(others->size()), *elsewhere, std::move(*certificates));
}

void CertificateDrawer::follow(const ChangeSet& changes) {
    if (isVisible() && (changes.touches("certificate") || changes.touches("enrolment"))) fill();
}

void CertificateDrawer::issue() {
    const auto outcome =
        m_context.runner.run([this] { return m_context.workspace.certificates().issue(waiting(), windowLanguage()); });
    if (!outcome) return;
    fill();
    save(outcome->issued);
}

void CertificateDrawer::save(const std::vector<Certificate>& certificates) {
    if (certificates.empty()) return;
    const QString path = savePdf(m_context, this, certificateFileName(certificates), tr("Certificates"),
                                 certificatePages(certificates), ofCertificates(certificates), PaperTurn::Across);
    if (!path.isEmpty()) m_context.runner.say({tr("Certificates saved: %1").arg(path), {}, {}});
}

void CertificateDrawer::print() {
    const auto certificates = m_view->chosen();
    if (!certificates.empty())
        printKept(m_context, this, tr("Certificates"), certificatePages(certificates), ofCertificates(certificates),
                  PaperTurn::Across);
}

void CertificateDrawer::saveBadge() {
    const auto chosen = m_view->chosen();
    if (chosen.size() != 1) return;
    const auto badge = m_context.runner.run([&] { return m_context.workspace.certificates().badge(chosen.front()); });
    if (!badge) return;
    const QString name = toQt(chosen.front().number) + QStringLiteral(".json");
    const QString path = m_context.files.saveFile(this, FileKind::Badge, name);
    if (path.isEmpty() || !m_context.runner.run([&] { return writeFileAtomically(toPath(path), *badge); })) return;
    if (keepAct(m_context, ofCertificates(chosen), path))
        m_context.runner.say({tr("Badge saved: %1").arg(path), {}, {}});
}

void CertificateDrawer::withdraw() {
    const auto chosen = m_view->chosen();
    if (chosen.size() != 1) return;
    auto* form = new WithdrawForm(chosen.front());
    setTitle([] { return tr("Withdraw a certificate"); });
    setBody(form);
    m_view = nullptr;
    connect(form, &DrawerForm::submitted, this, [this, form, id = chosen.front().id] {
        const auto done =
            m_context.runner.run([&] { return m_context.workspace.certificates().revoke(id, form->reason()); },
                                 [form](const auto& issues) { return form->setIssues(issues); });
        if (done) showList();
    });
    open();
}

void CertificateDrawer::check() {
    auto* form = new CheckForm;
    setTitle([] { return tr("Check a certificate"); });
    setBody(form);
    m_view = nullptr;
    connect(form, &DrawerForm::submitted, this, [this, form] {
        const auto check =
            m_context.runner.read([&] { return m_context.workspace.certificates().verify(form->code()); });
        if (check) form->show(*check);
    });
    open();
}

} // namespace preceptor::ui
