// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of a class or of chosen people: issuing, printing, withdrawing, and checking one that somebody brings.
#pragma once

#include "core/model/certificate.h"
#include "core/model/curriculum_rows.h"
#include "ui/support/page.h"
#include "ui/support/paper.h"
#include "ui/widgets/holds_text.h"
#include "ui/widgets/side_drawer.h"

namespace preceptor::ui {

class CertificateView;

class CertificateDrawer final : public SideDrawer, public HoldsText {
    Q_OBJECT
public:
    CertificateDrawer(const PageContext& context, QWidget* over);

    // That class if somebody waits for a certificate in it, else the newest where somebody does; none: nobody does.
    CohortId classThatWaits(const std::vector<CohortRow>& newestFirst, CohortId preferred) const;
    void openForClass(CohortId cohort, const QString& name);
    void openForPeople(std::vector<EnrolmentId> enrolments);
    void check();
    void follow(const ChangeSet& changes);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_name); }

private:
    void showList();
    void fill();
    std::vector<EnrolmentId> waiting() const;
    std::vector<Certificate> issued() const;
    int elsewhere() const;
    void issue();
    void save(const std::vector<Certificate>& certificates);
    void print();
    void saveBadge();
    void withdraw();

    PageContext m_context;
    CohortId m_cohort;
    std::vector<EnrolmentId> m_enrolments; // without a class
    QString m_name;
    QPointer<CertificateView> m_view; // while the list is in sight
};

} // namespace preceptor::ui
