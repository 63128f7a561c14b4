#include "routing/targetmodel.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

namespace {

ModelRow row(const QString &provider, const QString &model, ModelState state, const QString &alias = {})
{
    ModelRow result;
    result.ref = {provider, model};
    result.state = state;
    result.alias = alias;
    return result;
}

Snapshot snapshot(ModelState warm = ModelState::Loaded)
{
    auto local = std::make_shared<ProviderRow>();
    local->id = QStringLiteral("box");
    ModelRow embedding = row(local->id, QStringLiteral("bge"), ModelState::Loaded);
    embedding.embedding = true;
    local->models = {row(local->id, QStringLiteral("warm"), warm, QStringLiteral("fast")), embedding,
        row(local->id, QStringLiteral("cold"), ModelState::Cold)};
    auto hosted = std::make_shared<ProviderRow>();
    hosted->id = QStringLiteral("openai");
    hosted->place = Place::Hosted;
    hosted->models = {row(hosted->id, QStringLiteral("gpt-x"), ModelState::Available)};
    Snapshot result;
    result.routes = {QStringLiteral("auto"), QStringLiteral("near")};
    result.providers = {local, hosted};
    return result;
}

QStringList labels(const TargetModel &model)
{
    QStringList result;
    for (int i = 0; i < model.rowCount(); ++i) {
        result.append(model.index(i).data().toString());
    }
    return result;
}

} // namespace

class TestTargetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRoutesAliasesAndChatModelsByProvider()
    {
        TargetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(targetsOf(snapshot()));
        QCOMPARE(labels(model),
            (QStringList{QStringLiteral("Routes"), QStringLiteral("auto"), QStringLiteral("near"),
                QStringLiteral("Aliases"), QStringLiteral("fast"), QStringLiteral("box (this computer)"),
                QStringLiteral("warm"), QStringLiteral("cold"), QStringLiteral("openai (hosted)"),
                QStringLiteral("gpt-x")}));
        const QModelIndex cold = model.index(model.rowOf(QStringLiteral("box/cold")));
        QCOMPARE(cold.data(GlyphRole).toInt(), int(Glyph::Cold));
        QCOMPARE(cold.data(Qt::EditRole).toString(), QStringLiteral("box/cold"));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    }

    void aNewStateChangesOneRowAlone()
    {
        TargetModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(targetsOf(snapshot()));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setEntries(targetsOf(snapshot(ModelState::Loading)));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2); // the model and its alias
    }

    void understandsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("target");
        QTest::addRow("a route") << QStringLiteral("AUTO ") << QStringLiteral("auto");
        QTest::addRow("a reference in another case")
            << QStringLiteral("Box/Cold") << QStringLiteral("box/cold");
        QTest::addRow("a part of a name") << QStringLiteral("gpt") << QStringLiteral("openai/gpt-x");
        QTest::addRow("an unlisted model of a hosted provider")
            << QStringLiteral("openai/gpt-new") << QStringLiteral("openai/gpt-new");
        QTest::addRow("an unlisted model of a local one") << QStringLiteral("box/other") << QString();
        QTest::addRow("nonsense") << QStringLiteral("zzz") << QString();
        QTest::addRow("nothing") << QStringLiteral("  ") << QString();
    }
    void understandsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, target);
        QCOMPARE(targetFromText(targetsOf(snapshot()), typed), target);
    }
};

QTEST_MAIN(TestTargetModel)
#include "tst_targetmodel.moc"
