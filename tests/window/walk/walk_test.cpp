// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk through every window and dialog: in both languages, with text at 100 and 200 %, by keyboard, by what a screen
// reader is told, and in every theme.
#include "tests/window/walk/access.h"
#include "tests/window/walk/contrast.h"
#include "tests/window/walk/fitting.h"
#include "tests/window/walk/focus.h"
#include "tests/window/walk/scenes.h"
#include "tests/window/walk/words.h"
#include "ui/window/help/help_controller.h"
#include "ui/window/help/help_window.h"
#include "ui/window/look/house_style.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QSet>
#include <QStackedWidget>

#include <ostream>

namespace maillage::test {

namespace {

/// Text of twice the size needs what a scale of 200 % needs, and what people who enlarge only their text need.
constexpr double large = 2;
constexpr QSize smallScreen(1366, 768);
constexpr QSize screenForLarge(1920, 1080);

/// Layouts within scroll areas ask for another round.
void settle() {
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i) {
        QTest::qWait(1);
    }
}

std::string lines(const QStringList& found) {
    return found.join(QLatin1Char('\n')).toStdString();
}

} // namespace

class Walk : public WindowFixture {
protected:
    /// Before the window is made.
    static void useText(double factor) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }

    void SetUp() override {
        WindowFixture::SetUp();
        window->resize(m_screen);
    }

    void TearDown() override {
        WindowFixture::TearDown();
        applyTheme(Theme::Light);
    }

    /// Opens every scene in turn and looks at it.
    template<typename Look>
    void visit(Look look) {
        Stage stage{*window, dialogs, folder};
        for (const Scene& scene : scenes()) {
            SCOPED_TRACE(scene.name);
            ensure(scene.hub);
            QElapsedTimer timer;
            timer.start();
            QWidget* root = scene.open(stage);
            EXPECT_LT(timer.elapsed(), patience) << "what it waits for does not come";
            EXPECT_NE(root, nullptr);
            if (root == nullptr) {
                continue;
            }
            settle();
            look(scene, *root);
            leave(root);
        }
    }

    /// Also what other pages of its stacks hold.
    template<typename Look>
    static void forEveryPage(QWidget& root, Look look) {
        look(root);
        for (auto* stack : root.findChildren<QStackedWidget*>()) {
            const bool isInner = qobject_cast<QDialog*>(&root) != nullptr;
            for (int i = 0; isInner && stack->isVisible() && i < stack->count(); ++i) {
                stack->setCurrentIndex(i);
                settle();
                look(*stack->widget(i));
            }
        }
    }

    QSize m_screen = smallScreen;

    /// Names that the hub holds.
    [[nodiscard]] QStringList data() {
        QStringList names{window->windowTitle(),
                          QStringLiteral("Maine-et-Loire"),
                          QStringLiteral("Pays de la Loire"),
                          QStringLiteral("CU Angers Loire Métropole"),
                          QStringLiteral("2 days before Easter: closed"),
                          QStringLiteral("empty.maillage"),
                          QStringLiteral("sample.maillage")};
        const Snapshot& snapshot = *session().snapshot();
        for (const std::int64_t key : window->workspace().finder.results()->keys) {
            if (const auto row = snapshot.rowOf(key)) {
                names << toQString(snapshot.name(*row)).simplified();
            }
        }
        return names;
    }

private:
    void ensure(Scene::Hub hub) {
        if (hub == m_hub) {
            return;
        }
        m_hub = hub;
        if (hub == Scene::Hub::Sample) {
            openSample();
        } else if (hub == Scene::Hub::Empty) {
            dialogs.file = pathText(folder / "empty.maillage");
            window->actions().newHub->trigger();
            ASSERT_TRUE(waitFor([&] { return session().isOpen() && window->workspace().finder.isUpToDate(); }));
        }
    }

    void leave(QWidget* root) {
        if (root == window->help().helpWindow()) {
            root->close();
        } else if (root != window.get()) {
            delete root;
        }
        view().setFilter(Filter{});
        if (session().isOpen() && m_hub == Scene::Hub::Sample) {
            ASSERT_TRUE(waitFor([&] { return rows() > 100; }));
        }
    }

    Scene::Hub m_hub = Scene::Hub::None;
};

struct Setting {
    const char* language;
    double text;
};

void PrintTo(const Setting& setting, std::ostream* out) {
    *out << setting.language << ", text at " << setting.text * 100 << " %";
}

class WalkInEachLanguage : public Walk, public testing::WithParamInterface<Setting> {
protected:
    void SetUp() override {
        m_usualFont = QApplication::font();
        useText(GetParam().text);
        m_screen = GetParam().text > 1 ? screenForLarge : smallScreen;
        Walk::SetUp();
        language.use(QString::fromLatin1(GetParam().language));
    }

    void TearDown() override {
        Walk::TearDown();
        QApplication::setFont(m_usualFont);
    }

private:
    QFont m_usualFont;
};

TEST_P(WalkInEachLanguage, noTextIsCutOff) {
    visit([this](const Scene& scene, QWidget& root) {
        const QSize least = root.minimumSizeHint().expandedTo(root.minimumSize());
        EXPECT_TRUE(least.boundedTo(m_screen) == least)
            << "needs " << least.width() << " × " << least.height() << " of a screen";
        root.resize(root.size().boundedTo(m_screen));
        settle();
        shoot(root, QStringLiteral("walk-%1-%2-%3")
                        .arg(QLatin1String(GetParam().language), QString::number(GetParam().text * 100),
                             QString::fromUtf8(scene.name).replace(QLatin1Char(' '), QLatin1Char('-'))));
        forEveryPage(root, [](QWidget& page) {
            const QStringList cut = cutTexts(page);
            EXPECT_TRUE(cut.isEmpty()) << lines(cut);
        });
        EXPECT_TRUE(clashingMnemonics(root).isEmpty()) << lines(clashingMnemonics(root));
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, WalkInEachLanguage,
                         testing::Values(Setting{"fr", 1}, Setting{"fr", large}, Setting{"en", 1},
                                         Setting{"en", large}),
                         [](const testing::TestParamInfo<Setting>& setting) {
                             return std::string(setting.param.language) + (setting.param.text > 1 ? "200" : "100");
                         });

TEST_F(Walk, everyWordCanBeTranslated) {
    BracketLanguage brackets;
    QCoreApplication::installTranslator(&brackets);
    visit([this](const Scene&, QWidget& root) {
        const QStringList english = untranslated(root, data());
        EXPECT_TRUE(english.isEmpty()) << lines(english);
        EXPECT_TRUE(gluedSentences(root).isEmpty()) << lines(gluedSentences(root));
    });
    QCoreApplication::removeTranslator(&brackets);
}

/// Dialogs cannot be open then: they keep the menus to themselves. The help can.
TEST_F(Walk, openPagesFollowTheLanguage) {
    visit([this](const Scene&, QWidget& root) {
        if (qobject_cast<QDialog*>(&root) != nullptr) {
            return;
        }
        BracketLanguage brackets;
        QCoreApplication::installTranslator(&brackets);
        QTest::qWait(1);
        const QStringList english = untranslated(root, data());
        EXPECT_TRUE(english.isEmpty()) << lines(english);
        QCoreApplication::removeTranslator(&brackets);
        QTest::qWait(1);
    });
}

TEST_F(Walk, everythingHasANameAndARole) {
    visit([](const Scene&, QWidget& root) {
        forEveryPage(root, [](QWidget& page) {
            const QStringList nameless = namelessObjects(page);
            EXPECT_TRUE(nameless.isEmpty()) << lines(nameless);
        });
    });
}

TEST_F(Walk, tabComesToEveryControl) {
    visit([](const Scene&, QWidget& root) {
        root.activateWindow();
        const QStringList missing = unreachedByTab(root);
        EXPECT_TRUE(missing.isEmpty()) << lines(missing);
    });
}

std::string nameOf(Theme theme) {
    return theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "highContrast";
}

class WalkInEachTheme : public Walk, public testing::WithParamInterface<Theme> {
protected:
    /// Large text has strokes that are wider than a pixel: their colour is pure.
    void SetUp() override {
        m_usualFont = QApplication::font();
        useText(large);
        m_screen = screenForLarge;
        applyTheme(GetParam());
        Walk::SetUp();
    }

    void TearDown() override {
        Walk::TearDown();
        QApplication::setFont(m_usualFont);
    }

private:
    QFont m_usualFont;
};

TEST_P(WalkInEachTheme, textStandsOutFromItsGround) {
    visit([](const Scene& scene, QWidget& root) {
        const QStringList faint = faintTexts(root);
        EXPECT_TRUE(faint.isEmpty()) << lines(faint);
        shoot(root, QStringLiteral("walk-%1-%2")
                        .arg(QString::fromStdString(nameOf(GetParam())),
                             QString::fromUtf8(scene.name).replace(QLatin1Char(' '), QLatin1Char('-'))));
    });
}

TEST_P(WalkInEachTheme, theFocusIsSeen) {
    QSet<QString> seen;
    visit([&seen](const Scene&, QWidget& root) {
        root.activateWindow();
        const QStringList unmarked = unmarkedFocus(root, seen);
        EXPECT_TRUE(unmarked.isEmpty()) << lines(unmarked);
    });
    EXPECT_GT(seen.size(), 100);
}

INSTANTIATE_TEST_SUITE_P(Themes, WalkInEachTheme, testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast),
                         [](const testing::TestParamInfo<Theme>& theme) { return nameOf(theme.param); });

} // namespace maillage::test
