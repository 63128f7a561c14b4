#include "gateway/bodyshelf.h"

#include <QTest>

using namespace Hearth;

class TestBodyShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARequestAndItsAnswer()
    {
        BodyShelf shelf;
        shelf.setRequest(1, "question");
        shelf.addAnswer(1, "ans");
        shelf.addAnswer(1, "wer");
        QCOMPARE(shelf.body(1), std::optional(RequestBody{"question", "answer", false}));
        QCOMPARE(shelf.bytes(), 14);
        shelf.drop(1);
        QVERIFY(!shelf.has(1));
        QCOMPARE(shelf.bytes(), 0);
    }

    void anAnswerWithoutARequestIsNotKept()
    {
        BodyShelf shelf;
        shelf.addAnswer(1, "answer");
        QVERIFY(!shelf.body(1));
        QCOMPARE(shelf.bytes(), 0);
    }

    void masksKeysBeforeAndAfterItIsSealed()
    {
        BodyShelf shelf;
        shelf.setRequest(1, R"({"key": "sk-abcdef123456", "a":  1})");
        shelf.addAnswer(1, "use sk-");
        shelf.addAnswer(1, "abcdef123456 now"); // a key in two pieces
        const RequestBody expected{
            "{\"key\": \"sk-\xE2\x80\xA6\", \"a\":  1}", "use sk-\xE2\x80\xA6 now", false};
        QCOMPARE(shelf.body(1), std::optional(expected));
        shelf.seal(1);
        QCOMPARE(shelf.body(1), std::optional(expected));
        QCOMPARE(shelf.bytes(), expected.request.size() + expected.answer.size());
    }

    void theOldestGiveWay()
    {
        BodyShelf shelf(10);
        shelf.setRequest(1, "aaaa");
        shelf.setRequest(2, "bbbb");
        shelf.setRequest(3, "cccc");
        QVERIFY(!shelf.has(1));
        QVERIFY(shelf.has(2));
        QVERIFY(shelf.has(3));
        shelf.addAnswer(3, "dddddd");
        QVERIFY(!shelf.has(2));
        QCOMPARE(shelf.bytes(), 10);
    }

    void whatIsTooLongIsCutAndSaysSo()
    {
        BodyShelf shelf;
        const QByteArray large(BodyShelf::maxPart + 1, 'x');
        shelf.setRequest(1, large);
        QCOMPARE(shelf.body(1)->request.size(), BodyShelf::maxPart);
        QVERIFY(shelf.body(1)->isCut);
        shelf.setRequest(2, "short");
        shelf.addAnswer(2, large);
        shelf.addAnswer(2, "more");
        QCOMPARE(shelf.body(2)->answer.size(), BodyShelf::maxPart);
        QVERIFY(shelf.body(2)->isCut);
    }

    void clearedItIsEmpty()
    {
        BodyShelf shelf;
        shelf.setRequest(1, "a");
        shelf.clear();
        QVERIFY(!shelf.has(1));
        QCOMPARE(shelf.bytes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBodyShelf)
#include "tst_bodyshelf.moc"
