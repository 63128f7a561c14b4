#include "config/clientedit.h"

#include <QTest>

using namespace Hearth;

namespace {

const QByteArray hash(64, 'a');

ClientSettings whatsApp()
{
    ClientSettings client;
    client.name = QStringLiteral("WhatsApp");
    client.tokenSha256 = hash;
    return client;
}

/// \a text after \a change; its error's detail when it cannot be made.
QByteArray changed(const QByteArray &text, const Result<QList<Json5Operation>> &change)
{
    if (!change) {
        return change.error().detail.toUtf8();
    }
    return applied(Json5Document::parse(text), *change).value_or(QByteArray("not applied"));
}

} // namespace

class TestClientEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void additions_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<ClientSettings>("client");
        QTest::addColumn<QByteArray>("after");
        const QByteArray entry = "{ name: \"WhatsApp\", tokenSha256: \"" + hash + "\" }";
        QTest::addRow("the first one, into an empty object")
            << QByteArray("{ // none yet\n}") << whatsApp()
            << QByteArray("{ // none yet\n  gateway: {\n    clients: [" + entry + "]\n  }\n}");
        QTest::addRow("beside what the gateway has")
            << QByteArray("{\n  gateway: {\n    port: 1, // mine\n  },\n}\n") << whatsApp()
            << QByteArray("{\n  gateway: {\n    port: 1, // mine\n    clients: [" + entry + "],\n  },\n}\n");
        QTest::addRow("behind another, whose comment stays")
            << QByteArray("{ gateway: { clients: [\n  { name: \"a\" }, // first\n] } }") << whatsApp()
            << QByteArray("{ gateway: { clients: [\n  { name: \"a\" }, // first\n  " + entry + ",\n] } }");
        ClientSettings narrow = whatsApp();
        narrow.models = {QStringLiteral("auto"), QStringLiteral("box/*")};
        narrow.places = QList<Place>{Place::Local, Place::Lan};
        narrow.reasoning = ReasoningOutput::Omit;
        QTest::addRow("with all of its scope")
            << QByteArray("{ gateway: { clients: [] } }") << narrow
            << QByteArray("{ gateway: { clients: [" + entry.chopped(2)
                   + ", models: [\"auto\", \"box/*\"], places: [\"local\", \"lan\"], reasoning: \"omit\" }] "
                     "} }");
        QTest::addRow("a name that is taken, in another case")
            << QByteArray("{ gateway: { clients: [{ name: 'whatsapp' }] } }") << whatsApp()
            << QByteArray("a client called \"WhatsApp\" is there already");
        ClientSettings nameless = whatsApp();
        nameless.name = QStringLiteral(" ");
        QTest::addRow("no name") << QByteArray("{}") << nameless
                                 << QByteArray("a client's name has 1 to 64 visible characters");
        ClientSettings noHash = whatsApp();
        noHash.tokenSha256 = "hearth-token";
        QTest::addRow("a token instead of its hash")
            << QByteArray("{}") << noHash << QByteArray("the hash of a token has 64 hexadecimal digits");
        QTest::addRow("into a file with an error")
            << QByteArray("{ gateway: { ") << whatsApp() << QByteArray("not applied");
    }
    void additions()
    {
        QFETCH(QByteArray, before);
        QFETCH(ClientSettings, client);
        QTEST(changed(before, clientAddition(Json5Document::parse(before), client)), "after");
    }

    void revocations_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<QByteArray>("after");
        const QByteArray plain = "{ gateway: { clients: [{ name: 'whatsapp' }] } }";
        const QByteArray revoked = "{ gateway: { clients: [{ name: 'whatsapp', revoked: true }] } }";
        const QByteArray restored = "{ gateway: { clients: [{ name: 'whatsapp', revoked: false }] } }";
        QTest::addRow("revoked") << plain << true << revoked;
        QTest::addRow("revoked again") << revoked << true << revoked;
        QTest::addRow("restored") << revoked << false << plain;
        QTest::addRow("restored what was never revoked") << plain << false << plain;
        QTest::addRow("written out, and nothing to do") << restored << false << restored;
        QTest::addRow("written out, and revoked") << restored << true << revoked;
        QTest::addRow("nobody there")
            << QByteArray("{}") << true << QByteArray("no client is called \"WhatsApp\"");
    }
    void revocations()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, isRevoked);
        QTEST(changed(before,
                  clientRevocation(Json5Document::parse(before), QStringLiteral("WhatsApp"), isRevoked)),
            "after");
    }

    void removals_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("one of three")
            << QByteArray("{ gateway: { clients: [\n  { name: 'a' },\n  { name: 'whatsapp' },\n  { name: 'b' "
                          "}, // keep\n] } }")
            << QByteArray("{ gateway: { clients: [\n  { name: 'a' },\n  { name: 'b' }, // keep\n] } }");
        QTest::addRow("nobody there") << QByteArray("{ gateway: { clients: [{ name: 'a' }, 7, { }] } }")
                                      << QByteArray("no client is called \"WhatsApp\"");
    }
    void removals()
    {
        QFETCH(QByteArray, before);
        QTEST(changed(before, clientRemoval(Json5Document::parse(before), QStringLiteral("WhatsApp"))),
            "after");
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::addRow("a word") << QStringLiteral("whatsapp") << true;
        QTest::addRow("with spaces inside") << QStringLiteral("My phone") << true;
        QTest::addRow("in Thai") << QString::fromUtf8("โทรศัพท์") << true;
        QTest::addRow("empty") << QString() << false;
        QTest::addRow("a space before it") << QStringLiteral(" phone") << false;
        QTest::addRow("a line end") << QStringLiteral("a\nb") << false;
        QTest::addRow("a mark that turns the writing round") << QString(QChar(0x202e)) << false;
        QTest::addRow("the longest") << QString(64, QLatin1Char('x')) << true;
        QTest::addRow("too long") << QString(65, QLatin1Char('x')) << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(isClientName(name), "isGood");
    }
};

QTEST_GUILESS_MAIN(TestClientEdit)
#include "tst_clientedit.moc"
