#include "engine/textguide.h"

#include "config/configguide.h"
#include "config/guidenames.h"

namespace Hearth {

namespace {

GuideFile fileOf(DocumentKind kind)
{
    return kind == DocumentKind::Config ? GuideFile::Config : GuideFile::Settings;
}

} // namespace

Completions textCompletions(
    DocumentKind kind, const Json5Document &document, const Json5Document &config, qsizetype offset)
{
    return completionsAt(fileOf(kind), document, guideNamesOf(config), offset);
}

std::optional<KeyGuide> textKeyGuide(DocumentKind kind, const Json5Document &document, qsizetype offset)
{
    return keyGuideAt(fileOf(kind), document, offset);
}

std::optional<KeyGuide> textKeyGuide(DocumentKind kind, const Json5Path &path)
{
    return keyGuideOf(fileOf(kind), path);
}

Json5SecretTest textSecretTest(DocumentKind kind)
{
    return secretTest(fileOf(kind));
}

} // namespace Hearth
