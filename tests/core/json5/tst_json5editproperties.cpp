#include "core/json5/json5corpus.h"
#include "core/json5/json5model.h"
#include "core/json5/json5randomoperations.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Hearth;

namespace {

using Kind = Json5Operation::Kind;
using NodeKind = Json5Node::Kind;
using TokenKind = Json5Token::Kind;

constexpr quint32 seed = 20260412;
constexpr int editsPerDocument = 60;

bool isComment(const Json5Token &token)
{
    return token.kind == TokenKind::LineComment || token.kind == TokenKind::BlockComment;
}

/// The bytes that an edit may touch, and those whose comments may go.
struct Allowance
{
    TextRange range;
    QList<TextRange> comments;
};

QList<TextRange> itemsOf(const Json5Node &container)
{
    QList<TextRange> items;
    for (const Json5Member &member : container.members()) {
        items.append({member.keyRange.begin, member.value.range().end});
    }
    for (const Json5Node &element : container.elements()) {
        items.append(element.range());
    }
    return items;
}

/// From the end of the item before \a first to the begin of that behind \a last, or the brackets.
TextRange between(const Json5Node &container, qsizetype first, qsizetype last)
{
    const QList<TextRange> items = itemsOf(container);
    return {first > 0 ? items.at(first - 1).end : container.range().begin + 1,
        last + 1 < items.size() ? items.at(last + 1).begin : container.range().end - 1};
}

/// From the end of a value up to where its line ends, or the next value begins.
TextRange restOfLine(const Json5Document &document, TextRange item)
{
    TextRange rest{item.end, item.end};
    for (const Json5Token &token : document.tokens()) {
        if (token.begin < item.end) {
            continue;
        }
        if (token.kind == TokenKind::LineEnd || (!token.isTrivia() && token.kind != TokenKind::Comma)) {
            break;
        }
        rest.end = token.end;
    }
    return rest;
}

QList<qsizetype> placesOf(const Json5Node &container, const Json5Path::Step &step)
{
    if (const auto *index = std::get_if<qsizetype>(&step)) {
        return {*index};
    }
    QList<qsizetype> places;
    const QList<Json5Member> members = container.members();
    for (qsizetype at = 0; at < members.size(); ++at) {
        if (members.at(at).key == std::get<QString>(step)) {
            places.append(at);
        }
    }
    return places;
}

Allowance allowanceFor(const Json5Document &document, const Json5Operation &operation)
{
    const Json5Node node = document.find(operation.path);
    if (operation.kind == Kind::Insert) {
        const qsizetype at = std::min(operation.index, node.size());
        return {between(node, at, at - 1), {}};
    }
    if (operation.kind == Kind::Set) {
        if (!node.isNull()) {
            return {node.range(), {node.range()}};
        }
        Json5Path path = operation.path;
        while (document.find(path).isNull()) {
            path = path.parent();
        }
        const Json5Node object = document.find(path);
        return {between(object, object.size(), object.size()), {}};
    }
    const Json5Node container = document.find(operation.path.parent());
    const QList<qsizetype> places = placesOf(container, operation.path.steps().constLast());
    if (operation.kind == Kind::Rename) {
        return {container.members().at(places.constFirst()).keyRange, {}};
    }
    if (operation.kind == Kind::Move) {
        const qsizetype to = std::min(operation.index, container.size() - 1);
        return {between(container, std::min(places.constFirst(), to), std::max(places.constFirst(), to)), {}};
    }
    Allowance allowance{between(container, places.constFirst(), places.constLast()), {}};
    if (container.size() == places.size()) {
        allowance.range = {container.range().begin + 1, container.range().end - 1};
    } else if (places.constLast() + 1 == container.size()) { // the comma of the new last
        allowance.range.begin = std::min(allowance.range.begin, between(container, 0, 0).begin);
    }
    for (const qsizetype place : places) {
        const TextRange item = itemsOf(container).at(place);
        allowance.comments += {item, restOfLine(document, item)};
    }
    return allowance;
}

QByteArrayList commentsOf(const Json5Document &document, const QList<TextRange> &except = {})
{
    QByteArrayList comments;
    for (const Json5Token &token : document.tokens()) {
        const bool mayGo = std::any_of(except.begin(), except.end(), [&token](const TextRange &range) {
            return token.begin >= range.begin && token.end <= range.end;
        });
        if (isComment(token) && !mayGo) {
            comments.append(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return comments;
}

/// Whether \a some are among \a all, in their order.
bool isSubsequence(const QByteArrayList &some, const QByteArrayList &all)
{
    auto at = all.begin();
    return std::all_of(some.begin(), some.end(), [&](const QByteArray &each) {
        at = std::find(at, all.end(), each);
        return at != all.end() && (++at, true);
    });
}

/// Keys, values and brackets as they are spelled.
QByteArrayList wordsOf(const Json5Document &document)
{
    QByteArrayList words;
    for (const Json5Token &token : document.tokens()) {
        if (!token.isTrivia() && token.kind != TokenKind::Comma) {
            words.append(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return words;
}

/// Whether nothing is spelled in another way than before, but what \a kind is about.
bool keepsTheSpelling(QByteArrayList before, QByteArrayList after, Kind kind)
{
    if (kind == Kind::Move) {
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        return before == after;
    }
    return kind == Kind::Remove ? isSubsequence(after, before)
                                : kind != Kind::Insert || isSubsequence(before, after);
}

QSet<QByteArray> lineEndsOf(const Json5Document &document)
{
    QSet<QByteArray> ends;
    for (const Json5Token &token : document.tokens()) {
        if (token.kind == TokenKind::LineEnd) {
            ends.insert(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return ends;
}

/// Lines that end in white space.
qsizetype untidyLines(const Json5Document &document)
{
    const QList<Json5Token> &tokens = document.tokens();
    qsizetype count = 0;
    for (qsizetype at = 1; at < tokens.size(); ++at) {
        const bool isEnd = tokens.at(at).kind == TokenKind::LineEnd;
        count += isEnd && tokens.at(at - 1).kind == TokenKind::WhiteSpace ? 1 : 0;
    }
    return count;
}

} // namespace

class TestJson5EditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAWideCorpus();
    void changesWhatItNamesAlone_data();
    void changesWhatItNamesAlone();
    void composes();
    void movesThereAndBack();
};

void TestJson5EditProperties::hasAWideCorpus()
{
    const QList<CorpusDocument> corpus = json5Corpus(seed);
    QVERIFY(corpus.size() >= 200);
    int strict = 0;
    int commented = 0;
    int marked = 0;
    int inOneLine = 0;
    QSet<QByteArray> lineEnds;
    QSet<TokenKind> besideComments; // what stands before and behind comments
    for (const CorpusDocument &each : corpus) {
        const Json5Document document = Json5Document::parse(each.text);
        QVERIFY2(!document.hasErrors(), QByteArray(each.name + '\n' + each.text).constData());
        strict += document.isStrictJson() ? 1 : 0;
        commented += commentsOf(document).isEmpty() ? 0 : 1;
        marked += each.text.startsWith("\ufeff") ? 1 : 0;
        inOneLine += lineEndsOf(document).isEmpty() ? 1 : 0;
        lineEnds += lineEndsOf(document);
        const QList<Json5Token> &tokens = document.tokens();
        for (qsizetype at = 1; at + 1 < tokens.size(); ++at) {
            if (isComment(tokens.at(at))) {
                besideComments += {tokens.at(at - 1).kind, tokens.at(at + 1).kind};
            }
        }
    }
    QVERIFY(strict > 30 && commented > 100 && marked > 10 && inOneLine > 30);
    QCOMPARE(lineEnds.size(), 4);
    for (const TokenKind kind :
        {TokenKind::BraceOpen, TokenKind::BraceClose, TokenKind::BracketOpen, TokenKind::BracketClose,
            TokenKind::Colon, TokenKind::Comma, TokenKind::String, TokenKind::Number, TokenKind::Identifier,
            TokenKind::LineEnd, TokenKind::BlockComment, TokenKind::End}) {
        QVERIFY2(besideComments.contains(kind), QByteArray::number(int(kind)).constData());
    }
}

void TestJson5EditProperties::changesWhatItNamesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const CorpusDocument &document : json5Corpus(seed)) {
        QTest::newRow(document.name.constData()) << document.text;
    }
}

static void compareDocuments(const Json5Document &before, const Json5Document &after,
    const Json5Operation &operation, const Json5Edit &edit)
{
    QVERIFY(!after.hasErrors());
    Json5Model expected = Json5Model::of(before.root());
    QVERIFY(expected.apply(operation));
    const Json5Model found = Json5Model::of(after.root());
    QVERIFY2(found == expected,
        QByteArray(expected.toText() + "\nexpected, found\n" + found.toText()).constData());
    QVERIFY(after.isStrictJson() || !before.isStrictJson());
    const Allowance allowance = allowanceFor(before, operation);
    QVERIFY(edit.range.begin >= allowance.range.begin && edit.range.end <= allowance.range.end);
    QVERIFY(keepsTheSpelling(wordsOf(before), wordsOf(after), operation.kind));
    const QByteArrayList kept = commentsOf(before, allowance.comments);
    QByteArrayList comments = commentsOf(after);
    if (operation.kind == Kind::Move) {
        QByteArrayList all = commentsOf(before);
        std::sort(all.begin(), all.end());
        std::sort(comments.begin(), comments.end());
        QCOMPARE(comments, all);
    } else {
        QVERIFY(isSubsequence(kept, comments) && isSubsequence(comments, commentsOf(before)));
    }
    const QSet<QByteArray> lineEnds = lineEndsOf(before);
    if (!lineEnds.isEmpty()) {
        QVERIFY(lineEnds.contains(lineEndsOf(after)));
    } else if (!operation.value.contains('\n') && before.root().size() > 0) {
        QVERIFY(lineEndsOf(after).isEmpty());
    }
    QVERIFY(untidyLines(after) <= untidyLines(before));
}

void TestJson5EditProperties::changesWhatItNamesAlone()
{
    QFETCH(QByteArray, text);
    const Json5Document document = Json5Document::parse(text);
    std::mt19937 random(seed + quint32(qHash(text, 0)));
    Json5RandomOperations operations(random);
    for (int round = 0; round < editsPerDocument; ++round) {
        const Json5Operation operation = operations.next(document);
        const auto edit = editFor(document, operation);
        const QByteArray changed = edit ? applyEdit(document, *edit) : edit.error().detail.toUtf8();
        const QByteArray told = "seed " + QByteArray::number(seed) + ", " + json5Description(operation)
            + "\n---- before\n" + text + "\n---- after\n" + changed + "\n----";
        QVERIFY2(edit, told.constData());
        compareDocuments(document, Json5Document::parse(changed), operation, *edit);
        if (QTest::currentTestFailed()) {
            qWarning("%s", told.constData());
            return;
        }
    }
}

void TestJson5EditProperties::composes()
{
    std::mt19937 random(seed);
    Json5RandomOperations operations(random);
    for (const CorpusDocument &each : json5Corpus(seed)) {
        const Json5Document document = Json5Document::parse(each.text);
        QList<Json5Operation> done;
        QByteArray text = each.text;
        Json5Model model = Json5Model::of(document.root());
        for (int step = 0; step < 6; ++step) {
            const Json5Document now = Json5Document::parse(text);
            done.append(operations.next(now));
            const auto edit = editFor(now, done.constLast());
            QVERIFY2(edit,
                QByteArray(each.name + ' ' + json5Description(done.constLast()) + '\n' + text).constData());
            text = applyEdit(now, *edit);
            QVERIFY(model.apply(done.constLast()));
        }
        QCOMPARE(applied(document, done).value_or(QByteArray()), text);
        QCOMPARE(Json5Model::of(Json5Document::parse(text).root()), model);
        const auto edits = editsFor(document, done);
        QVERIFY(edits && edits->size() == done.size());
    }
}

/// Where each value has a line of its own and a comma, nothing of the text is lost on the way.
void TestJson5EditProperties::movesThereAndBack()
{
    const QByteArray text =
        "{\r\n\t// about a\r\n\ta: 1, // one\r\n\r\n\t/* about b */\r\n\tb: {\r\n\t\tx: 1\r\n"
        "\t},\r\n\tc: 3,\r\n\t// about d\r\n\t'd': 4, /* four */\r\n}\r\n";
    const Json5Document document = Json5Document::parse(text);
    for (const char16_t *key : {u"a", u"b", u"c", u"d"}) {
        for (qsizetype to = 0; to < 4; ++to) {
            const Json5Path path = Json5Path().child(QString::fromUtf16(key));
            const qsizetype from = key[0] - u'a';
            const auto after =
                applied(document, {Json5Operation::move(path, to), Json5Operation::move(path, from)});
            QVERIFY(after);
            QCOMPARE(QByteArray(*after).replace("\r\n\r\n", "\r\n"),
                QByteArray(text).replace("\r\n\r\n", "\r\n")); // the blank line may stand elsewhere
        }
    }
}

QTEST_APPLESS_MAIN(TestJson5EditProperties)
#include "tst_json5editproperties.moc"
