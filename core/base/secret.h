#pragma once

#include <QByteArray>

#include <memory>

class QDebug;

namespace Hearth {

/// A key, token or password. Cheap to copy (shared), printed as dots, overwritten in memory when the last
/// copy goes. The bytes leave it only through reveal(), at the place where they go onto the wire or into the
/// keychain.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const;
    /// The bytes themselves. Never log, store or show what this returns.
    [[nodiscard]] const QByteArray &reveal() const;
    /// Constant-time comparison (in the length of \a other), so that an answer's delay tells nothing.
    [[nodiscard]] bool matches(QByteArrayView other) const;

    bool operator==(const Secret &other) const { return matches(other.reveal()); }

private:
    struct Guarded;
    std::shared_ptr<const Guarded> m_guarded;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace Hearth
