#include "settings/settingswriter.h"

#include "draft/draftedits.h"
#include "wording/wording.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Hearth {

SettingsWriter::SettingsWriter(ConfigDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(&m_draft, &ConfigDraft::textEdited, this, &SettingsWriter::changed);
    connect(&m_draft, &ConfigDraft::stateChanged, this, &SettingsWriter::changed);
    connect(&m_draft, &ConfigDraft::saved, this, [this] {
        if (!std::exchange(m_saving, {}).isEmpty()) {
            Q_EMIT told(tr("Saved in %1.").arg(fileName()));
        }
    });
    connect(&m_draft, &ConfigDraft::saveFailed, this, [this](const Error &error) {
        const QString path = std::exchange(m_saving, {});
        if (!path.isEmpty()) {
            Q_EMIT refused(path, tr("%1 was not saved. %2").arg(fileName(), errorSentence(error)));
        }
    });
}

void SettingsWriter::set(const QString &path, const QByteArray &valueText)
{
    settle(path, m_draft.applyOrJoin([&](const Json5Document &document) -> Result<Json5Edit> {
        const Result<Json5Path> way = Json5Path::parse(path);
        return way ? setValue(document, *way, valueText) : failure(way.error());
    }));
}

EditOutcome SettingsWriter::apply(const QString &path, const QList<Json5Operation> &operations)
{
    const EditAnswer answer = m_draft.applyOrJoin(operations);
    settle(path, answer);
    return answer.outcome;
}

void SettingsWriter::settle(const QString &path, const EditAnswer &answer)
{
    switch (answer.outcome) {
    case EditOutcome::Saving:
        m_saving = path;
        Q_EMIT accepted(path);
        break;
    case EditOutcome::NothingToDo:
        Q_EMIT accepted(path);
        break;
    case EditOutcome::JoinedUnsaved:
    case EditOutcome::RefusedSyntaxError:
    case EditOutcome::Refused:
        Q_EMIT refused(path, notInForceSentence(answer, fileName()));
        break;
    }
}

Json5Node SettingsWriter::value(const QString &path) const
{
    const Result<Json5Path> way = Json5Path::parse(path);
    return way && !m_draft.document().hasErrors() ? m_draft.document().find(*way) : Json5Node();
}

QString SettingsWriter::fileName() const
{
    return QFileInfo(m_draft.path()).fileName();
}

QByteArray json5String(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace Hearth
