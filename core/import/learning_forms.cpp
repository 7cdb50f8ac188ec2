// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts of forms: Google, Microsoft, wjx, KoboToolbox, REDCap.
#include "core/base/ascii.h"
#include "core/import/column_alias.h"
#include "core/import/learning_grid.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

// A question such as "1. What is your full name?" holds the words of a heading inside.
bool asksName(const std::string& key) {
    constexpr std::array kWords{"姓名"sv,     "名字"sv,        "hovaten"sv,    "hoten"sv,    "fullname"sv,
                                "yourname"sv, "nometprenom"sv, "nomcomplet"sv, "votrenom"sv, "prenometnom"sv};
    return std::any_of(kWords.begin(), kWords.end(), [&](auto word) { return key.find(word) != key.npos; });
}

std::optional<RosterField> fieldOf(const LearningGrid& grid, std::size_t column) {
    const auto match = matchHeading(grid.heading(column));
    return match && match->exact ? std::optional(match->field) : std::nullopt;
}

// Who answered, among the questions from `from` on. An e-mail that was asked for comes behind the platform's own.
void findWho(const LearningGrid& grid, std::size_t from, LearningWho& who) {
    for (std::size_t i = from; i < grid.width(); ++i) {
        const LearningLooks& looks = grid.looks(i);
        const auto field = fieldOf(grid, i);
        if (looks.mostly(looks.emails) || field == RosterField::Email)
            who.emails.push_back(i);
        else if (field == RosterField::FullName || asksName(grid.key(i)))
            who.names.push_back(i);
        else if (field == RosterField::GivenName)
            who.firstNames.push_back(i);
        else if (field == RosterField::FamilyName) {
            who.familyFirst = who.firstNames.empty() && fold(grid.heading(i)).starts_with("ho");
            who.lastNames.push_back(i);
        } else if (field == RosterField::StaffNumber && grid.key(i) != "id")
            who.numbers.push_back(i);
    }
}

bool isWhos(const LearningWho& who, std::size_t column) {
    const auto in = [&](const std::vector<std::size_t>& columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    return in(who.names) || in(who.firstNames) || in(who.lastNames) || in(who.emails) || in(who.numbers);
}

void takeAsScore(LearningColumn& column, const LearningFileNames& names) {
    column.item.titles = {learningFileTitle(names.file)};
    column.item.score = true;
}

// Answers that are numbers may be marks; the score of the whole form is known by its words.
void addAnswers(const LearningGrid& grid, const LearningFileNames& names, std::size_t from, std::string_view scoreWords,
                LearningLayout& layout) {
    for (std::size_t i = from; i < grid.width(); ++i) {
        const bool score = grid.isOne(i, scoreWords);
        const std::string key = grid.key(i);
        const bool points = key.starts_with("points") && key.size() > 6; // of one question
        if (isWhos(layout.who, i) || points || key.empty() || (layout.at && *layout.at == i)) continue;
        if (!score && !grid.looks(i).tellMarks()) continue;
        LearningColumn column = grid.points(i);
        if (score) takeAsScore(column, names);
        if (score)
            layout.columns.insert(layout.columns.begin(), std::move(column));
        else
            layout.columns.push_back(std::move(column));
    }
}

// That somebody handed in the form, on which day.
void addHandedIn(const LearningGrid& grid, const LearningFileNames& names, LearningLayout& layout) {
    if (!layout.at) return;
    LearningColumn column = grid.completion(*layout.at);
    column.dayOnly = true;
    column.item.titles = {learningFileTitle(names.file)};
    layout.columns.push_back(std::move(column));
}

constexpr std::string_view kTotalPoints =
    "total points|score|total score|total des points|nombre total de points|points|"
    "tổng điểm|tổng số điểm|điểm|điểm số|总分|总分数|得分|分数";

} // namespace

std::optional<LearningLayout> asGoogleForms(const LearningGrid& grid, const LearningFileNames& names) {
    if (grid.width() < 2) return std::nullopt;
    const bool word = grid.isOne(0, "timestamp|horodateur|dấu thời gian|时间戳记|时间戳");
    const LearningLooks& first = grid.looks(0);
    const bool times = first.all(first.times);
    if (!times && !(word && grid.rows().empty())) return std::nullopt;
    bool pairs = false;
    for (std::size_t i = 1; i < std::min<std::size_t>(grid.width(), 4); ++i)
        pairs = pairs || grid.looks(i).mostly(grid.looks(i).pairs);
    if (!word && !pairs) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::GoogleForms, {}, 0, {}};
    layout.headingRow = grid.headingRow();
    layout.at = 0;
    findWho(grid, 1, layout.who);
    addAnswers(grid, names, 1, "score|note|điểm|điểm số|得分|分数|总分", layout);
    // In another language the score is the only one of "4 / 5".
    if (pairs && !layout.columns.empty() && !layout.columns.front().item.score)
        for (LearningColumn& column : layout.columns)
            if (grid.looks(column.value).mostly(grid.looks(column.value).pairs)) {
                takeAsScore(column, names);
                break;
            }
    addHandedIn(grid, names, layout);
    addReason(layout.recognition, LearningReason::Words, word);
    addReason(layout.recognition, LearningReason::Layout, times && pairs);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "(responses)") || fileHas(names, "google"));
    return layout;
}

std::optional<LearningLayout> asMsForms(const LearningGrid& grid, const LearningFileNames& names) {
    if (grid.width() < 5) return std::nullopt;
    const bool words = grid.isOne(1, "start time|heure de début|thời gian bắt đầu|开始时间") &&
                       grid.isOne(2, "completion time|heure de fin|thời gian hoàn thành|完成时间");
    const auto all = [&](std::size_t i, std::size_t LearningLooks::*what) {
        return grid.looks(i).all(grid.looks(i).*what);
    };
    const bool shape =
        all(0, &LearningLooks::wholes) && all(1, &LearningLooks::times) && all(2, &LearningLooks::times) &&
        (grid.looks(3).emails + grid.looks(3).words == grid.looks(3).filled) && grid.looks(4).emails == 0;
    if (!shape && !(words && grid.rows().empty())) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::MsForms, {}, 0, {}};
    layout.headingRow = grid.headingRow();
    layout.at = 2;
    layout.who.emails = {3};
    layout.who.names = {4};
    findWho(grid, 5, layout.who);
    addAnswers(grid, names, 5, kTotalPoints, layout);
    addHandedIn(grid, names, layout);
    addReason(layout.recognition, LearningReason::Words, words);
    addReason(layout.recognition, LearningReason::Layout, shape);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "forms"));
    return layout;
}

std::optional<LearningLayout> asWjx(const LearningGrid& grid, const LearningFileNames& names) {
    if (grid.width() < 3) return std::nullopt;
    const auto numbered = [&](std::size_t i) {
        const std::string heading = grid.heading(i);
        const auto digits = heading.find_first_not_of("0123456789");
        return digits > 0 && digits != std::string::npos && heading.substr(digits).starts_with("、");
    };
    std::size_t questions = 0;
    for (std::size_t i = 2; i < grid.width(); ++i) questions += numbered(i) ? 1 : 0;
    const bool words = grid.isOne(0, "序号") && grid.isOne(1, "提交答卷时间");
    const LearningLooks& time = grid.looks(1);
    const bool shape = questions > 0 && time.all(time.times) && grid.looks(0).all(grid.looks(0).wholes);
    if (!shape && !words) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Wjx, {}, 0, {}};
    layout.headingRow = grid.headingRow();
    layout.at = 1;
    findWho(grid, 2, layout.who);
    addAnswers(grid, names, 2, kTotalPoints, layout);
    // Addresses of computers, phones and times taken are no marks.
    std::erase_if(layout.columns,
                  [&](const LearningColumn& c) { return !numbered(c.value) && !grid.isOne(c.value, kTotalPoints); });
    std::erase_if(layout.columns, [&](const LearningColumn& c) {
        return grid.key(c.value).find("手机") != std::string::npos ||
               grid.key(c.value).find("电话") != std::string::npos;
    });
    addHandedIn(grid, names, layout);
    addReason(layout.recognition, LearningReason::Words, words);
    addReason(layout.recognition, LearningReason::Layout, shape);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "wjx") || fileHas(names, "问卷"));
    return layout;
}

namespace {

std::optional<std::size_t> exactly(const LearningGrid& grid, std::string_view code) {
    for (std::size_t i = 0; i < grid.width(); ++i)
        if (grid.text(grid.headingRow(), i) == code) return i;
    return std::nullopt;
}

bool isTagRow(const LearningGrid& grid, std::size_t row) {
    bool any = false;
    for (std::size_t i = 0; i < grid.width(); ++i) {
        const std::string_view text = grid.text(row, i);
        if (!text.empty() && !text.starts_with('#')) return false;
        any = any || !text.empty();
    }
    return any;
}

} // namespace

std::optional<LearningLayout> asKobo(const LearningGrid& grid, const LearningFileNames& names) {
    const auto uuid = exactly(grid, "_uuid");
    const auto submitted = exactly(grid, "_submission_time");
    if (!uuid || !submitted) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Kobo, {}, 0, {}};
    layout.headingRow = grid.headingRow();
    const auto end = exactly(grid, "end");
    layout.at = end && grid.looks(*end).mostly(grid.looks(*end).times) ? end : submitted;
    if (!grid.rows().empty() && isTagRow(grid, grid.rows().front())) layout.notPeople.push_back(grid.rows().front());
    findWho(grid, 0, layout.who);
    if (const auto by = exactly(grid, "_submitted_by")) layout.who.names.push_back(*by);
    for (std::size_t i = 0; i < grid.width(); ++i) {
        const std::string heading = grid.heading(i);
        const bool system = heading.empty() || heading.starts_with('_') || heading == "start" || heading == "end";
        // Of a question with several answers: a column of 0 and 1 for each.
        const auto slash = heading.rfind('/');
        const bool option = slash != std::string::npos && exactly(grid, heading.substr(0, slash));
        if (system || option || isWhos(layout.who, i)) continue;
        // A row of tags below the headings is no answer.
        LearningLooks looks = grid.looks(i);
        const bool tagged = !layout.notPeople.empty() && !grid.text(layout.notPeople.front(), i).empty();
        looks.filled -= tagged ? 1 : 0;
        if (looks.tellMarks()) layout.columns.push_back(grid.points(i));
    }
    addHandedIn(grid, names, layout);
    addReason(layout.recognition, LearningReason::Codes, true);
    addReason(layout.recognition, LearningReason::Layout, exactly(grid, "_id") && exactly(grid, "_index"));
    return layout;
}

std::optional<LearningLayout> asRedcap(const LearningGrid& grid, const LearningFileNames& names) {
    const auto hasAll = [&](std::size_t i, auto isOne) {
        const auto& rows = grid.rows();
        bool any = false;
        for (const std::size_t row : rows) {
            const std::string_view text = grid.text(row, i);
            if (!text.empty() && !isOne(text)) return false;
            any = any || !text.empty();
        }
        return any || rows.empty();
    };
    std::vector<std::size_t> forms;
    bool codes = true;
    bool labels = false;
    for (std::size_t i = 0; i < grid.width(); ++i) {
        const std::string heading = grid.heading(i);
        codes = codes && !heading.empty() && std::all_of(heading.begin(), heading.end(), [](char c) {
                    return isAsciiDigit(c) || (c >= 'a' && c <= 'z') || c == '_';
                });
        const bool coded = heading.ends_with("_complete") &&
                           hasAll(i, [](std::string_view t) { return t == "0" || t == "1" || t == "2"; });
        const bool labelled = heading == "Complete?" && hasAll(i, [](std::string_view t) {
                                  return t == "Complete" || t == "Incomplete" || t == "Unverified";
                              });
        labels = labels || labelled;
        if (coded || labelled) forms.push_back(i);
    }
    const auto event =
        exactly(grid, "redcap_event_name") ? exactly(grid, "redcap_event_name") : exactly(grid, "Event Name");
    if ((!codes && !labels) || (forms.empty() && !event) || forms.size() + 1 > grid.width()) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Redcap, {}, 0, {}};
    layout.headingRow = grid.headingRow();
    layout.who.record = 0;
    layout.event = event;
    layout.repeat = exactly(grid, "redcap_repeat_instance") ? exactly(grid, "redcap_repeat_instance")
                                                            : exactly(grid, "Repeat Instance");
    findWho(grid, 1, layout.who);
    for (std::size_t i = 1; i < grid.width(); ++i) {
        if (std::find(forms.begin(), forms.end(), i) != forms.end()) {
            LearningColumn column = grid.completion(i);
            if (codes) column.item.titles.push_back(grid.heading(i).substr(0, grid.heading(i).size() - 9));
            layout.columns.push_back(std::move(column));
            continue;
        }
        const std::string heading = grid.heading(i);
        const bool system = i == layout.event || i == layout.repeat || heading.starts_with("redcap_");
        const bool box = heading.find("___") != std::string::npos;
        if (!system && !box && !isWhos(layout.who, i) && grid.looks(i).tellMarks())
            layout.columns.push_back(grid.points(i));
    }
    addReason(layout.recognition, LearningReason::Codes, (codes && !forms.empty()) || event);
    addReason(layout.recognition, LearningReason::Words, labels);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "_data_"));
    return layout;
}

std::string learningFileTitle(std::string_view fileName) {
    std::string title(fileName.substr(0, fileName.rfind('.')));
    for (const char open : {'(', '[', '_'})
        while (title.find(open) != std::string::npos) {
            const auto at = title.find(open);
            const auto end = open == '_' ? at : title.find(open == '(' ? ')' : ']', at);
            title.replace(at, end == std::string::npos ? std::string::npos : end - at + 1, " ");
        }
    std::string words;
    std::string word;
    const auto take = [&] {
        // Dates, counts and numbers of downloads change from file to file.
        const bool number = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
            return isAsciiDigit(c) || c == '-' || c == '.' || c == ':';
        });
        if (!word.empty() && !number) words.append(words.empty() ? "" : " ").append(word);
        word.clear();
    };
    for (const char c : title) {
        if (c == ' ')
            take();
        else
            word += c;
    }
    take();
    return words;
}

} // namespace preceptor
