// SPDX-License-Identifier: GPL-3.0-or-later
// A few short lines of the same fields - questions, symptoms, steps - with an empty one at the end that becomes a new
// one when it is begun. A line whose first field is emptied is gone. A text at the end of a line goes below the rest of
// it where the words of the choices would be cut beside it.
#pragma once

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace preceptor::ui {

class CodeCombo;

struct LineField {
    std::string name;
    std::string list = {}; // of codes; empty: text
    int stretch = 1;
    int most = 0; // of a whole number from 0; 0: no number
};

class LineTable final : public QWidget {
    Q_OBJECT
public:
    explicit LineTable(std::vector<LineField> fields, QWidget* parent = nullptr);

    using Line = std::vector<std::string>; // in the order of the fields
    void setLines(const std::vector<Line>& lines);
    std::vector<Line> lines() const; // those that say something
    // Captions are the accessible names and the placeholders; `none` is the empty choice.
    void setCaptions(const QStringList& captions, const QString& none);
    QWidget* input(std::size_t line, std::size_t field) const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineAdded();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLine();
    void place(std::size_t line);
    void fit();
    int widthOf(std::size_t field) const; // that its words need
    bool endsInText() const;
    void caption(std::size_t line);
    std::string valueOf(std::size_t line, std::size_t field) const;
    void setValue(std::size_t line, std::size_t field, const std::string& value);
    void begun(std::size_t line);

    std::vector<LineField> m_fields;
    std::vector<std::vector<QWidget*>> m_inputs; // by line
    QStringList m_captions;
    QString m_none;
    QGridLayout* m_grid;
    bool m_below = false; // the text at the end of a line
};

} // namespace preceptor::ui
