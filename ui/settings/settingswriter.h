#pragma once

#include "draft/configdraft.h"

#include <QObject>

namespace Hearth {

/// Writes single values into hearth.json5 and tells what became of them: the settings page has no OK. GUI
/// thread.
class SettingsWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWriter)

public:
    /// \a draft: of hearth.json5; outlives this.
    explicit SettingsWriter(ConfigDraft &draft, QObject *parent = nullptr);

    /// Sets the value at \a path ("gateway.port") to the one \a valueText spells in JSON5; comments and all
    /// else stay. What became of it comes by told() or refused().
    void set(const QString &path, const QByteArray &valueText);
    /// The same for \a operations, all or none; \a path: by which told() of it is known.
    EditOutcome apply(const QString &path, const QList<Json5Operation> &operations);
    /// The value as the text has it now, saved or not; a null node: left out, or the text cannot be read.
    [[nodiscard]] Json5Node value(const QString &path) const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const Json5Document &document() const { return m_draft.document(); } ///< The text now.

Q_SIGNALS:
    void told(const QString &sentence); ///< It is in force: "Saved in hearth.json5."
    /// It is not in force; \a sentence says why. The Config page is where to go on.
    void refused(const QString &path, const QString &sentence);
    void accepted(const QString &path); ///< It is in the text, and saved or being saved.
    void changed(); ///< Some value may differ.

private:
    void settle(const QString &path, const EditAnswer &answer);

    ConfigDraft &m_draft;
    QString m_saving; ///< Path of what is being saved; empty: nothing of ours.
};

/// \a text as a string of JSON5 and JSON.
[[nodiscard]] QByteArray json5String(const QString &text);

} // namespace Hearth
