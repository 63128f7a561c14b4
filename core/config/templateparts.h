#pragma once

#include "config/configtemplate.h"

#include <QStringList>

namespace Hearth {

// What the parts of a template's values come to: shared by the changes of a file and the text of a new one.

/// Id of the provider that the template sets up.
[[nodiscard]] QString templateProvider(const ConfigTemplate &from, const TemplateValues &values);
[[nodiscard]] QString templateAddress(const ConfigTemplate &from, const TemplateValues &values);
[[nodiscard]] QString templateApi(const ConfigTemplate &from, const TemplateValues &values);
/// What to write as apiKey: a reference `${NAME}`, or a marker where no key is needed [OPENCLAW.md 3].
[[nodiscard]] QString templateKey(const ConfigTemplate &from, const TemplateValues &values);
/// The model that the template sets up.
[[nodiscard]] ModelRef templateModel(const ConfigTemplate &from, const TemplateValues &values);
/// The hosted ones beside it.
[[nodiscard]] QList<ModelRef> templateHosted(const TemplateValues &values);
/// Primary, then fallbacks. Empty for a template that only adds its model.
[[nodiscard]] QList<ModelRef> templateChain(const ConfigTemplate &from, const TemplateValues &values);
/// How \a ref is called in chats; empty: it has no alias.
[[nodiscard]] QString templateAlias(
    const ConfigTemplate &from, const TemplateValues &values, const ModelRef &ref);
[[nodiscard]] QStringList templateHosts(const TemplateValues &values);
/// The text of the model's row, one line each key. Prices only where there are none: nothing is known of
/// others.
[[nodiscard]] QByteArray templateRowText(const ConfigTemplate &from, const TemplateValues &values);
/// OpenRouter's `provider` object: these hosts and no others, none that keeps what it is sent. On one line.
[[nodiscard]] QByteArray templateRoutingText(const TemplateValues &values);
/// Whether the first model is on this machine or near it: then the conversation is kept short.
[[nodiscard]] bool isLocalFirst(const ConfigTemplate &from);

} // namespace Hearth
