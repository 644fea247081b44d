// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace maillage {

struct FileQuestion {
    QString title;
    QStringList filters; ///< as QFileDialog::setNameFilters takes them
    QString suggested{}; ///< a folder, or a file's name
    QString ending{};    ///< added to a name without one, when saving
};

struct Question {
    QString title; ///< the question itself, short
    QString text;  ///< what follows from each answer
    QString yes;
    QString no;
    bool destructive = false; ///< "no" is the default then
};

/// The answer to a question that can also be put off.
enum class Answer : unsigned char { Yes, No, Later };

/// What asks the user something small. A seam: tests answer in its place. Answers come later, never before the
/// function returns to the event loop in the real one; no answer calls nothing, but for ask().
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual void openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
    virtual void openFiles(QWidget* parent, const FileQuestion& question, std::function<void(QStringList)> chosen) = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
    virtual void ask(QWidget* parent, const Question& question, std::function<void(bool)> answered) = 0;
    /// The same with a third answer, which closing the question gives too.
    virtual void askOrLater(QWidget* parent, const Question& question, const QString& later,
                            std::function<void(Answer)> answered) = 0;
    virtual void tellProblem(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Opens a web page, mail or phone program.
    virtual void openOutside(const QString& address) = 0;
};

} // namespace maillage
