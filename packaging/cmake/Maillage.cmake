# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: language level, warnings, and the
# functions that declare a library and a test. The link list of a library is
# its rule of dependency.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

find_program(MAILLAGE_CCACHE ccache)
if(MAILLAGE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${MAILLAGE_CCACHE}")
endif()

set(MAILLAGE_TEST_OPTIONS "" CACHE STRING "Compiler options for the sources of tests alone")
set(MAILLAGE_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize takes them")

# The module of Qt whose precompiled headers the targets of a folder read, or none (MaillagePrecompiled.cmake).
set(MAILLAGE_HEADERS Core)

add_library(maillage_options INTERFACE)
get_filename_component(maillage_sources "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
target_include_directories(maillage_options INTERFACE "${maillage_sources}")
target_compile_options(
    maillage_options
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wimplicit-fallthrough
              -Werror)
target_compile_definitions(
    maillage_options
    INTERFACE MAILLAGE_VERSION="${PROJECT_VERSION}"
              QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_CONTEXTLESS_CONNECT
              QT_NO_FOREACH
              QT_DISABLE_DEPRECATED_BEFORE=0x060500)
if(MAILLAGE_SANITIZE)
    target_compile_options(maillage_options INTERFACE -fsanitize=${MAILLAGE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(maillage_options INTERFACE -fsanitize=${MAILLAGE_SANITIZE})
endif()

# maillage_library(NAME SOURCES file... [LINK target...] [PRIVATE_LINK target...])
function(maillage_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC maillage_options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    maillage_precompile(${name} ${MAILLAGE_HEADERS})
endfunction()

# maillage_test(AREA SOURCES file... LINK target... [UI]): the executable test_AREA, every case a ctest.
# UI tests run without a display, drawn in software.
function(maillage_test area)
    if(NOT MAILLAGE_BUILD_TESTS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "UI" "" "SOURCES;LINK")
    find_package(GTest REQUIRED)
    include(GoogleTest)
    add_executable(test_${area} ${arg_SOURCES})
    target_link_libraries(test_${area} PRIVATE maillage_options ${arg_LINK} GTest::gtest GTest::gmock)
    target_compile_options(test_${area} PRIVATE ${MAILLAGE_TEST_OPTIONS})
    maillage_precompile(test_${area} ${MAILLAGE_HEADERS})
    if(NOT arg_UI)
        target_link_libraries(test_${area} PRIVATE GTest::gmock_main)
    endif()
    gtest_discover_tests(
        test_${area}
        TEST_PREFIX ${area}.
        DISCOVERY_MODE PRE_TEST NO_PRETTY_VALUES
        PROPERTIES LABELS ${area} TIMEOUT 300 ENVIRONMENT
                   "LC_ALL=C.UTF-8;TZ=Europe/Paris;QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software")
endfunction()

include(MaillageMeasures)
include(MaillagePrecompiled)
