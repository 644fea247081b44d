// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output/json_text.h"
#include "app/cli/records/nearest.h"
#include "core/base/catalogue.h"
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <array>

namespace maillage::cli {

using ArgumentsTest = CliTest;
using testing::HasSubstr;
using testing::Not;

TEST_F(ArgumentsTest, EveryCommandHasCompleteHelp) {
    ASSERT_GE(commands().size(), 14U);
    for (const CommandInfo* command : commands()) {
        ASSERT_EQ(cli({std::string(command->name), "--help"}), 0) << command->name;
        EXPECT_THAT(m_out, HasSubstr("maillage-cli " + std::string(command->name)));
        EXPECT_THAT(m_out, HasSubstr("Examples:"));
        EXPECT_THAT(m_out, HasSubstr("Exit codes:"));
        EXPECT_THAT(m_out, Not(HasSubstr("cli."))) << "a sentence is missing from the catalogue";
        for (const OptionInfo& option : command->options) {
            EXPECT_THAT(m_out, HasSubstr(std::string(option.name)));
        }
        EXPECT_EQ(m_err, "");
    }
}

TEST_F(ArgumentsTest, WrongCallsSayWhatIsMeant) {
    EXPECT_EQ(cli({}), 1);
    EXPECT_EQ(cli({"imprt", "a", "b"}), 1);
    EXPECT_THAT(m_err, HasSubstr("Did you mean “import”?"));
    EXPECT_EQ(cli({"import", "a", "b", "--dryrun"}), 1);
    EXPECT_THAT(m_err, HasSubstr("--dry-run"));
    EXPECT_EQ(cli({"import", "a"}), 1);
    EXPECT_EQ(cli({"import", "a", "b", "c"}), 1);
    EXPECT_EQ(cli({"import", "a", "b", "--source"}), 1);
    EXPECT_EQ(cli({"import", "a", "b", "--dry-run=yes"}), 1);
    EXPECT_EQ(cli({"import", "a", "b", "--on-conflict", "maybe"}), 1);
    EXPECT_EQ(m_out, "") << "results only";
    std::ostringstream out;
    std::ostringstream err;
    const std::vector<std::string> klingon{"--lang", "tlh", "info", "x"};
    EXPECT_EQ(run(klingon, Streams{out, err}), ExitCode::Usage);
}

TEST_F(ArgumentsTest, VersionAndProgramHelp) {
    EXPECT_EQ(cli({"--version"}), 0);
    EXPECT_THAT(m_out, testing::StartsWith("maillage-cli "));
    EXPECT_EQ(cli({"--help"}), 0);
    EXPECT_THAT(m_out, HasSubstr("import"));
    EXPECT_EQ(cli({"help", "import"}), 0);
    EXPECT_THAT(m_out, HasSubstr("--on-conflict"));
}

TEST_F(ArgumentsTest, ErrorsAreJsonWhenAsked) {
    EXPECT_EQ(cli({"info", path("none.maillage"), "--json"}), 3);
    EXPECT_EQ(m_out, "");
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(m_err));
    EXPECT_EQ(document[QStringLiteral("error")][QStringLiteral("kind")].toString(), QStringLiteral("not_found"));
}

TEST(Nearest, IsTheNameOfTheFewestSteps) {
    static constexpr std::array<std::string_view, 4> names{"nom", "commune", "code_postal", "telephone"};
    EXPECT_EQ(nearest("comune", names), "commune");
    EXPECT_EQ(nearest("telehpone", names), "telephone");
    EXPECT_EQ(nearest("zzzzzz", names), std::nullopt);
    EXPECT_EQ(nearest(std::string(100'000, 'n'), names), std::nullopt);
}

TEST(JsonText, SetsCommasWhereTheyBelong) {
    JsonText text;
    text.openObject().member("a", 1).name("b").openArray().value("x\"").value(true).openObject().closeObject();
    text.closeArray().name("c").null().closeObject();
    EXPECT_EQ(text.take(), R"({"a":1,"b":["x\"",true,{}],"c":null})");
}

} // namespace maillage::cli
