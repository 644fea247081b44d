# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Programs beside the tests: fuzz targets and benchmarks.

if(MAILLAGE_BUILD_FUZZERS)
    add_custom_target(fuzzers)
endif()

# maillage_fuzzer(NAME SOURCES file... LINK target...): the libFuzzer program fuzz_NAME, in the fuzz preset only.
# Its seeds are the files of tests/fuzz/seeds/fuzz_NAME, its dictionary, if any, is tests/fuzz/fuzz_NAME.dict.
function(maillage_fuzzer name)
    if(NOT MAILLAGE_BUILD_FUZZERS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_executable(fuzz_${name} ${arg_SOURCES})
    target_link_libraries(fuzz_${name} PRIVATE maillage_options ${arg_LINK})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()

# maillage_bench(NAME SOURCES file... LINK target...): the program bench_NAME. packaging/bench/run.py says what it
# prints. It is compiled with the tests, so that it keeps compiling, and run by packaging/dev bench.
function(maillage_bench name)
    if(NOT MAILLAGE_BUILD_BENCHMARKS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_executable(bench_${name} ${arg_SOURCES})
    target_link_libraries(bench_${name} PRIVATE maillage_options ${arg_LINK})
endfunction()

# maillage_bench_peer(NAME SOURCES file... LINK target...): the program peer_NAME, which a measure compares with.
function(maillage_bench_peer name)
    if(NOT MAILLAGE_BUILD_BENCHMARKS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_executable(peer_${name} ${arg_SOURCES})
    target_link_libraries(peer_${name} PRIVATE maillage_options ${arg_LINK})
endfunction()
