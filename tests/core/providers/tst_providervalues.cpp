#include "providers/providervalues.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

class TestProviderValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasANameOfItsOwn()
    {
        const auto namesOf = [](int last, auto nameOf) {
            QSet<QString> names;
            for (int value = 0; value <= last; ++value) {
                names.insert(QString(nameOf(value)));
            }
            return names.size();
        };
        QCOMPARE(namesOf(int(ProviderKind::Hearth),
                     [](int value) { return providerKindName(static_cast<ProviderKind>(value)); }),
            14);
        QCOMPARE(namesOf(int(ServerState::Unreachable),
                     [](int value) { return serverStateName(static_cast<ServerState>(value)); }),
            5);
        QCOMPARE(namesOf(int(ModelState::Missing),
                     [](int value) { return modelStateName(static_cast<ModelState>(value)); }),
            7);
        QCOMPARE(
            namesOf(int(Origin::Estimated), [](int value) { return originName(static_cast<Origin>(value)); }),
            4);
    }

    void aModelIsFoundByItsIdFirstThenByAnAlias()
    {
        ServerReading reading;
        ModelReading alias;
        alias.id = QStringLiteral("first");
        alias.aliases = {QStringLiteral("second"), QStringLiteral("third")};
        ModelReading named;
        named.id = QStringLiteral("second");
        reading.models = {alias, named};
        QCOMPARE(reading.model(QStringLiteral("second")), &reading.models.at(1));
        QCOMPARE(reading.model(QStringLiteral("third")), &reading.models.at(0));
        QCOMPARE(reading.model(QStringLiteral("fourth")), nullptr);
        QCOMPARE(reading.answering(QStringLiteral("fourth")), nullptr);
    }

    void aServerThatIgnoresNamesAnswersToAnyWithItsOnlyModel()
    {
        ServerReading reading;
        reading.answersAnyModel = true;
        QCOMPARE(reading.answering(QStringLiteral("x")), nullptr);
        reading.models = {ModelReading()};
        QCOMPARE(reading.answering(QStringLiteral("x")), &reading.models.at(0));
        QCOMPARE(reading.model(QStringLiteral("x")), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestProviderValues)
#include "tst_providervalues.moc"
