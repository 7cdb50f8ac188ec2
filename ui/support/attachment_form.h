// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a file is attached: what it is called, and of a case that somebody has looked it through; with
// it is said what the program can look through itself.
#pragma once

#include "core/services/attachment_service.h"
#include "ui/support/drawer_form.h"
#include "ui/widgets/holds_text.h"

namespace preceptor::ui {

class AttachmentForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    AttachmentForm(AttachmentDraft draft, QString path, LookedThrough looked, QWidget* parent = nullptr);
    const QString& path() const { return m_path; }
    AttachmentDraft draft() const;
    void eachText(TextVisitor& visitor) override { visitor.visit(m_path); }

protected:
    void retranslate() override;

private:
    AttachmentDraft m_draft;
    QString m_path; // of the file
    LookedThrough m_looked;
};

} // namespace preceptor::ui
