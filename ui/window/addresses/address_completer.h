// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address.h"

#include <QObject>

#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace maillage {

class AddressFiles;
class FormField;

/// The fields that an address fills; null where the form has none.
struct AddressFields {
    FormField* address = nullptr; ///< never null
    FormField* postcode = nullptr;
    FormField* commune = nullptr;
    FormField* insee = nullptr;
    FormField* latitude = nullptr;
    FormField* longitude = nullptr;
    FormField* origin = nullptr;
    FormField* precision = nullptr;
};

/// Proposes addresses of the address files while one types, those of the commune that is filled in first; the chosen
/// one fills the other fields, the coordinates with their origin and precision too. Says nothing without a file.
class AddressCompleter : public QObject {
    Q_OBJECT

public:
    AddressCompleter(AddressFiles& files, const AddressFields& fields, QObject* parent);

    [[nodiscard]] QCompleter& completer() { return *m_completer; }

Q_SIGNALS:
    void filled();

private:
    void propose(const QString& text);
    void show(const std::vector<AddressHit>& hits);
    void fill(const Address& address);
    [[nodiscard]] std::string lineFor(const Address& address) const;

    AddressFiles& m_files;
    AddressFields m_fields;
    QLineEdit* m_line;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    std::vector<AddressHit> m_hits;
    int m_wanted = 0;
};

} // namespace maillage
