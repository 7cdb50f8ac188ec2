// SPDX-License-Identifier: GPL-3.0-or-later
// What was half filled in when the file was locked, form by form, each field to be copied to where it belongs; and a
// button that takes it away.
#pragma once

#include "core/model/unsent.h"
#include "ui/widgets/side_drawer.h"

#include <vector>

class QVBoxLayout;

namespace preceptor::ui {

class BriefClipboard;

class UnsentDrawer final : public SideDrawer {
    Q_OBJECT
public:
    explicit UnsentDrawer(QWidget* over);
    void showForms(const std::vector<UnsentForms>& kept);

Q_SIGNALS:
    void done();                            // it may go
    void previewAsked(const QString& path); // of a file that was being looked through

protected:
    void changeEvent(QEvent* event) override;

private:
    void addForm(QVBoxLayout* column, const UnsentForm& form);
    QWidget* line(const UnsentField& field);

    BriefClipboard* m_copied;
};

} // namespace preceptor::ui
