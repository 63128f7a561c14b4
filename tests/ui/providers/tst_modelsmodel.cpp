#include "providers/modelsmodel.h"

#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const TimePoint now{1h};

QList<ModelEntry> entriesOf(const ProviderRow &provider, TimePoint at = now)
{
    return modelEntries(provider, 5s, at);
}

} // namespace

class TestModelsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowsSayWhatTheServerHas()
    {
        ModelsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(entriesOf(fourServers(now).at(0)));
        QCOMPARE(printedRows(model),
            (QStringList{
                QStringLiteral(
                    "Loaded | MiniMax M2.1 | 196,608 / 196,608 | 196,608 | 8-bit | 287.0 GiB | 229B | –"),
                QStringLiteral("Cold | qwen3-coder-480b | – / 262,144 | – | Q4_K_M | – | – | –"),
                QStringLiteral("Failed | glm-4.7 | – / 202,752 | – | – | – | – | –")}));
        QCOMPARE(
            model.index(0, ModelsModel::ModelColumn).data(SecondaryRole).toString(), QStringLiteral("big"));
    }

    void loadingTellsHowFarAndSlotsHowBusy()
    {
        ModelsModel model;
        model.setRows(entriesOf(fourServers(now).at(1)));
        const QModelIndex state = model.index(0, ModelsModel::StateColumn);
        QCOMPARE(state.data().toString(), QStringLiteral("Loading 62 %"));
        QCOMPARE(state.data(ProgressRole).toDouble(), 0.62);
        QCOMPARE(model.index(0, ModelsModel::SlotsColumn).data().toString(), QStringLiteral("1 of 4"));
    }

    void aWindowThatTheServerDoesNotGiveIsMarked()
    {
        ModelsModel model;
        ProviderRow router = fourServers(now).at(1);
        model.setRows(entriesOf(router));
        const QModelIndex configured = model.index(0, ModelsModel::ConfiguredColumn);
        QCOMPARE(configured.data(GlyphRole).toInt(), int(Glyph::Warning));
        QVERIFY(configured.data(Qt::ToolTipRole).toString().contains(QStringLiteral("32,768")));
        QVERIFY(configured.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("32,768")));
        router.models[0].contextLoaded = 131'072;
        model.setRows(entriesOf(router));
        QVERIFY(!configured.data(GlyphRole).isValid());
    }

    void oldReadingsAreMuted()
    {
        ModelsModel model;
        model.setRows(entriesOf(fourServers(now).at(0), now + 20s));
        QVERIFY(model.index(0, ModelsModel::StateColumn).data(MutedRole).toBool());
        QVERIFY(!model.index(0, ModelsModel::ModelColumn).data(MutedRole).toBool());
        model.setRows(entriesOf(fourServers(now).at(0)));
        QVERIFY(!model.index(0, ModelsModel::StateColumn).data(MutedRole).toBool());
        QVERIFY(model.index(0, ModelsModel::SlotsColumn).data(MutedRole).toBool()); // a dash
    }

    void changesAreTheSmallest()
    {
        ModelsModel model;
        const QAbstractItemModelTester tester(&model);
        ProviderRow server = fourServers(now).at(0);
        model.setRows(entriesOf(server));
        ChangeSpies spies(&model);
        const QPersistentModelIndex coder = model.indexForId(QStringLiteral("lmstudio/qwen3-coder-480b"));
        server.models[1].state = ModelState::Loading;
        model.setRows(entriesOf(server));
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 0, moved 0, changed 1"));
        server.models.move(1, 0);
        server.models.append(aModel(server.id, QStringLiteral("new"), ModelState::Cold));
        model.setRows(entriesOf(server));
        QCOMPARE(spies.told(), QStringLiteral("inserted 1, removed 0, moved 1, changed 0"));
        QCOMPARE(coder.row(), 0);
        server.models.removeAt(1);
        model.setRows(entriesOf(server));
        QCOMPARE(spies.told(), QStringLiteral("inserted 0, removed 1, moved 0, changed 0"));
        QCOMPARE(coder.data().toString(), QStringLiteral("Loading"));
    }

    void sortsByRawValues()
    {
        ModelsModel model;
        model.setRows(entriesOf(fourServers(now).at(0)));
        QCOMPARE(model.index(0, ModelsModel::WindowColumn).data(SortRole).toLongLong(), 196'608);
        QCOMPARE(model.index(0, ModelsModel::MemoryColumn).data(SortRole).toLongLong(), qint64(287) << 30);
        QVERIFY(!model.index(1, ModelsModel::MemoryColumn).data(SortRole).isValid());
    }
};

QTEST_MAIN(TestModelsModel)
#include "tst_modelsmodel.moc"
