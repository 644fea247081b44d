// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

/// Lets screen readers know a MapWidget as a picture with a name; its content stands in the list beside it. Once for
/// the application.
void describeMapsToScreenReaders();

} // namespace maillage
