#include "config/providerform.h"

#include "config/configreader.h"
#include "config/formreader.h"
#include "config/memberedits.h"
#include "config/modelreader.h"
#include "config/renaming.h"
#include "json5/json5literal.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

/// As the commissioning pages write them.
QStringList usualOrder()
{
    return QStringLiteral(
        "baseUrl apiKey api auth authHeader timeoutSeconds maxTokens headers params request "
        "models")
        .split(u' ');
}

void setKey(MemberEdits &edits, const KeyForm &before, const KeyForm &after)
{
    if (before == after) {
        return;
    }
    const QString name = QStringLiteral("apiKey");
    const QByteArray text = keyFormText(after);
    if (!text.isEmpty()) {
        edits.set(name, text);
    } else if (after.kind == KeyForm::Kind::None) {
        edits.remove(name);
    }
}

qsizetype placeAmongSiblings(const Json5Document &document, const QString &id)
{
    const QList<Json5Member> members = document.find(providerPath(id).parent()).members();
    const auto found = std::find_if(
        members.cbegin(), members.cend(), [&id](const Json5Member &each) { return each.key == id; });
    return std::distance(members.cbegin(), found);
}

} // namespace

Json5Path providerPath(const QString &id)
{
    return Json5Path().child(QStringLiteral("models")).child(QStringLiteral("providers")).child(id);
}

ProviderForm readProviderForm(const Json5Document &document, const QString &id)
{
    ProviderForm form;
    form.id = id;
    const Json5Node node = document.find(providerPath(id));
    FormReader reader(node, form.otherKeys);
    form.baseUrl = reader.text(QStringLiteral("baseUrl"));
    form.api = reader.text(QStringLiteral("api"));
    form.authHeader = reader.yes(QStringLiteral("authHeader"));
    form.timeoutSeconds = reader.count(QStringLiteral("timeoutSeconds"));
    form.maxTokens = reader.count(QStringLiteral("maxTokens"));
    form.headers = reader.object(QStringLiteral("headers")).size();
    form.key = readKeyForm(reader.any(QStringLiteral("apiKey")), id, form.baseUrl);
    static_cast<void>(reader.any(QStringLiteral("models")));
    reader.noteRest();
    return form;
}

QList<Json5Operation> providerChanges(
    const Json5Document &document, const QString &id, const ProviderForm &after)
{
    const ProviderForm before = readProviderForm(document, id);
    MemberEdits edits(document, providerPath(id), usualOrder());
    edits.setText(QStringLiteral("baseUrl"), before.baseUrl, after.baseUrl);
    setKey(edits, before.key, after.key);
    edits.setText(QStringLiteral("api"), before.api, after.api);
    if (before.authHeader != after.authHeader) {
        edits.set(QStringLiteral("authHeader"), after.authHeader ? "true" : "false");
    }
    edits.setCount(QStringLiteral("timeoutSeconds"), before.timeoutSeconds, after.timeoutSeconds);
    edits.setCount(QStringLiteral("maxTokens"), before.maxTokens, after.maxTokens);
    QList<Json5Operation> operations = edits.operations();
    if (after.id != id) {
        if (const Result<Renaming> renamed = renaming(document, {}, {id, after.id})) {
            operations.append(renamed->config);
        }
    }
    return operations;
}

QList<Json5Operation> providerAddition(const ProviderForm &form)
{
    QByteArrayList lines;
    if (!form.baseUrl.isEmpty()) {
        lines.append("\"baseUrl\": " + json5QuotedString(form.baseUrl));
    }
    if (const QByteArray key = keyFormText(form.key); !key.isEmpty()) {
        lines.append("\"apiKey\": " + key);
    }
    if (!form.api.isEmpty()) {
        lines.append("\"api\": " + json5QuotedString(form.api));
    }
    if (form.authHeader) {
        lines.append("\"authHeader\": true");
    }
    if (form.timeoutSeconds) {
        lines.append("\"timeoutSeconds\": " + QByteArray::number(*form.timeoutSeconds));
    }
    if (form.maxTokens) {
        lines.append("\"maxTokens\": " + QByteArray::number(*form.maxTokens));
    }
    lines.append("\"models\": []");
    return {Json5Operation::set(providerPath(form.id), "{\n  " + lines.join(",\n  ") + "\n}")};
}

QList<Json5Operation> providerDuplicate(
    const Json5Document &document, const QString &id, const QString &newId)
{
    const Json5Path path = providerPath(newId);
    const qsizetype place = placeAmongSiblings(document, id) + 1;
    const MemberEdits siblings(document, path.parent(), {});
    QList<Json5Operation> operations{Json5Operation::set(path, document.find(providerPath(id)).text())};
    if (siblings.mayMove() && place < document.find(path.parent()).size()) {
        operations.append(Json5Operation::move(path, place));
    }
    return operations;
}

QString addressForShow(const QString &baseUrl)
{
    static const QRegularExpression password(QStringLiteral("(://[^/?#@:]*):[^/?#]*@"));
    QString shown = baseUrl;
    return shown.replace(password, QStringLiteral("\\1@"));
}

QStringList apiChoices(const Json5Document &document)
{
    return apiNames(readOpenClawConfig(document).config.rules == OpenClawConfig::Rules::V2026_2);
}

} // namespace Hearth
