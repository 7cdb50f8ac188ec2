// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/unsent_forms.h"

#include "ui/style/button_kind.h"
#include "ui/support/drawer_form.h"
#include "ui/support/page.h"
#include "ui/support/passphrase_line.h"
#include "ui/support/tells_unsent.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/reads_anew.h"
#include "ui/widgets/side_drawer.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace preceptor::ui {

namespace {

template <class T>
const T* around(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const auto* found = dynamic_cast<const T*>(widget)) return found;
    return nullptr;
}

bool isRefused(const QWidget* input) { return input->property(kBadInputProperty).toBool(); }

bool isSecret(const QWidget* input) { return around<PassphraseLine>(input) != nullptr; }

// Empty: nothing is said there, or it is no input.
QString wordsIn(const QWidget* input) {
    if (const auto* line = qobject_cast<const QLineEdit*>(input))
        return line->isReadOnly() || qobject_cast<QAbstractSpinBox*>(line->parentWidget()) ? QString() : line->text();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(input))
        return edit->isReadOnly() ? QString() : edit->toPlainText();
    if (const auto* combo = qobject_cast<const CodeCombo*>(input))
        return combo->code().empty() ? QString() : combo->currentText();
    if (const auto* number = qobject_cast<const QAbstractSpinBox*>(input)) return number->text();
    if (const auto* box = qobject_cast<const QAbstractButton*>(input))
        return box->isCheckable() && box->isChecked() ? box->text() : QString();
    QStringList lines;
    if (const auto* list = qobject_cast<const QListWidget*>(input))
        for (int row = 0; row < list->count(); ++row) lines << list->item(row)->text();
    return lines.join(QLatin1Char('\n'));
}

// A chip is one of several under one name.
QString captionOf(const QWidget* input) {
    if (!input->accessibleName().isEmpty()) return input->accessibleName();
    return input->parentWidget() ? input->parentWidget()->accessibleName() : QString();
}

UnsentForm formOf(const QWidget* around, const QString& title, bool (*wanted)(const QWidget*)) {
    UnsentForm form{toStd(title), {}};
    const auto take = [&](const QWidget* input) {
        if (input->isHidden() || isSecret(input) || !wanted(input)) return;
        const QString words = wordsIn(input).trimmed();
        if (!words.isEmpty()) form.fields.push_back({toStd(captionOf(input)), toStd(words)});
    };
    take(around);
    for (const QWidget* input : around->findChildren<QWidget*>()) take(input);
    return form;
}

bool isTouched(const QWidget* form) {
    const auto forms = form->findChildren<Form*>();
    const auto lines = form->findChildren<QLineEdit*>();
    return std::any_of(forms.begin(), forms.end(), [](const Form* each) { return each->touched(); }) ||
           std::any_of(lines.begin(), lines.end(),
                       [](const QLineEdit* each) { return each->isModified() && !isSecret(each); });
}

// Of what is there to be sent off by a button, that which was begun.
bool isHalfFilled(const SideDrawer* drawer) {
    if (drawer->isHidden() || dynamic_cast<const ReadsAnew*>(drawer) || !isTouched(drawer)) return false;
    for (const QWidget* each : drawer->findChildren<QWidget*>())
        if (dynamic_cast<const ReadsAnew*>(each) && !each->isHidden()) return false;
    const auto* add = drawer->findChild<QAbstractButton*>(QStringLiteral("addRow"));
    const auto forms = drawer->findChildren<DrawerForm*>();
    return (add && !add->isHidden()) ||
           std::any_of(forms.begin(), forms.end(), [](const DrawerForm* form) { return !form->isHidden(); });
}

QString placeOf(const QWidget* form) {
    if (const auto* drawer = around<SideDrawer>(form)) return drawer->accessibleName();
    const auto* page = around<Page>(form);
    return page ? page->title() : QString();
}

// A line that was typed into and waits for Enter, in sight when its page is.
bool waitsForEnter(const QWidget* widget) {
    if (!isSentByEnter(widget) || around<Form>(widget)) return false;
    const auto* page = around<Page>(widget);
    if (page && !widget->isVisibleTo(page)) return false;
    const auto typed = [](const QLineEdit* line) { return line->isModified() && !line->text().trimmed().isEmpty(); };
    const auto lines = widget->findChildren<QLineEdit*>();
    const auto* self = qobject_cast<const QLineEdit*>(widget);
    return (self && typed(self)) || std::any_of(lines.begin(), lines.end(), typed);
}

bool any(const QWidget*) { return true; }

} // namespace

std::vector<UnsentForm> unsentForms(const QWidget* desk) {
    std::vector<UnsentForm> unsent;
    const auto take = [&unsent](UnsentForm form) {
        if (!form.fields.empty()) unsent.push_back(std::move(form));
    };
    std::vector<const SideDrawer*> whole;
    for (const SideDrawer* drawer : desk->findChildren<SideDrawer*>()) {
        if (!isHalfFilled(drawer)) continue;
        whole.push_back(drawer);
        take(formOf(drawer, drawer->accessibleName(), any));
    }
    for (const Form* form : desk->findChildren<Form*>()) {
        const auto* drawer = around<SideDrawer>(form);
        const bool closed = drawer && drawer->isHidden();
        if (!closed && std::find(whole.begin(), whole.end(), drawer) == whole.end())
            take(formOf(form, placeOf(form), isRefused));
    }
    for (const QWidget* each : desk->findChildren<QWidget*>()) {
        const bool told = std::find(whole.begin(), whole.end(), around<SideDrawer>(each)) != whole.end();
        if (!told && waitsForEnter(each)) take(formOf(each, placeOf(each), any));
        const auto* drawer = around<SideDrawer>(each);
        const auto* looking = drawer && drawer->isHidden() ? nullptr : dynamic_cast<const TellsUnsent*>(each);
        if (auto preview = looking ? looking->unsent() : std::nullopt) take(std::move(*preview));
    }
    return unsent;
}

} // namespace preceptor::ui
