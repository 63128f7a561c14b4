#include "engine/keyring.h"
#include "support/fakesecretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

namespace {

ProviderConfig provider(const QString &id, SecretInput::Source source, const QString &name = {})
{
    ProviderConfig result;
    result.id = id;
    result.baseUrl = QStringLiteral("http://127.0.0.1:1/v1");
    result.apiKey.source = source;
    result.apiKey.id = name;
    if (source == SecretInput::Source::Plain) {
        result.apiKey.plain = Secret(name.toUtf8());
    }
    return result;
}

const QString name = QStringLiteral("BOX_KEY");

} // namespace

class TestEngineKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstOfItsSources()
    {
        QTemporaryDir folder;
        QFile dotEnv(folder.filePath(QStringLiteral(".env")));
        QVERIFY(dotEnv.open(QIODevice::WriteOnly));
        dotEnv.write("BOX_KEY=from-file\nOTHER_KEY=other-from-file\n");
        dotEnv.close();

        FakeSecretStore store;
        (void)store.write(QStringLiteral("provider/kept"), Secret("from-keychain"));
        Keyring keyring(&store, fixedSecrets({{name, Secret("from-environment")}}));
        keyring.resolve(
            {provider(QStringLiteral("plain"), SecretInput::Source::Plain, QStringLiteral("lmstudio")),
                provider(QStringLiteral("env"), SecretInput::Source::Env, name),
                provider(QStringLiteral("file"), SecretInput::Source::Env, QStringLiteral("OTHER_KEY")),
                provider(QStringLiteral("kept"), SecretInput::Source::None),
                provider(QStringLiteral("nowhere"), SecretInput::Source::None)},
            dotEnv.fileName());
        QTRY_VERIFY(keyring.isSettled());
        QCOMPARE(keyring.keys().value(QStringLiteral("plain")).reveal(), QByteArray("lmstudio"));
        QCOMPARE(keyring.keys().value(QStringLiteral("env")).reveal(), QByteArray("from-environment"));
        QCOMPARE(keyring.keys().value(QStringLiteral("file")).reveal(), QByteArray("other-from-file"));
        QCOMPARE(keyring.keys().value(QStringLiteral("kept")).reveal(), QByteArray("from-keychain"));
        QVERIFY(!keyring.keys().contains(QStringLiteral("nowhere")));
    }

    void aHostedBuiltInNeedsNoReference()
    {
        ProviderConfig openAi = provider(QStringLiteral("openai"), SecretInput::Source::None);
        openAi.baseUrl = QStringLiteral("https://api.openai.com/v1");
        Keyring keyring(nullptr, fixedSecrets({{QStringLiteral("OPENAI_API_KEY"), Secret("sk-x")}}));
        keyring.resolve({openAi}, QString());
        QCOMPARE(keyring.keys().value(QStringLiteral("openai")).reveal(), QByteArray("sk-x"));
    }

    void withoutAKeychainNothingIsAwaited()
    {
        Keyring keyring(nullptr, fixedSecrets({}));
        keyring.resolve({provider(QStringLiteral("box"), SecretInput::Source::None)}, QString());
        QVERIFY(keyring.isSettled());
        QVERIFY(keyring.keys().isEmpty());
    }

    void resolvesHeaders()
    {
        ProviderConfig box = provider(QStringLiteral("box"), SecretInput::Source::None);
        SecretInput reference;
        reference.source = SecretInput::Source::Env;
        reference.id = name;
        SecretInput unset = reference;
        unset.id = QStringLiteral("UNSET");
        box.headers = {{QStringLiteral("X-Team"), reference}, {QStringLiteral("X-Other"), unset}};
        Keyring keyring(nullptr, fixedSecrets({{name, Secret("blue")}}));
        keyring.resolve({box}, QString());
        QCOMPARE(keyring.headers(box), (QList<std::pair<QByteArray, QByteArray>>{{"X-Team", "blue"}}));
    }

    void aSecretOfTheSettingsIsResolvedByTheSameSources()
    {
        Keyring keyring(nullptr, fixedSecrets({{QStringLiteral("HEARTH_KEY"), Secret("from-variable")}}));
        keyring.resolve(QList<ProviderConfig>(), QString());
        SecretInput input;
        QCOMPARE(keyring.resolve(input).error().kind, ErrorKind::NotFound);
        input.source = SecretInput::Source::Plain;
        input.plain = Secret("plain");
        QCOMPARE(keyring.resolve(input)->reveal(), QByteArray("plain"));
        input.source = SecretInput::Source::Env;
        input.id = QStringLiteral("HEARTH_KEY");
        QCOMPARE(keyring.resolve(input)->reveal(), QByteArray("from-variable"));
        input.id = QStringLiteral("NOT_SET");
        QCOMPARE(keyring.resolve(input).error().kind, ErrorKind::NotFound);
        input.source = SecretInput::Source::Exec;
        QCOMPARE(keyring.resolve(input).error().kind, ErrorKind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestEngineKeyring)
#include "tst_enginekeyring.moc"
