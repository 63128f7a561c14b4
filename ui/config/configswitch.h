#pragma once

#include "base/result.h"
#include "config/knownconfig.h"

#include <QFuture>
#include <QPushButton>

#include <functional>

class QMenu;

namespace Hearth {

/// The button that leads to another config: those of this account, profiles by name, or any file.
class ConfigSwitch final : public QPushButton
{
    Q_OBJECT

public:
    using Lookup = std::function<QFuture<Result<QList<KnownConfig>>>()>;

    /// \a current: the path of the config that is open. \a lookup: asked each time the menu is opened.
    ConfigSwitch(QString current, Lookup lookup, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path); ///< Another one than the current.

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void show(const QList<KnownConfig> &configs);
    void addConfig(QMenu &menu, const KnownConfig &config);
    void openOther();
    void choose(const QString &path);
    void retranslate();

    QString m_current;
    Lookup m_lookup;
};

} // namespace Hearth
