#include "support/transcript.h"

#include <QTest>

using namespace Hearth;

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequestAndResponse()
    {
        const auto transcript = parseTranscript("## build 1\n## slow\n>>>\nPOST /v1/x?a=1 HTTP/1.1\nHost: h\n"
                                                "Content-Length: 2\n\n{}\n<<<\nHTTP/1.1 404 Not Found\n"
                                                "Server: llama.cpp\nX-Empty: \n\nline 1\n\nline 2\n\n");
        QVERIFY(transcript);
        QCOMPARE(transcript->comments, (QList<QByteArray>{"build 1", "slow"}));
        QCOMPARE(transcript->method, QByteArray("POST"));
        QCOMPARE(transcript->target, QByteArray("/v1/x?a=1"));
        QCOMPARE(transcript->requestHeaders, (Transcript::Headers{{"Host", "h"}, {"Content-Length", "2"}}));
        QCOMPARE(transcript->requestBody, QByteArray("{}"));
        QCOMPARE(transcript->status, 404);
        QCOMPARE(transcript->reason, QByteArray("Not Found"));
        QCOMPARE(transcript->responseHeader("server"), QByteArray("llama.cpp"));
        QCOMPARE(transcript->responseBody, QByteArray("line 1\n\nline 2\n"));
        QVERIFY(!transcript->responseAbridged);
    }

    void takesOutRemarksOnWhatWasLeftOut()
    {
        const auto transcript = parseTranscript(
            "## b\n>>>\nGET / HTTP/1.1\n\n\n<<<\nHTTP/1.1 200 OK\n\ndata: 1\n\n## ... 3 events "
            "left out ...\n\ndata: 5\n\n\n");
        QVERIFY(transcript);
        QVERIFY(transcript->responseAbridged);
        QVERIFY(!transcript->requestAbridged);
        QCOMPARE(transcript->responseBody, QByteArray("data: 1\n\ndata: 5\n\n"));
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("no response") << QByteArray("## b\n>>>\nGET / HTTP/1.1\n\n");
        QTest::addRow("no status line") << QByteArray("## b\n>>>\nGET / HTTP/1.1\n\n\n<<<\nOK\n\n");
        QTest::addRow("marks side by side") << QByteArray("#\n>>>\n<<<\nHTTP/1.1 200 OK\n\n");
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!parseTranscript(file));
    }

    /// The recorder noted each body's size; what was read must agree with it.
    void givesBodiesOfTheRecordedSize()
    {
        const QString directory = QStringLiteral(HEARTH_TEST_DATA "/transcripts");
        const QStringList names = transcriptNames(directory);
        QVERIFY(names.size() > 50);
        for (const QString &name : names) {
            const Transcript transcript = readTranscript(directory, name);
            QByteArray recorded;
            for (const QByteArray &comment : transcript.comments) {
                const qsizetype at = comment.indexOf("body_bytes=");
                recorded = at < 0 ? recorded : comment.mid(at + 11);
            }
            if (!transcript.responseAbridged) {
                QVERIFY2(recorded.toLongLong() == transcript.responseBody.size(), qPrintable(name));
            }
            for (const auto &[key, value] : transcript.requestHeaders) {
                if (key == "Content-Length" && !transcript.requestAbridged) {
                    QVERIFY2(value.toLongLong() == transcript.requestBody.size(), qPrintable(name));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
