// How long edits take on large configs: the figures of one operation should double with the size.
//
//     bench_json5 [MEGABYTES]

#include "json5/json5operation.h"

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

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int most = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    const auto path = [](const QString &text) { return Json5Path::parse(text).value_or(Json5Path()); };
    const Json5Path models = path(QStringLiteral("models"));
    out << "megabytes, then milliseconds of processor time: parse, set, add, insert, remove, rename, move\n";
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
        out << Qt::endl;
    }
    return 0;
}
