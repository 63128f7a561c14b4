#include "doctor/frontmemory.h"

#include "config/editing.h"
#include "json5/json5literal.h"

#include <algorithm>

namespace Hearth {

namespace {

QString configFile()
{
    return QStringLiteral("config");
}

QString settingsFile()
{
    return QStringLiteral("settings");
}

QByteArray memoryText(const QList<Remembered> &memory)
{
    QByteArrayList lines;
    for (const Remembered &each : memory) {
        lines.append("    " + json5QuotedString(each.path.toString()) + ": "
            + (each.text ? json5QuotedString(QString::fromUtf8(*each.text)) : QByteArray("null")));
    }
    return lines.isEmpty() ? QByteArray("{}") : "{\n" + lines.join(",\n") + "\n  }";
}

QList<Remembered> memoryIn(const Json5Document &settings, const QString &file)
{
    QList<Remembered> memory;
    for (const Json5Member &member : settings.find(frontMemoryPath().child(file)).members()) {
        const Result<Json5Path> path = Json5Path::parse(member.key);
        const std::optional<QString> text = member.value.toString();
        if (path && !path->isRoot() && (text || member.value.kind() == Json5Node::Kind::Null)) {
            memory.append({*path, text ? std::optional(text->toUtf8()) : std::nullopt});
        }
    }
    return memory;
}

} // namespace

QString frontRef()
{
    return QStringLiteral("hearth/auto");
}

Json5Path frontAllowPath()
{
    return pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), QStringLiteral("modelPolicy"),
        QStringLiteral("allow")});
}

Json5Path frontMemoryPath()
{
    return pathOf({QStringLiteral("front")});
}

bool isWithin(const Json5Path &path, const Json5Path &top)
{
    return path.steps().size() >= top.steps().size()
        && std::equal(top.steps().cbegin(), top.steps().cend(), path.steps().cbegin());
}

FrontDesk::FrontDesk(Json5Document document)
    : m_document(std::move(document))
{
}

void FrontDesk::make(const QList<Json5Operation> &operations)
{
    for (const Json5Operation &each : operations) {
        make(each);
    }
}

void FrontDesk::make(const Json5Operation &operation)
{
    if (m_error) {
        return;
    }
    if (const QString owner = includedOnWayTo(m_document, operation.path); !owner.isEmpty()) {
        fail({ErrorKind::InvalidInput,
            QStringLiteral("%1 stands in the included file %2").arg(operation.path.toString(), owner), 0});
        return;
    }
    const Result<QByteArray> text = applied(m_document, {operation});
    if (!text) {
        fail(text.error());
        return;
    }
    if (*text != m_document.toText()) {
        m_document = Json5Document::parse(*text);
        m_operations.append(operation);
    }
}

void FrontDesk::make(const Result<QList<Json5Operation>> &operations)
{
    if (operations) {
        make(*operations);
    } else {
        fail(operations.error());
    }
}

void FrontDesk::removeUpTo(const Json5Path &leaf, const Json5Path &top)
{
    if (m_document.find(leaf).isNull()) {
        return;
    }
    make(Json5Operation::remove(leaf));
    for (Json5Path path = leaf.parent(); isWithin(path, top) && !path.isRoot(); path = path.parent()) {
        if (m_document.find(path).size() > 0 || m_error) {
            return;
        }
        make(Json5Operation::remove(path));
    }
}

void FrontDesk::fail(const Error &error)
{
    if (!m_error) {
        m_error = error;
    }
}

QList<Remembered> rememberedOf(const Json5Document &before, const QList<Json5Operation> &operations)
{
    QList<Remembered> memory;
    for (const Json5Operation &operation : operations) {
        Json5Path path = operation.path;
        if (path == frontAllowPath() && operation.kind == Json5Operation::Kind::Insert) {
            memory.append({path.child(frontRef()), std::nullopt}); // one entry, wherever it comes to stand
            continue;
        }
        const Json5Node node = before.find(path);
        while (node.isNull() && !path.parent().isRoot() && before.find(path.parent()).isNull()) {
            path = path.parent();
        }
        const bool isKnown = std::any_of(memory.cbegin(), memory.cend(),
            [&path](const Remembered &each) { return isWithin(path, each.path); });
        if (!isKnown) {
            memory.append({path, node.isNull() ? std::nullopt : std::optional(node.text())});
        }
    }
    return memory;
}

QByteArray frontMemoryText(const QList<Remembered> &config, const QList<Remembered> &settings)
{
    return "{\n  \"config\": " + memoryText(config) + ",\n  \"settings\": " + memoryText(settings) + "\n}";
}

QList<Remembered> configMemory(const Json5Document &settings)
{
    return memoryIn(settings, configFile());
}

QList<Remembered> settingsMemory(const Json5Document &settings)
{
    return memoryIn(settings, settingsFile());
}

void putBack(FrontDesk &desk, const QList<Remembered> &memory, const QList<Json5Path> &leaves)
{
    for (const Remembered &each : memory) {
        if (each.text) {
            desk.make(Json5Operation::set(each.path, *each.text));
            continue;
        }
        for (const Json5Path &leaf : leaves) {
            if (isWithin(leaf, each.path)) {
                desk.removeUpTo(leaf, each.path);
            }
        }
    }
}

} // namespace Hearth
