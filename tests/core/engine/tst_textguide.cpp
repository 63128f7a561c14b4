#include "engine/textguide.h"

#include <QTest>

using namespace Hearth;

class TestTextGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileHasItsForm();
    void hopsComeFromTheConfig();
};

void TestTextGuide::eachFileHasItsForm()
{
    const Json5Document document = Json5Document::parse("{ gateway: { port: 1 } }");
    const qsizetype offset = document.toText().indexOf("port");
    QCOMPARE(textKeyGuide(DocumentKind::Config, document, offset)->defaultText, QStringLiteral("18789"));
    QCOMPARE(textKeyGuide(DocumentKind::Settings, document, offset)->defaultText, QStringLiteral("11222"));
    const Json5Path token = Json5Path::parse(u"gateway.token").value();
    QVERIFY(!textKeyGuide(DocumentKind::Config, token));
    QVERIFY(textKeyGuide(DocumentKind::Settings, token));
    QVERIFY(textSecretTest(DocumentKind::Settings)(token));
}

void TestTextGuide::hopsComeFromTheConfig()
{
    const Json5Document config =
        Json5Document::parse("{ models: { providers: { ollama: { models: [{ id: 'a' }] } } } }");
    const Json5Document settings = Json5Document::parse("{ routes: { auto: { hops: [ ] } } }");
    const Completions found =
        textCompletions(DocumentKind::Settings, settings, config, settings.toText().indexOf("[ ") + 1);
    QCOMPARE(found.items.size(), 1);
    QCOMPARE(found.items.constFirst().label, QStringLiteral("ollama/a"));
}

QTEST_GUILESS_MAIN(TestTextGuide)
#include "tst_textguide.moc"
