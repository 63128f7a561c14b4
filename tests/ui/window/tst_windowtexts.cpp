#include "hearth/application.h"

#include "preferences/preferences.h"
#include "session/session.h"
#include "shell/languageswitch.h"
#include "shell/mainwindow.h"
#include "ui/window/windowtexts.h"
#include "widgets/page.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Hearth;

namespace {

const char *const pages[] = {
    "overview", "providers", "routing", "activity", "chat", "config", "sizing", "settings"};

/// Names that stay as they are in every language: products, models, files, addresses, units.
bool isName(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression names(QStringLiteral(
        "Hearth|OpenClaw|LM Studio|llama\\.cpp|Ollama|OpenAI|Anthropic|OpenRouter|Claude|Qwen|Gemma|gpt-oss|"
        "Llama|Mistral|Token|Gateway|JSON5?|HTTP|Bearer|GiB|MiB|English|Qt|GPL|NVIDIA|GeForce|RTX|Apple|Mac|"
        // architectures and the demo's aliases; bits per weight
        "[a-z]+[0-9]\\b|\\bfast\\b|\\bdeep\\b|\\bbpw\\b|"
        "API|Base "
        "URL|curl|JavaScript|CPU|GPU|RAM|KV|\\bQ[0-9]_\\w+|f16|auto|\\w+[./_-]\\S*|\\S*[/:]\\S+|\\d+\\S*"));
    QString rest = text;
    rest.remove(names);
    return !word.match(rest).hasMatch();
}

} // namespace

class TestWindowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        StartOptions options;
        options.demo = true;
        options.language = QString();
        m_application = std::make_unique<Application>(*qApp, m_language, options);
        QVERIFY(m_application->begin());
        QTRY_VERIFY(m_application->window());
        m_window = m_application->window();
        QTRY_VERIFY(m_window->isVisible());
        // Everything that can be seen is there once the demo's servers have been looked at.
        QTRY_VERIFY(m_window->session().snapshot()->isSettled);
    }

    void cleanupTestCase() { m_application.reset(); }

    void noTextIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "th", "zh_TW"}) {
            for (const QSize &size : {QSize(1280, 800), QSize(960, 640)}) {
                QTest::addRow("%s %dx%d", language, size.width(), size.height())
                    << QString::fromLatin1(language) << size;
            }
        }
    }
    void noTextIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        m_application->preferences().setLanguage(language);
        m_window->resize(size);
        QStringList faults;
        for (const char *page : pages) {
            show(page);
            for (const SeenText &seen : seenTexts(*m_window)) {
                if (!seen.fault.isEmpty()) {
                    faults.append(QStringLiteral("%1: \"%2\" %3").arg(seen.where, seen.text, seen.fault));
                }
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void noEnglishIsLeft_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("Thai") << QStringLiteral("th");
        QTest::addRow("Chinese") << QStringLiteral("zh_TW");
    }
    void noEnglishIsLeft()
    {
        QFETCH(QString, language);
        m_application->preferences().setLanguage(language);
        QStringList left;
        static const QRegularExpression foreign(QStringLiteral("[^\\x{00}-\\x{2fff}]|[\\x{e00}-\\x{e7f}]"));
        for (const char *page : pages) {
            show(page);
            for (const SeenText &seen : seenTexts(*m_window)) {
                if (!isName(seen.text) && !foreign.match(seen.text).hasMatch()) {
                    left.append(QStringLiteral("%1: \"%2\"").arg(seen.where, seen.text));
                }
            }
        }
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(QLatin1Char('\n') + left.join(QLatin1Char('\n'))));
    }

private:
    void show(const char *page)
    {
        m_window->openPage(QLatin1String(page));
        // Layouts follow posted events; tables fit their columns in one more.
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    LanguageSwitch m_language;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestWindowTexts)
#include "tst_windowtexts.moc"
