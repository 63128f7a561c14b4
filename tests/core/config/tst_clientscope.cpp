#include "config/clientscope.h"

#include <QTest>

using namespace Hearth;

class TestClientScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsInScope_data()
    {
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::addRow("no list allows everything") << QStringList() << QStringLiteral("box/m") << true;
        QTest::addRow("a star, too") << list("*") << QStringLiteral("box/m") << true;
        QTest::addRow("a route by its name") << list("auto") << QStringLiteral("auto") << true;
        QTest::addRow("with the gateway's prefix") << list("auto") << QStringLiteral("hearth/auto") << true;
        QTest::addRow("listed with the prefix") << list("hearth/auto") << QStringLiteral("auto") << true;
        QTest::addRow("a route in another case") << list("Night") << QStringLiteral("night") << true;
        QTest::addRow("another route") << list("auto night") << QStringLiteral("day") << false;
        QTest::addRow("a model by its reference") << list("box/m") << QStringLiteral("box/m") << true;
        QTest::addRow("its provider in another case") << list("Box/m") << QStringLiteral("box/m") << true;
        QTest::addRow("its id in another case") << list("box/m") << QStringLiteral("box/M") << false;
        QTest::addRow("another model of the same provider")
            << list("box/m") << QStringLiteral("box/mm") << false;
        QTest::addRow("all of a provider") << list("box/*") << QStringLiteral("box/a/b:c") << true;
        QTest::addRow("all of a provider, with the prefix")
            << list("box/*") << QStringLiteral("hearth/box/m") << true;
        QTest::addRow("a provider that begins like it")
            << list("box/*") << QStringLiteral("boxes/m") << false;
        QTest::addRow("the provider's bare name") << list("box/*") << QStringLiteral("box") << false;
        QTest::addRow("all names of the gateway's own")
            << list("hearth/*") << QStringLiteral("hearth/auto") << true;
        QTest::addRow("all names of the gateway's own, without prefix")
            << list("Hearth/*") << QStringLiteral("night") << true;
        QTest::addRow("a model is none of those") << list("hearth/*") << QStringLiteral("box/m") << false;
        QTest::addRow("spaces around") << list("box/m") << QStringLiteral(" box/m ") << true;
        QTest::addRow("nothing") << list("box/* auto") << QString() << false;
    }
    void aNameIsInScope()
    {
        QFETCH(QStringList, models);
        QFETCH(QString, name);
        QTEST(isInScope(models, name), "allowed");
    }

    void whatANameLeadsToIsInScope_data()
    {
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("the route is listed: whatever it leads to")
            << QStringList{QStringLiteral("auto")} << QStringLiteral("auto") << true;
        QTest::addRow("the model is listed: by whatever route")
            << QStringList{QStringLiteral("box/*")} << QStringLiteral("auto") << true;
        QTest::addRow("the model is listed: by its alias")
            << QStringList{QStringLiteral("box/m")} << QStringLiteral("tiny") << true;
        QTest::addRow("neither is") << QStringList{QStringLiteral("far/*")} << QStringLiteral("auto")
                                    << false;
    }
    void whatANameLeadsToIsInScope()
    {
        QFETCH(QStringList, models);
        QFETCH(QString, name);
        QTEST(isInScope(models, name, {QStringLiteral("box"), QStringLiteral("m")}), "allowed");
    }
};

QTEST_GUILESS_MAIN(TestClientScope)
#include "tst_clientscope.moc"
