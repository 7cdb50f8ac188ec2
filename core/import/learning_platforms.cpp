// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts of learning platforms: Moodle, Kolibri, Canvas.
#include "core/base/ascii.h"
#include "core/import/learning_grid.h"
#include "core/text/fold.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace {

constexpr std::string_view kLastNames = "last name|surname|nom|nom de famille|họ|姓|姓氏";
constexpr std::string_view kFirstNames = "first name|prénom|tên|tên gọi|名|名字";
constexpr std::string_view kNumbers = "id number|numéro d'identification|mã số|mã số id|学号|编号|id编号|学号/工号";
constexpr std::string_view kEmails = "email address|email|e-mail|adresse de courriel|courriel|địa chỉ thư điện tử|"
                                     "thư điện tử|电子邮件地址|电子邮件|邮箱|email地址";
constexpr std::string_view kDownloaded = "last downloaded from this course|dernier téléchargement depuis ce cours|"
                                         "tải xuống lần cuối từ khoá học này|上次从本课程下载";
constexpr std::string_view kTotals = "course total|category total|total du cours|total de la catégorie|"
                                     "tổng khoá học|tổng khóa học|课程总分|课程总计|类别总分";

constexpr std::size_t kMostStates = 8; // a column of more different words tells no states

// Columns of e-mails and of numbers of people among the first, by words and looks.
void findContacts(const LearningGrid& grid, std::size_t from, std::size_t to, LearningWho& who) {
    for (std::size_t i = from; i < to; ++i) {
        const LearningLooks& looks = grid.looks(i);
        if (grid.isOne(i, kEmails) || looks.mostly(looks.emails))
            who.emails.push_back(i);
        else if (grid.isOne(i, kNumbers))
            who.numbers.push_back(i);
    }
}

bool isDayOrEmpty(std::string_view text) {
    const DateOutcome outcome = readLearningDay(text, std::nullopt).outcome;
    return outcome == DateOutcome::Empty || outcome == DateOutcome::Read || outcome == DateOutcome::NeedsOrder;
}

// Two columns an activity: its state under its name, the day under the day it is expected on.
bool isStatePair(const LearningGrid& grid, std::size_t i) {
    if (grid.key(i).empty() || !isDayOrEmpty(grid.text(grid.headingRow(), i + 1))) return false;
    const LearningLooks& state = grid.looks(i);
    const LearningLooks& day = grid.looks(i + 1);
    return state.words == state.filled && state.emails == 0 && day.days == day.filled;
}

} // namespace

std::optional<LearningLayout> asMoodleProgress(const LearningGrid& grid, const LearningFileNames& names) {
    if (grid.width() < 3 || !grid.key(0).empty() || !grid.looks(0).mostly(grid.looks(0).words)) return std::nullopt;
    std::size_t first = 1 + (grid.width() + 1) % 2; // pairs to the end
    const auto pairsFrom = [&](std::size_t start) {
        for (std::size_t i = start; i + 1 < grid.width(); i += 2)
            if (!isStatePair(grid, i)) return false;
        return true;
    };
    while (first + 1 < grid.width() && !pairsFrom(first)) first += 2;
    if (first + 1 >= grid.width() || first > 6) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Moodle, "progress", 0, {}};
    layout.headingRow = grid.headingRow();
    layout.who.names = {0};
    layout.who.commaName = true;
    findContacts(grid, 1, first, layout.who);
    bool words = false;
    std::set<std::string_view> states;
    for (std::size_t i = first; i + 1 < grid.width(); i += 2) {
        LearningColumn column = grid.completion(i);
        column.on = i + 1;
        layout.columns.push_back(std::move(column));
        for (const std::size_t row : grid.rows()) {
            words = words || isKnownState(grid.text(row, i));
            if (!grid.text(row, i).empty()) states.insert(grid.text(row, i));
        }
    }
    if (states.empty() || (!words && states.size() > kMostStates)) return std::nullopt;
    addReason(layout.recognition, LearningReason::Words, words);
    addReason(layout.recognition, LearningReason::Layout, true);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "progress"));
    return layout;
}

std::optional<LearningLayout> asMoodleCourse(const LearningGrid& grid, const LearningFileNames& names) {
    // "X" and "X - Completion date" beside each other, the same words behind the dash each time.
    const auto behind = [&](std::size_t i) -> std::string {
        const std::string title = grid.heading(i);
        const std::string next = i + 1 < grid.width() ? grid.heading(i + 1) : std::string();
        return !title.empty() && next.starts_with(title + " - ") ? next.substr(title.size() + 3) : std::string();
    };
    if (grid.width() < 3) return std::nullopt;
    std::size_t first = 2;
    while (first < grid.width() && behind(first).empty()) ++first;
    const bool pairs = first < grid.width();
    const std::size_t last = grid.width() - 1;
    const bool words =
        grid.isOne(last, "course complete|cours terminé|hoàn thành khoá học|hoàn thành khóa học|课程完成|"
                         "课程已完成|完成课程");
    const LearningLooks& end = grid.looks(last);
    const bool ids = grid.rows().empty() || grid.looks(0).all(grid.looks(0).wholes);
    if ((!pairs && !words) || end.days != end.filled || !ids) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Moodle, "completion", 0, {}};
    layout.headingRow = grid.headingRow();
    layout.who.names = {1};
    layout.who.commaName = true;
    std::size_t i = 2;
    while (i < last && behind(i).empty() &&
           (grid.looks(i).emails > 0 || grid.isOne(i, kEmails) || grid.isOne(i, kNumbers)))
        ++i;
    findContacts(grid, 2, i, layout.who);
    for (; i < last; ++i) {
        const bool pair = !behind(i).empty();
        LearningColumn column = grid.completion(i);
        column.dayOnly = !pair;
        if (pair) column.on = ++i;
        if (pair || grid.looks(i).all(grid.looks(i).days)) layout.columns.push_back(std::move(column));
    }
    LearningColumn course = grid.completion(last);
    course.item.kind = LearningKind::Course;
    course.dayOnly = true;
    layout.columns.push_back(std::move(course));
    addReason(layout.recognition, LearningReason::Words, words);
    addReason(layout.recognition, LearningReason::Layout, pairs);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "completion"));
    return layout;
}

std::optional<LearningLayout> asMoodleGrades(const LearningGrid& grid, const LearningFileNames& names) {
    const auto lastName = grid.find(kLastNames);
    const auto firstName = grid.find(kFirstNames);
    std::size_t end = grid.width();
    const auto stamp = grid.find(kDownloaded);
    const bool instants = end > 3 && grid.looks(end - 1).all(grid.looks(end - 1).instants);
    if (stamp || instants) end = stamp.value_or(end - 1);
    std::size_t first = 0;
    for (std::size_t i = 0; i < end; ++i)
        if (grid.isOne(i, kEmails) || grid.looks(i).mostly(grid.looks(i).emails)) first = i + 1;
    first = std::max<std::size_t>(first, 2);
    if (end <= first || (!stamp && !instants && !(lastName && firstName))) return std::nullopt;
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Moodle, "grades", 0, {}};
    layout.headingRow = grid.headingRow();
    layout.who.firstNames = {firstName.value_or(0)};
    layout.who.lastNames = {lastName.value_or(1)};
    layout.who.familyFirst = lastName && firstName && *lastName < *firstName;
    findContacts(grid, 0, first, layout.who);
    bool typed = false;
    for (std::size_t i = first; i < end; ++i) {
        const LearningLooks& looks = grid.looks(i);
        const std::string title = grid.heading(i);
        const std::string folded = fold(title);
        const bool letter =
            folded.ends_with("(letter)") || folded.starts_with("feedback: ") || folded.ends_with("(feedback)");
        const bool none = looks.filled > 0 && looks.noMarks == looks.filled;
        if (letter || (!looks.tellMarks() && !none) || grid.isOne(i, kNumbers)) continue;
        LearningColumn column = grid.points(i);
        const std::string bare = fold(column.item.titles.size() > 1 ? column.item.titles[1] : title);
        typed = typed || title.find(": ") != std::string::npos || folded.ends_with("(real)") ||
                folded.ends_with("(percentage)");
        if (looks.mostly(looks.shares)) column.item.max = 100.0;
        column.item.total = grid.isOne(i, kTotals) || bare == "course total" || bare == "category total" ||
                            bare.starts_with("total du cours") || bare.starts_with("tong khoa hoc") ||
                            bare == "课程总分";
        layout.columns.push_back(std::move(column));
    }
    if (layout.columns.empty() && !stamp) return std::nullopt;
    addReason(layout.recognition, LearningReason::Words, stamp || (typed && lastName && firstName));
    addReason(layout.recognition, LearningReason::Layout, instants);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "grade"));
    return layout;
}

namespace {

constexpr std::string_view kTopicLevel = "topiclevel";

struct Places {
    std::size_t id = 0; // the column of content ids
    bool summary = false;
    bool byCodes = false;
};

// Fixed places: facility, user, channel (id, name), topics, content (id, title), first, last, [completed,] spent,
// progress, kind.
std::optional<Places> placesOf(const LearningGrid& grid) {
    constexpr std::size_t kChannel = 2;
    constexpr std::size_t kFirstTopic = 4;
    if (grid.width() < 11) return std::nullopt;
    const auto fits = [&](std::size_t id) { return grid.width() - id == 8 || grid.width() - id == 7; };
    const auto isCode = [&](std::size_t i) { return grid.looks(i).all(grid.looks(i).codes); };
    if (isCode(kChannel))
        for (std::size_t i = kFirstTopic; i < grid.width(); ++i)
            if (isCode(i) && fits(i)) return Places{i, grid.width() - i == 8, true};
    std::size_t topics = kFirstTopic;
    while (topics < grid.width() && grid.key(topics).starts_with(kTopicLevel)) ++topics;
    if (topics == kFirstTopic || !fits(topics)) return std::nullopt;
    return Places{topics, grid.width() - topics == 8, false};
}

} // namespace

std::optional<LearningLayout> asKolibri(const LearningGrid& grid, const LearningFileNames& names) {
    const auto places = placesOf(grid);
    if (!places) return std::nullopt;
    const std::size_t id = places->id;
    const std::size_t spent = id + (places->summary ? 5 : 4);
    LearningContents contents{2, id, id + 1, id + 2, id + 3, spent, spent + 1, {}, {}};
    if (places->summary) contents.completed = id + 4;
    for (std::size_t i = 4; i < id; ++i) contents.topics.push_back(i);
    LearningLayout layout;
    layout.recognition = {LearningPlatform::Kolibri, places->summary ? "summary" : "sessions", 0, {}};
    layout.headingRow = grid.headingRow();
    layout.who.numbers = {1};
    layout.who.home = 0;
    layout.contents = std::move(contents);
    const bool progress = grid.heading(spent + 1).find("(0-1)") != std::string::npos;
    addReason(layout.recognition, LearningReason::Codes, grid.key(4).starts_with(kTopicLevel) || progress);
    addReason(layout.recognition, LearningReason::Layout, places->byCodes);
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "_logs_from_") || fileHas(names, "kolibri"));
    return layout;
}

namespace {

// "Essay (101)": the number of an assignment.
std::string assignmentId(const std::string& heading) {
    const auto open = heading.rfind('(');
    if (!heading.ends_with(')') || open == std::string::npos || open + 2 >= heading.size()) return {};
    std::string id = heading.substr(open + 1, heading.size() - open - 2);
    return std::all_of(id.begin(), id.end(), isAsciiDigit) ? id : std::string();
}

constexpr std::string_view kPossible = "points possible";

} // namespace

std::optional<LearningLayout> asCanvas(const LearningGrid& grid, const LearningFileNames& names) {
    std::vector<std::size_t> tasks;
    for (std::size_t i = 2; i < grid.width(); ++i)
        if (!assignmentId(grid.heading(i)).empty()) tasks.push_back(i);
    if (tasks.empty()) return std::nullopt;
    const auto id = grid.find("id").value_or(1);
    LearningLayout layout;
    std::optional<std::size_t> possible;
    bool words = false;
    for (std::size_t i = 0; i < std::min<std::size_t>(grid.rows().size(), 3); ++i) {
        const std::size_t row = grid.rows()[i];
        if (!grid.text(row, id).empty()) break;
        layout.notPeople.push_back(row);
        const bool named = fold(grid.text(row, 0)).find(kPossible) != std::string::npos;
        const bool numbers = std::any_of(tasks.begin(), tasks.end(),
                                         [&](std::size_t t) { return readPoints(grid.text(row, t)).has_value(); });
        words = words || named;
        if (named || numbers) possible = row;
    }
    words = words || grid.find("sis login id|sis user id");
    if (!possible && !words) return std::nullopt;
    layout.recognition = {LearningPlatform::Canvas, {}, 0, {}};
    layout.headingRow = grid.headingRow();
    layout.who.names = {0};
    layout.who.commaName = true;
    for (const auto column : {grid.find("sis user id"), grid.find("sis login id"), grid.find("integration id")})
        if (column) layout.who.numbers.push_back(*column);
    if (const auto login = grid.find("sis login id"); login && grid.looks(*login).emails > 0)
        layout.who.emails.push_back(*login);
    for (const std::size_t task : tasks) {
        LearningColumn column = grid.points(task);
        if (const auto max = possible ? readPoints(grid.text(*possible, task)) : std::nullopt)
            column.item.max = max->points > 0 ? std::optional(max->points) : std::nullopt;
        layout.columns.push_back(std::move(column));
    }
    addReason(layout.recognition, LearningReason::Words, words);
    addReason(layout.recognition, LearningReason::Layout, possible.has_value());
    addReason(layout.recognition, LearningReason::FileName, fileHas(names, "grades-") || fileHas(names, "gradebook"));
    return layout;
}

} // namespace preceptor
