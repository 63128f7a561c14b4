// How long edits, and what an editor asks while somebody types, take on large configs: the figures of one
// operation should double with the size.
//
//     bench_json5 [MEGABYTES]

#include "json5/json5context.h"
#include "json5/json5format.h"
#include "json5/json5operation.h"
#include "json5/json5structure.h"

#include <QTextStream>

#include <ctime>

using namespace Hearth;

namespace {

/// A commented config of about \a bytes with very many models.
QByteArray largeConfig(qsizetype bytes)
{
    QByteArray text = "{\n  // all of them\n  models: [\n";
    for (int at = 0; text.size() < bytes; ++at) {
        text += "    // model " + QByteArray::number(at) + "\n    { id: 'm" + QByteArray::number(at)
            + "', contextWindow: 131072, /* tokens */ input: ['text'], }, // as loaded\n";
    }
    return text + "  ],\n  agents: {},\n}\n";
}

/// What the text page asks of a document: in the text as it is, and while a member is being typed in its
/// middle.
void measureEditor(QTextStream &out, const Json5Document &document, const Json5Path &models)
{
    const Json5Node list = document.find(models);
    const qsizetype middle = list.element(list.size() / 2).range().begin + 1;
    QByteArray typed = document.toText();
    typed.insert(middle, " con");
    std::clock_t begin = std::clock();
    const auto tell = [&](const char *what) {
        out << ", " << what << ' ' << (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        begin = std::clock();
    };
    const Json5Document broken = Json5Document::parse(typed);
    tell("parse while typing");
    const Json5Context context = json5ContextAt(broken, middle + 4);
    tell(context.typed == QLatin1String("con") ? "context" : "wrong context");
    const qsizetype folds = json5Folds(document).size();
    tell(folds > 0 ? "folds" : "no folds");
    const bool hasPair = json5BracketAt(document, middle - 1).has_value();
    tell(hasPair ? "bracket" : "no bracket");
    const qsizetype rows = json5Outline(list, models, {}).size();
    tell(rows > 0 ? "outline of the longest list" : "no outline");
    const bool isInOrder = json5Formatting(document) == Json5Edit();
    tell(isInOrder ? "format" : "format with changes");
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int most = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    const auto path = [](const QString &text) { return Json5Path::parse(text).value_or(Json5Path()); };
    const Json5Path models = path(QStringLiteral("models"));
    out << "megabytes, then milliseconds of processor time: parse, set, add, insert, remove, rename, move, "
           "then what an editor "
           "asks\n";
    for (int megabytes = 1; megabytes <= most; megabytes = megabytes * 2) {
        const QByteArray text = largeConfig(megabytes * 1000 * 1000);
        std::clock_t begin = std::clock();
        const auto milliseconds = [&begin] { return (std::clock() - begin) * 1000 / CLOCKS_PER_SEC; };
        const Json5Document document = Json5Document::parse(text);
        out << megabytes << ": " << milliseconds();
        const Json5Path middle = models.child(document.find(models).size() / 2);
        for (const Json5Operation &operation :
            {Json5Operation::set(middle.child(QStringLiteral("contextWindow")), "65536"),
                Json5Operation::set(path(QStringLiteral("agents.defaults.model.primary")), "\"x\""),
                Json5Operation::insert(models, 1, "{ id: 'new' }"), Json5Operation::remove(middle),
                Json5Operation::rename(middle.child(QStringLiteral("id")), QStringLiteral("name")),
                Json5Operation::move(middle, 0)}) {
            begin = std::clock();
            const bool isDone = editFor(document, operation).has_value();
            out << ", " << milliseconds() << (isDone ? "" : " failed");
        }
        measureEditor(out, document, models);
        out << Qt::endl;
    }
    return 0;
}
