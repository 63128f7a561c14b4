#pragma once

#include "engine/snapshot.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Hearth {

class ElidedLabel;
class GlyphLabel;

/// The window's foot: the gateway's address with its state (click copies), the config file, the age of the
/// last look at the servers.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

Q_SIGNALS:
    void addressCopied();
    void configRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void updateAge();
    void copyAddress();

    std::shared_ptr<const Snapshot> m_snapshot;
    GlyphLabel *m_glyph;
    QPushButton *m_address;
    QPushButton *m_config;
    QLabel *m_age;
    QTimer m_tick; ///< Once a second while visible: ages grow.
};

} // namespace Hearth
