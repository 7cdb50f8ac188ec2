// SPDX-License-Identifier: GPL-3.0-or-later
// What else is kept about a person: consent answers, former names, records that were merged into this one.
#pragma once

#include "core/model/person_rows.h"
#include "ui/support/page.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace preceptor::ui {

class Button;
class CodeCombo;
class DateEdit;
class TitledCard;

class RecordsCard final : public QWidget {
    Q_OBJECT
public:
    explicit RecordsCard(const PageContext& context, QWidget* parent = nullptr);
    void setPerson(const PersonDetail& detail);
    void retranslate();

private:
    QWidget* buildConsentLine();
    void addLine(QVBoxLayout* lines, const QString& text, const QString& action, std::function<void()> onAction);
    void recordConsent(const std::string& answer);

    PageContext m_context;
    PersonId m_person;
    TitledCard* m_consentCard;
    TitledCard* m_namesCard;
    QVBoxLayout* m_consents;
    QVBoxLayout* m_names;
    CodeCombo* m_method;
    DateEdit* m_day;
    Button* m_yes;
    Button* m_no;
};

} // namespace preceptor::ui
