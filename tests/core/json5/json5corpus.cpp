#include "core/json5/json5corpus.h"

#include <QDir>
#include <QFile>

namespace Hearth {

namespace {

/// How one made document is written.
struct Form
{
    enum class Shape { Lines, OneLine, Chaos };

    Shape shape = Shape::Lines;
    bool isStrict = false;
    bool hasTrailingCommas = false;
    QByteArray quote; ///< Of keys.
    QByteArray lineEnd = "\n";
    QByteArray unit = "  ";
    int comments = 0; ///< Of a hundred places, how many have one.
};

/// Writes a document with random content in one form.
class Maker
{
public:
    Maker(std::mt19937 &random, const Form &form)
        : m_random(random)
        , m_form(form)
    {
    }

    QByteArray document()
    {
        QByteArray text = comment() + container(0, true) + comment();
        return m_form.shape == Form::Shape::OneLine ? text : text + m_form.lineEnd;
    }

private:
    bool chance(int percent) { return pick(m_random, 100) < percent; }

    QByteArray name() { return 'c' + QByteArray::number(++m_comments); }

    /// A comment that may stand anywhere in a line, or nothing.
    QByteArray comment()
    {
        if (m_form.isStrict || !chance(m_form.comments)) {
            return {};
        }
        if (m_form.shape != Form::Shape::Chaos) {
            return "/*" + name() + "*/";
        }
        switch (pick(m_random, 4)) {
        case 0:
            return " // " + name() + m_form.lineEnd;
        case 1:
            return "/* " + name() + m_form.lineEnd + " more */";
        case 2:
            return m_form.lineEnd + "/*" + name() + "*/" + m_form.lineEnd;
        default:
            return "/*" + name() + "*/ ";
        }
    }

    QByteArray gap()
    {
        if (m_form.shape != Form::Shape::Chaos) {
            return comment();
        }
        const QByteArrayList spaces = {"", "", " ", "\t", m_form.lineEnd, m_form.lineEnd + "  ", "  "};
        return spaces.at(pick(m_random, spaces.size())) + comment()
            + spaces.at(pick(m_random, spaces.size()));
    }

    QByteArray key(int at)
    {
        const QByteArrayList names = {"a", "models", "x-y", "primary", "lm/x", "ชื่อ", "true", "$id"};
        const QByteArray text = names.at(pick(m_random, names.size())) + QByteArray::number(at);
        const bool needsQuotes = text.contains('-') || text.contains('/');
        const QByteArray quote = m_form.quote.isEmpty() && needsQuotes ? QByteArray("\"") : m_form.quote;
        return quote + text + quote;
    }

    QByteArray scalar()
    {
        const QByteArrayList strict = {
            "1", "-2.5e3", "true", "null", "\"text\"", "\"a // no comment\"", "\"\""};
        const QByteArrayList loose = {"0x10", "'it'", "+1", "Infinity", "'/* no comment */'", ".5", "'\\\n'"};
        return m_form.isStrict || chance(60) ? strict.at(pick(m_random, strict.size()))
                                             : loose.at(pick(m_random, loose.size()));
    }

    QByteArray value(int depth) { return depth < 4 && chance(45) ? container(depth, chance(60)) : scalar(); }

    QByteArray container(int depth, bool isObject)
    {
        const int count = depth == 0 ? 2 + pick(m_random, 4) : pick(m_random, 5);
        const bool isOnLines = m_form.shape == Form::Shape::Lines && (depth == 0 || chance(70)) && count > 0;
        QByteArray text = isObject ? "{" : "[";
        text += isOnLines ? lines(depth, isObject, count) : line(depth, isObject, count);
        return text + (isObject ? '}' : ']');
    }

    QByteArray entry(int depth, bool isObject, int at)
    {
        const QByteArray head = isObject ? key(at) + gap() + ':' + gap() + ' ' : QByteArray();
        return head + value(depth + 1);
    }

    QByteArray line(int depth, bool isObject, int count)
    {
        QByteArray text = gap();
        for (int at = 0; at < count; ++at) {
            text += entry(depth, isObject, at) + gap();
            const bool isLast = at + 1 == count;
            text += !isLast ? ", " + gap() : m_form.hasTrailingCommas ? ',' + gap() : QByteArray();
        }
        return text;
    }

    QByteArray lines(int depth, bool isObject, int count)
    {
        const QByteArray indent = m_form.unit.repeated(depth + 1);
        const auto lineComment = [this] {
            return m_form.isStrict || !chance(m_form.comments) ? QByteArray() : QByteArray(" // " + name());
        };
        QByteArray text = lineComment() + m_form.lineEnd;
        for (int at = 0; at < count; ++at) {
            for (QByteArray above = lineComment(); !above.isEmpty(); above = lineComment()) {
                text += indent + above.trimmed() + m_form.lineEnd;
                text += chance(20) ? m_form.lineEnd : QByteArray();
            }
            text += chance(10) ? m_form.lineEnd : QByteArray();
            const bool hasComma = at + 1 < count || m_form.hasTrailingCommas;
            text += indent + comment() + entry(depth, isObject, at) + comment() + (hasComma ? "," : "");
            // Some share their line with the next, and some last ones with the bracket.
            text += chance(88) ? lineComment() + m_form.lineEnd : QByteArray(" ");
        }
        return text + (text.endsWith(' ') ? QByteArray() : m_form.unit.repeated(depth));
    }

    std::mt19937 &m_random;
    const Form m_form;
    int m_comments = 0;
};

QList<CorpusDocument> handWritten()
{
    QList<CorpusDocument> documents;
    const QDir folder(QStringLiteral(HEARTH_TEST_DATA "/configs"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json5")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            documents.append({name.toUtf8(), file.readAll()});
        }
    }
    const char *const texts[] = {
        "{}",
        "[]",
        " {} // nothing yet\n",
        "{\n}\n",
        "[/* none */]",
        "{ // none\n}",
        "{ a: 1 }",
        "[1,2,3]",
        "{\"a\":{\"b\":[]}}\n",
        "{\n  a: 1 }",
        "{ a: 1,\n  b: 2 }",
        "{a:1,}",
        "[\n  1, 2,\n  3, // x\n]",
        "{\n  a: 1\n  , b: 2\n  , c: [1\n    , 2]\n}",
        "{ a /*1*/ : /*2*/ 1 /*3*/ , /*4*/ b: 2 /*5*/ }",
        "[{\n  a: 1,\n}, {\n  b: 2, // two\n}]",
        "{\n  // one\n\n  // two\n  a: 1,\n  // three\n}",
        "{ a: 1, b: 2, a: 3 }",
        "{\n  a: 1, /* x\n  y */ b: 2, /* z\n  */\n  c: 3\n}",
        "// head\n\n{\n  /* a */ a: 1, // b\n\n\n  b: [], // c\n} // d\n// e",
        "{\n\ta: {\n\t},\n\tb: [\n\t],\n}",
        "{\n  a: 'x', /* one */ // two\n  b: 'y' /* three */ // four\n}",
        "{ a: [ ], b: { } }",
        "/*1*//*2*/{/*3*//*4*/a/*5*//*6*/:/*7*/1/*8*//*9*/,/*10*/b:2//11\n//12\n}//13",
        "{\u00a0a:\u00a01,\u00a0b:\u00a0[\u00a01\u00a0]\u00a0}",
        "[[[[[1], 2], 3], 4], 5]",
    };
    for (const char *text : texts) {
        documents.append({"by hand " + QByteArray::number(documents.size()), text});
    }
    return documents;
}

} // namespace

int pick(std::mt19937 &random, qsizetype count)
{
    return int(random() % quint32(count)); // the same on every system, which distributions are not
}

QList<CorpusDocument> json5Corpus(quint32 seed)
{
    QList<CorpusDocument> documents;
    const QByteArrayList lineEnds = {"\n", "\r\n", "\r", "\u2028"};
    for (const CorpusDocument &document : handWritten()) {
        for (const QByteArray &lineEnd : lineEnds) {
            const QByteArray text = QByteArray(document.text).replace("\n", lineEnd);
            if (lineEnd == "\n" || text != document.text) {
                documents.append({document.name + ' ' + lineEnd.toHex(), text});
            }
        }
    }
    std::mt19937 random(seed);
    const QByteArrayList units = {"  ", "\t", "    ", " "};
    for (int at = 0; at < 200; ++at) {
        Form form;
        form.shape = static_cast<Form::Shape>(at % 3);
        form.isStrict = at % 5 == 4;
        form.hasTrailingCommas = !form.isStrict && pick(random, 2) == 0;
        form.quote = QByteArrayList{"", "'", "\""}.at(form.isStrict ? 2 : pick(random, 3));
        form.lineEnd = lineEnds.at(pick(random, form.isStrict ? 3 : 4));
        form.unit = units.at(pick(random, units.size()));
        form.comments = pick(random, 3) * 25;
        const QByteArray mark = !form.isStrict && pick(random, 5) == 0 ? "\ufeff" : "";
        documents.append({"made " + QByteArray::number(at), mark + Maker(random, form).document()});
    }
    return documents;
}

} // namespace Hearth
