// SPDX-License-Identifier: GPL-3.0-or-later
// How the file is read, for the cases where the guess is wrong: encoding, separator, sheet, heading row, and the order
// of day and month where the file leaves it open. Only what applies to the file is shown.
#pragma once

#include "core/services/import_service.h"

#include <QWidget>

namespace preceptor::ui {

class CodeCombo;
class Label;

class ReadOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ReadOptions(QWidget* parent = nullptr);
    void show(const RosterPreview& preview, bool all); // all: not only what must be answered
    void retranslate();
    bool asksDateOrder() const;
    void answerDateOrder(); // the next key does

Q_SIGNALS:
    void encodingChosen(preceptor::Encoding encoding);
    void separatorChosen(char separator);
    void sheetChosen(int sheet);
    void headingRowChosen(int row); // index in the sheet, -1: no headings
    void dateOrderChosen(preceptor::DateOrder order);

private:
    struct Option {
        Label* caption = nullptr;
        CodeCombo* combo = nullptr;
    };
    Option addOption(const char* name);
    static void setShown(const Option& option, bool shown);
    void fillText(const RosterPreview& preview);
    void fillSheets(const RosterPreview& preview);
    void fillHeading(const RosterPreview& preview);
    void fillDates(const RosterPreview& preview);

    Option m_encoding;
    Option m_separator;
    Option m_sheet;
    Option m_heading;
    Option m_dates;
};

} // namespace preceptor::ui
