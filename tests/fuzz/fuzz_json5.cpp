#include "json5/json5context.h"
#include "json5/json5edit.h"
#include "json5/json5format.h"
#include "json5/json5structure.h"

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

/// The position of \a offset, counted in the plainest way.
static TextPosition plainPosition(const QByteArray &text, qsizetype offset)
{
    TextPosition position;
    qsizetype at = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < offset) {
        const QByteArray rest = text.sliced(at, std::min<qsizetype>(4, text.size() - at));
        if (rest.startsWith("\r\n") || rest.startsWith('\n') || rest.startsWith('\r')
            || rest.startsWith("\u2028") || rest.startsWith("\u2029")) {
            const qsizetype length = rest.startsWith("\r\n") ? 2 : (rest.startsWith("\xe2") ? 3 : 1);
            if (at + length > offset) {
                position.column += static_cast<int>(offset - at); // Inside CRLF.
                return position;
            }
            at += length;
            position = {position.line + 1, 1};
            continue;
        }
        qsizetype length = 1;
        const qsizetype longest = static_cast<uchar>(rest[0]) < 0x80 ? 1 : rest.size();
        for (qsizetype candidate = 2; candidate <= longest; ++candidate) {
            const QByteArray piece = rest.first(candidate);
            const QString decoded = QString::fromUtf8("x" + piece); // The x keeps a byte order mark in.
            const bool isOne = !decoded.contains(QChar::ReplacementCharacter) || piece == "\ufffd";
            if (isOne && decoded.toUcs4().size() == 2) {
                length = candidate;
            }
        }
        at += length;
        ++position.column;
    }
    return position;
}

static QByteArray checkNode(const Json5Document &document, const Json5Node &node, bool mustFind)
{
    const TextRange range = node.range();
    if (range.begin < 0 || range.end > document.toText().size() || range.length() <= 0) {
        return "range outside the text";
    }
    const auto path = Json5Path::parse(node.path().toString());
    if (!path || *path != node.path()) {
        return "path does not survive being written";
    }
    const Json5Node found = document.find(*path);
    if (mustFind && found.isNull()) {
        return "path leads nowhere";
    }
    for (const Json5Member &member : node.members()) {
        if (member.keyRange.begin < range.begin || member.keyRange.end > member.value.range().begin
            || member.value.range().end > range.end) {
            return "member outside its object";
        }
        if (const QByteArray problem = checkNode(document, member.value, mustFind); !problem.isEmpty()) {
            return problem;
        }
    }
    qsizetype last = range.begin;
    for (const Json5Node &element : node.elements()) {
        if (element.range().begin < last || element.range().end > range.end) {
            return "element outside its array";
        }
        last = element.range().end;
        if (const QByteArray problem = checkNode(document, element, mustFind); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

static QByteArray checkDiagnostics(const Json5Document &document)
{
    const QByteArray &text = document.toText();
    bool hasError = document.omittedDiagnostics() > 0;
    qsizetype last = 0;
    for (const Json5Diagnostic &each : document.diagnostics()) {
        hasError = hasError || each.severity == Json5Diagnostic::Severity::Error;
        if (each.range.begin < last || each.range.end < each.range.begin || each.range.end > text.size()) {
            return "diagnostics out of order or outside the text";
        }
        last = each.range.begin;
        if (each.position != plainPosition(text, each.range.begin)) {
            return "wrong position";
        }
        if (each.found.size() > 2 * Json5Diagnostic::foundLength + 1) {
            return "found is too long";
        }
    }
    return hasError == document.hasErrors() ? QByteArray()
                                            : QByteArray("hasErrors() does not tell of errors");
}

/// The tokens but for white space, and for a byte order mark.
static QByteArrayList wordsOf(const Json5Document &document)
{
    QByteArrayList words;
    for (const Json5Token &token : document.tokens()) {
        if (token.kind != Json5Token::Kind::WhiteSpace) {
            words.append(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return words;
}

/// What an editor asks.
static QByteArray checkEditor(const Json5Document &document)
{
    const qsizetype size = document.toText().size();
    for (qsizetype offset = 0; offset <= size; offset += 1 + size / 8) {
        const Json5Context context = json5ContextAt(document, offset);
        const TextRange partial = context.partial;
        if (partial.begin > offset || partial.end < offset || partial.end > size
            || context.commaPlace > size) {
            return "context outside the text";
        }
        const auto pair = json5BracketAt(document, offset);
        if (pair && pair->other && json5BracketAt(document, pair->other->begin)->other != pair->here) {
            return "brackets do not belong to each other";
        }
    }
    for (const Json5Fold &fold : json5Folds(document)) {
        if (fold.firstLine >= fold.lastLine || fold.range.begin >= fold.range.end || fold.range.end > size) {
            return "fold outside the text";
        }
    }
    const Json5Document once = Json5Document::parse(applyEdit(document, json5Formatting(document)));
    if (wordsOf(once) != wordsOf(document)) {
        return "formatting changes tokens";
    }
    return json5Formatting(once) == Json5Edit() ? QByteArray() : QByteArray("formatting twice differs");
}

/// Empty when everything holds that must hold for \a text, else what does not.
static QByteArray check(const QByteArray &text)
{
    Json5Document::Limits limits;
    limits.maxDepth = 16;
    limits.maxDiagnostics = 20;
    const Json5Document document = Json5Document::parse(text, limits);
    if (document.toText() != text) {
        return "toText() is not the text";
    }
    qsizetype end = 0;
    for (const Json5Token &token : document.tokens()) {
        const bool isEnd = token.kind == Json5Token::Kind::End;
        if (token.begin != end || (token.end == token.begin) != isEnd) {
            return "tokens leave a gap";
        }
        end = token.end;
    }
    if (end != text.size()) {
        return "tokens do not cover the text";
    }
    if (const QByteArray problem = checkDiagnostics(document); !problem.isEmpty()) {
        return problem;
    }
    if (!document.root().isNull()) {
        // The path of a repeated key leads to the last of them.
        const QByteArray problem = checkNode(document, document.root(), document.diagnostics().isEmpty());
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    if (!document.hasErrors() && document.root().isNull()) {
        return "no errors and no root";
    }
    if (document.isStrictJson() && document.hasErrors()) {
        return "strict with errors";
    }
    return checkEditor(document);
}

static void verify(const QByteArray &text)
{
    const QByteArray problem = check(text);
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
