#pragma once

#include "config/configtemplate.h"

#include <QString>

namespace Hearth {

/// How a template is called: "Local first, hosted safety net".
[[nodiscard]] QString templateTitle(ConfigTemplate::Kind kind);
/// Whom it is for and what it does; two or three sentences.
[[nodiscard]] QString templateDescription(ConfigTemplate::Kind kind);
/// What a field of a form is called: "Address".
[[nodiscard]] QString templateInputLabel(TemplateInput input);
/// What to put in; one sentence.
[[nodiscard]] QString templateInputHelp(TemplateInput input);
/// What is wrong with a value, and what would be right.
[[nodiscard]] QString templateProblemSentence(const TemplateProblem &problem);
/// A line for a value that gives way: `models.mode: "replace" → "merge"`.
[[nodiscard]] QString templateReplacementLine(const TemplateReplacement &replacement);

} // namespace Hearth
