#include "config/modeluses.h"

#include "config/modelform.h"
#include "config/providerlisting.h"
#include "formtexts.h"

#include <QTest>

using namespace Hearth;

namespace {

QStringList told(const QList<ModelUse> &uses)
{
    QStringList lines;
    for (const ModelUse &each : uses) {
        lines.append(QString::number(int(each.role)) + u' ' + each.text
            + (each.alias.isEmpty() ? QString() : u'=' + each.alias) + (each.canGo ? s(" goes") : QString()));
    }
    return lines;
}

} // namespace

class TestModelUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatRefersToAModel();
    void findsWhatRefersToAProvider();
    void removesWhatCanGo();
    void anAllowListIsNeverEmptied();
    void aRenamedProviderTakesItsReferencesAlong();
    void aRenamedModelTakesItsReferencesAlong();
};

void TestModelUses::findsWhatRefersToAModel()
{
    QCOMPARE(told(usesOfModel(parsed(commented), s("lmstudio"), s("qwen"))),
        QStringList({s("1 lmstudio/qwen goes"), s("3 lmstudio/qwen goes"), s("4 lmstudio/qwen"),
            s("5 lmstudio/qwen")}));
    QCOMPARE(told(usesOfModel(parsed(commented), s("LMStudio"), s("minimax"))),
        QStringList({s("0 lmstudio/minimax"), s("1 big goes"), s("2 lmstudio/minimax=big goes")}));
    QVERIFY(usesOfModel(parsed(commented), s("lmstudio"), s("other")).isEmpty());
}

void TestModelUses::findsWhatRefersToAProvider()
{
    QCOMPARE(told(usesOfProvider(parsed(commented), s("lmstudio"))),
        QStringList({s("0 lmstudio/minimax"), s("1 lmstudio/qwen goes"), s("1 big goes"),
            s("2 lmstudio/minimax=big goes"), s("2 lmstudio/* goes"), s("3 lmstudio/* goes"),
            s("3 lmstudio/qwen goes"), s("4 lmstudio/qwen"), s("5 lmstudio/qwen"), s("5 lmstudio")}));
    QCOMPARE(told(usesOfProvider(
                 parsed("{auth:{order:{p:[]},profiles:{a:{provider:'P',mode:'token'}}}}"), s("p"))),
        QStringList({s("6 p"), s("6 P")}));
}

void TestModelUses::removesWhatCanGo()
{
    const Json5Document document = parsed(commented);
    const QByteArray removed =
        after(commented, providerRemoval(s("lmstudio")) + removalOf(usesOfProvider(document, s("lmstudio"))));
    const Json5Document result = parsed(removed);
    QVERIFY2(!result.hasErrors(), removed.constData());
    QCOMPARE(listedProviders(result).size(), 1);
    QVERIFY2(removed.contains("model: { primary: \"lmstudio/minimax\", fallbacks: [\"anthropic/claude\"] }"),
        removed.constData());
    QVERIFY2(removed.contains("allow: [\"anthropic/claude\"]"), removed.constData());
    QCOMPARE(result.find(at("agents.defaults.models")).size(), 0);
    QVERIFY(removed.contains("// keep hosted ones"));
}

void TestModelUses::anAllowListIsNeverEmptied()
{
    const Json5Document document =
        parsed("{agents:{defaults:{modelPolicy:{allow:['p/a','p/b']},model:'p/a'}}}");
    QVERIFY(removalOf(usesOfProvider(document, s("p"))).isEmpty());
    QCOMPARE(removalOf(usesOfModel(document, s("p"), s("a"))).size(), 1);
}

void TestModelUses::aRenamedProviderTakesItsReferencesAlong()
{
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    form.id = s("studio");
    QByteArray expected = commented;
    expected.replace("lmstudio/", "studio/")
        .replace("lmstudio: {\n", "studio: {\n")
        .replace("lmstudio: { profile", "studio: { profile");
    QCOMPARE(after(commented, providerChanges(document, s("lmstudio"), form)), expected);
}

void TestModelUses::aRenamedModelTakesItsReferencesAlong()
{
    const Json5Document document = parsed(commented);
    ModelForm model = readModelForm(document, at(qwen));
    model.id = s("qwen3");
    QByteArray expected = commented;
    expected.replace("lmstudio/qwen\"", "lmstudio/qwen3\"").replace("id: \"qwen\"", "id: \"qwen3\"");
    QCOMPARE(after(commented, modelChanges(document, at(qwen), model)), expected);
    model = readModelForm(document, at(minimax)); // also named by its alias, which stays
    model.id = s("m3");
    expected = commented;
    expected.replace("lmstudio/minimax\"", "lmstudio/m3\"").replace("id: \"minimax\"", "id: \"m3\"");
    QCOMPARE(after(commented, modelChanges(document, at(minimax), model)), expected);
}

QTEST_GUILESS_MAIN(TestModelUses)
#include "tst_modeluses.moc"
