#pragma once

#include "config/routepresets.h"
#include "routing/targetlist.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace Hearth {

class TargetPicker;

/// Which route is looked at, and what can be done with it as a whole.
class RouteBar final : public QWidget
{
    Q_OBJECT

public:
    /// What the chosen target is.
    enum class Kind {
        FollowingAuto, ///< `auto` as the config's own chain.
        OwnAuto, ///< `auto` with hops of its own.
        Named, ///< A route of the settings.
        Other, ///< An alias or a model.
    };

    explicit RouteBar(QWidget *parent = nullptr);
    ~RouteBar() override;
    void setEntries(const QList<TargetEntry> &entries);
    void setTarget(const QString &target); ///< No signal.
    [[nodiscard]] QString target() const;
    /// \a canEdit: hearth.json5 can be changed at all.
    void setKind(Kind kind, bool canEdit);

Q_SIGNALS:
    void targetChosen(const QString &target);
    void newRequested();
    void renameRequested();
    void removeRequested();
    void ownChainRequested(); ///< `auto` gets hops of its own.
    void followRequested(); ///< `auto` follows the config again.
    void presetRequested(Hearth::RoutePreset preset);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeButton(const char *name, void (RouteBar::*signal)());
    void retranslate();

    QLabel *m_label;
    TargetPicker *m_picker;
    QPushButton *m_new;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_own;
    QPushButton *m_follow;
    QPushButton *m_presets;
    QMenu *m_presetMenu;
};

} // namespace Hearth
