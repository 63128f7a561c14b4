// formresults FOLDER CONFIG...: writes what each operation of a form makes of each config, one file each.
// tst_schema.py and tst_openclaw.py hold them against OpenClaw's rules.

#include "config/defaultmodels.h"
#include "config/renaming.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <functional>

using namespace Hearth;

namespace {

using Operations = QList<Json5Operation>;

/// What somebody does in a form.
struct Deed
{
    const char *name;
    std::function<Result<Operations>(const Json5Document &, const DefaultModels &)> make;
};

QString other(const DefaultModels &now)
{
    return now.models.isEmpty() ? QStringLiteral("anthropic/claude-opus-4-6") : now.models.constLast();
}

const QList<Deed> &deeds()
{
    static const QList<Deed> list{
        {"primary-other",
            [](const Json5Document &document, const DefaultModels &now) {
                return setPrimary(document, other(now));
            }},
        {"primary-hosted",
            [](const Json5Document &document, const DefaultModels &) {
                return setPrimary(document, QStringLiteral("openai/gpt-5.2"));
            }},
        {"primary-none",
            [](const Json5Document &document, const DefaultModels &) { return setPrimary(document, {}); }},
        {"fallbacks-reversed",
            [](const Json5Document &document, const DefaultModels &now) {
                return setFallbacks(document, QStringList(now.fallbacks.crbegin(), now.fallbacks.crend()));
            }},
        {"fallbacks-more",
            [](const Json5Document &document, const DefaultModels &now) {
                return setFallbacks(document, now.fallbacks + QStringList{QStringLiteral("groq/llama-4")});
            }},
        {"fallbacks-none",
            [](const Json5Document &document, const DefaultModels &) { return setFallbacks(document, {}); }},
        {"alias",
            [](const Json5Document &document, const DefaultModels &now) {
                return setAlias(document, other(now), QStringLiteral("Another-Name"));
            }},
        {"alias-none",
            [](const Json5Document &document, const DefaultModels &now) {
                return setAlias(document, other(now), {});
            }},
        {"mode-replace",
            [](const Json5Document &document, const DefaultModels &) {
                return setMode(document, OpenClawConfig::Mode::Replace);
            }},
        {"rename-provider",
            [](const Json5Document &document, const DefaultModels &now) {
                const QString provider = now.models.value(0).section(u'/', 0, 0);
                return renaming(document, {}, {provider, QStringLiteral("renamed")})
                    .transform([](const Renaming &changes) { return changes.config; });
            }},
        {"rename-model",
            [](const Json5Document &document, const DefaultModels &now) {
                return renaming(document, {}, {now.models.value(0), QStringLiteral("renamed/one")})
                    .transform([](const Renaming &changes) { return changes.config; });
            }},
    };
    return list;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// False when something could not be made or written.
bool write(const QDir &folder, const QString &config)
{
    const Json5Document document = Json5Document::parse(bytesOf(config));
    const DefaultModels now = readDefaultModels(document);
    for (const Deed &deed : deeds()) {
        const Result<Operations> operations = deed.make(document, now);
        const Result<QByteArray> text =
            operations ? applied(document, *operations) : failure(operations.error());
        QFile file(folder.filePath(QFileInfo(config).completeBaseName() + u'-'
            + QString::fromLatin1(deed.name) + QLatin1String(".json5")));
        if (!text || !file.open(QIODevice::WriteOnly) || file.write(*text) != text->size()) {
            QTextStream(stderr) << config << ": " << deed.name << ": "
                                << (text ? file.errorString() : text.error().detail) << '\n';
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString &config : arguments.mid(2)) {
        if (!write(QDir(arguments.at(1)), config)) {
            return 1;
        }
    }
    return arguments.size() > 2 ? 0 : 2;
}
