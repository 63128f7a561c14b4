#include "protocol/eventviews.h"

#include "protocol/jsonspan.h"
#include "protocol/sseparser.h"
#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

namespace {

const QString transcripts = QStringLiteral(HEARTH_TEST_DATA "/transcripts");

struct Seen
{
    QList<std::pair<QByteArray, QByteArray>> events;
    QByteArray strayLine;

    bool operator==(const Seen &) const = default;
};

bool isWhole(QByteArrayView data)
{
    const QByteArrayView text = data.trimmed();
    return text == "[DONE]" || (text.startsWith('{') && !JsonSpan::check(text));
}

Seen byViews(const QByteArray &stream, qsizetype chunk)
{
    Seen seen;
    const auto visit = [&seen](QByteArrayView type, QByteArrayView data) {
        seen.events.emplaceBack(type.toByteArray(), data.toByteArray());
    };
    EventViews views(1024 * 1024);
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        // A copy of its own that goes away at once: views must not outlive it.
        const QByteArray piece = stream.mid(at, chunk);
        if (!views.feed(QByteArray(piece.constData(), piece.size()), visit)) {
            return {};
        }
    }
    views.finish(visit, isWhole);
    seen.strayLine = views.strayLine();
    return seen;
}

Seen byParser(const QByteArray &stream)
{
    Seen seen;
    SseParser parser(1024 * 1024);
    QList<SseEvent> events;
    if (!parser.feed(stream, events)) {
        return {};
    }
    parser.finish(events);
    for (const SseEvent &event : std::as_const(events)) {
        seen.events.emplaceBack(event.type, event.data);
    }
    seen.strayLine = parser.strayLine();
    return seen;
}

} // namespace

class TestEventViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatTheParserReads_data()
    {
        QTest::addColumn<QByteArray>("stream");
        const auto row = [](const char *name, const QByteArray &stream) {
            QTest::addRow("%s", name) << stream;
        };
        row("one event", "data: a\n\n");
        row("a type", "event: x\ndata: a\n\ndata: b\n\n");
        row("a type after the data", "data: a\nevent: x\n\n");
        row("CRLF", "event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n");
        row("CR alone", "data: a\r\rdata: b\r\r");
        row("mixed line ends", "data: a\n\r\ndata: b\r\n\ndata: c\r\n\r");
        row("several data lines", "data: a\ndata: b\ndata:\ndata\n\n");
        row("an empty one among several", "data\ndata: b\n\n");
        row("no data", "event: x\n\ndata: a\n\n");
        row("comments", ": x\n\n:\ndata: a\n\n");
        row("one space goes", "data:  a\n\ndata:b\n\ndata:\tc\n\n");
        row("a byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n");
        row("a byte order mark alone in its line", "\xEF\xBB\xBF\ndata: a\n\n");
        row("a byte order mark later",
            "data: a\n\n\xEF\xBB\xBF"
            "data: b\n\n");
        row("unknown fields", "id: 1\nretry: 5\nfoo: bar\ndata: a\n\n");
        row("a failure that is no event", "data: a\n\nproxy error: gone\n");
        row("an error object that is no event", "data: a\n\n{\"error\":\"x\"}\n");
        row("the last blank line is missing", "data: {\"a\":1}\n");
        row("the last line end is missing", "data: [DONE]");
        row("half an event at the end", "data: a\n\ndata: {\"a\":");
        row("nothing", "");
    }
    void seesWhatTheParserReads()
    {
        QFETCH(QByteArray, stream);
        const Seen expected = byParser(stream);
        for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) {
            QCOMPARE(byViews(stream, chunk).events, expected.events);
            QCOMPARE(byViews(stream, chunk).strayLine, expected.strayLine);
        }
    }

    void seesTheRecordingsLikeTheParser()
    {
        int count = 0;
        for (const QString &name : transcriptNames(transcripts)) {
            const Transcript recording = readTranscript(transcripts, name);
            if (!recording.isEventStream()) {
                continue;
            }
            ++count;
            const Seen expected = byParser(recording.responseBody);
            for (const qsizetype chunk : {1, 2, 3, 7, 64, 1000, 100000}) {
                QVERIFY2(byViews(recording.responseBody, chunk) == expected, qPrintable(name));
            }
        }
        QVERIFY(count > 20);
    }

    void knowsWhatIsStillOpen_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<qsizetype>("open");
        QTest::addRow("nothing fed") << QByteArray() << qsizetype(0);
        QTest::addRow("a whole event") << QByteArray("data: a\n\n") << qsizetype(0);
        QTest::addRow("a whole event with CRLF") << QByteArray("data: a\r\n\r\n") << qsizetype(0);
        QTest::addRow("half a line") << QByteArray("data: a\n\ndat") << qsizetype(3);
        QTest::addRow("a line") << QByteArray("data: a\n\ndata: b\n") << qsizetype(8);
        QTest::addRow("a type and half its data") << QByteArray("event: x\ndata: ") << qsizetype(15);
        QTest::addRow("a whole comment") << QByteArray(": x\n\n") << qsizetype(0);
    }
    void knowsWhatIsStillOpen()
    {
        QFETCH(QByteArray, stream);
        QFETCH(qsizetype, open);
        const auto ignore = [](QByteArrayView, QByteArrayView) {};
        for (qsizetype chunk = 1; chunk <= qMax<qsizetype>(1, stream.size()); ++chunk) {
            EventViews views(1024);
            for (qsizetype at = 0; at < stream.size(); at += chunk) {
                QVERIFY(views.feed(stream.mid(at, chunk), ignore));
            }
            QCOMPARE(views.openBytes(), open);
        }
    }

    void boundsOneEvent()
    {
        int events = 0;
        const auto visit = [&events](QByteArrayView, QByteArrayView) { ++events; };
        EventViews views(64);
        QVERIFY(views.feed(QByteArray("data: a\n\ndata: ").append(40, 'x'), visit));
        QVERIFY(!views.feed(QByteArray(40, 'x'), visit));
        QVERIFY(!views.feed("\n\n", visit));
        views.finish(visit, isWhole);
        QCOMPARE(events, 1);
    }
};

QTEST_APPLESS_MAIN(TestEventViews)
#include "tst_eventviews.moc"
