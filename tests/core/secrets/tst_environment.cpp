#include "secrets/environment.h"

#include <QTest>

using namespace Hearth;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_first = {{QStringLiteral("KEY"), Secret("sk-first")}, {QStringLiteral("BLANK"), Secret(" \n")},
            {QStringLiteral("REDACTED"), Secret("__OPENCLAW_REDACTED__")}};
        m_second = {{QStringLiteral("KEY"), Secret("sk-second")},
            {QStringLiteral("BLANK"), Secret("sk-behind")},
            {QStringLiteral("PADDED"), Secret(" sk-padded\n")}};
    }

    void resolves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("the first source wins") << QStringLiteral("KEY") << QByteArray("sk-first");
        QTest::addRow("a blank value counts as not set")
            << QStringLiteral("BLANK") << QByteArray("sk-behind");
        QTest::addRow("blanks around a key go") << QStringLiteral("PADDED") << QByteArray("sk-padded");
    }
    void resolves()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, value);
        const auto secret = secretFromEnvironment(name, {fixedSecrets(m_first), fixedSecrets(m_second)});
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), value);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("a variable nobody set") << QStringLiteral("MISSING") << ErrorKind::NotFound;
        QTest::addRow("a placeholder in place of the key")
            << QStringLiteral("REDACTED") << ErrorKind::InvalidInput;
        QTest::addRow("no name") << QString() << ErrorKind::InvalidInput;
        QTest::addRow("small letters") << QStringLiteral("key") << ErrorKind::InvalidInput;
        QTest::addRow("a digit first") << QStringLiteral("1KEY") << ErrorKind::InvalidInput;
        QTest::addRow("an underscore first") << QStringLiteral("_KEY") << ErrorKind::InvalidInput;
        QTest::addRow("an equals sign") << QStringLiteral("KEY=1") << ErrorKind::InvalidInput;
        QTest::addRow("letters beyond ASCII") << QStringLiteral("KÉY") << ErrorKind::InvalidInput;
        QTest::addRow("the longest name") << QString(128, u'A') << ErrorKind::NotFound;
        QTest::addRow("a longer name") << QString(129, u'A') << ErrorKind::InvalidInput;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(ErrorKind, kind);
        const auto secret = secretFromEnvironment(name, {fixedSecrets(m_first), fixedSecrets(m_second)});
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, kind);
        QVERIFY(!secret.error().detail.contains(QStringLiteral("sk-")));
    }

    void readsTheProcessEnvironment()
    {
        qputenv("HEARTH_TEST_KEY", "sk-process");
        QCOMPARE(secretFromEnvironment(QStringLiteral("HEARTH_TEST_KEY"), {processSecrets()})->reveal(),
            QByteArray("sk-process"));
        qunsetenv("HEARTH_TEST_KEY");
        QCOMPARE(secretFromEnvironment(QStringLiteral("HEARTH_TEST_KEY"), {processSecrets()}).error().kind,
            ErrorKind::NotFound);
    }

private:
    QHash<QString, Secret> m_first;
    QHash<QString, Secret> m_second;
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
