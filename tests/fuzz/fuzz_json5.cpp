#include "json5invariants.h"

#include <QTest>

#include <random>

using namespace Hearth;

/// What holds for any bytes whatsoever, held against a random but repeatable corpus. `fuzz_json5` is an
/// ordinary test; HEARTH_FUZZ_ROUNDS in the environment makes it longer.
class FuzzJson5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomBytes();
    void randomTokens();
    void everyPrefix_data();
    void everyPrefix();
    void everyDeletion_data();
    void everyDeletion();
    void everyMutation_data();
    void everyMutation();
    void nearlyValidDocuments();
};

static int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("HEARTH_FUZZ_ROUNDS");
    return wanted > 0 ? wanted : 1;
}

static void verify(const QByteArray &text)
{
    const QByteArray problem = json5Problem(text);
    const QByteArray seen = problem + ": " + text.toHex();
    QVERIFY2(problem.isEmpty(), seen.constData());
}

static void documents()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("a config") << QByteArray(
        "\ufeff// Hearth\r\n{\r\n  models: {\r\n    'lm-studio': { \"baseUrl\": \"http://127.0.0.1:1/v1\", "
        "n: 0x1F,\r\n"
        "      list: [1, -2.5e3, .5, +Infinity, NaN, null, true,], }, /* c\r\n c */\r\n  },\r\n}\r\n");
    QTest::addRow("strict JSON") << QByteArray(
        "{\"a\": [1, 2.5, -3e-2, {\"b\": \"\\u00e9\\n\\\\\"}], \"c\": {\"d\": [[], {}]}, \"e\": false}\n");
    QTest::addRow("strings and spaces") << QByteArray(
        "['a\\\r\nb', \"\\x41\\0\\v\\'\", 'c\u2028d', \"\u0e42\u6a21\U0001F600\"]\u2029\u00a0// \u3000\n");
    QTest::addRow("keys") << QByteArray(
        "{\u00fc\u0301: 1, $_\\u0061\u200d: 2, '\\u2028': 3, 'a': 4, a: 5, \U0001D504: [{a: {b: {}}}],}");
}

void FuzzJson5::randomBytes()
{
    std::mt19937 random(1);
    for (int round = 0; round < 6'000 * rounds(); ++round) {
        QByteArray text(static_cast<qsizetype>(random() % 64), Qt::Uninitialized);
        for (char &byte : text) {
            byte = static_cast<char>(random());
        }
        verify(text);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void FuzzJson5::randomTokens()
{
    const QList<QByteArray> pieces = {"{", "}", "[", "]", ":", ",", "{", "}", "[", "]", ":", ",", "\"a\"",
        "'b'", "\"", "'", "\\", "a", "true", "null", "1", "0x", ".5", "-", "Infinity", "//", "/*", "*/", "\n",
        "\n  ", " ", "\r\n", "#", ";", "=", "@", "\xff", "\xe2\x80", "\u2028", "\u00e9", "\ufeff", "\\u0061",
        "\\u00", "\"x]", "'y}", QByteArray(1, '\0')};
    std::mt19937 random(2);
    for (int round = 0; round < 20'000 * rounds(); ++round) {
        QByteArray text;
        for (auto count = random() % 40; count > 0; --count) {
            text += pieces[static_cast<qsizetype>(random() % pieces.size())];
        }
        verify(text);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void FuzzJson5::everyPrefix_data()
{
    documents();
}

void FuzzJson5::everyPrefix()
{
    QFETCH(QByteArray, text);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        verify(text.first(length));
    }
}

void FuzzJson5::everyDeletion_data()
{
    documents();
}

void FuzzJson5::everyDeletion()
{
    QFETCH(QByteArray, text);
    for (qsizetype first = 0; first < text.size(); ++first) {
        for (const qsizetype count : {1, 2, 7}) {
            verify(QByteArray(text).remove(first, count));
        }
    }
}

void FuzzJson5::everyMutation_data()
{
    documents();
}

void FuzzJson5::everyMutation()
{
    QFETCH(QByteArray, text);
    const QByteArray bytes = QByteArray("{}[]:,\"'\\/*#;a0.-\n\r \xff\xe2\x80\xc3", 23) + '\0';
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const char byte : bytes) {
            QByteArray changed = text;
            changed[at] = byte;
            verify(changed);
            verify(QByteArray(text).insert(at, byte));
        }
    }
}

void FuzzJson5::nearlyValidDocuments()
{
    // Nested documents with a few bytes changed: recovery deep inside, and brackets to be matched anew.
    std::mt19937 random(3);
    const auto value = [&random](auto &&self, int depth) -> QByteArray {
        const auto kind = random() % (depth > 6 ? 4 : 8);
        if (kind < 4) {
            return QList<QByteArray>{"1", "'x'", "\"y\"", "true"}[static_cast<qsizetype>(kind)];
        }
        const bool isObject = kind < 6;
        QByteArray text = isObject ? "{" : "[";
        for (auto count = random() % 4; count > 0; --count) {
            text += '\n' + QByteArray(2 * depth + 2, ' ');
            text += isObject ? "k" + QByteArray::number(random() % 9) + ": " : QByteArray();
            text += self(self, depth + 1) + ',';
        }
        return text + '\n' + QByteArray(2 * depth, ' ') + (isObject ? "}" : "]");
    };
    for (int round = 0; round < 2'000 * rounds(); ++round) {
        QByteArray text = value(value, 0);
        verify(text);
        const Json5Document whole = Json5Document::parse(text);
        QVERIFY(!whole.hasErrors());
        for (auto count = random() % 4; count > 0 && !text.isEmpty(); --count) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(text.size()));
            if (random() % 2 == 0) {
                text.remove(at, 1);
            } else {
                text.insert(at, "{}[]:,\"'\n"[random() % 9]);
            }
        }
        verify(text);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_APPLESS_MAIN(FuzzJson5)
#include "fuzz_json5.moc"
