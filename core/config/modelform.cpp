#include "config/modelform.h"

#include "config/formreader.h"
#include "config/memberedits.h"
#include "config/renaming.h"
#include "json5/json5literal.h"

#include <utility>

namespace Hearth {

namespace {

using Kind = Json5Node::Kind;

/// As the commissioning pages write them.
QStringList usualOrder()
{
    return QStringLiteral("id name api baseUrl reasoning input cost contextWindow contextTokens maxTokens "
                          "headers params compat")
        .split(u' ');
}

QStringList costOrder()
{
    return QStringLiteral("input output cacheRead cacheWrite").split(u' ');
}

QByteArray quotedList(const QStringList &texts)
{
    QByteArrayList quoted;
    for (const QString &text : texts) {
        quoted.append(json5QuotedString(text));
    }
    return '[' + quoted.join(", ") + ']';
}

bool hasCost(const ModelForm &form)
{
    return form.costInput || form.costOutput || form.costCacheRead || form.costCacheWrite;
}

/// All four prices: it is easier to change a price that stands there.
QByteArray costText(const ModelForm &form)
{
    return "{ \"input\": " + json5NumberText(form.costInput.value_or(0))
        + ", \"output\": " + json5NumberText(form.costOutput.value_or(0))
        + ", \"cacheRead\": " + json5NumberText(form.costCacheRead.value_or(0))
        + ", \"cacheWrite\": " + json5NumberText(form.costCacheWrite.value_or(0)) + " }";
}

QList<Json5Operation> costChanges(
    const Json5Document &document, const Json5Path &path, const ModelForm &before, const ModelForm &after)
{
    MemberEdits edits(document, path, costOrder());
    edits.setNumber(QStringLiteral("input"), before.costInput, after.costInput);
    edits.setNumber(QStringLiteral("output"), before.costOutput, after.costOutput);
    edits.setNumber(QStringLiteral("cacheRead"), before.costCacheRead, after.costCacheRead);
    edits.setNumber(QStringLiteral("cacheWrite"), before.costCacheWrite, after.costCacheWrite);
    return edits.operations();
}

/// The new id, and what refers to the model; the id alone where it has none yet, or another has the same.
QList<Json5Operation> renamingTo(
    const Json5Document &document, const Json5Path &path, const QString &before, const QString &after)
{
    const auto *provider = std::get_if<QString>(&path.steps().at(2));
    if (before == after || !provider) {
        return {};
    }
    const RenameRequest request{*provider + u'/' + before, *provider + u'/' + after};
    if (const Result<Renaming> renamed = renaming(document, {}, request); renamed && !before.isEmpty()) {
        return renamed->config;
    }
    return {Json5Operation::set(path.child(QStringLiteral("id")), json5QuotedString(after))};
}

} // namespace

ModelForm readModelForm(const Json5Document &document, const Json5Path &path)
{
    ModelForm form;
    FormReader reader(document.find(path), form.otherKeys);
    form.id = reader.text(QStringLiteral("id"));
    form.name = reader.text(QStringLiteral("name"));
    form.api = reader.text(QStringLiteral("api"));
    form.baseUrl = reader.text(QStringLiteral("baseUrl"));
    form.reasoning = reader.yes(QStringLiteral("reasoning"));
    form.input = reader.texts(QStringLiteral("input"));
    form.contextWindow = reader.count(QStringLiteral("contextWindow"));
    form.contextTokens = reader.count(QStringLiteral("contextTokens"));
    form.maxTokens = reader.count(QStringLiteral("maxTokens"));
    form.headers = reader.object(QStringLiteral("headers")).size();
    FormReader cost(reader.object(QStringLiteral("cost")), form.otherKeys);
    form.costInput = cost.number(QStringLiteral("input"));
    form.costOutput = cost.number(QStringLiteral("output"));
    form.costCacheRead = cost.number(QStringLiteral("cacheRead"));
    form.costCacheWrite = cost.number(QStringLiteral("cacheWrite"));
    cost.noteRest(QStringLiteral("cost."));
    reader.noteRest();
    return form;
}

ModelForm newModelForm()
{
    ModelForm form;
    form.input = {QStringLiteral("text")};
    form.costInput = form.costOutput = form.costCacheRead = form.costCacheWrite = 0;
    form.contextWindow = 65536; // comfortable for agents [OPENCLAW.md 15]
    form.maxTokens = 8192; // what OpenClaw assumes [OPENCLAW.md 3]
    return form;
}

QList<Json5Operation> modelChanges(
    const Json5Document &document, const Json5Path &path, const ModelForm &after)
{
    const ModelForm before = readModelForm(document, path);
    MemberEdits edits(document, path, usualOrder());
    edits.setText(QStringLiteral("name"), before.name, after.name);
    edits.setText(QStringLiteral("api"), before.api, after.api);
    edits.setText(QStringLiteral("baseUrl"), before.baseUrl, after.baseUrl);
    if (before.reasoning != after.reasoning) {
        edits.set(QStringLiteral("reasoning"), after.reasoning ? "true" : "false");
    }
    if (before.input != after.input) {
        if (after.input.isEmpty()) {
            edits.remove(QStringLiteral("input"));
        } else {
            edits.set(QStringLiteral("input"), quotedList(after.input));
        }
    }
    const QString cost = QStringLiteral("cost");
    const bool isNewCost = document.find(path.child(cost)).kind() != Kind::Object;
    if (isNewCost && hasCost(after)) {
        edits.set(cost, costText(after));
    }
    edits.setCount(QStringLiteral("contextWindow"), before.contextWindow, after.contextWindow);
    edits.setCount(QStringLiteral("contextTokens"), before.contextTokens, after.contextTokens);
    edits.setCount(QStringLiteral("maxTokens"), before.maxTokens, after.maxTokens);
    return renamingTo(document, path, before.id, after.id) + edits.operations()
        + (isNewCost ? QList<Json5Operation>() : costChanges(document, path.child(cost), before, after));
}

QByteArray modelText(const ModelForm &form)
{
    QByteArrayList lines{
        "\"id\": " + json5QuotedString(form.id), "\"name\": " + json5QuotedString(form.name)};
    if (!form.api.isEmpty()) {
        lines.append("\"api\": " + json5QuotedString(form.api));
    }
    if (!form.baseUrl.isEmpty()) {
        lines.append("\"baseUrl\": " + json5QuotedString(form.baseUrl));
    }
    lines.append(QByteArray("\"reasoning\": ") + (form.reasoning ? "true" : "false"));
    if (!form.input.isEmpty()) {
        lines.append("\"input\": " + quotedList(form.input));
    }
    if (hasCost(form)) {
        lines.append("\"cost\": " + costText(form));
    }
    const std::pair<const char *, std::optional<qint64>> counts[] = {
        {"\"contextWindow\": ", form.contextWindow}, {"\"contextTokens\": ", form.contextTokens},
        {"\"maxTokens\": ", form.maxTokens}};
    for (const auto &[key, count] : counts) {
        if (count) {
            lines.append(key + QByteArray::number(*count));
        }
    }
    return "{\n  " + lines.join(",\n  ") + "\n}";
}

QList<Json5Operation> modelAddition(
    const Json5Document &document, const QString &provider, const ModelForm &form)
{
    const Json5Path models = Json5Path(
        {QStringLiteral("models"), QStringLiteral("providers"), provider, QStringLiteral("models")});
    const Json5Node present = document.find(models);
    if (present.isNull()) {
        return {Json5Operation::set(models, "[\n  " + modelText(form).replace("\n", "\n  ") + "\n]")};
    }
    return {Json5Operation::insert(models, present.size(), modelText(form))};
}

QList<Json5Operation> modelDuplicate(
    const Json5Document &document, const Json5Path &path, const QString &newId)
{
    const auto *index = std::get_if<qsizetype>(&path.steps().constLast());
    const QString key = QStringLiteral("id");
    const Result<QByteArray> copy = applied(Json5Document::parse(document.find(path).text()),
        {Json5Operation::set(Json5Path().child(key), json5QuotedString(newId))});
    if (!index || !copy) {
        return {};
    }
    return {Json5Operation::insert(path.parent(), *index + 1, *copy)};
}

QString freeId(const QString &id, const QStringList &taken)
{
    for (int number = 2;; ++number) {
        const QString candidate = QStringLiteral("%1-%2").arg(id).arg(number);
        if (!taken.contains(candidate, Qt::CaseInsensitive)) {
            return candidate;
        }
    }
}

} // namespace Hearth
