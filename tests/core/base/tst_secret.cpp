#include "base/secret.h"

#include <QDebug>
#include <QTest>

using namespace Hearth;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverPrinted()
    {
        QString printed;
        QDebug(&printed) << Secret(QByteArray("sk-very-secret"));
        QVERIFY(!printed.contains(QLatin1String("sk-")));
        QVERIFY(!printed.contains(QLatin1String("secret"), Qt::CaseSensitive));
        QVERIFY(printed.contains(QStringLiteral("••••")));
    }

    void comparesWholeValues_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("matches");
        QTest::addRow("the same") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::addRow("a prefix of it") << QByteArray("abc") << QByteArray("ab") << false;
        QTest::addRow("itself repeated") << QByteArray("abc") << QByteArray("abcabc") << false;
        QTest::addRow("one bit off") << QByteArray("abc") << QByteArray("abb") << false;
        QTest::addRow("nothing against something") << QByteArray() << QByteArray("a") << false;
        QTest::addRow("something against nothing") << QByteArray("a") << QByteArray() << false;
        QTest::addRow("nothing against nothing") << QByteArray() << QByteArray() << true;
    }
    void comparesWholeValues()
    {
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, other);
        QFETCH(bool, matches);
        QCOMPARE(Secret(own).matches(other), matches);
        QCOMPARE(Secret(own) == Secret(other), matches);
    }

    void leavesTheGivenBytesAlone()
    {
        const QByteArray original("sk-original");
        {
            const Secret secret(original);
            QCOMPARE(secret.reveal(), original);
        }
        QCOMPARE(original, QByteArray("sk-original"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
