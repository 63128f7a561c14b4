#include "settings/aboutcard.h"

#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace Hearth {

AboutCard::AboutCard(QWidget *parent)
    : SettingsCard(parent)
    , m_version(new QLabel(this))
    , m_licence(new QLabel(this))
{
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_licence->setObjectName(QStringLiteral("licence"));
    m_licence->setProperty("muted", true);
    m_licence->setWordWrap(true);
    body()->addWidget(m_version);
    body()->addWidget(m_licence);
    m_config = addFile("config");
    m_settings = addFile("settings");
    retranslate();
}

AboutCard::FileRow AboutCard::addFile(const char *name)
{
    const FileRow row{new QLabel(this), new ElidedLabel(this), new QPushButton(this)};
    row.path->setObjectName(QLatin1String(name) + QStringLiteral("Path"));
    row.path->setMuted(true);
    row.open->setObjectName(QLatin1String(name) + QStringLiteral("Folder"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.label);
    words->addWidget(row.path);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::large);
    layout->addLayout(words, 1);
    layout->addWidget(row.open);
    body()->addWidget(makeHairline(this));
    body()->addLayout(layout);
    connect(row.open, &QPushButton::clicked, this, [path = row.path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path->text()).absolutePath()));
    });
    return row;
}

void AboutCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_config.path->setText(snapshot->configPath);
    m_settings.path->setText(snapshot->settingsPath);
}

void AboutCard::retranslate()
{
    setTitle(tr("About"));
    //: %1: Hearth's version, %2: Qt's version.
    m_version->setText(
        tr("Hearth %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later."));
    m_config.label->setText(tr("OpenClaw's config"));
    m_settings.label->setText(tr("Hearth's settings"));
    for (const FileRow &row : {m_config, m_settings}) {
        row.open->setText(tr("Open folder"));
        //: %1: what the folder holds.
        row.open->setAccessibleName(tr("Open folder: %1").arg(row.label->text()));
    }
}

} // namespace Hearth
