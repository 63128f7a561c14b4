// formresults FOLDER CONFIG...: writes what each operation of a form makes of each config, one file each.
// tst_schema.py and tst_openclaw.py hold them against OpenClaw's rules.

#include "config/defaultmodels.h"
#include "config/modelform.h"
#include "config/modeluses.h"
#include "config/providerform.h"
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

/// Key of the first provider.
QString firstProvider(const Json5Document &document)
{
    const QList<Json5Member> providers = document.find(*Json5Path::parse(u"models.providers")).members();
    return providers.isEmpty() ? QString() : providers.constFirst().key;
}

Json5Path firstModel(const Json5Document &document)
{
    return providerPath(firstProvider(document)).child(QStringLiteral("models")).child(0);
}

ProviderForm newProvider()
{
    ProviderForm form;
    form.id = QStringLiteral("added");
    form.baseUrl = QStringLiteral("http://127.0.0.1:9/v1");
    form.api = QStringLiteral("openai-completions");
    form.key.kind = KeyForm::Kind::Marker;
    form.key.text = QStringLiteral("sk-local");
    form.timeoutSeconds = 600;
    return form;
}

ModelForm newModel()
{
    ModelForm form = newModelForm();
    form.id = QStringLiteral("added/one");
    form.name = QStringLiteral("One");
    form.input = {QStringLiteral("text"), QStringLiteral("image")};
    return form;
}

/// What the dialogs of providers and models do.
const QList<Deed> &deedsOfProviders()
{
    static const QList<Deed> list{
        {"provider-add",
            [](const Json5Document &, const DefaultModels &) {
                return Result<Operations>(providerAddition(newProvider()));
            }},
        {"provider-edit",
            [](const Json5Document &document, const DefaultModels &) {
                const QString id = firstProvider(document);
                ProviderForm form = readProviderForm(document, id);
                form.baseUrl = QStringLiteral("http://10.0.0.5:8000/v1");
                form.key = {};
                form.key.kind = KeyForm::Kind::Variable;
                form.key.text = QStringLiteral("OPENROUTER_API_KEY");
                form.authHeader = true;
                form.maxTokens = 4096;
                return Result<Operations>(providerChanges(document, id, form));
            }},
        {"provider-secret",
            [](const Json5Document &document, const DefaultModels &) {
                const QString id = firstProvider(document);
                ProviderForm form = readProviderForm(document, id);
                form.id = QStringLiteral("renamed-too");
                form.key = {};
                form.key.kind = KeyForm::Kind::Reference;
                form.key.source = SecretInput::Source::Env;
                form.key.provider = QStringLiteral("default");
                form.key.id = QStringLiteral("HEARTH_KEY");
                return Result<Operations>(providerChanges(document, id, form));
            }},
        {"provider-duplicate",
            [](const Json5Document &document, const DefaultModels &) {
                return Result<Operations>(
                    providerDuplicate(document, firstProvider(document), QStringLiteral("copy")));
            }},
        {"provider-remove",
            [](const Json5Document &document, const DefaultModels &) {
                const QString id = firstProvider(document);
                return Result<Operations>(removalOf(usesOfProvider(document, id))
                    + Operations{Json5Operation::remove(providerPath(id))});
            }},
        {"model-add",
            [](const Json5Document &document, const DefaultModels &) {
                return Result<Operations>(modelAddition(document, firstProvider(document), newModel()));
            }},
        {"model-edit",
            [](const Json5Document &document, const DefaultModels &) {
                ModelForm form = readModelForm(document, firstModel(document));
                form.id = QStringLiteral("other-id");
                form.reasoning = true;
                form.contextWindow = 65536;
                form.maxTokens.reset();
                form.costInput = 0.25;
                form.api = QStringLiteral("openai-completions");
                return Result<Operations>(modelChanges(document, firstModel(document), form));
            }},
        {"model-duplicate",
            [](const Json5Document &document, const DefaultModels &) {
                return Result<Operations>(
                    modelDuplicate(document, firstModel(document), QStringLiteral("copy")));
            }},
    };
    return list;
}

/// What the form of the models that answer does.
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
    for (const Deed &deed : deeds() + deedsOfProviders()) {
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
