#include "hearth/application.h"

#include "preferences/preferences.h"
#include "session/session.h"
#include "shell/languageswitch.h"
#include "shell/mainwindow.h"
#include "widgets/page.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Hearth;

/// From the start to the first answer, as a new user goes: the program as it is, real clicks and keys.
class TestFirstAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartToTheFirstAnswer()
    {
        LanguageSwitch language;
        StartOptions options;
        options.demo = true;
        options.language = QStringLiteral("en");
        Application application(*qApp, language, options);
        QVERIFY(application.begin());
        QTRY_VERIFY(application.window());
        MainWindow &window = *application.window();
        QTRY_VERIFY(window.isVisible());

        // The Overview says where it stands.
        QCOMPARE(window.currentPage(), QStringLiteral("overview"));
        auto *sentence =
            window.page(QStringLiteral("overview"))->findChild<QLabel *>(QStringLiteral("pageSentence"));
        QTRY_VERIFY_WITH_TIMEOUT(sentence->text().contains(QStringLiteral("Qwen3 4B")), 10000);

        // The gateway serves; a click on its address copies it.
        auto *address = window.findChild<QPushButton *>(QStringLiteral("gatewayAddress"));
        QTRY_VERIFY(address->text().startsWith(QStringLiteral("http://127.0.0.1:")));

        // One prompt in the chat, two answers.
        QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("sidebar_chat")), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("chat"));
        Page *chat = window.page(QStringLiteral("chat"));
        auto *prompt = chat->findChild<QPlainTextEdit *>(QStringLiteral("prompt"));
        QVERIFY(prompt);
        prompt->setFocus();
        QTest::keyClicks(prompt, QStringLiteral("Why is a cold start slow?"));
        QTest::keyClick(prompt, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.session().snapshot()->traffic->size(), 2, 30000);

        // The Overview counts both.
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("overview"));
    }
};

QTEST_MAIN(TestFirstAnswer)
#include "tst_firstanswer.moc"
