#include "routing/tokenscale.h"

#include <QTest>

using namespace Hearth;

class TestTokenScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsFromNothingToAMillion()
    {
        QCOMPARE(TokenScale::tokensAt(0), 0);
        QCOMPARE(TokenScale::tokensAt(TokenScale::lastPosition), TokenScale::mostTokens);
        qint64 before = -1;
        for (int position = 0; position <= TokenScale::lastPosition; ++position) {
            const qint64 tokens = TokenScale::tokensAt(position);
            QVERIFY(tokens >= before);
            before = tokens;
        }
    }

    void namesRoundFigures()
    {
        for (int position = 0; position <= TokenScale::lastPosition; ++position) {
            qint64 tokens = TokenScale::tokensAt(position);
            while (tokens >= 100) {
                QCOMPARE(tokens % 10, 0);
                tokens /= 10;
            }
        }
    }

    void findsThePositionAgain_data()
    {
        QTest::addColumn<qint64>("tokens");
        for (const qint64 tokens : {0, 1000, 4096, 32768, 131072, 1'000'000}) {
            QTest::addRow("%lld", tokens) << tokens;
        }
    }
    void findsThePositionAgain()
    {
        QFETCH(qint64, tokens);
        const qint64 back = TokenScale::tokensAt(TokenScale::positionOf(tokens));
        QVERIFY(qAbs(back - tokens) <= tokens / 20);
    }

    void staysAtTheEndBeyondIt()
    {
        QCOMPARE(TokenScale::positionOf(5'000'000), TokenScale::lastPosition);
        QCOMPARE(TokenScale::positionOf(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenScale)
#include "tst_tokenscale.moc"
