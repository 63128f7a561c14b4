#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace Hearth {

/// A file that a config includes, as it was found.
struct IncludedFile
{
    enum class State {
        Read,
        Missing,
        Itself, ///< The config that includes it.
        Outside, ///< Not in the folder of the config, nor in one that is allowed beside it.
        TooLarge,
        Unreadable, ///< No permission, no regular file, or the disk failed.
    };

    State state = State::Missing;
    QString path; ///< Absolute; the same for every way to write it. Names the file in findings.
    QByteArray text; ///< State::Read

    bool operator==(const IncludedFile &) const = default;
};

/// Gives the file that \a reference in \a includingFile means; an empty includingFile is the config itself.
using IncludeLookup = std::function<IncludedFile(const QString &reference, const QString &includingFile)>;

/// Files that lie between a value and the config at the most [OPENCLAW.md 1].
inline constexpr int maxIncludeDepth = 10;

} // namespace Hearth
