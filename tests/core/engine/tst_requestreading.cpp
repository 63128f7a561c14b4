#include "engine/requestreading.h"

#include <QTest>

using namespace Hearth;

class TestRequestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("model");
        QTest::addColumn<std::optional<qint64>>("output");
        QTest::addColumn<bool>("images");
        QTest::addColumn<bool>("tools");
        QTest::addRow("Chat Completions") << QByteArray(
            "{\"model\":\"a/b\",\"max_tokens\":200,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}")
                                          << QStringLiteral("a/b") << std::optional<qint64>(200) << false
                                          << false;
        QTest::addRow("Chat Completions with tools and an image") << QByteArray(
            "{\"model\":\"auto\",\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\"}}],"
            "\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":"
            "{\"url\":\"data:image/png;base64,AAAA\"}}]}]}") << QStringLiteral("auto")
                                                                  << std::optional<qint64>() << true << true;
        QTest::addRow("Messages") << QByteArray(
            "{\"model\":\"auto\",\"max_tokens\":70,\"system\":\"Be short.\",\"tools\":[{\"name\":"
            "\"f\",\"input_schema\":{\"type\":\"object\"}}],\"messages\":[{\"role\":\"user\","
            "\"content\":\"Hi\"}]}")
                                  << QStringLiteral("auto") << std::optional<qint64>(70) << false << true;
        QTest::addRow("Responses") << QByteArray(
            "{\"model\":\"auto\",\"input\":\"Hi\",\"max_output_tokens\":50}")
                                   << QStringLiteral("auto") << std::optional<qint64>(50) << false << false;
    }
    void reads()
    {
        QFETCH(QByteArray, body);
        const Result<RouteQuestion> question = routeQuestionOf(body);
        QVERIFY2(question, question ? "" : question.error().detail.toUtf8().constData());
        QTEST(question->model, "model");
        QTEST(question->maxOutputTokens, "output");
        QTEST(question->needsImages, "images");
        QTEST(question->needsTools, "tools");
        QVERIFY(question->promptTokens > 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("half of it") << QByteArray("{\"model\":\"a\"");
        QTest::addRow("a list") << QByteArray("[]");
        QTest::addRow("no messages") << QByteArray("{\"model\":\"a\"}");
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        const Result<RouteQuestion> question = routeQuestionOf(body);
        QVERIFY(!question);
        QCOMPARE(question.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!question.error().detail.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRequestReading)
#include "tst_requestreading.moc"
