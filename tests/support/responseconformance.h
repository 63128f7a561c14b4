#pragma once

#include "protocol/sseparser.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Hearth {

/// Holds the wire events of one Responses stream against PROTOCOLS.md 4.1 (fields), 4.2 (order) and 4.3
/// (response object), as strictly as the official SDKs' helpers do. Reads JSON with Qt's parser, not with the
/// product's own.
class ResponseConformance
{
public:
    /// What violates the rules, in order; empty when the stream conforms.
    [[nodiscard]] static QStringList violations(const QList<SseEvent> &events)
    {
        ResponseConformance check;
        for (qsizetype i = 0; i < events.size(); ++i) {
            check.m_at = i;
            check.event(events[i]);
        }
        check.require(check.m_isFinished, QStringLiteral("no terminal event"));
        return check.m_violations;
    }

    /// The same for bytes as they went over the wire.
    [[nodiscard]] static QStringList violationsOfStream(const QByteArray &stream)
    {
        SseParser parser;
        QList<SseEvent> events;
        if (!parser.feed(stream, events)) {
            return {QStringLiteral("the stream cannot be parsed")};
        }
        QStringList found = violations(events);
        if (!stream.endsWith("\n\n")) {
            found.append(QStringLiteral("the last event is not closed by a blank line"));
        }
        if (stream.startsWith("id:") || stream.contains("\nid:") || stream.contains("\nretry:")) {
            found.append(QStringLiteral("id: or retry: lines"));
        }
        return found;
    }

    /// A response object of its own, e.g. the body of an answer that was not streamed.
    [[nodiscard]] static QStringList violationsOfBody(const QByteArray &body)
    {
        ResponseConformance check;
        const QJsonObject response = QJsonDocument::fromJson(body).object();
        check.responseObject(response);
        for (const QJsonValue &item : response.value(QLatin1String("output")).toArray()) {
            check.item(item.toObject(), true);
        }
        return check.m_violations;
    }

private:
    using L1 = QLatin1String;

    struct Part
    {
        QString type;
        QString text;
        bool textDone = false;
        bool done = false;
    };

    void complain(const QString &what)
    {
        m_violations.append(QString(QStringLiteral("event %1: ").arg(m_at) + what));
    }
    bool require(bool holds, const QString &what)
    {
        if (!holds) {
            complain(what);
        }
        return holds;
    }
    void requireString(const QJsonObject &object, const char *key)
    {
        require(object.value(L1(key)).isString(), QString(L1(key) + QStringLiteral(" is no string")));
    }
    void requireInteger(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(L1(key));
        require(value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger(-1))
                && value.toInteger(-1) >= 0,
            QString(L1(key) + QStringLiteral(" is no count")));
    }

    void event(const SseEvent &sse)
    {
        if (m_isFinished) {
            require(sse.data == "[DONE]" && sse.type.isEmpty(),
                QStringLiteral("something after the terminal event"));
            return;
        }
        QJsonParseError problem;
        const QJsonObject object = QJsonDocument::fromJson(sse.data, &problem).object();
        if (!require(problem.error == QJsonParseError::NoError && !object.isEmpty(),
                QStringLiteral("no JSON object"))) {
            return;
        }
        require(!sse.data.contains('\n'), QStringLiteral("JSON over several lines"));
        require(!object.contains(L1("error")), QStringLiteral("a top-level error: SDKs throw"));
        const QString type = object.value(L1("type")).toString();
        require(type.toUtf8() == sse.type, QStringLiteral("type and event line differ"));
        require(object.value(L1("sequence_number")).toInteger(-1) == m_sequence,
            QStringLiteral("sequence_number is not %1").arg(m_sequence));
        ++m_sequence;
        if (m_sequence == 1) {
            require(
                type == L1("response.created"), QStringLiteral("the first event is not response.created"));
        } else if (m_sequence == 2) {
            require(
                type == L1("response.in_progress"), QStringLiteral("the second event is not in_progress"));
        }
        dispatch(type, object);
    }

    void dispatch(const QString &type, const QJsonObject &object)
    {
        if (type == L1("response.created") || type == L1("response.in_progress")) {
            require(m_sequence <= 2, QStringLiteral("%1 comes late").arg(type));
            const QJsonObject response = object.value(L1("response")).toObject();
            responseObject(response);
            require(response.value(L1("status")) == L1("in_progress"),
                QStringLiteral("status is not in_progress"));
            require(response.value(L1("output")).toArray().isEmpty(), QStringLiteral("output is not empty"));
        } else if (type == L1("response.completed") || type == L1("response.incomplete")
            || type == L1("response.failed")) {
            terminal(type, object.value(L1("response")).toObject());
        } else if (type == L1("response.output_item.added")) {
            itemAdded(object);
        } else if (type == L1("response.output_item.done")) {
            itemDone(object);
        } else {
            withinItem(type, object);
        }
    }

    void withinItem(const QString &type, const QJsonObject &object)
    {
        requireString(object, "item_id");
        requireInteger(object, "output_index");
        if (!require(m_item.has_value(), QStringLiteral("%1 outside of an item").arg(type))) {
            return;
        }
        require(object.value(L1("item_id")) == m_item->value(L1("id")),
            QStringLiteral("item_id is another item's"));
        require(object.value(L1("output_index")).toInteger(-1) == m_outputIndex,
            QStringLiteral("wrong output_index"));
        if (type.startsWith(L1("response.function_call_arguments."))) {
            arguments(type, object);
            return;
        }
        const bool isSummary = type.startsWith(L1("response.reasoning_summary_"));
        const char *const index = isSummary ? "summary_index" : "content_index";
        requireInteger(object, index);
        require(object.value(L1(index)).toInteger(-1)
                == m_parts.size() - (type.endsWith(L1("part.added")) ? 0 : 1),
            QString(QStringLiteral("wrong ") + L1(index)));
        const QJsonObject part = object.value(L1("part")).toObject();
        require(part.isEmpty() || isSummary == (part.value(L1("type")) == L1("summary_text")),
            QStringLiteral("a part of another kind than its event"));
        if (type == L1("response.content_part.added")
            || type == L1("response.reasoning_summary_part.added")) {
            partAdded(object.value(L1("part")).toObject());
            return;
        }
        if (!require(!m_parts.isEmpty() && !m_parts.last().done,
                QStringLiteral("%1 outside of a part").arg(type))) {
            return;
        }
        if (type == L1("response.content_part.done") || type == L1("response.reasoning_summary_part.done")) {
            partDone(object.value(L1("part")).toObject());
        } else {
            partText(type, object);
        }
    }

    void partAdded(const QJsonObject &part)
    {
        require(m_parts.isEmpty() || m_parts.last().done, QStringLiteral("the last part is still open"));
        const QString type = part.value(L1("type")).toString();
        const QString itemType = m_item->value(L1("type")).toString();
        require((itemType == L1("message") && (type == L1("output_text") || type == L1("refusal")))
                || (itemType == L1("reasoning")
                    && (type == L1("reasoning_text") || type == L1("summary_text"))),
            QStringLiteral("a part %1 in an item %2").arg(type, itemType));
        require(part.value(textKey(type)) == L1(""), QStringLiteral("a new part is not empty"));
        require(itemType != L1("reasoning") || m_parts.isEmpty()
                || (type == L1("summary_text") && m_parts.last().type == type),
            QStringLiteral("a reasoning item has one text or a summary"));
        partFields(part);
        m_parts.append({type, {}, false, false});
    }

    void partFields(const QJsonObject &part)
    {
        if (part.value(L1("type")) == L1("output_text")) {
            require(
                part.value(L1("annotations")).isArray(), QStringLiteral("output_text without annotations"));
        }
    }

    static QString textKey(const QString &partType)
    {
        return partType == L1("refusal") ? QStringLiteral("refusal") : QStringLiteral("text");
    }

    void partText(const QString &type, const QJsonObject &object)
    {
        Part &part = m_parts.last();
        static const QHash<QString, QString> partOfEvent{
            {QStringLiteral("response.output_text"), QStringLiteral("output_text")},
            {QStringLiteral("response.refusal"), QStringLiteral("refusal")},
            {QStringLiteral("response.reasoning_text"), QStringLiteral("reasoning_text")},
            {QStringLiteral("response.reasoning_summary_text"), QStringLiteral("summary_text")}};
        const QString stem = type.section(QLatin1Char('.'), 0, 1);
        if (!require(partOfEvent.contains(stem), QStringLiteral("unknown event %1").arg(type))) {
            return;
        }
        require(partOfEvent.value(stem) == part.type, QStringLiteral("%1 in a part %2").arg(type, part.type));
        require(!part.textDone, QStringLiteral("%1 after its text is done").arg(type));
        if (stem == L1("response.output_text")) {
            require(object.value(L1("logprobs")).isArray(), QStringLiteral("no logprobs array"));
        }
        if (type.endsWith(L1(".delta"))) {
            requireString(object, "delta");
            require(!object.value(L1("delta")).toString().isEmpty(), QStringLiteral("an empty delta"));
            part.text += object.value(L1("delta")).toString();
        } else if (require(type.endsWith(L1(".done")), QStringLiteral("unknown event %1").arg(type))) {
            require(object.value(textKey(part.type)) == part.text,
                QStringLiteral("the text is not what its deltas say"));
            part.textDone = true;
        }
    }

    void partDone(const QJsonObject &object)
    {
        Part &part = m_parts.last();
        require(part.textDone, QStringLiteral("a part ends before its text"));
        require(object.value(L1("type")) == part.type, QStringLiteral("a part changed its type"));
        require(object.value(textKey(part.type)) == part.text,
            QStringLiteral("a part's text is not what its deltas say"));
        partFields(object);
        part.done = true;
    }

    void arguments(const QString &type, const QJsonObject &object)
    {
        require(
            m_item->value(L1("type")) == L1("function_call"), QStringLiteral("arguments outside of a call"));
        require(!m_argumentsDone, QStringLiteral("arguments after their end"));
        if (type.endsWith(L1(".delta"))) {
            requireString(object, "delta");
            m_arguments += object.value(L1("delta")).toString();
        } else {
            require(object.value(L1("arguments")) == m_arguments,
                QStringLiteral("arguments are not what their deltas say"));
            require(object.value(L1("name")) == m_item->value(L1("name")), QStringLiteral("another name"));
            m_argumentsDone = true;
        }
    }

    void itemAdded(const QJsonObject &object)
    {
        require(!m_item, QStringLiteral("another item is still open"));
        requireInteger(object, "output_index");
        m_outputIndex = object.value(L1("output_index")).toInteger(-1);
        require(m_outputIndex == m_done.size(), QStringLiteral("output_index is not %1").arg(m_done.size()));
        const QJsonObject added = object.value(L1("item")).toObject();
        item(added, false);
        require(
            added.value(L1("status")) == L1("in_progress"), QStringLiteral("a new item is not in_progress"));
        require(added.value(L1("content")).toArray().isEmpty(), QStringLiteral("a new item has content"));
        require(
            added.value(L1("arguments")).toString().isEmpty(), QStringLiteral("a new item has arguments"));
        const QString id = added.value(L1("id")).toString();
        require(!m_ids.contains(id), QStringLiteral("item id %1 again").arg(id));
        m_ids.insert(id);
        m_item = added;
        m_parts.clear();
        m_arguments.clear();
        m_argumentsDone = false;
    }

    void itemDone(const QJsonObject &object)
    {
        if (!require(m_item.has_value(), QStringLiteral("no item is open"))) {
            return;
        }
        require(object.value(L1("output_index")).toInteger(-1) == m_outputIndex,
            QStringLiteral("wrong output_index"));
        const QJsonObject done = object.value(L1("item")).toObject();
        item(done, true);
        for (const char *key : {"id", "type", "role", "call_id", "name"}) {
            require(done.value(L1(key)) == m_item->value(L1(key)),
                QString(L1(key) + QStringLiteral(" of the item changed")));
        }
        if (done.value(L1("type")) == L1("function_call")) {
            require(m_argumentsDone, QStringLiteral("a call ends before its arguments"));
            require(done.value(L1("arguments")) == m_arguments,
                QStringLiteral("the call's arguments differ from their deltas"));
        } else {
            require(m_parts.isEmpty() || m_parts.last().done, QStringLiteral("an item ends before its part"));
            const bool isSummary = !m_parts.isEmpty() && m_parts.first().type == L1("summary_text");
            const QJsonArray content = done.value(L1(isSummary ? "summary" : "content")).toArray();
            require(done.value(L1(isSummary ? "content" : "summary")).toArray().isEmpty(),
                QStringLiteral("the item holds what no part told"));
            // A part that never got text may be missing from the item.
            const bool isBlank = m_parts.size() == 1 && m_parts.last().text.isEmpty() && content.isEmpty();
            require(isBlank || content.size() == m_parts.size(),
                QStringLiteral("the item has %1 parts").arg(content.size()));
            for (qsizetype i = 0; i < qMin(content.size(), m_parts.size()); ++i) {
                require(content[i].toObject().value(textKey(m_parts[i].type)) == m_parts[i].text,
                    QStringLiteral("the item's text differs from its deltas"));
            }
        }
        m_done.append(done);
        m_item.reset();
    }

    void item(const QJsonObject &object, bool isDone)
    {
        const QString type = object.value(L1("type")).toString();
        requireString(object, "id");
        requireString(object, "status");
        const QString status = object.value(L1("status")).toString();
        require(!isDone || status == L1("completed") || status == L1("incomplete"),
            QStringLiteral("status %1").arg(status));
        if (type == L1("message")) {
            require(object.value(L1("role")) == L1("assistant"), QStringLiteral("role is not assistant"));
            require(object.value(L1("content")).isArray(), QStringLiteral("a message without content array"));
        } else if (type == L1("reasoning")) {
            require(object.value(L1("summary")).isArray(), QStringLiteral("reasoning without summary array"));
        } else if (require(type == L1("function_call"), QStringLiteral("unknown item type '%1'").arg(type))) {
            requireString(object, "call_id");
            requireString(object, "name");
            requireString(object, "arguments");
        }
    }

    void terminal(const QString &type, const QJsonObject &response)
    {
        require(m_sequence > 2, QStringLiteral("the end comes before in_progress"));
        require(!m_item, QStringLiteral("the end comes while an item is open"));
        m_isFinished = true;
        responseObject(response);
        const QString status = response.value(L1("status")).toString();
        require(
            type == QString(L1("response.") + status), QStringLiteral("status %1 in %2").arg(status, type));
        const QJsonValue error = response.value(L1("error"));
        require(
            error.isObject() == (status == L1("failed")), QStringLiteral("error does not match the status"));
        if (error.isObject()) {
            requireString(error.toObject(), "code");
            requireString(error.toObject(), "message");
        }
        const QJsonValue details = response.value(L1("incomplete_details"));
        require(details.isObject() == (status == L1("incomplete")),
            QStringLiteral("incomplete_details do not match"));
        if (details.isObject()) {
            const QString reason = details.toObject().value(L1("reason")).toString();
            require(reason == L1("max_output_tokens") || reason == L1("content_filter"),
                QStringLiteral("reason %1").arg(reason));
        }
        require(response.value(L1("output")).toArray() == m_done,
            QStringLiteral("output is not the list of done items"));
    }

    void responseObject(const QJsonObject &response)
    {
        static const QStringList required{QStringLiteral("id"), QStringLiteral("object"),
            QStringLiteral("created_at"), QStringLiteral("status"), QStringLiteral("error"),
            QStringLiteral("incomplete_details"), QStringLiteral("instructions"), QStringLiteral("metadata"),
            QStringLiteral("model"), QStringLiteral("output"), QStringLiteral("parallel_tool_calls"),
            QStringLiteral("temperature"), QStringLiteral("tool_choice"), QStringLiteral("tools"),
            QStringLiteral("top_p"), QStringLiteral("usage")};
        for (const QString &key : required) {
            require(response.contains(key), QString(QStringLiteral("the response has no ") + key));
        }
        require(response.value(L1("object")) == L1("response"), QStringLiteral("object is not response"));
        require(response.value(L1("output")).isArray(), QStringLiteral("output is no array"));
        require(response.value(L1("tools")).isArray(), QStringLiteral("tools is no array"));
        requireInteger(response, "created_at");
        const QString id = response.value(L1("id")).toString();
        require(!id.isEmpty() && (m_id.isEmpty() || m_id == id), QStringLiteral("the response's id changed"));
        m_id = id;
        usage(response.value(L1("usage")));
    }

    void usage(const QJsonValue &value)
    {
        if (!require(
                value.isNull() || value.isObject(), QStringLiteral("usage is neither null nor an object"))
            || value.isNull()) {
            return;
        }
        const QJsonObject usage = value.toObject();
        for (const char *key : {"input_tokens", "output_tokens", "total_tokens"}) {
            requireInteger(usage, key);
        }
        requireInteger(usage.value(L1("input_tokens_details")).toObject(), "cached_tokens");
        requireInteger(usage.value(L1("output_tokens_details")).toObject(), "reasoning_tokens");
    }

    QStringList m_violations;
    qsizetype m_at = 0;
    qint64 m_sequence = 0;
    qint64 m_outputIndex = -1;
    QString m_id;
    QSet<QString> m_ids;
    std::optional<QJsonObject> m_item;
    QList<Part> m_parts;
    QString m_arguments;
    bool m_argumentsDone = false;
    bool m_isFinished = false;
    QJsonArray m_done;
};

} // namespace Hearth
