#include "providers/serverlistmodel.h"

#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const TimePoint now{1h};

QList<ServerEntry> entriesOf(const QList<ProviderRow> &providers)
{
    return serverEntries(*aSnapshot(providers, now));
}

} // namespace

class TestServerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void serversStandUnderTheirPlace()
    {
        ServerListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(entriesOf(fourServers(now)));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            lines.append(index.data().toString() + QLatin1Char(':') + index.data(SecondaryRole).toString());
        }
        QCOMPARE(lines,
            (QStringList{QStringLiteral("This computer:"), QStringLiteral("lmstudio:1 of 3"),
                QStringLiteral("llamacpp:0 of 2"), QStringLiteral("Local network:"),
                QStringLiteral("gpubox:Unreachable"), QStringLiteral("Hosted:"),
                QStringLiteral("anthropic:Available")}));
    }

    void groupsWithoutServersHaveNoHeading()
    {
        ServerListModel model;
        model.setRows(entriesOf(fourServers(now).mid(3)));
        QCOMPARE(printedRows(model), (QStringList{QStringLiteral("Hosted"), QStringLiteral("anthropic")}));
        QVERIFY(entriesOf({}).isEmpty());
    }

    void headingsCannotBeChosen()
    {
        ServerListModel model;
        model.setRows(entriesOf(fourServers(now)));
        QVERIFY(!(model.flags(model.index(0, 0)) & (Qt::ItemIsSelectable | Qt::ItemIsEnabled)));
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
        QVERIFY(model.index(0, 0).data(HeadingRole).toBool());
        QCOMPARE(model.index(0, 0).data(IdRole).toString(), QString());
    }

    void changesAreTheSmallest()
    {
        ServerListModel model;
        const QAbstractItemModelTester tester(&model);
        QList<ProviderRow> servers = fourServers(now);
        model.setRows(entriesOf(servers));
        ChangeSpies spies(&model);
        const QPersistentModelIndex router = model.indexForId(QStringLiteral("llamacpp"));
        servers[1].models[0].state = ModelState::Loaded;
        model.setRows(entriesOf(servers));
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 0, moved 0, changed 1"));
        QCOMPARE(router.data(SecondaryRole).toString(), QStringLiteral("1 of 2"));
        // A server that is elsewhere now changes its group; the last one takes its heading along.
        servers[2].place = Place::Local;
        model.setRows(entriesOf(servers));
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 1, moved 0, changed 1"));
        servers.swapItemsAt(0, 1);
        model.setRows(entriesOf(servers));
        QCOMPARE(router.row(), 1);
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 0, moved 1, changed 0"));
    }
};

QTEST_MAIN(TestServerListModel)
#include "tst_serverlistmodel.moc"
