#pragma once

#include "engine/snapshot.h"
#include "settings/settingscard.h"

#include <memory>

namespace Hearth {

class ElidedLabel;

/// Which Hearth this is, and where its files are.
class AboutCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit AboutCard(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

protected:
    void retranslate() override;

private:
    /// A file: what it is, its path, a button that opens its folder.
    struct FileRow
    {
        QLabel *label = nullptr;
        ElidedLabel *path = nullptr;
        QPushButton *open = nullptr;
    };
    [[nodiscard]] FileRow addFile(const char *name);

    QLabel *m_version;
    QLabel *m_licence;
    FileRow m_config;
    FileRow m_settings;
};

} // namespace Hearth
