// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address_library.h"
#include "tests/window/form_fixture.h"

#include <fstream>

namespace maillage::test {

/// The window with a data folder of its own, in which the addresses of a few streets may lie.
class AddressFixture : public FormFixture {
protected:
    AddressFixture()
        : m_before(qgetenv("XDG_DATA_HOME")) {
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.path().string()));
    }

    ~AddressFixture() override {
        if (m_before.isNull()) {
            qunsetenv("XDG_DATA_HOME");
        } else {
            qputenv("XDG_DATA_HOME", m_before);
        }
    }

    /// A file as the Base Adresse Nationale writes it, with a row that cannot be used.
    [[nodiscard]] QString addressFile() const {
        const auto path = folder / "adresses-49.csv";
        std::ofstream(path) << "numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n"
                               "9;;Rue des Lilas;49000;49007;Angers;-0.5501;47.4709\n"
                               "9;bis;Rue des Lilas;49000;49007;Angers;-0.5501;47.4711\n"
                               "2;;Rue des Lilas;49300;49099;Cholet;-0.8801;47.0605\n"
                               "x;;Rue des Lilas;49300;49099;Cholet;-0.8801;47.0605\n";
        return pathText(path);
    }

    void addAddresses() const { ASSERT_TRUE(AddressLibrary().add(toUtf8(addressFile()))); }

private:
    QByteArray m_before;
};

} // namespace maillage::test
