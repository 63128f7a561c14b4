#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTest>

namespace Hearth {

/// An answer of the real llama-server: `##` comments, `>>>` request, `<<<` answer as received.
struct Recording
{
    int status = 0;
    QByteArray body;

    [[nodiscard]] static Recording read(const char *name)
    {
        QFile file(
            QStringLiteral(HEARTH_TEST_DATA "/transcripts/") + QLatin1String(name) + QStringLiteral(".txt"));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no recording %s", name);
        }
        QByteArray all = file.readAll().replace("\r\n", "\n");
        all = all.mid(all.indexOf("\n<<<\n") + 5);
        return {all.mid(9, 3).toInt(), all.mid(all.indexOf("\n\n") + 2).trimmed()};
    }
};

/// Every key of a JSON value by its path, elements of arrays taken together: what a reader can rely on.
inline void collectKeys(const QJsonValue &value, const QString &path, QSet<QString> &keys)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray()) {
            collectKeys(element, path + QStringLiteral("[]"), keys);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const QString inner = path + QLatin1Char('.') + it.key();
            keys.insert(inner);
            collectKeys(it.value(), inner, keys);
        }
    }
}

inline QStringList keysOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QSet<QString> keys;
    collectKeys(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), QString(), keys);
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted;
}

/// The distinct shapes of a stream's events, each as its name and keys, in the order of their first coming.
inline QStringList shapesOf(const QByteArray &stream)
{
    QStringList shapes;
    QByteArray text = stream;
    for (const QByteArray &block : text.replace("\n\n", "\0").split('\0')) {
        QByteArray type;
        QByteArray data;
        for (const QByteArray &line : block.split('\n')) {
            if (line.startsWith("event: ")) {
                type = line.mid(7);
            } else if (line.startsWith("data: ")) {
                data = line.mid(6);
            }
        }
        if (data.isEmpty()) {
            continue;
        }
        const QString shape = data == "[DONE]"
            ? QString::fromUtf8(data)
            : QString::fromUtf8(type) + QLatin1Char(' ') + keysOf(data).join(QLatin1Char(' '));
        if (!shapes.contains(shape)) {
            shapes.append(shape);
        }
    }
    return shapes;
}

} // namespace Hearth
