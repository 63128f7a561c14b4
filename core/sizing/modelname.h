#pragma once

#include <QString>
#include <QStringList>

namespace Hearth {

/// A model's name taken apart: what it says of the model, and what it says of the file.
/// "lmstudio-community/MiniMax-M2.1-GS32" -> tokens {minimax, m2.1}, groupSize 32.
struct ModelName
{
    QStringList tokens; ///< Lower case, without packaging words such as "gguf" and "instruct".
    QString quantLabel; ///< As format() of QuantCatalogue reads it, or empty.
    int groupSize = 0; ///< Of an MLX build that names only its group ("gs32"), else 0.

    bool operator==(const ModelName &) const = default;
};

/// Reads an id, a repository, a tag ("gpt-oss:20b") or a file name. Any input is fine; at most 256 characters
/// of it are looked at.
[[nodiscard]] ModelName readModelName(const QString &text);

} // namespace Hearth
