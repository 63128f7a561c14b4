#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

class QSettings;

namespace Hearth {

/// Light, dark, or as the system says.
enum class SchemeChoice { System, Light, Dark };

/// What belongs to this window on this machine, not to the config: language, colours, geometry. Kept in
/// QSettings [DESIGN.md, Two files]; GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    /// \a store outlives this.
    explicit Preferences(QSettings &store, QObject *parent = nullptr);

    /// `en`, `th`, `zh_TW`; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    /// Whether the gateway starts with the window; on by default.
    [[nodiscard]] bool startsGateway() const;
    void setStartsGateway(bool starts);
    /// Whether closing the window leaves Hearth serving in the tray; none: the user has not been asked yet.
    enum class CloseChoice { Ask, KeepServing, Quit };
    [[nodiscard]] CloseChoice closeChoice() const;
    void setCloseChoice(CloseChoice choice);

    /// The config that was chosen in the window; empty: OpenClaw's own.
    [[nodiscard]] QString configPath() const;
    void setConfigPath(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QString lastPage() const;
    void setLastPage(const QString &page);
    /// What the two columns of the chat were set to last.
    [[nodiscard]] QStringList chatTargets() const;
    void setChatTargets(const QStringList &targets);

    /// Names of the columns that the request log shows; empty: the usual ones.
    [[nodiscard]] QStringList activityColumns() const;
    void setActivityColumns(const QStringList &columns);

    /// Whether the Overview's setup checklist has been put away.
    [[nodiscard]] bool isSetupPutAway() const;
    void setSetupPutAway(bool isAway);

Q_SIGNALS:
    void languageChanged();
    void schemeChanged();
    void startsGatewayChanged();
    void closeChoiceChanged();
    void setupPutAwayChanged();

private:
    QSettings &m_store;
};

} // namespace Hearth
