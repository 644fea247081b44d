// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCompleter;
class QStandardItemModel;

namespace maillage {

class FormField;

/// Proposes communes of the gazetteer while one types; the chosen one fills the INSEE code, and the postcode where it
/// has only one.
class CommuneCompleter : public QObject {
    Q_OBJECT

public:
    /// `insee` is null where the form has no such field.
    CommuneCompleter(FormField& commune, FormField& postcode, FormField* insee, QObject* parent);

Q_SIGNALS:
    void filled();

private:
    void propose(const QString& start);
    void fill(const QString& insee);
    void fillByPostcode(const QString& name);

    FormField& m_commune;
    FormField& m_postcode;
    FormField* m_insee;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

} // namespace maillage
