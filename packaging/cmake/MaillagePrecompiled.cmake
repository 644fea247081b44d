# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Headers that most files read, compiled once for each kind of target: they are two thirds of the time of a build.
# Every file still includes what it uses: the fuzz and tidy presets compile without these.

set(maillage_precompiled_Core
    <algorithm> <array> <charconv> <chrono> <cmath> <cstdint> <expected> <filesystem> <format> <functional> <map>
    <memory> <optional> <ranges> <span> <string> <string_view> <unordered_map> <utility> <vector>)
set(maillage_precompiled_Gui ${maillage_precompiled_Core} <QFont> <QImage> <QLocale> <QPainter> <QPainterPath>)
set(maillage_precompiled_Widgets
    ${maillage_precompiled_Core}
    <QAbstractItemModel> <QApplication> <QComboBox> <QDialogButtonBox> <QEvent> <QFileInfo> <QHeaderView> <QLabel>
    <QLineEdit> <QLocale> <QMenu> <QPainter> <QPushButton> <QSettings> <QTableView> <QThreadPool> <QTimer> <QToolButton>
    <QVBoxLayout>)
set(maillage_precompiled_test <fstream> <gmock/gmock.h> <gtest/gtest.h>)

# maillage_precompile(TARGET MODULE): for a target that links Qt6::MODULE (Core, Gui, Widgets, or none at all). A
# program's objects are compiled with other options than a library's, and tests read other headers: each has its own
# set, which is made when the first target asks for it.
function(maillage_precompile target module)
    if(module STREQUAL "none")
        return()
    endif()
    get_target_property(type ${target} TYPE)
    set(holder maillage_precompiled_${module})
    if(type STREQUAL "EXECUTABLE")
        string(APPEND holder _test)
    endif()
    if(NOT TARGET ${holder})
        maillage_precompiled_holder(${holder} ${module} ${type})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${holder})
endfunction()

function(maillage_precompiled_holder holder module type)
    set(source "${CMAKE_BINARY_DIR}/precompiled/${holder}.cpp")
    set(headers ${maillage_precompiled_${module}})
    if(type STREQUAL "EXECUTABLE")
        list(APPEND headers ${maillage_precompiled_test})
        file(CONFIGURE OUTPUT "${source}" CONTENT "int main() {}\n")
        add_executable(${holder} EXCLUDE_FROM_ALL "${source}")
        target_link_libraries(${holder} PRIVATE GTest::gmock)
        target_compile_options(${holder} PRIVATE ${MAILLAGE_TEST_OPTIONS})
    else()
        file(CONFIGURE OUTPUT "${source}" CONTENT "\n")
        add_library(${holder} OBJECT EXCLUDE_FROM_ALL "${source}")
    endif()
    target_link_libraries(${holder} PRIVATE maillage_options Qt6::${module})
    target_precompile_headers(${holder} PRIVATE ${headers})
endfunction()
