#pragma once

#include "protocol/jsonspan.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Hearth {

/// Chunks of one stream mostly differ in one string alone, the token. Having read one such chunk whole, the
/// next is recognised by comparing the bytes around that string, which costs a fraction of reading it again:
/// what stands around it has been checked and is known to say nothing else.
class ChunkTemplate
{
public:
    enum class Kind { None, Content, Reasoning };

    /// \a chunk says nothing but \a text, a string within it.
    void remember(QByteArrayView chunk, const JsonSpan &text, Kind kind);
    /// The string that stands in \a chunk where the remembered one had its own; nothing when \a chunk differs
    /// elsewhere.
    [[nodiscard]] std::optional<QByteArray> match(QByteArrayView chunk) const;
    /// The same for those who do not need to know what the string says.
    [[nodiscard]] bool isLike(QByteArrayView chunk) const { return !stringOf(chunk).quoted.isNull(); }
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    struct Found
    {
        QByteArrayView quoted; ///< The string with its quotes, or null.
        bool isPlain = false; ///< It stands for itself: UTF-8 without escapes.
    };
    [[nodiscard]] Found stringOf(QByteArrayView chunk) const;

    QByteArray m_before; ///< Up to and with the opening quote.
    QByteArray m_after; ///< From the closing quote on.
    Kind m_kind = Kind::None;
};

} // namespace Hearth
