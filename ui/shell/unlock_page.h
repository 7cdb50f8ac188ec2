// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen while a protected file is closed: whose file, a line for the passphrase, the recovery key
// instead, another file. The key is derived on a worker thread. After a wrong one the next try waits, longer each time,
// so that nobody guesses by hand.
#pragma once

#include "core/services/protection.h"
#include "ui/support/passphrase_line.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>

namespace preceptor::ui {

class ActionRunner;
class Button;
class Label;

class UnlockPage final : public QWidget {
    Q_OBJECT
public:
    // Why it is shown.
    enum class Reason { Opened, Locked, Backup };
    explicit UnlockPage(ActionRunner& runner, QWidget* parent = nullptr);
    void ask(const std::filesystem::path& file, Reason reason);
    void setBackOffered(bool offered); // another programme is open and waits
    void setReady(bool ready);         // not while the file is still being put away
    const std::filesystem::path& file() const { return m_file; }
    // One step of the pause after a wrong passphrase; a second, less in tests.
    void setPauseStep(int millis) { m_pause.setInterval(millis); }

Q_SIGNALS:
    void unlocked(const preceptor::Unlocked& by);
    void refused(const preceptor::Error& error); // it is not the passphrase that is wrong
    void otherFileAsked();
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCard();
    void retranslate();
    void tryIt();
    void take(const std::optional<std::shared_ptr<const Result<Unlocked>>>& answer);
    void wrong();
    void tick();
    void say();
    void enable();
    QString question() const;

    ActionRunner& m_runner;
    std::filesystem::path m_file;
    Reason m_reason = Reason::Opened;
    bool m_recovery = false; // the key on paper is asked for
    bool m_trying = false;
    bool m_wasWrong = false;
    bool m_ready = true;
    int m_wrongs = 0;
    int m_stepsLeft = 0; // of the pause
    QTimer m_pause;
    Label* m_title;
    Label* m_place;
    Label* m_words;
    Label* m_caption;
    PassphraseLine* m_line;
    Label* m_said;
    Button* m_open;
    Button* m_other;
    Button* m_useRecovery;
    Button* m_back;
};

} // namespace preceptor::ui
