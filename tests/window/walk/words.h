// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace maillage::test {

/// A language that puts every translated sentence into brackets: ⟦Save⟧. What stands without them never was offered
/// to translators; two in a row are a sentence glued together.
class BracketLanguage : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;

    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Words of the interface that do not come from the translators. Data is left out: cells, what stands in fields, and
/// `data`, the names that the hub holds.
[[nodiscard]] QStringList untranslated(const QWidget& root, const QStringList& data);

/// Texts made of pieces of sentences.
[[nodiscard]] QStringList gluedSentences(const QWidget& root);

} // namespace maillage::test
