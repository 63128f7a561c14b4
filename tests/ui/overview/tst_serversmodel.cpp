#include "overview/serversmodel.h"

#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const TimePoint now{1h};

QList<ServerRow> rowsOf(const QList<ProviderRow> &providers, TimePoint at = now)
{
    return serverRows(*aSnapshot(providers, now), {}, at);
}

} // namespace

class TestServersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowsSayHowServersStand()
    {
        const auto snapshot = aSnapshot(fourServers(now), now);
        const QString studio = QStringLiteral("lmstudio");
        TrafficSample failed = aRequest(studio, Place::Local, 3, 0, {});
        failed.outcome = TrafficSample::Outcome::Failed;
        const QHash<QString, ServerFigures> figures =
            figuresByServer({aRequest(studio, Place::Local, 1, 800, 31.0),
                aRequest(studio, Place::Local, 2, 840, 31.44), failed});
        ServersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(serverRows(*snapshot, figures, now));
        const QStringList expected{QStringLiteral("lmstudio | Loaded | MiniMax M2.1 · 196,608 | 3 ms | 820 "
                                                  "ms | 31.2 | 3 · 66 % | This computer "
                                                  "| Just now"),
            QStringLiteral(
                "llamacpp | Loading 62 % | gpt-oss-120b | 1 ms | – | – | – | This computer | Just now"),
            QStringLiteral(
                "gpubox | Unreachable | Next try in 40 s | – | – | – | – | Local network | Just now"),
            QStringLiteral("anthropic | Available | Claude Opus 4.6 · 200,000 | 182 ms | – | – | – | Hosted "
                           "| Just now")};
        QCOMPARE(printedRows(model), expected);
    }

    void kindVersionOrAddressStandBehindTheName()
    {
        ServersModel model;
        model.setRows(rowsOf(fourServers(now)));
        QStringList secondary;
        for (int row = 0; row < model.rowCount(); ++row) {
            secondary.append(model.index(row, 0).data(SecondaryRole).toString());
        }
        QCOMPARE(secondary,
            (QStringList{QStringLiteral("LM Studio 0.4.2"), QStringLiteral("llama.cpp router b9852"),
                QStringLiteral("gpu-box:8000"), QString()}));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("lmstudio, LM Studio 0.4.2"));
    }

    void theLoadedColumnIsHonest_data()
    {
        QTest::addColumn<ProviderRow>("provider");
        QTest::addColumn<QString>("expected");
        ProviderRow provider = aServer(QStringLiteral("s"), now);
        QTest::addRow("no models") << provider << QStringLiteral("No models");
        provider.models = {aModel(provider.id, QStringLiteral("a"), ModelState::Cold)};
        QTest::addRow("all cold") << provider << QStringLiteral("None of 1");
        provider.models.first().state = ModelState::Loaded;
        provider.models.first().contextConfigured = 4096;
        QTest::addRow("loaded, the server tells no window") << provider << QStringLiteral("a · 4,096");
        provider.state = ServerState::AuthRequired;
        QTest::addRow("key refused") << provider << QStringLiteral("Key refused");
        provider.state = ServerState::Unknown;
        QTest::addRow("not asked yet") << provider << QStringLiteral("–");
        provider.place = Place::Hosted;
        QTest::addRow("no key") << provider << QStringLiteral("Key missing");
        provider.hasKey = true;
        provider.state = ServerState::Failing;
        QTest::addRow("failing") << provider << QStringLiteral("Next try in 5 s");
    }

    void theLoadedColumnIsHonest()
    {
        QFETCH(ProviderRow, provider);
        ServersModel model;
        model.setRows(rowsOf({provider}));
        QTEST(model.index(0, ServersModel::LoadedColumn).data().toString(), "expected");
        QVERIFY(model.index(0, ServersModel::LoadedColumn).data(MutedRole).toBool()
            || !model.row(model.index(0, 0))->model.isEmpty());
    }

    void aLoadSaysHowLongItMostlyTakes()
    {
        QList<ProviderRow> servers = fourServers(now);
        servers[1].models[0].learnt.usualLoad = 38s;
        ServersModel model;
        model.setRows(rowsOf(servers));
        QCOMPARE(model.index(1, ServersModel::LoadedColumn).data().toString(),
            QStringLiteral("gpt-oss-120b · usually 38 s"));
    }

    void furtherLoadedModelsAreCounted()
    {
        ProviderRow provider = aServer(QStringLiteral("s"), now);
        for (const auto *id : {"a", "b", "c"}) {
            provider.models.append(aModel(provider.id, QLatin1String(id), ModelState::Loaded));
        }
        ServersModel model;
        model.setRows(rowsOf({provider}));
        QCOMPARE(model.index(0, ServersModel::LoadedColumn).data(SecondaryRole).toString(),
            QStringLiteral("+2 more"));
    }

    void oldReadingsAreMutedWithTheirAge()
    {
        ServersModel model;
        model.setRows(rowsOf(fourServers(now), now + 14s));
        const QModelIndex state = model.index(0, ServersModel::StateColumn);
        QVERIFY(!state.data(MutedRole).toBool());
        model.setRows(rowsOf(fourServers(now), now + 4min));
        QVERIFY(state.data(MutedRole).toBool());
        QCOMPARE(state.data(SecondaryRole).toString(), QStringLiteral("4 min ago"));
        QVERIFY(model.index(0, ServersModel::AnswersColumn).data(MutedRole).toBool());
        QVERIFY(!model.index(0, ServersModel::ServerColumn).data(MutedRole).toBool());
    }

    void agesDoNotChangeEverySecond()
    {
        ServersModel model;
        model.setRows(rowsOf(fourServers(now)));
        ChangeSpies spies(&model);
        model.setRows(rowsOf({fourServers(now).constFirst()}, now + 9s));
        QCOMPARE(spies.changed.size(), 0);
        model.setRows(rowsOf({fourServers(now).constFirst()}, now + 12s));
        QCOMPARE(spies.changed.size(), 1);
        QCOMPARE(model.index(0, ServersModel::CheckedColumn).data().toString(), QStringLiteral("10 s ago"));
        ProviderRow fresh = fourServers(now).constFirst();
        fresh.readAt.reset();
        model.setRows(rowsOf({fresh}));
        QCOMPARE(model.index(0, ServersModel::CheckedColumn).data().toString(), QStringLiteral("Never"));
    }

    void aServerThatDoesNotAnswerHasAButton()
    {
        ServersModel model;
        model.setRows(rowsOf(fourServers(now)));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(
                model.index(row, ServersModel::LoadedColumn).data(ButtonRole).toString().isEmpty(), row != 2);
            QVERIFY(model.index(row, ServersModel::StateColumn).data(ButtonRole).toString().isEmpty());
        }
        model.setRows(rowsOf(fourServers(now), now + 41s)); // it is being asked
        QVERIFY(model.index(2, ServersModel::LoadedColumn).data(ButtonRole).toString().isEmpty());
    }

    void figuresSayWhereTheyComeFrom()
    {
        QList<ProviderRow> servers = fourServers(now);
        ModelReading reading;
        servers[0].models[0].reported = reading;
        ServersModel model;
        model.setRows(rowsOf(servers));
        const auto tip = [&model](int row, int column) {
            return model.index(row, column).data(Qt::ToolTipRole).toString();
        };
        QVERIFY(tip(0, ServersModel::LoadedColumn).contains(QStringLiteral("Reported")));
        QVERIFY(tip(3, ServersModel::LoadedColumn).contains(QStringLiteral("Declared")));
        QVERIFY(tip(0, ServersModel::AnswersColumn).contains(QStringLiteral("Measured")));
        QVERIFY(tip(0, ServersModel::SpeedColumn).isEmpty()); // there is no figure
        reading.limitsOrigin = Origin::Declared;
        servers[0].models[0].reported = reading;
        model.setRows(rowsOf(servers));
        QVERIFY(tip(0, ServersModel::LoadedColumn).contains(QStringLiteral("Declared")));
    }

    void changesAreTheSmallest()
    {
        ServersModel model;
        const QAbstractItemModelTester tester(&model);
        QList<ProviderRow> servers = fourServers(now);
        model.setRows(rowsOf(servers));
        ChangeSpies spies(&model);
        const QPersistentModelIndex hosted = model.indexForId(QStringLiteral("anthropic"));

        model.setRows(rowsOf(servers));
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 0, moved 0, changed 0"));
        servers[1].models[0].loadProgress = 0.7;
        model.setRows(rowsOf(servers));
        QCOMPARE(spies.changed.constFirst().constFirst().toModelIndex().row(), 1);
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 0, moved 0, changed 1"));
        servers.move(3, 0);
        model.setRows(rowsOf(servers));
        QCOMPARE(hosted.row(), 0);
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 0, moved 1, changed 0"));
        servers.removeAt(1);
        model.setRows(rowsOf(servers));
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 1, moved 0, changed 0"));
        servers.insert(1, aServer(QStringLiteral("new"), now));
        model.setRows(rowsOf(servers));
        QCOMPARE(spies.told(), QStringLiteral("inserted 1, removed 0, moved 0, changed 0"));
        QCOMPARE(hosted.data(IdRole).toString(), QStringLiteral("anthropic"));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!hosted.isValid());
    }

    void numbersStandRightAndSortAsNumbers()
    {
        ServersModel model;
        model.setRows(rowsOf(fourServers(now)));
        const QModelIndex answers = model.index(3, ServersModel::AnswersColumn);
        QVERIFY(answers.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(answers.data(SortRole).toInt(), 182);
        QVERIFY(!model.index(2, ServersModel::AnswersColumn).data(SortRole).isValid());
        QVERIFY(model.headerData(ServersModel::AnswersColumn, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
            & Qt::AlignRight);
    }
};

QTEST_MAIN(TestServersModel)
#include "tst_serversmodel.moc"
