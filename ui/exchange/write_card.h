// SPDX-License-Identifier: GPL-3.0-or-later
// "Write a file": for whom, what it holds, how it is locked. Says afterwards what was written and where.
#pragma once

#include "core/model/attachment.h"
#include "core/services/exchange_service.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;

namespace preceptor::ui {

class Button;
class CodeCombo;
class Form;
class Label;

class WriteCard final : public Card {
    Q_OBJECT
public:
    explicit WriteCard(QWidget* parent = nullptr);
    // The sites that can be written for, and those of them whose keys are trusted.
    void setSites(const std::vector<std::string>& sites, const std::vector<std::string>& trusted);
    // What could travel along; nothing is offered where there is nothing.
    void setFiles(const AttachmentTotals& totals);
    BundleRequest request() const;
    bool intoFolder() const;
    bool check(); // marks what is missing; true: it can be written
    void showWritten(const BundleWritten& written);
    void showOutcome(const QString& sentence);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void writeAsked();
    void folderWanted(const QString& path); // open it on the desktop

private:
    void buildUi();
    void connectActions();
    void fillChoices();
    void followReceiver();
    bool miss(const char* field, const QString& sentence);
    void clearProblem();

    Label* m_title;
    Label* m_level;
    Form* m_form;
    Button* m_show;
    QCheckBox* m_keys;
    QCheckBox* m_withFiles;
    AttachmentTotals m_files;
    Label* m_outcome;
    Button* m_openFolder;
    Button* m_write;
    std::vector<std::string> m_sites;
    std::vector<std::string> m_trusted;
    BundleWritten m_written;
};

} // namespace preceptor::ui
