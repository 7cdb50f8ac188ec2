// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/autosave.h"

#include "ui/support/choice_field.h"
#include "ui/support/choices_field.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace preceptor::ui {

namespace {
constexpr int kPauseMillis = 900;
constexpr int kLongestMillis = 3000; // of keeping up with who never pauses
} // namespace

Autosave::Autosave(QWidget* form, std::function<void()> save) : QObject(form), m_save(std::move(save)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMillis);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::saveIfTouched);
    watch(form);
}

void Autosave::watch(QWidget* form) {
    const auto now = [this] {
        m_dirty = true;
        saveIfTouched();
    };
    for (auto* line : form->findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textEdited, this, &Autosave::touch);
        connect(line, &QLineEdit::editingFinished, this, &Autosave::saveIfTouched);
    }
    for (auto* choice : form->findChildren<ChoiceField*>()) connect(choice, &ChoiceField::chosen, this, now);
    for (auto* several : form->findChildren<ChoicesField*>()) connect(several, &ChoicesField::edited, this, now);
    for (auto* date : form->findChildren<DateEdit*>()) connect(date, &DateEdit::dateChanged, this, now);
    for (auto* combo : form->findChildren<CodeCombo*>()) connect(combo, &CodeCombo::codeChanged, this, now);
    for (auto* box : form->findChildren<QAbstractButton*>())
        if (box->isCheckable()) connect(box, &QAbstractButton::clicked, this, now);
    for (auto* note : form->findChildren<QPlainTextEdit*>())
        connect(note, &QPlainTextEdit::textChanged, this, [this, note] {
            if (note->hasFocus()) pause();
        });
}

void Autosave::touch() {
    if (m_keepsUp) return pause();
    m_dirty = true;
}

void Autosave::pause() {
    if (!std::exchange(m_dirty, true)) m_waiting.start();
    if (m_keepsUp && m_waiting.elapsed() >= kLongestMillis) return saveIfTouched();
    m_pause.start();
}

void Autosave::flush() { saveIfTouched(); }

void Autosave::saveIfTouched() {
    m_pause.stop();
    if (std::exchange(m_dirty, false)) m_save();
}

} // namespace preceptor::ui
