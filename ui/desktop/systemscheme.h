#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

class QDBusVariant;

namespace Hearth {

/// Light or dark, and high contrast, as the system has it now. Told, in this order, by the desktop settings
/// portal (org.freedesktop.appearance), by Qt (6.5 and later), by the palette that the application got from
/// the system. GUI thread; every question is asked asynchronously.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    enum class Scheme { Light, Dark };
    Q_ENUM(Scheme)

    /// \a bus: sessionBus(); unconnected: there is no portal. Make it before the application gets a palette
    /// of its own: what it has at this moment counts as the system's.
    explicit SystemScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    /// False until the portal has answered or will not: a window shown before may flash in the wrong scheme.
    [[nodiscard]] bool isSettled() const { return m_settled; }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); ///< Scheme or contrast are others than before.
    /// Once, within settlingTime of the event loop's start: isSettled() from now on.
    void settled();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    /// Longest wait for a portal that is only being started: our choice, unnoticed before the first paint.
    static constexpr std::chrono::milliseconds settlingTime{200};

    void askPortal();
    void forgetPortal();
    void take(const QString &key, const QVariant &value);
    void settle();
    void update();
    [[nodiscard]] Scheme deduced() const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_portalWatcher;
    QTimer m_settling;
    uint m_portalScheme = 0; ///< 0: no preference or not told, 1: dark, 2: light.
    uint m_portalContrast = 0; ///< 1: high.
    int m_question = 0; ///< Number of the newest question; answers to older ones are void.
    bool m_paletteIsDark = false;
    bool m_highContrast = false;
    bool m_settled = false;
    Scheme m_scheme = Scheme::Light;
};

} // namespace Hearth
