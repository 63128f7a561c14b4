#include "protocol/sseparser.h"

#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

using Events = QList<SseEvent>;

namespace {

struct Outcome
{
    Events events;
    bool failed = false;
    QByteArray strayLine;
    std::optional<std::chrono::milliseconds> retry;

    bool operator==(const Outcome &) const = default;
};

Outcome parse(const QByteArray &stream, qsizetype chunk, qsizetype limit, bool finish)
{
    SseParser parser(limit);
    Outcome outcome;
    for (qsizetype at = 0; at < stream.size() && !outcome.failed; at += chunk) {
        outcome.failed =
            !parser.feed(QByteArrayView(stream).sliced(at, qMin(chunk, stream.size() - at)), outcome.events);
    }
    if (finish) {
        parser.finish(outcome.events);
    }
    outcome.strayLine = parser.strayLine();
    outcome.retry = parser.retryDelay();
    return outcome;
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Events>("expected");
        const QByteArray bom("\xEF\xBB\xBF");
        const QByteArray bad("\xEF\xBF\xBD");
        const auto row = [](const char *name, const QByteArray &stream, const Events &expected) {
            QTest::addRow("%s", name) << stream << expected;
        };
        row("rule 2: bytes that are no UTF-8 are replaced", "data: a\xFF\xC3z\n\n",
            {{{}, "a" + bad + bad + "z", {}}});
        row("rule 3: one BOM at the start is skipped", bom + "data: a\n\n", {{{}, "a", {}}});
        row("rule 3: a second BOM is content", bom + bom + "data: a\n\n", {});
        row("rule 3: a later BOM is content", "data: a\n\n" + bom + "data: b\n\ndata:" + bom + "\n\n",
            {{{}, "a", {}}, {{}, bom, {}}});
        row("rule 3: half a BOM is content",
            "\xEF\xBB"
            "data: a\ndata: b\n\n",
            {{{}, "b", {}}});
        row("rule 4: LF", "data: a\n\n", {{{}, "a", {}}});
        row("rule 4: CR", "data: a\r\rdata: b\r\r", {{{}, "a", {}}, {{}, "b", {}}});
        row("rule 4: CRLF is one line end", "event: x\r\ndata: a\r\n\r\n", {{"x", "a", {}}});
        row("rule 4: all three mixed", "data: a\rdata: b\ndata: c\r\n\r\ndata: d\n\r",
            {{{}, "a\nb\nc", {}}, {{}, "d", {}}});
        row("rule 4: LF CR are two", "data: a\n\rdata: b\n\n", {{{}, "a", {}}, {{}, "b", {}}});
        row("rule 5: an empty line dispatches, more do nothing", "\n\ndata: a\n\n\n\n", {{{}, "a", {}}});
        row("rule 6: comments are ignored", ": hi\n:\ndata: a\n:x\ndata: b\n\n:\n\n", {{{}, "a\nb", {}}});
        row("rule 7: one space goes", "data:  a \n\n", {{{}, " a ", {}}});
        row("rule 7: no space is needed", "data:a\n\n", {{{}, "a", {}}});
        row("rule 7: a tab stays", "data:\ta\n\n", {{{}, "\ta", {}}});
        row("rule 7: later colons are content", "data: a: b:c\n\n", {{{}, "a: b:c", {}}});
        row("rule 8: a line without colon is a name", "data\n\n", {{{}, "", {}}});
        row("rule 8: twice is a line end", "data\ndata\n\n", {{{}, "\n", {}}});
        row("rule 9: names are case-sensitive, unknown ones ignored", "Data: a\n data: b\nfoo: c\nbar\n\n",
            {});
        row("rule 10: lines are joined", "data: a\ndata: b\n\n", {{{}, "a\nb", {}}});
        row("rule 10: an empty line within stays", "data: a\ndata:\ndata: b\n\n", {{{}, "a\n\nb", {}}});
        row("rule 11: no data, no event, and the name is forgotten", "event: x\n\ndata: a\n\n",
            {{{}, "a", {}}});
        row("rule 11: an empty value is an event", "data:\n\n", {{{}, "", {}}});
        row("rule 12: a name counts for its block", "event: x\ndata: a\n\ndata: b\n\n",
            {{"x", "a", {}}, {{}, "b", {}}});
        row("rule 12: the last name counts", "event: x\nevent: y\ndata: a\n\n", {{"y", "a", {}}});
        row("rule 13: an id lasts", "id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            {{{}, "a", "7"}, {{}, "b", "7"}, {{}, "c", ""}});
        row("rule 13: an id with NUL is ignored", QByteArray("id: 7\nid: 8\0\ndata: a\n\n", 22),
            {{{}, "a", "7"}});
        row("rule 14: an unfinished block is dropped", "data: a\n\ndata: b\n", {{{}, "a", {}}});
        row("rule 20: NUL in data", QByteArray("data: a\0b\n\n", 11), {{{}, QByteArray("a\0b", 3), {}}});
        row("text in many scripts", "data: é世😀\n\n", {{{}, "é世😀", {}}});
    }
    void feed()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Events, expected);
        for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) { // chunk borders carry no meaning
            const Outcome outcome = parse(stream, chunk, SseParser::defaultMaxEventBytes, false);
            QCOMPARE(outcome.events, expected);
            QVERIFY(!outcome.failed);
        }
    }

    void bounds_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Events>("expected");
        QTest::addColumn<bool>("fails");
        QTest::addRow("what just fits") << "data: " + QByteArray(26, 'x') + "\n\n"
                                        << Events{{{}, QByteArray(26, 'x'), {}}} << false;
        QTest::addRow("one more") << "data: " + QByteArray(27, 'x') + "\n\n" << Events{} << true;
        QTest::addRow("event before overflow is kept")
            << QByteArray("data: a\n\ndata: " + QByteArray(64, 'x')) << Events{{{}, "a", {}}} << true;
        QTest::addRow("nothing after overflow")
            << QByteArray("data: " + QByteArray(64, 'x') + "\n\ndata: a\n\n") << Events{} << true;
        QTest::addRow("many short lines") << QByteArray("data: abcdefgh\n").repeated(9) + "\n"
                                          << Events{} << true;
        QTest::addRow("a long comment") << ":" + QByteArray(64, 'x') + "\n\n" << Events{} << true;
        QTest::addRow("many events") << QByteArray("data: abcdefgh\n\n").repeated(9)
                                     << Events(9, SseEvent{{}, "abcdefgh", {}}) << false;
    }
    void bounds()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Events, expected);
        QFETCH(bool, fails);
        for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) {
            const Outcome outcome = parse(stream, chunk, 32, true);
            QCOMPARE(outcome.events, expected);
            QCOMPARE(outcome.failed, fails);
        }
    }

    void keepsFailingUntilReset()
    {
        SseParser parser(8);
        Events events;
        const auto first = parser.feed("data: too long", events);
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::LimitExceeded);
        QVERIFY(!parser.feed("\n\n", events));
        parser.finish(events);
        QVERIFY(events.isEmpty());
        parser.reset();
        QVERIFY(parser.feed("data:a\n\n", events));
        QCOMPARE(events, (Events{{{}, "a", {}}}));
    }

    void finish_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Events>("expected");
        QTest::addRow("whole JSON without its blank line")
            << QByteArray("data: {\"a\":1}\n") << Events{{{}, "{\"a\":1}", {}}};
        QTest::addRow("without any line end")
            << QByteArray("event: x\ndata: {\"a\":1}") << Events{{"x", "{\"a\":1}", {}}};
        QTest::addRow("[DONE] without line end") << QByteArray("data: [DONE]") << Events{{{}, "[DONE]", {}}};
        QTest::addRow("JSON over two lines") << QByteArray("data: {\ndata: }\r") << Events{{{}, "{\n}", {}}};
        QTest::addRow("cut JSON") << QByteArray("data: {\"a\":1") << Events{};
        QTest::addRow("other text") << QByteArray("data: 12\n") << Events{};
        QTest::addRow("nothing pending") << QByteArray("data: {}\n\n") << Events{{{}, "{}", {}}};
    }
    void finish()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Events, expected);
        for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) {
            QCOMPARE(parse(stream, chunk, SseParser::defaultMaxEventBytes, true).events, expected);
        }
    }

    void noticesStrayLines_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("stray");
        QTest::addRow("the router's") << QByteArray("data: {}\n\nproxy error: Failed to read connection\n")
                                      << QByteArray("proxy error: Failed to read connection");
        QTest::addRow("the old server's")
            << QByteArray("error: {\"code\":500}\n\n") << QByteArray("error: {\"code\":500}");
        QTest::addRow("a bare error object, unfinished")
            << QByteArray("{\"error\":{\"message\":\"x\"}}") << QByteArray("{\"error\":{\"message\":\"x\"}}");
        QTest::addRow("a sentence") << QByteArray("Internal Server Error\n")
                                    << QByteArray("Internal Server Error");
        QTest::addRow("the last one counts") << QByteArray("error: a\nerror: b\n") << QByteArray("error: b");
        QTest::addRow("fields and comments are none")
            << QByteArray(": error\nfoo: bar\ndata: error\n\n") << QByteArray();
    }
    void noticesStrayLines()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, stray);
        for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) {
            QCOMPARE(parse(stream, chunk, SseParser::defaultMaxEventBytes, true).strayLine, stray);
        }
    }

    void readsRetry_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::addRow("digits") << QByteArray("retry: 1500\n") << qint64(1500);
        QTest::addRow("not only digits") << QByteArray("retry: 1500ms\nretry: -1\nretry:\n") << qint64(-1);
        QTest::addRow("the last valid one") << QByteArray("retry: 1\nretry: 2\nretry: x\n") << qint64(2);
        QTest::addRow("absurd") << QByteArray("retry: 99999999999999999999999\n") << qint64(-1);
    }
    void readsRetry()
    {
        QFETCH(QByteArray, stream);
        QFETCH(qint64, milliseconds);
        const Outcome outcome = parse(stream, 3, SseParser::defaultMaxEventBytes, false);
        QCOMPARE(outcome.retry.value_or(std::chrono::milliseconds(-1)).count(), milliseconds);
    }

    /// One line of 15 MiB in small reads, and one read with 200 000 lines: both linear, or this takes
    /// minutes.
    void takesLongLinesAndManyLines()
    {
        const QByteArray image(15 * 1024 * 1024, 'A');
        const Outcome whole =
            parse("data: " + image + "\r\n\r\n", 1000, SseParser::defaultMaxEventBytes, false);
        QCOMPARE(whole.events.size(), 1);
        QCOMPARE(whole.events[0].data, image);

        const QByteArray many = QByteArray("data: a\n\n").repeated(200'000);
        QCOMPARE(parse(many, many.size(), SseParser::defaultMaxEventBytes, false).events.size(), 200'000);
    }

    void readsEveryRecordedStreamAtAnyChunkSize()
    {
        const QString directory = QStringLiteral(HEARTH_TEST_DATA "/transcripts");
        int streams = 0;
        for (const QString &name : transcriptNames(directory)) {
            const Transcript transcript = readTranscript(directory, name);
            if (!transcript.isEventStream()) {
                continue;
            }
            ++streams;
            const QByteArray &body = transcript.responseBody;
            const Outcome whole = parse(body, body.size(), SseParser::defaultMaxEventBytes, true);
            QVERIFY(!whole.failed);
            QCOMPARE(whole.events.size(), body.count("\ndata: ") + (body.startsWith("data: ") ? 1 : 0));
            for (const qsizetype chunk : {1, 2, 3, 7, 64, 1460}) {
                QVERIFY2(
                    parse(body, chunk, SseParser::defaultMaxEventBytes, true) == whole, qPrintable(name));
            }
        }
        QVERIFY(streams > 10);
    }
};

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sseparser.moc"
