#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Hearth {

/// Tells when one of some files has been changed, replaced, deleted or made anew, with its folders if need
/// be, or when a symlink on the way to it leads elsewhere. Settles for 200 ms, as OpenClaw does [OPENCLAW.md
/// 2], a second at the most. Where the system cannot tell (a network's file system, too many watches) it
/// looks once a second. Looks at the disk in its thread; no content is read.
class ConfigWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigWatcher)

public:
    explicit ConfigWatcher(QObject *parent = nullptr);
    /// To be called before the files are read. With other paths than before changed() follows once: what was
    /// read meanwhile may be of before.
    void watch(const QStringList &paths);
    /// Looks now: tells if a file is not what it was at the last look.
    void look();

Q_SIGNALS:
    void changed();

private:
    void onChange();
    void onSettled();
    /// True when another file stands there than at the last look.
    [[nodiscard]] bool takeFingerprints();
    void watchAll();

    QStringList m_paths;
    QList<QByteArray> m_fingerprints;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QElapsedTimer m_sinceFirst; ///< Since the first event that has not been looked at.
    QTimer m_poll;
    bool m_isFile = false; ///< A file itself was told of: its fingerprint may be too coarse to tell.
};

} // namespace Hearth
