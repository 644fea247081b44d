// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/widget_dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace maillage {

namespace {

QFileDialog* fileDialog(QWidget* parent, const FileQuestion& question) {
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    if (!question.suggested.isEmpty()) {
        dialog->selectFile(question.suggested);
    }
    return dialog;
}

QMessageBox* questionBox(QWidget* parent, const Question& question) {
    auto* box =
        new QMessageBox(QMessageBox::Question, question.title,
                        QStringLiteral("<b>%1</b>").arg(question.title.toHtmlEscaped()), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.text);
    return box;
}

void showMessage(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text) {
    auto* box =
        new QMessageBox(icon, title, QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    box->open();
}

} // namespace

void WidgetDialogs::openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void WidgetDialogs::openFiles(QWidget* parent, const FileQuestion& question, std::function<void(QStringList)> chosen) {
    auto* dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void WidgetDialogs::saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(parent, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.ending);
    dialog->open();
}

void WidgetDialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> answered) {
    auto* box = questionBox(parent, question);
    auto* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    auto* no = box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(question.destructive ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, yes, answered = std::move(answered)] { answered(box->clickedButton() == yes); });
    box->open();
}

void WidgetDialogs::askOrLater(QWidget* parent, const Question& question, const QString& later,
                               std::function<void(Answer)> answered) {
    auto* box = questionBox(parent, question);
    auto* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    auto* no = box->addButton(question.no, QMessageBox::DestructiveRole);
    auto* put = box->addButton(later, QMessageBox::RejectRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(put);
    QObject::connect(box, &QMessageBox::finished, parent, [box, yes, no, answered = std::move(answered)] {
        const auto* clicked = box->clickedButton();
        answered(clicked == yes ? Answer::Yes : clicked == no ? Answer::No : Answer::Later);
    });
    box->open();
}

void WidgetDialogs::tellProblem(QWidget* parent, const QString& title, const QString& text) {
    showMessage(parent, QMessageBox::Warning, title, text);
}

void WidgetDialogs::tell(QWidget* parent, const QString& title, const QString& text) {
    showMessage(parent, QMessageBox::Information, title, text);
}

void WidgetDialogs::openOutside(const QString& address) {
    QDesktopServices::openUrl(QUrl(address));
}

} // namespace maillage
