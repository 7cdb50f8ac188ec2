// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notices.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace preceptor::ui {

void showBlockingSentence(QWidget* window, const QString& sentence) {
    QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), sentence, QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace preceptor::ui
