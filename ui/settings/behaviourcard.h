#pragma once

#include "engine/snapshot.h"
#include "settings/settingscard.h"

#include <QDoubleSpinBox>

#include <memory>

class QCheckBox;

namespace Hearth {

/// Seconds without needless decimals.
class SecondsField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;
    [[nodiscard]] QString textFromValue(double value) const override;
};

/// How often servers are asked how they are.
class PollingCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// \a writer outlives this.
    explicit PollingCard(SettingsWriter &writer, QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;

private:
    void update();
    SecondsField *makeField(const char *name, const QString &path);
    [[nodiscard]] qint64 milliseconds(const QString &path) const;

    SettingsWriter &m_writer;
    std::shared_ptr<const Snapshot> m_snapshot;
    SecondsField *m_visible;
    SecondsField *m_hidden;
    SettingRow *m_visibleRow;
    SettingRow *m_hiddenRow;
};

/// Where requests may go.
class PlacesCard final : public SettingsCard
{
    Q_OBJECT

public:
    /// \a writer outlives this.
    explicit PlacesCard(SettingsWriter &writer, QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;

private:
    void update();
    void apply();
    [[nodiscard]] QList<Place> allowed() const;

    SettingsWriter &m_writer;
    std::shared_ptr<const Snapshot> m_snapshot;
    QCheckBox *m_local;
    QCheckBox *m_lan;
    QCheckBox *m_hosted;
    SettingRow *m_localRow;
    SettingRow *m_lanRow;
    SettingRow *m_hostedRow;
};

} // namespace Hearth
