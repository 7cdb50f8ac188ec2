// SPDX-License-Identifier: GPL-3.0-or-later
// Quick sign-in: a part of a name, then Enter. Suggestions hang below the field as an overlay of the same window, so
// that input methods keep working; whoever is not known can be added as a new person, unless
// what is typed has no letter.
#pragma once

#include "core/model/ids.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QListWidget;

namespace preceptor::ui {

struct NameSuggestion {
    PersonId person;
    QString name;
    QString detail;      // institution, "walk-in"
    bool byEnter = true; // as the first one, Enter takes it although nobody chose it; the only one always
};

class NameEntry final : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<std::vector<NameSuggestion>(const QString& text)>;

    // The overlay lies on `over`.
    NameEntry(QWidget* over, Source source, QWidget* parent = nullptr);
    ~NameEntry() override;
    void setWords(const QString& placeholder);
    void reset(); // nothing typed, nothing offered
    void setOffersNewPeople(bool offers) { m_offersNew = offers; }
    // What is no name is not offered as a new person; else all that has a letter is.
    void setIsName(std::function<bool(const QString& text)> isName) { m_isName = std::move(isName); }

Q_SIGNALS:
    void chosen(preceptor::PersonId person);
    void newPersonAsked(const QString& name);
    void choiceNeeded();                    // Enter, and none of those that are offered stands out; they stay offered
    void nothingFound(const QString& text); // Enter, and nothing to choose; the text is selected, to be typed over

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void suggest();
    void place();
    void choose();
    void close();

    Source m_source;
    QPointer<QListWidget> m_list; // belongs to what it lies on, which may go first
    QTimer m_pause;
    bool m_offersNew = false;
    std::function<bool(const QString& text)> m_isName;
};

} // namespace preceptor::ui
