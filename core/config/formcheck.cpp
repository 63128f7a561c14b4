#include "config/formcheck.h"

#include "config/builtinproviders.h"
#include "config/configcodes.h"
#include "config/confignames.h"
#include "config/configreader.h"

#include <algorithm>

namespace Hearth {

namespace {

using Code = FormProblem::Code;
using Severity = ConfigDiagnostic::Severity;

const QLatin1String modelsKey("models");

/// Passes OpenClaw, but is never what somebody wants who fills in a form.
bool isBlocking(const ConfigDiagnostic &finding)
{
    return finding.severity == Severity::Error || finding.code == ConfigCode::baseUrlInvalid
        || finding.code == ConfigCode::duplicateProvider || finding.code == ConfigCode::duplicateModel;
}

/// The field that a finding about the whole object belongs to.
QString fieldOfWhole(const QString &code)
{
    if (code == ConfigCode::noKeyAndNoApi) {
        return QStringLiteral("apiKey");
    }
    return code == ConfigCode::addressUnknown ? QStringLiteral("baseUrl") : QStringLiteral("id");
}

/// The findings at the members of \a object in the text after \a operations.
QList<FormProblem> findingsAfter(const Json5Document &document, const QList<Json5Operation> &operations,
    const Json5Path &object, const QStringList &fields)
{
    const Result<QByteArray> text = applied(document, operations);
    if (!text) {
        return {{Code::CannotBeWritten, QStringLiteral("id"), true, {}, {}, {}}};
    }
    QList<FormProblem> problems;
    const qsizetype depth = object.steps().size();
    for (const ConfigDiagnostic &finding : readOpenClawConfig(Json5Document::parse(*text)).diagnostics) {
        const Json5Path path = Json5Path::parse(finding.path).value_or(Json5Path());
        if (path.steps().mid(0, depth) != object.steps()) {
            continue;
        }
        const bool isWhole = path.steps().size() == depth;
        const auto *key = isWhole ? nullptr : std::get_if<QString>(&path.steps().at(depth));
        const QString field = isWhole ? fieldOfWhole(finding.code) : key ? *key : QString();
        if (fields.contains(field)) {
            problems.append({Code::Finding, field, isBlocking(finding), finding, {}, {}});
        }
    }
    return problems;
}

void add(QList<FormProblem> &problems, Code code, const char *field)
{
    problems.append({code, QString::fromLatin1(field), true, {}, {}, {}});
}

void checkRename(const Json5Document &document, const RenameRequest &request, QList<FormProblem> &problems)
{
    if (const std::optional<RenameProblem> problem = renameProblem(document, request)) {
        problems.append({Code::CannotBeRenamed, QStringLiteral("id"), true, {}, problem, request});
    }
}

void checkKey(const KeyForm &before, const KeyForm &key, QList<FormProblem> &problems)
{
    switch (key.kind) {
    case KeyForm::Kind::None:
    case KeyForm::Kind::Other:
        return;
    case KeyForm::Kind::Marker:
        if (key.text.trimmed().isEmpty()) {
            add(problems, Code::MarkerEmpty, "apiKey");
        }
        return;
    case KeyForm::Kind::Variable:
        if (!isVariableName(key.text)) {
            add(problems, Code::VariableForm, "apiKey");
        }
        return;
    case KeyForm::Kind::Reference:
        if (secretSourceName(key.source).isEmpty() || key.provider.isEmpty() || key.id.isEmpty()) {
            add(problems, Code::ReferenceIncomplete, "apiKey");
        }
        return;
    case KeyForm::Kind::Literal:
        if (key.literal.isEmpty() && before.kind != KeyForm::Kind::Literal) {
            add(problems, Code::LiteralEmpty, "apiKey");
        } else if (key.literal.reveal().contains("_REDACTED_")) {
            add(problems, Code::LiteralRedacted, "apiKey");
        }
        return;
    }
}

bool isTaken(const Json5Document &document, const QString &id, const QString &own)
{
    const QList<Json5Member> members = document.find(providerPath({}).parent()).members();
    return std::any_of(members.cbegin(), members.cend(), [&](const Json5Member &each) {
        return each.key != own && each.key.trimmed().compare(id.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<FormProblem> checkProviderForm(
    const Json5Document &document, const QString &id, const ProviderForm &after)
{
    QList<FormProblem> problems;
    const bool isNew = id.isEmpty();
    const QString wanted = after.id.trimmed();
    if (wanted.isEmpty()) {
        add(problems, Code::IdEmpty, "id");
    } else if (isTaken(document, wanted, id)) {
        add(problems, Code::IdTaken, "id");
    } else if (wanted.contains(u'/')) {
        add(problems, Code::IdSlash, "id");
    } else if (!isNew && after.id != id) {
        checkRename(document, {id, wanted}, problems);
    }
    checkKey(isNew ? KeyForm() : readProviderForm(document, id).key, after.key, problems);
    if (after.baseUrl.trimmed().isEmpty() && !builtinProvider(wanted.toLower())) {
        add(problems, Code::AddressEmpty, "baseUrl");
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    return findingsAfter(document, isNew ? providerAddition(after) : providerChanges(document, id, after),
        providerPath(after.id),
        {QStringLiteral("id"), QStringLiteral("baseUrl"), QStringLiteral("api"), QStringLiteral("apiKey"),
            QStringLiteral("authHeader"), QStringLiteral("timeoutSeconds"), QStringLiteral("maxTokens")});
}

QList<FormProblem> checkModelForm(
    const Json5Document &document, const QString &provider, qsizetype index, const ModelForm &after)
{
    QList<FormProblem> problems;
    const Json5Path models = providerPath(provider).child(modelsKey);
    const QList<Json5Node> present = document.find(models).elements();
    if (after.id.trimmed().isEmpty()) {
        add(problems, Code::IdEmpty, "id");
    }
    for (qsizetype i = 0; i < present.size(); ++i) {
        if (i != index && present.at(i).member(u"id").toString() == after.id && !after.id.isEmpty()) {
            add(problems, Code::IdTaken, "id");
            break;
        }
    }
    const QString before =
        index < 0 ? QString() : present.value(index).member(u"id").toString().value_or(QString());
    const auto same = std::count_if(present.cbegin(), present.cend(),
        [&before](const Json5Node &each) { return each.member(u"id").toString() == before; });
    if (problems.isEmpty() && same == 1 && !before.isEmpty() && after.id != before) {
        checkRename(document, {provider + u'/' + before, provider + u'/' + after.id}, problems);
    }
    if (after.name.trimmed().isEmpty()) {
        add(problems, Code::NameEmpty, "name");
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    const Json5Path path = models.child(index < 0 ? present.size() : index);
    return findingsAfter(document,
        index < 0 ? modelAddition(document, provider, after) : modelChanges(document, path, after), path,
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("contextWindow"),
            QStringLiteral("contextTokens"), QStringLiteral("maxTokens"), QStringLiteral("input"),
            QStringLiteral("cost"), QStringLiteral("reasoning"), QStringLiteral("api"),
            QStringLiteral("baseUrl")});
}

bool hasBlocking(const QList<FormProblem> &problems)
{
    return std::any_of(
        problems.cbegin(), problems.cend(), [](const FormProblem &each) { return each.isBlocking; });
}

} // namespace Hearth
