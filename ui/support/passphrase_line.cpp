// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/passphrase_line.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace preceptor::ui {

PassphraseLine::PassphraseLine(const QString& name, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit), m_show(button({}, ButtonKind::Ghost)) {
    m_line->setObjectName(name);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show->setObjectName(name + QStringLiteral("Show"));
    m_show->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &PassphraseLine::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseLine::entered);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
        Q_EMIT shownChanged(shown);
    });
    retranslate();
}

void PassphraseLine::setWords(const QString& words) { m_line->setAccessibleName(words); }
void PassphraseLine::setShown(bool shown) { m_show->setChecked(shown); }

void PassphraseLine::retranslate() {
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->isChecked() ? tr("Hide what is typed") : tr("Show what is typed"));
}

SecretText PassphraseLine::take() {
    SecretText secret(toStd(m_line->text()));
    m_line->clear();
    return secret;
}

} // namespace preceptor::ui
