// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/style/lined_json.h"

#include <simdjson.h>

#include <algorithm>

namespace maillage {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int deepest = 16;

class Reader {
public:
    explicit Reader(std::string_view json)
        : m_bytes(json)
        , m_counted(m_bytes.data()) {}

    [[nodiscard]] Result<LinedJson> run() {
        ondemand::parser parser;
        ondemand::document document;
        ondemand::value root;
        auto problem = parser.iterate(m_bytes).get(document);
        if (problem == simdjson::SUCCESS) {
            problem = document.get_value().get(root);
        }
        LinedJson result;
        if (problem == simdjson::SUCCESS) {
            problem = read(root, 0, result);
        }
        if (problem == simdjson::SUCCESS && !document.at_end()) {
            problem = simdjson::TRAILING_CONTENT;
        }
        if (problem != simdjson::SUCCESS) {
            return failure(ErrorKind::Data, "tiles.style.syntax",
                           {std::to_string(m_line), simdjson::error_message(problem)});
        }
        return result;
    }

private:
    /// Tokens come in the order of the text, so lines are counted once.
    [[nodiscard]] int lineOf(std::string_view token) {
        if (token.data() > m_counted) {
            m_line += static_cast<int>(std::count(m_counted, token.data(), '\n'));
            m_counted = token.data();
        }
        return m_line;
    }

    [[nodiscard]] simdjson::error_code read(ondemand::value value, int depth, LinedJson& out) {
        out.line = lineOf(value.raw_json_token());
        ondemand::json_type type{};
        if (const auto problem = value.type().get(type); problem != simdjson::SUCCESS) {
            return problem;
        }
        switch (type) {
        case ondemand::json_type::array:
            return depth < deepest ? readList(value, depth, out) : simdjson::DEPTH_ERROR;
        case ondemand::json_type::object:
            return depth < deepest ? readObject(value, depth, out) : simdjson::DEPTH_ERROR;
        case ondemand::json_type::number:
            out.kind = LinedJson::Kind::Number;
            return value.get_double().get(out.number);
        case ondemand::json_type::string:
            out.kind = LinedJson::Kind::Text;
            return value.get_string(out.text);
        case ondemand::json_type::boolean:
            out.kind = LinedJson::Kind::Truth;
            return value.get_bool().get(out.truth);
        default:
            break;
        }
        bool isNull = false;
        const auto problem = value.is_null().get(isNull);
        return problem == simdjson::SUCCESS && !isNull ? simdjson::INCORRECT_TYPE : problem;
    }

    [[nodiscard]] simdjson::error_code readList(ondemand::value value, int depth, LinedJson& out) {
        out.kind = LinedJson::Kind::List;
        ondemand::array list;
        if (const auto problem = value.get_array().get(list); problem != simdjson::SUCCESS) {
            return problem;
        }
        for (auto element : list) {
            ondemand::value item;
            auto problem = element.get(item);
            if (problem == simdjson::SUCCESS) {
                problem = read(item, depth + 1, out.items.emplace_back());
            }
            if (problem != simdjson::SUCCESS) {
                return problem;
            }
        }
        return simdjson::SUCCESS;
    }

    [[nodiscard]] simdjson::error_code readObject(ondemand::value value, int depth, LinedJson& out) {
        out.kind = LinedJson::Kind::Object;
        ondemand::object object;
        if (const auto problem = value.get_object().get(object); problem != simdjson::SUCCESS) {
            return problem;
        }
        for (auto member : object) {
            std::string_view name;
            ondemand::value item;
            auto problem = member.unescaped_key().get(name);
            if (problem == simdjson::SUCCESS) {
                auto& added = out.members.emplace_back(std::string(name));
                problem = member.value().get(item);
                if (problem == simdjson::SUCCESS) {
                    problem = read(item, depth + 1, added.value);
                }
            }
            if (problem != simdjson::SUCCESS) {
                return problem;
            }
        }
        return simdjson::SUCCESS;
    }

    simdjson::padded_string m_bytes;
    const char* m_counted; ///< where counting lines has got to
    int m_line = 1;
};

} // namespace

const LinedJson* LinedJson::find(std::string_view name) const {
    const auto found = std::ranges::find(members, name, &LinedMember::name);
    return found == members.end() ? nullptr : &found->value;
}

Result<LinedJson> readLinedJson(std::string_view json) {
    return Reader(json).run();
}

} // namespace maillage
