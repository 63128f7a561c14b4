#include "config/providerlisting.h"

#include "config/configreader.h"
#include "formtexts.h"

#include <QTest>

using namespace Hearth;

class TestProviderListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsProvidersAndModels();
    void namesIncludedFiles();
    void movesUpAndDown();
};

void TestProviderListing::listsProvidersAndModels()
{
    const QList<ListedProvider> providers = listedProviders(parsed(commented));
    QCOMPARE(providers.size(), 2);
    QCOMPARE(providers.at(0).form.id, s("lmstudio"));
    QCOMPARE(providers.at(0).models.size(), 2);
    QCOMPARE(providers.at(0).models.at(0).alias, s("big"));
    QCOMPARE(providers.at(0).models.at(1).path, at(qwen));
    QVERIFY(!providers.at(0).isReadOnly());
    QVERIFY(!includesModels(parsed(commented)));
    QVERIFY(listedProviders(parsed("[1]")).isEmpty());
    QCOMPARE(listedProviders(parsed("{models:{providers:{a:{api:'x'},b:3,a:{api:'y'}}}}")).size(), 1);
}

void TestProviderListing::namesIncludedFiles()
{
    const QByteArray text("{models:{providers:{own:{models:[]},lm:{$include:'./lm.json5'}}}}");
    const Json5Document document = parsed(text);
    QVERIFY(includesModels(document));
    QCOMPARE(listedProviders(document).at(1).file, s("./lm.json5"));
    const IncludeLookup lookup = [](const QString &, const QString &) {
        return IncludedFile{IncludedFile::State::Read, s("/c/lm.json5"),
            "{baseUrl:'http://127.0.0.1:1/v1',api:'ollama',models:[{id:'m',name:'M',contextWindow:32768}]}"};
    };
    const QList<ListedProvider> included = includedProviders(readOpenClawConfig(document, {}, lookup).config);
    QCOMPARE(included.size(), 1);
    QCOMPARE(included.at(0).file, s("/c/lm.json5"));
    QCOMPARE(included.at(0).models.at(0).form.contextWindow, std::optional<qint64>(32768));
    QVERIFY(included.at(0).isReadOnly());
}

void TestProviderListing::movesUpAndDown()
{
    const Json5Document document = parsed(commented);
    QVERIFY(providerMove(document, s("lmstudio"), -1).isEmpty());
    QVERIFY(providerMove(document, s("anthropic"), 1).isEmpty());
    const QByteArray moved = after(commented, providerMove(document, s("anthropic"), -1));
    QCOMPARE(listedProviders(parsed(moved)).constFirst().form.id, s("anthropic"));
    QCOMPARE(moved.size(), commented.size());
    const QByteArray down = after(commented, modelMove(document, at(minimax), 1));
    QCOMPARE(readModelForm(parsed(down), at(qwen)).id, s("minimax"));
    QVERIFY(modelMove(document, at(minimax), -1).isEmpty());
    QVERIFY(modelMove(document, at(qwen), 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestProviderListing)
#include "tst_providerlisting.moc"
