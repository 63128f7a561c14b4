#pragma once

#include "config/configvalues.h"
#include "config/modelform.h"
#include "config/providerform.h"
#include "config/renaming.h"

#include <optional>

namespace Hearth {

/// Something about a field of a form: a mistake of the form itself, or a finding that the text would have.
struct FormProblem
{
    enum class Code {
        Finding, ///< See `finding`.
        IdEmpty,
        IdTaken, ///< Of a provider: without regard to case. Of a model: twice at its provider.
        IdSlash, ///< A provider id with a slash: no reference could name its models.
        NameEmpty,
        AddressEmpty,
        MarkerEmpty, ///< "No key needed", but no text for it.
        VariableForm, ///< No name that is replaced.
        ReferenceIncomplete,
        LiteralEmpty, ///< A key was to be typed.
        LiteralRedacted, ///< What OpenClaw prints in place of a key.
        CannotBeRenamed, ///< See `rename` and `request`.
        NotANumber, ///< For the form's fields to say.
        CannotBeWritten, ///< The document does not take the change.
    };

    Code code = Code::Finding;
    QString field; ///< The key that the field stands for: `id`, `baseUrl`, `contextWindow`, `cost` …
    bool isBlocking = true; ///< The form cannot be accepted with it.
    std::optional<ConfigDiagnostic> finding;
    std::optional<RenameProblem> rename;
    RenameRequest request;

    bool operator==(const FormProblem &) const = default;
};
inline constexpr FormProblem::Code lastFormProblem = FormProblem::Code::CannotBeWritten;

/// What is to be said of \a after for the provider \a id of \a document; an empty id: a new one. First the
/// form's own problems, then the findings at the fields of the text as it would be.
[[nodiscard]] QList<FormProblem> checkProviderForm(
    const Json5Document &document, const QString &id, const ProviderForm &after);

/// The same for model \a index of the provider with the key \a provider; -1: a new one.
[[nodiscard]] QList<FormProblem> checkModelForm(
    const Json5Document &document, const QString &provider, qsizetype index, const ModelForm &after);

[[nodiscard]] bool hasBlocking(const QList<FormProblem> &problems);

} // namespace Hearth
