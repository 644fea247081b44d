// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/byte_stream.h"

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace maillage {

namespace {

constexpr std::size_t pieceBytes = 256U << 10U;
constexpr std::string_view gzipMagic = "\x1F\x8B";

} // namespace

struct ByteStream::State {
    std::string path;
    QByteArray memory;
    std::unique_ptr<QIODevice> device;
    std::uint64_t size = 0;
    std::uint64_t position = 0;
    std::string packed; ///< read and not yet unpacked, from `used` on
    std::size_t used = 0;
    z_stream inflater{};
    bool isGzip = false;
    bool inflating = false; ///< inside a member

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    ~State() {
        if (isGzip) {
            inflateEnd(&inflater);
        }
    }
};

ByteStream::ByteStream(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
    const QByteArray start = m_state->device->peek(2);
    m_state->isGzip = std::string_view(start.constData(), static_cast<std::size_t>(start.size())) == gzipMagic
                      && inflateInit2(&m_state->inflater, MAX_WBITS + 16) == Z_OK;
}

ByteStream::~ByteStream() = default;

Result<std::unique_ptr<ByteStream>> ByteStream::open(const std::string& path) {
    auto state = std::make_unique<State>();
    state->path = path;
    auto file = std::make_unique<QFile>(QString::fromStdString(path));
    if (QFileInfo(*file).isDir()) {
        return failure(ErrorKind::Data, "addresses.is_folder", {path});
    }
    if (!file->exists()) {
        return failure(ErrorKind::NotFound, "addresses.no_such_file", {path});
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Permission, "addresses.cannot_open", {path, file->errorString().toStdString()});
    }
    state->size = static_cast<std::uint64_t>(std::max<qint64>(0, file->size()));
    state->device = std::move(file);
    return std::unique_ptr<ByteStream>(new ByteStream(std::move(state)));
}

std::unique_ptr<ByteStream> ByteStream::fromBytes(std::string name, const std::string& bytes) {
    auto state = std::make_unique<State>();
    state->path = std::move(name);
    state->size = bytes.size();
    state->memory = QByteArray::fromStdString(bytes);
    auto buffer = std::make_unique<QBuffer>(&state->memory);
    buffer->open(QIODevice::ReadOnly);
    state->device = std::move(buffer);
    return std::unique_ptr<ByteStream>(new ByteStream(std::move(state)));
}

Result<bool> ByteStream::append(std::string& out) {
    if (m_state->isGzip) {
        return unpack(out);
    }
    const auto more = readPacked();
    if (more && *more) {
        out += m_state->packed;
    }
    return more;
}

/// The next piece of the file into `packed`; false at the end.
Result<bool> ByteStream::readPacked() {
    State& state = *m_state;
    state.packed.resize(pieceBytes);
    state.used = 0;
    const qint64 count = state.device->read(state.packed.data(), static_cast<qint64>(pieceBytes));
    state.packed.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    if (count < 0) {
        return failure(ErrorKind::Io, "addresses.cannot_open", {state.path, state.device->errorString().toStdString()});
    }
    state.position += state.packed.size();
    return count > 0;
}

Result<bool> ByteStream::unpack(std::string& out) {
    State& state = *m_state;
    const auto damaged = [&] { return failure(ErrorKind::Damaged, "addresses.damaged_gzip", {state.path}); };
    const std::size_t before = out.size();
    while (out.size() == before) {
        if (state.used == state.packed.size()) {
            const auto more = readPacked();
            if (!more || !*more) {
                return !more ? more : state.inflating ? damaged() : Result<bool>(false);
            }
        }
        state.inflating = true;
        out.resize(before + pieceBytes);
        state.inflater.next_in = reinterpret_cast<Bytef*>(state.packed.data() + state.used);
        state.inflater.avail_in = static_cast<uInt>(state.packed.size() - state.used);
        state.inflater.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        state.inflater.avail_out = static_cast<uInt>(pieceBytes);
        const int code = inflate(&state.inflater, Z_NO_FLUSH);
        state.used = state.packed.size() - state.inflater.avail_in;
        out.resize(before + pieceBytes - state.inflater.avail_out);
        if (code == Z_STREAM_END) { // another member may follow
            state.inflating = false;
            inflateReset(&state.inflater);
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            return damaged();
        }
    }
    return true;
}

std::uint64_t ByteStream::position() const {
    return m_state->position;
}

std::uint64_t ByteStream::size() const {
    return m_state->size;
}

const std::string& ByteStream::path() const {
    return m_state->path;
}

} // namespace maillage
