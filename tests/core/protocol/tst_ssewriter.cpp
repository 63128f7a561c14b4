#include "protocol/ssewriter.h"

#include "protocol/sseparser.h"

#include <QTest>

using namespace Hearth;

class TestSseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEvents()
    {
        QCOMPARE(
            writeSseEvent("response.created", "{}"), QByteArray("event: response.created\ndata: {}\n\n"));
        QCOMPARE(writeSseEvent({}, "[DONE]"), QByteArray("data: [DONE]\n\n"));
        QCOMPARE(writeSseComment(), QByteArray(": hearth\n\n"));
    }

    void neverLetsDataEndALineEarly_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("read");
        QTest::addRow("nothing") << QByteArray() << QByteArray("");
        QTest::addRow("LF") << QByteArray("a\nb") << QByteArray("a\nb");
        QTest::addRow("CR and CRLF") << QByteArray("a\rb\r\nc") << QByteArray("a\nb\nc");
        QTest::addRow("blank lines") << QByteArray("a\n\nid: 1\n") << QByteArray("a\n\nid: 1\n");
        QTest::addRow("leading space") << QByteArray("  a") << QByteArray("  a");
    }
    void neverLetsDataEndALineEarly()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, read);
        SseParser parser;
        QList<SseEvent> events;
        QVERIFY(parser.feed(writeSseEvent("t", data), events));
        QCOMPARE(events, (QList<SseEvent>{{"t", read, {}}}));
    }
};

QTEST_GUILESS_MAIN(TestSseWriter)
#include "tst_ssewriter.moc"
