// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module_library.h"

#include <QLibrary>

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

namespace maillage {

namespace {

/// In the folder of the libraries that are built, or installed, with the program.
std::filesystem::path fileOf(const std::string& module) {
    std::error_code problem;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", problem).parent_path();
    for (const char* folder : {MAILLAGE_INSTALLED_MODULES, "../lib"}) {
        auto file = (program / folder / (module + ".so")).lexically_normal();
        if (std::filesystem::exists(file, problem)) {
            return file;
        }
    }
    return {};
}

struct Modules {
    std::mutex mutex;
    std::map<std::string, std::unique_ptr<QLibrary>, std::less<>> loaded;

    QLibrary& of(const std::string& module) {
        auto& library = loaded[module];
        if (!library) {
            library = std::make_unique<QLibrary>(QString::fromStdString(fileOf(module).string()));
            library->setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
        }
        return *library;
    }
};

Modules& modules() {
    static Modules all;
    return all;
}

} // namespace

void* moduleFunction(const std::string& module, const char* function) {
    const std::scoped_lock lock(modules().mutex);
    QLibrary& library = modules().of(module);
    return library.fileName().isEmpty() ? nullptr : reinterpret_cast<void*>(library.resolve(function));
}

std::string moduleProblem(const std::string& module) {
    const std::scoped_lock lock(modules().mutex);
    QLibrary& library = modules().of(module);
    if (library.fileName().isEmpty()) {
        return module + ".so";
    }
    return library.isLoaded() ? std::string() : library.errorString().toStdString();
}

} // namespace maillage
