#pragma once

#include "sizing/modelshape.h"

#include <QByteArray>
#include <QJsonObject>

namespace Hearth::Test {

/// A file of tests/data/sizing, or a resource; fails the program when it is not there.
[[nodiscard]] QByteArray fileBytes(const QString &path);
[[nodiscard]] QJsonObject dataObject(const QString &fileName);
[[nodiscard]] QByteArray catalogueBytes(const QString &fileName);

/// Numbers above 2^53 do not occur in the data; a missing one is 0.
[[nodiscard]] quint64 number(const QJsonObject &object, const char *key);

/// The shape of one entry's "model_parameters" in testvectors.json.
[[nodiscard]] ModelShape vectorShape(const QJsonObject &parameters);
[[nodiscard]] RuntimeOptions vectorOptions(const QJsonObject &inputs);

/// The shape of one geometry of groundtruth_llamacpp.json.
[[nodiscard]] ModelShape geometryShape(const QJsonObject &geometry);

/// Block types of the cache, as SIZING.md 3 lists them.
[[nodiscard]] BlockType cacheBlockType(const QString &name);

} // namespace Hearth::Test
