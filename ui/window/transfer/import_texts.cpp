// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/import_texts.h"

#include "ui/presenters/exchange/staging_model.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/house_style.h"

#include <QCoreApplication>
#include <QLocale>

namespace maillage {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("Import", text, nullptr, count);
}

QString number(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

template<typename... Fields>
std::vector<std::size_t> numbers(Fields... fields) {
    return {std::to_underlying(fields)...};
}

QString outcomeText(FieldOutcome outcome) {
    switch (outcome) {
    case FieldOutcome::Taken:
        return translated(QT_TRANSLATE_NOOP("Import", "comes in"));
    case FieldOutcome::Kept:
        return translated(QT_TRANSLATE_NOOP("Import", "the hub’s edit stays"));
    case FieldOutcome::Agreed:
        return translated(QT_TRANSLATE_NOOP("Import", "the same on both sides"));
    case FieldOutcome::Conflict:
        return translated(QT_TRANSLATE_NOOP("Import", "conflict"));
    }
    return {};
}

QString differencesHtml(const std::vector<FieldDifference>& differences, Entity entity, const QPalette& palette) {
    if (differences.empty()) {
        return {};
    }
    const auto head = [&](const char* text) {
        return QStringLiteral("<th align=\"left\" style=\"color:%1; padding-right:16px\">%2</th>")
            .arg(mutedColour(palette).name(), escaped(translated(text)));
    };
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\"><tr>")
                   + head(QT_TRANSLATE_NOOP("Import", "Field")) + head(QT_TRANSLATE_NOOP("Import", "In the hub"))
                   + head(QT_TRANSLATE_NOOP("Import", "In the file"))
                   + head(QT_TRANSLATE_NOOP("Import", "What happens")) + QStringLiteral("</tr>");
    for (const FieldDifference& difference : differences) {
        const QString name =
            difference.extraName.empty() ? fieldLabel(entity, difference.field) : toQString(difference.extraName);
        const bool conflict = difference.outcome == FieldOutcome::Conflict;
        const QString outcome = escaped(outcomeText(difference.outcome));
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td><td>%3</td><td>%4</td></tr>")
                    .arg(escaped(name), escaped(toQString(difference.hub)), escaped(toQString(difference.now)),
                         conflict ? QStringLiteral("<span style=\"color:%1\"><b>▲ %2</b></span>")
                                        .arg(warningColour(palette).name(), outcome)
                                  : outcome);
    }
    return html + QStringLiteral("</table>");
}

QString faultsHtml(const std::vector<Fault>& faults, Entity entity, const QPalette& palette) {
    QString html;
    for (const Fault& fault : faults) {
        const bool isError = fault.severity == Severity::Error;
        const auto field = fieldIndex(entity, fault.field);
        const QString name = field ? fieldLabel(entity, *field) : toQString(fault.field);
        html +=
            QStringLiteral("<p style=\"margin-top:4px; margin-bottom:0\"><span style=\"color:%1\">%2</span> %3</p>")
                .arg((isError ? errorColour(palette) : warningColour(palette)).name(),
                     isError ? QStringLiteral("●") : QStringLiteral("▲"),
                     escaped(
                         name.isEmpty()
                             ? sentenceOf(fault.message)
                             : translated(QT_TRANSLATE_NOOP("Import", "%1: %2")).arg(name, sentenceOf(fault.message))));
    }
    return html;
}

} // namespace

std::vector<std::vector<std::size_t>> importKeys(Entity entity) {
    std::vector<std::vector<std::size_t>> keys{usualKey(entity)};
    switch (entity) {
    case Entity::Place:
        keys.push_back(numbers(PlaceField::Nom, PlaceField::Commune));
        keys.push_back(numbers(PlaceField::Pivot, PlaceField::Nom));
        keys.push_back(numbers(PlaceField::Nom));
        break;
    case Entity::Person:
        keys.push_back(numbers(PersonField::Email));
        keys.push_back(numbers(PersonField::FamilyName, PersonField::GivenName));
        break;
    default:
        keys.push_back(numbers(OrganisationField::Pivot));
        keys.push_back(numbers(OrganisationField::Name));
    }
    return keys;
}

QString keyLabel(Entity entity, const std::vector<std::size_t>& key) {
    QStringList names;
    for (const std::size_t field : key) {
        names << fieldLabel(entity, field);
    }
    return names.join(QStringLiteral(" + "));
}

QString verdictButtonText(std::optional<Verdict> verdict, std::ptrdiff_t count) {
    const QString name = verdict ? verdictLabel(*verdict) : translated(QT_TRANSLATE_NOOP("Import", "All"));
    return translated(QT_TRANSLATE_NOOP("Import", "%1 (%2)")).arg(name, number(static_cast<std::uint64_t>(count)));
}

QString stagedSummary(const ImportSession& import) {
    const ImportCounts& counts = import.counts();
    QStringList sentences;
    sentences << translated(QT_TRANSLATE_N_NOOP("Import", "The file holds %Ln record(s)."),
                            static_cast<int>(counts.read));
    sentences << translated(QT_TRANSLATE_NOOP("Import", "%1 will be added, %2 changed; %3 stay as they are."))
                     .arg(number(counts.added), number(counts.changed), number(counts.unchanged));
    if (counts.refused > 0) {
        sentences << translated(QT_TRANSLATE_N_NOOP("Import", "%Ln cannot come in."), static_cast<int>(counts.refused));
    }
    if (import.errors() + import.warnings() > 0) {
        sentences << translated(QT_TRANSLATE_NOOP("Import", "To mend, now or later: %1 errors and %2 warnings."))
                         .arg(number(import.errors()), number(import.warnings()));
    }
    if (!import.unknownColumns().empty()) {
        QStringList names;
        for (const std::string& name : import.unknownColumns()) {
            names << toQString(name);
        }
        sentences << translated(QT_TRANSLATE_NOOP("Import", "Columns kept as other fields: %1."))
                         .arg(names.join(QStringLiteral(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

QString taskText(const RunningTask& task) {
    if (task.progress.total == 0 || task.milliseconds == 0) {
        return task.title;
    }
    const std::uint64_t rate = task.progress.done * 1000 / static_cast<std::uint64_t>(task.milliseconds);
    const QString text = translated(QT_TRANSLATE_NOOP("Import", "%1 of %2 rows, %3 a second"))
                             .arg(number(task.progress.done), number(task.progress.total), number(rate));
    const auto left = task.secondsLeft();
    return left ? translated(QT_TRANSLATE_N_NOOP("Import", "%1, %Ln second(s) left"), *left).arg(text) : text;
}

QString reviewHtml(const RowReview& review, Entity entity, const QPalette& palette) {
    return QStringLiteral("<h4 style=\"margin-top:0\">%1</h4>").arg(escaped(toQString(review.name)))
           + differencesHtml(review.differences, entity, palette) + faultsHtml(review.faults, entity, palette);
}

QString importAccount(const ImportReport& report, const QString& source) {
    const ImportCounts& counts = report.counts;
    QStringList sentences;
    sentences << translated(QT_TRANSLATE_NOOP("Import", "From “%1”: %2 added, %3 changed, %4 unchanged, %5 refused."))
                     .arg(source, number(counts.added), number(counts.changed), number(counts.unchanged),
                          number(counts.refused));
    if (counts.leftOut > 0) {
        sentences << translated(QT_TRANSLATE_N_NOOP("Import", "%Ln left out, as you chose."),
                                static_cast<int>(counts.leftOut));
    }
    if (report.change.changedSomething()) {
        sentences << translated(QT_TRANSLATE_NOOP("Import", "Edit → Undo takes the whole import back."));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace maillage
