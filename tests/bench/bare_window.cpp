// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can be: a window with a label. What start-up is measured against.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare"));
    window.setCentralWidget(new QLabel(QStringLiteral("Today")));
    window.resize(1366, 697);
    window.show();
    return QApplication::exec();
}
