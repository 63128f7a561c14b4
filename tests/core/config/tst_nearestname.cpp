#include "config/nearestname.h"

#include <QTest>

using namespace Hearth;

class TestNearestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSteps_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("distance");
        QTest::addRow("equal") << QStringLiteral("abc") << QStringLiteral("abc") << 0;
        QTest::addRow("one replaced") << QStringLiteral("abc") << QStringLiteral("axc") << 1;
        QTest::addRow("one missing") << QStringLiteral("abc") << QStringLiteral("ac") << 1;
        QTest::addRow("one too many") << QStringLiteral("abc") << QStringLiteral("abxc") << 1;
        QTest::addRow("neighbours swapped") << QStringLiteral("modle") << QStringLiteral("model") << 1;
        QTest::addRow("kitten and sitting") << QStringLiteral("kitten") << QStringLiteral("sitting") << 3;
        QTest::addRow("against nothing") << QString() << QStringLiteral("abc") << 3;
        QTest::addRow("beyond the limit") << QStringLiteral("abcdef") << QStringLiteral("uvwxyz") << 4;
    }
    void countsSteps()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(int, distance);
        QCOMPARE(editDistance(left, right, 3), distance);
        QCOMPARE(editDistance(right, left, 3), distance);
    }

    void suggests_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nearest");
        QTest::addRow("a letter lost") << QStringLiteral("contextWindw") << QStringLiteral("contextWindow");
        QTest::addRow("wrong case") << QStringLiteral("baseURL") << QStringLiteral("baseUrl");
        QTest::addRow("snake case") << QStringLiteral("max_tokens") << QStringLiteral("maxTokens");
        QTest::addRow("letters swapped") << QStringLiteral("nmae") << QStringLiteral("name");
        QTest::addRow("a plural") << QStringLiteral("costs") << QStringLiteral("cost");
        QTest::addRow("something else altogether") << QStringLiteral("temperature") << QString();
        QTest::addRow("short names are near to anything") << QStringLiteral("xy") << QString();
        QTest::addRow("the name itself is no suggestion") << QStringLiteral("id") << QString();
        QTest::addRow("a hostile length") << QString(100000, u'a') << QString();
        QTest::addRow("empty") << QString() << QString();
    }
    void suggests()
    {
        QFETCH(QString, typed);
        QFETCH(QString, nearest);
        const QStringList names{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("cost"),
            QStringLiteral("baseUrl"), QStringLiteral("contextTokens"), QStringLiteral("contextWindow"),
            QStringLiteral("maxTokens"), QString(100001, u'a')};
        QCOMPARE(nearestName(typed, names), nearest);
    }
};

QTEST_GUILESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
