#pragma once

#include "base/result.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hearth {

// What "put Hearth in front" keeps of the time before [hearthinfront.h]. Pure.

/// `hearth/auto`
[[nodiscard]] QString frontRef();
/// `agents.defaults.modelPolicy.allow`
[[nodiscard]] Json5Path frontAllowPath();
/// Where the memory stands in hearth.json5: `front`.
[[nodiscard]] Json5Path frontMemoryPath();
/// Whether \a path is \a top or stands in it.
[[nodiscard]] bool isWithin(const Json5Path &path, const Json5Path &top);

/// A document and the operations that have made it what it is. After an error nothing more is changed.
class FrontDesk
{
public:
    explicit FrontDesk(Json5Document document);

    [[nodiscard]] const Json5Document &document() const { return m_document; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< The first one.
    [[nodiscard]] const QList<Json5Operation> &operations() const { return m_operations; }

    void make(const Json5Operation &operation);
    void make(const QList<Json5Operation> &operations);
    void make(const Result<QList<Json5Operation>> &operations);
    /// Takes \a leaf out, and what is empty then on the way up to \a top.
    void removeUpTo(const Json5Path &leaf, const Json5Path &top);

private:
    void fail(const Error &error);

    Json5Document m_document;
    QList<Json5Operation> m_operations;
    std::optional<Error> m_error;
};

/// What stood at a place before; no text: nothing did.
struct Remembered
{
    Json5Path path;
    std::optional<QByteArray> text;
};

/// What stood at the places that \a operations touch.
[[nodiscard]] QList<Remembered> rememberedOf(
    const Json5Document &before, const QList<Json5Operation> &operations);
/// The memory of both files as the value of `front`.
[[nodiscard]] QByteArray frontMemoryText(const QList<Remembered> &config, const QList<Remembered> &settings);

// What the memory in \a settings says of the two files; empty: there is none.
[[nodiscard]] QList<Remembered> configMemory(const Json5Document &settings);
[[nodiscard]] QList<Remembered> settingsMemory(const Json5Document &settings);

/// Puts back what \a memory has the text of, and takes those of \a leaves out where nothing stood.
void putBack(FrontDesk &desk, const QList<Remembered> &memory, const QList<Json5Path> &leaves);

} // namespace Hearth
