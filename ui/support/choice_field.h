// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type a part of a name into, with what it may be below: institutions by pinyin or initials, people, any list
// that is too long for a combo. Holds a choice, or free text that is none.
#pragma once

#include <QLineEdit>

#include <cstdint>
#include <functional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace preceptor::ui {

struct FieldChoice {
    std::int64_t id = 0;
    QString text;
    QString searchText; // empty: the text itself
};

class ChoiceField final : public QLineEdit {
    Q_OBJECT
public:
    using Lookup = std::function<std::vector<FieldChoice>(const QString& text)>;

    explicit ChoiceField(QWidget* parent = nullptr);
    void setChoices(const std::vector<FieldChoice>& choices);
    // Asks for the choices at each change instead.
    void setLookup(Lookup lookup);
    void setChoice(std::int64_t id, const QString& text); // does not emit chosen
    std::int64_t id() const { return m_id; }              // 0: nothing, or text that is no choice
    // Takes what the text names, or the only choice that fits it. Done by itself when the field is left.
    void settle();
    int fitting() const; // how many choices the text may mean

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void chosen(); // a choice was taken, or the field was emptied

private:
    void take(const QString& text);
    void takeFirst();
    void fill(const std::vector<FieldChoice>& choices);

    QStandardItemModel* m_model;
    QCompleter* m_completer;
    Lookup m_lookup;
    std::int64_t m_id = 0;
};

} // namespace preceptor::ui
