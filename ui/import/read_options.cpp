// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/read_options.h"

#include "ui/import/import_words.h"
#include "ui/text/convert.h"
#include "ui/text/encoding_words.h"
#include "ui/text/format.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace preceptor::ui {

namespace {

constexpr std::size_t kHeadingChoices = 15;
constexpr int kLeastChoice = 80;

int number(const CodeCombo* combo) { return QString::fromStdString(combo->code()).toInt(); }
std::string codeOfNumber(std::size_t value) { return std::to_string(value); }

// The first filled cells of a row, to recognise a heading by.
QString rowText(const Sheet& sheet, std::size_t row) {
    QStringList texts;
    for (const SheetCell& cell : sheet.row(row))
        if (!cell.empty() && texts.size() < 3) texts << toQt(cell.text()).simplified().left(12);
    return listText(texts);
}

} // namespace

ReadOptions::ReadOptions(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    m_dates = addOption("dateOrder");
    m_encoding = addOption("encoding");
    m_separator = addOption("separator");
    m_sheet = addOption("sheet");
    m_heading = addOption("headingRow");
    line->addStretch(1);
    connect(m_encoding.combo, &CodeCombo::codeChanged, this, [this] {
        if (const auto encoding = encodingByName(m_encoding.combo->code())) Q_EMIT encodingChosen(*encoding);
    });
    connect(m_separator.combo, &CodeCombo::codeChanged, this,
            [this] { Q_EMIT separatorChosen(m_separator.combo->code().front()); });
    connect(m_sheet.combo, &CodeCombo::codeChanged, this, [this] { Q_EMIT sheetChosen(number(m_sheet.combo)); });
    connect(m_heading.combo, &CodeCombo::codeChanged, this,
            [this] { Q_EMIT headingRowChosen(number(m_heading.combo)); });
    connect(m_dates.combo, &CodeCombo::codeChanged, this, [this] {
        if (m_dates.combo->code().empty()) return;
        Q_EMIT dateOrderChosen(m_dates.combo->code() == "day" ? DateOrder::DayFirst : DateOrder::MonthFirst);
    });
    retranslate();
}

ReadOptions::Option ReadOptions::addOption(const char* name) {
    Option option{label(QString(), TextRole::Small, Tone::Text2, this), new CodeCombo(this)};
    option.combo->setObjectName(QLatin1String(name));
    option.combo->setMinimumWidth(scaled(kLeastChoice));
    option.caption->setBuddy(option.combo);
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->addWidget(option.caption);
    line->addWidget(option.combo);
    line->addSpacing(space::kS);
    return option;
}

void ReadOptions::setShown(const Option& option, bool shown) {
    option.caption->setVisible(shown);
    option.combo->setVisible(shown);
}

void ReadOptions::retranslate() {
    const std::array<std::pair<Option*, QString>, 5> captions{{{&m_encoding, EncodingWords::caption()},
                                                               {&m_separator, tr("Columns parted by")},
                                                               {&m_sheet, tr("Sheet")},
                                                               {&m_heading, tr("Heading row")},
                                                               {&m_dates, tr("Dates are")}}};
    for (const auto& [option, words] : captions) {
        option->caption->setText(words);
        option->combo->setAccessibleName(words);
    }
}

void ReadOptions::show(const RosterPreview& preview, bool all) {
    const bool text = preview.file.kind == TableKind::SeparatedText;
    fillText(preview);
    fillSheets(preview);
    fillHeading(preview);
    fillDates(preview);
    setShown(m_encoding, all && text && !preview.input.name.empty());
    setShown(m_separator, all && text);
    setShown(m_sheet, preview.file.sheets.size() > 1);
    setShown(m_heading, all);
    setShown(m_dates, preview.table.openDateColumn || preview.settings.dateOrder);
    setVisible(all || m_sheet.combo->isVisibleTo(this) || m_dates.combo->isVisibleTo(this));
}

bool ReadOptions::asksDateOrder() const { return m_dates.combo->isVisibleTo(this) && m_dates.combo->code().empty(); }

void ReadOptions::answerDateOrder() { m_dates.combo->setFocus(Qt::TabFocusReason); }

void ReadOptions::fillText(const RosterPreview& preview) {
    CodeCombo::Choices encodings;
    for (const Encoding encoding : allEncodings())
        encodings.emplace_back(std::string(encodingName(encoding)), EncodingWords::encoding(encoding));
    m_encoding.combo->setChoices(encodings);
    m_encoding.combo->setCode(std::string(encodingName(preview.file.encoding)));
    CodeCombo::Choices separators;
    for (const char separator : {',', ';', '\t', '|'})
        separators.emplace_back(std::string(1, separator), separatorWord(separator));
    m_separator.combo->setChoices(separators);
    m_separator.combo->setCode(std::string(1, preview.file.separator));
}

void ReadOptions::fillSheets(const RosterPreview& preview) {
    CodeCombo::Choices sheets;
    for (std::size_t i = 0; i < preview.file.sheets.size(); ++i) {
        const SheetName& sheet = preview.file.sheets[i];
        sheets.emplace_back(codeOfNumber(i), sheet.hidden ? tr("%1 (hidden)").arg(toQt(sheet.name)) : toQt(sheet.name));
    }
    m_sheet.combo->setChoices(sheets);
    m_sheet.combo->setCode(codeOfNumber(preview.file.chosenSheet));
}

void ReadOptions::fillHeading(const RosterPreview& preview) {
    const Sheet& sheet = preview.file.sheet;
    CodeCombo::Choices rows{{"-1", tr("None")}};
    for (std::size_t i = 0; i < std::min(sheet.rowCount(), kHeadingChoices); ++i)
        rows.emplace_back(codeOfNumber(i),
                          tr("%1: %2", "row number: its first cells").arg(sheet.rowNumber(i)).arg(rowText(sheet, i)));
    m_heading.combo->setChoices(rows);
    m_heading.combo->setCode(preview.layout.headingRow ? codeOfNumber(*preview.layout.headingRow) : "-1");
}

void ReadOptions::fillDates(const RosterPreview& preview) {
    m_dates.combo->setChoices(
        {{"", tr("Please choose")}, {"day", tr("day/month/year")}, {"month", tr("month/day/year")}});
    const auto& order = preview.settings.dateOrder;
    m_dates.combo->setCode(!order ? "" : *order == DateOrder::DayFirst ? "day" : "month");
    m_dates.caption->setTone(order ? Tone::Text2 : Tone::Warn);
}

} // namespace preceptor::ui
