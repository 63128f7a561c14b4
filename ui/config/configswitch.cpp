#include "config/configswitch.h"

#include "wording/filewording.h"

#include <QActionGroup>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace Hearth {

namespace {

/// Under the home folder as people write it.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

bool isSameFile(const QString &a, const QString &b)
{
    return QDir::cleanPath(a) == QDir::cleanPath(b);
}

} // namespace

ConfigSwitch::ConfigSwitch(QString current, Lookup lookup, QWidget *parent)
    : QPushButton(parent)
    , m_current(std::move(current))
    , m_lookup(std::move(lookup))
{
    connect(this, &QPushButton::clicked, this, &ConfigSwitch::ask);
    retranslate();
}

void ConfigSwitch::ask()
{
    setEnabled(false); // until the answer is there
    m_lookup().then(this, [this](const Result<QList<KnownConfig>> &configs) {
        setEnabled(true);
        show(configs.value_or(QList<KnownConfig>()));
    });
}

void ConfigSwitch::show(const QList<KnownConfig> &configs)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("configs"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool isListed = std::any_of(configs.cbegin(), configs.cend(),
        [this](const KnownConfig &each) { return isSameFile(each.path, m_current); });
    if (!isListed) {
        QAction *open = menu->addAction(shortPath(m_current));
        open->setCheckable(true);
        open->setChecked(true);
        connect(open, &QAction::triggered, open, [open] { open->setChecked(true); });
    }
    for (const KnownConfig &each : configs) {
        addConfig(*menu, each);
    }
    menu->addSeparator();
    menu->addAction(tr("Another file…"), this, &ConfigSwitch::openOther)
        ->setObjectName(QStringLiteral("otherConfig"));
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ConfigSwitch::addConfig(QMenu &menu, const KnownConfig &config)
{
    const QString path = shortPath(config.path);
    //: A config in a menu; %1: how it is called, %2: its path.
    QString words = tr("%1: %2").arg(knownConfigName(config), path);
    if (!config.exists) {
        //: Behind a config in a menu: there is no such file.
        words = tr("%1 (not there yet)").arg(words);
    }
    QAction *action = menu.addAction(words.replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(isSameFile(config.path, m_current));
    if (config.isActive) {
        action->setToolTip(tr("OpenClaw reads this one when it is started here."));
    }
    connect(action, &QAction::triggered, this, [this, path = config.path] { choose(path); });
}

void ConfigSwitch::openOther()
{
    auto *dialog = new QFileDialog(this, tr("Open a config"), QFileInfo(m_current).absolutePath());
    dialog->setObjectName(QStringLiteral("configDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: In a file dialog.
    dialog->setNameFilters({tr("Configs (*.json *.json5 *.jsonc)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigSwitch::choose);
    dialog->open();
}

void ConfigSwitch::choose(const QString &path)
{
    if (!isSameFile(path, m_current)) {
        Q_EMIT chosen(QFileInfo(path).absoluteFilePath());
    }
}

void ConfigSwitch::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConfigSwitch::retranslate()
{
    //: Button: go over to another OpenClaw config or profile.
    setText(tr("Switch…"));
    setToolTip(tr("Work with another OpenClaw config or profile"));
    setAccessibleName(tr("Work with another OpenClaw config or profile"));
}

} // namespace Hearth
