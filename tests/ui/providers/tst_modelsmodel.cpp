#include "providers/modelsmodel.h"

#include "providers/cardpair.h"
#include "providers/endpointsmodel.h"
#include "providers/modelsorting.h"
#include "providers/offeredmodels.h"
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

QList<ModelEntry> entriesOf(const ProviderRow &provider, TimePoint at = now, const QList<Drift> &drift = {})
{
    return modelEntries(provider, drift, 5s, at);
}

ModelReading offered(const char *id, ModelState state, bool embedding = false)
{
    ModelReading reading;
    reading.id = QString::fromLatin1(id);
    reading.state = state;
    reading.embedding = embedding;
    return reading;
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
                QStringLiteral("Loaded | MiniMax M2.1 | 196,608 | 196,608 | 8-bit | 229B | 287.0 GiB "
                               "| – | – | – | – | –"),
                QStringLiteral("Cold | qwen3-coder-480b | – | 262,144 | Q4_K_M | – | – | – | – | – | – | –"),
                QStringLiteral("Failed | glm-4.7 | – | 202,752 | – | – | – | – | – | – | – | –")}));
        QCOMPARE(
            model.index(0, ModelsModel::ModelColumn).data(SecondaryRole).toString(), QStringLiteral("big"));
    }

    void allThatAServerTellsHasItsCell()
    {
        ProviderRow server = fourServers(now).at(0);
        ModelRow &row = server.models[0];
        ModelReading reading;
        reading.bitsPerWeight = 8.5;
        reading.memoryBytes = qint64(290) << 30;
        reading.gpuShare = 0.62;
        reading.unloadsIn = 41min;
        reading.queued = 2;
        row.reported = reading;
        row.slotsTotal = 4;
        row.slotsBusy = 4;
        row.learnt.tokensPerSecond = 31.24;
        row.cost = ModelCost{0.25, 1.25, 0, 0};
        ModelsModel model;
        model.setRows(entriesOf(server));
        QCOMPARE(printedRows(model).constFirst(),
            QStringLiteral("Loaded | MiniMax M2.1 | 196,608 | 196,608 | 8-bit · 8.5 bpw | 229B | 290.0 GiB | "
                           "GPU 62 % | in 41 min | 31.2 | $0.25 / $1.25 | 4 of 4, 2 waiting"));
    }

    void theTimeUntilUnloadingCountsDownBetweenLooks()
    {
        ProviderRow server = fourServers(now).at(0);
        ModelReading reading;
        reading.unloadsIn = 90s;
        server.models[0].reported = reading;
        ModelsModel model;
        const auto unloads = [&model] {
            return model.index(0, ModelsModel::UnloadsColumn).data().toString();
        };
        model.setRows(entriesOf(server));
        QCOMPARE(unloads(), QStringLiteral("in 90 s"));
        model.setRows(entriesOf(server, now + 30s));
        QCOMPARE(unloads(), QStringLiteral("in 60 s"));
        model.setRows(entriesOf(server, now + 5min));
        QCOMPARE(unloads(), QStringLiteral("in 0 s"));
        server.models[0].reported->unloadsIn.reset();
        server.models[0].reported->isPinned = true;
        model.setRows(entriesOf(server));
        QCOMPARE(unloads(), QStringLiteral("stays"));
    }

    void columnsThatSayNothingAreKnown()
    {
        ModelsModel model;
        model.setRows(entriesOf(fourServers(now).at(0)));
        const QBitArray told = model.toldColumns();
        QVERIFY(told.testBit(ModelsModel::MemoryColumn));
        QVERIFY(!told.testBit(ModelsModel::SpeedColumn));
        QVERIFY(!told.testBit(ModelsModel::PriceColumn));
        model.setRows({});
        QVERIFY(model.toldColumns().testBit(ModelsModel::StateColumn));
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

    void aLoadThatWasAskedForShowsBeforeTheServerTellsIt()
    {
        ProviderRow server = fourServers(now).at(0);
        ModelJob job;
        job.startedAt = now;
        job.progress = 0.1;
        server.models[1].job = job;
        ModelsModel model;
        model.setRows(entriesOf(server));
        const QModelIndex state = model.index(1, ModelsModel::StateColumn);
        QCOMPARE(state.data().toString(), QStringLiteral("Loading 10 %"));
        QCOMPARE(state.data(GlyphRole).toInt(), int(Glyph::Loading));
        server.models[1].job->state = ModelJob::State::Done;
        model.setRows(entriesOf(server));
        QCOMPARE(state.data().toString(), QStringLiteral("Cold"));
    }

    void aWindowThatTheServerDoesNotGiveIsMarked()
    {
        ModelsModel model;
        const ProviderRow router = fourServers(now).at(1);
        Drift drift;
        drift.kind = Drift::Kind::WindowAboveLoaded;
        drift.severity = Drift::Severity::Trouble;
        drift.provider = router.id;
        drift.model = router.models.at(0).ref.model;
        drift.declared = 131'072;
        drift.actual = 32'768;
        model.setRows(entriesOf(router, now, {drift}));
        const QModelIndex window = model.index(0, ModelsModel::WindowColumn);
        QCOMPARE(window.data(GlyphRole).toInt(), int(Glyph::Warning));
        QVERIFY(window.data(Qt::ToolTipRole).toString().contains(QStringLiteral("32,768")));
        QVERIFY(window.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("32,768")));
        model.setRows(entriesOf(router));
        QVERIFY(!window.data(GlyphRole).isValid());
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

    void sortsByRawValuesAndPutsNothingLast()
    {
        ModelsModel model;
        ModelSorting sorting;
        sorting.setSourceModel(&model);
        const QAbstractItemModelTester tester(&sorting);
        ProviderRow server = fourServers(now).at(0);
        server.models[1].sizeBytes = qint64(12) << 30;
        server.models[1].parameters = QStringLiteral("480B");
        model.setRows(entriesOf(server));
        const auto names = [&sorting] {
            QStringList found;
            for (int row = 0; row < sorting.rowCount(); ++row) {
                found.append(sorting.index(row, ModelsModel::ModelColumn).data().toString().left(4));
            }
            return found.join(u' ');
        };
        QCOMPARE(names(), QStringLiteral("Mini qwen glm-"));
        sorting.sort(ModelsModel::MemoryColumn, Qt::AscendingOrder);
        QCOMPARE(names(), QStringLiteral("qwen Mini glm-"));
        sorting.sort(ModelsModel::MemoryColumn, Qt::DescendingOrder);
        QCOMPARE(names(), QStringLiteral("Mini qwen glm-"));
        sorting.sort(ModelsModel::ParametersColumn, Qt::DescendingOrder);
        QCOMPARE(names(), QStringLiteral("qwen Mini glm-"));
        sorting.sort(ModelsModel::ModelColumn, Qt::AscendingOrder);
        QCOMPARE(names(), QStringLiteral("glm- Mini qwen"));
        sorting.sort(-1);
        QCOMPARE(names(), QStringLiteral("Mini qwen glm-"));
    }

    void filtersByAnyWord()
    {
        ModelsModel model;
        ModelSorting sorting;
        sorting.setSourceModel(&model);
        model.setRows(entriesOf(fourServers(now).at(0)));
        sorting.setWords(QStringLiteral("CODER q4"));
        QCOMPARE(sorting.rowCount(), 1);
        QVERIFY(!sorting.indexForId(QStringLiteral("lmstudio/glm-4.7")).isValid());
        QVERIFY(sorting.indexForId(QStringLiteral("lmstudio/qwen3-coder-480b")).isValid());
        sorting.setWords(QStringLiteral("failed"));
        QCOMPARE(sorting.rowCount(), 1);
        sorting.setWords({});
        QCOMPARE(sorting.rowCount(), 3);
    }

    void hostsOfAModelAreListed()
    {
        HostedEndpoint well;
        well.provider = QStringLiteral("Fireworks");
        well.tag = QStringLiteral("fireworks/us");
        well.contextWindow = 163'840;
        well.price = ModelCost{0.22, 0.88, 0, 0};
        well.quantization = QStringLiteral("fp8");
        well.uptime = 0.991;
        well.headquarters = QStringLiteral("US");
        HostedEndpoint ill = well;
        ill.isWell = false;
        ill.uptime.reset();
        ill.headquarters.clear();
        EndpointsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(endpointEntries({well, ill}));
        QCOMPARE(printedRows(model),
            (QStringList{QStringLiteral("Fireworks | US | 163,840 | $0.22 / $0.88 | fp8 | 99 %"),
                QStringLiteral("Fireworks | – | 163,840 | $0.22 / $0.88 | fp8 | –")}));
        QCOMPARE(model.index(1, 0).data(GlyphRole).toInt(), int(Glyph::Warning));
        QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(model.index(0, 0).data(SecondaryRole).toString(), QStringLiteral("us"));
    }

    void loadedModelsAreOfferedFirstAndTaken()
    {
        OfferedModels model;
        const QAbstractItemModelTester tester(&model);
        const QList<ModelReading> models{offered("cold", ModelState::Cold),
            offered("embed", ModelState::Loaded, true), offered("hot", ModelState::Loaded)};
        model.setModels(models, false);
        QCOMPARE(model.index(0).data(IdRole).toString(), QStringLiteral("hot"));
        QCOMPARE(model.index(2).data(IdRole).toString(), QStringLiteral("embed"));
        QCOMPARE(model.chosen(), QStringList{QStringLiteral("hot")});
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosen(), (QStringList{QStringLiteral("hot"), QStringLiteral("cold")}));
        model.setModels(models, false); // the same again: what was checked stays
        QCOMPARE(model.chosen().size(), 2);
        model.setAll({0, 1, 2}, false);
        QCOMPARE(model.chosen(), QStringList());
    }

    void theUsualChoiceIsModest()
    {
        QList<ModelReading> many;
        for (int i = 0; i < 40; ++i) {
            many.append(offered(qPrintable(QString::number(i)), ModelState::Available));
        }
        QCOMPARE(usualChoice(many, false).size(), 0);
        QCOMPARE(usualChoice(many.mid(0, 3), false).size(), 3);
        QCOMPARE(usualChoice(many.mid(0, 3), true).size(), 0);
    }

    void listAndDetailsShareTheHeight()
    {
        QCOMPARE(pairHeights(700, 300, 300), (PairHeights{300, 300}));
        QCOMPARE(pairHeights(500, 900, 200), (PairHeights{300, 200}));
        QCOMPARE(pairHeights(500, 900, 400), (PairHeights{250, 250}));
        QCOMPARE(pairHeights(500, 150, 400), (PairHeights{150, 350}));
    }
};

QTEST_MAIN(TestModelsModel)
#include "tst_modelsmodel.moc"
