// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addresses/address_completer.h"

#include "core/addresses/search/address_query.h"
#include "ui/presenters/addresses/address_files.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/form_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <format>

namespace maillage {

namespace {

constexpr qsizetype shortest = 3;
constexpr std::size_t most = 10;

void setValue(FormField* field, const std::string& value) {
    if (field != nullptr && !value.empty()) {
        field->editor().setValue(value);
    }
}

} // namespace

AddressCompleter::AddressCompleter(AddressFiles& files, const AddressFields& fields, QObject* parent)
    : QObject(parent)
    , m_files(files)
    , m_fields(fields)
    , m_line(fields.address->editor().findChild<QLineEdit*>(QStringLiteral("line")))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this)) {
    m_completer->setWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_line, &QLineEdit::textEdited, this, &AddressCompleter::propose);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_hits.size()) {
            fill(Address(m_hits[row].address));
        }
    });
}

void AddressCompleter::propose(const QString& text) {
    const int wanted = ++m_wanted;
    if (text.trimmed().size() < shortest) {
        show({});
        return;
    }
    AddressSearch search{.text = toUtf8(text), .limit = most, .completing = true, .communes = false};
    search.preferred = m_fields.insee != nullptr ? m_fields.insee->editor().value() : std::string{};
    m_files.search(search, this, [this, wanted](const std::vector<AddressHit>& hits) {
        const bool elsewhere = QApplication::focusWidget() != nullptr && !m_line->hasFocus();
        if (wanted == m_wanted && !elsewhere) {
            show(hits);
        }
    });
}

void AddressCompleter::show(const std::vector<AddressHit>& hits) {
    m_hits = hits;
    m_model->clear();
    for (const AddressHit& hit : hits) {
        m_model->appendRow(new QStandardItem(toQString(addressText(hit.address))));
    }
    if (hits.empty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

/// With the number that was typed where the street is known and the number isn't.
std::string AddressCompleter::lineFor(const Address& address) const {
    const std::string line = addressLine(address);
    const AddressQuery typed = parseAddressQuery(toUtf8(m_line->text()), false);
    if (address.number != 0 || typed.tokens.empty() || typed.tokens.front().number == 0) {
        return line;
    }
    const QueryToken& number = typed.tokens.front();
    return std::format("{}{}{} {}", number.number, number.suffix.empty() ? "" : " ", number.suffix, line);
}

void AddressCompleter::fill(const Address& address) {
    ++m_wanted;
    setValue(m_fields.address, lineFor(address));
    setValue(m_fields.postcode, address.postcode);
    setValue(m_fields.commune, address.commune);
    setValue(m_fields.insee, address.insee);
    setValue(m_fields.latitude, std::format("{:.6f}", address.position.lat));
    setValue(m_fields.longitude, std::format("{:.6f}", address.position.lon));
    setValue(m_fields.origin, std::string(originValue(address.origin)));
    setValue(m_fields.precision, std::string(precisionValue(address.precision)));
    Q_EMIT filled();
}

} // namespace maillage
