// Writes configs that the forms make, one file each, into the folder that it is given: for tst_forms.py.

#include "config/modeluses.h"
#include "config/providerlisting.h"
#include "config/providerpresets.h"
#include "doctor/serveraddition.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <utility>

using namespace Hearth;

namespace {

class Workbench
{
public:
    explicit Workbench(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void begin(const QByteArray &text) { m_text = text; }
    [[nodiscard]] Json5Document document() const { return Json5Document::parse(m_text); }
    void apply(const QList<Json5Operation> &operations)
    {
        const Result<QByteArray> text = applied(document(), operations);
        if (!text) {
            qFatal("%s", qPrintable(text.error().detail));
        }
        m_text = *text;
    }
    void write(const QString &name) const
    {
        QFile file(QDir(m_folder).filePath(name + QStringLiteral(".json5")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_text) != m_text.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }

private:
    QString m_folder;
    QByteArray m_text;
};

ModelForm fullModel(const QString &id)
{
    ModelForm model = newModelForm();
    model.id = id;
    model.name = id.toUpper();
    model.api = QStringLiteral("openai-responses");
    model.baseUrl = QStringLiteral("http://127.0.0.1:5000/v1");
    model.reasoning = true;
    model.input = {QStringLiteral("text"), QStringLiteral("image")};
    model.costInput = 0.25;
    model.contextTokens = 60000;
    return model;
}

QList<KeyForm> everyKey()
{
    using Kind = KeyForm::Kind;
    using Source = SecretInput::Source;
    QList<KeyForm> keys(7);
    keys[1].kind = Kind::Marker;
    keys[1].text = QStringLiteral("sk-local");
    keys[2].kind = Kind::Variable;
    keys[2].text = QStringLiteral("A_KEY");
    keys[3].kind = Kind::Literal;
    keys[3].literal = Secret("sk-0123456789");
    for (int i = 4; i < 7; ++i) {
        keys[i].kind = Kind::Reference;
        keys[i].source = i == 4 ? Source::Env : i == 5 ? Source::Exec : Source::Store;
        keys[i].provider = QStringLiteral("default");
        keys[i].id = QStringLiteral("A_KEY");
    }
    return keys;
}

FoundServer foundServer(ProviderKind kind)
{
    FoundServer server;
    server.baseUrl = QUrl(isHostedKind(kind) ? QStringLiteral("https://api.example.com/v1")
                                             : QStringLiteral("http://127.0.0.1:1234"));
    server.reading.kind = kind;
    server.reading.state = ServerState::Up;
    server.reading.dialects = {ApiDialect::Responses, ApiDialect::ChatCompletions};
    ModelReading model;
    model.id = QStringLiteral("org/model:7b@q4_k_m");
    model.displayName = QStringLiteral("A \"model\"");
    model.contextMax = 131072;
    model.images = true;
    model.price = ModelCost{0.25, 2.5, 0.025, 0};
    server.reading.models = {model};
    return server;
}

/// A server of every kind that was found, added beside what is there.
void addFound(Workbench &bench, const QString &name)
{
    const QByteArray before = bench.document().toText();
    for (int i = 0; i <= int(ProviderKind::Hosted); ++i) {
        const FoundServer server = foundServer(ProviderKind(i));
        bench.apply(serverAddition(bench.document(), server, {server.reading.models.constFirst().id}));
        bench.write(QStringLiteral("%1-found-%2").arg(name).arg(i));
    }
    bench.begin(before);
}

/// Everything that a form can do, one after the other, each step written.
void work(Workbench &bench, const QString &name)
{
    addFound(bench, name);
    for (const ProviderPreset preset : allPresets()) {
        ProviderForm form = presetForm(bench.document(), preset);
        if (form.baseUrl.isEmpty()) {
            form.baseUrl = QStringLiteral("http://127.0.0.1:9000/v1");
        }
        bench.apply(providerAddition(form));
        bench.apply(modelAddition(bench.document(), form.id, fullModel(QStringLiteral("full"))));
        bench.write(QStringLiteral("%1-add-%2").arg(name).arg(int(preset)));
    }
    int number = 0;
    for (const KeyForm &key : everyKey()) {
        ProviderForm form = readProviderForm(bench.document(), QStringLiteral("ollama"));
        form.key = key;
        form.authHeader = true;
        form.maxTokens = 4096;
        form.timeoutSeconds = 30;
        bench.apply(providerChanges(bench.document(), form.id, form));
        bench.write(QStringLiteral("%1-key-%2").arg(name).arg(number++));
    }
    bench.apply(providerDuplicate(bench.document(), QStringLiteral("ollama"), QStringLiteral("copy")));
    const Json5Path model = providerPath(QStringLiteral("ollama")).child(QStringLiteral("models")).child(0);
    bench.apply(modelDuplicate(bench.document(), model, QStringLiteral("other")));
    bench.apply(modelMove(bench.document(), model, 1));
    ModelForm changed = readModelForm(bench.document(), model);
    changed.id = QStringLiteral("renamed");
    changed.costOutput = 3;
    changed.contextTokens.reset();
    changed.input.clear();
    bench.apply(modelChanges(bench.document(), model, changed));
    ProviderForm renamed = readProviderForm(bench.document(), QStringLiteral("copy"));
    renamed.id = QStringLiteral("another.one");
    bench.apply(providerChanges(bench.document(), QStringLiteral("copy"), renamed));
    bench.apply(providerMove(bench.document(), renamed.id, -1));
    bench.write(name + QStringLiteral("-changed"));
    for (const ListedProvider &provider : listedProviders(bench.document())) {
        const QList<ModelUse> uses = usesOfProvider(bench.document(), provider.form.id);
        bench.apply(removalOf(uses) + providerRemoval(provider.form.id));
        bench.write(name + QStringLiteral("-without-") + provider.form.id);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        return 2;
    }
    Workbench bench(QString::fromLocal8Bit(argv[1]));
    bench.begin("{}\n");
    work(bench, QStringLiteral("empty"));
    bench.begin("{\n  \"models\": {\n    \"mode\": \"merge\"\n  }\n}\n");
    work(bench, QStringLiteral("strict"));
    for (int i = 2; i < argc; ++i) { // configs to begin with
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            return 2;
        }
        bench.begin(file.readAll());
        work(bench, QStringLiteral("given-%1").arg(i));
    }
    return 0;
}
