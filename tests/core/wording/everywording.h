#pragma once

#include <QList>
#include <QString>

namespace Hearth {

/// One code or enumerator and how it is worded now.
struct NamedWording
{
    QString name;
    QString text;
    bool isProductName = false; ///< The same in every language.
};

// Every value of the enum or list, by its stable name, in the language that is installed.
[[nodiscard]] QList<NamedWording> errorWordings();
[[nodiscard]] QList<NamedWording> modelStateWordings();
[[nodiscard]] QList<NamedWording> serverStateWordings();
[[nodiscard]] QList<NamedWording> providerKindWordings();
[[nodiscard]] QList<NamedWording> placeWordings();
[[nodiscard]] QList<NamedWording> skipWordings();
[[nodiscard]] QList<NamedWording> attemptWordings();
[[nodiscard]] QList<NamedWording> verdictWordings();
[[nodiscard]] QList<NamedWording> assumptionWordings();
[[nodiscard]] QList<NamedWording> severityWordings();
[[nodiscard]] QList<NamedWording> repairWordings();
[[nodiscard]] QList<NamedWording> driftTitleWordings();
[[nodiscard]] QList<NamedWording> driftExplanationWordings();
[[nodiscard]] QList<NamedWording> setupTitleWordings();
[[nodiscard]] QList<NamedWording> setupDetailWordings(); ///< Of steps that are open.
[[nodiscard]] QList<NamedWording> keepWarmWordings();
/// Codes of core/config and core/json5; without arguments, and with two.
[[nodiscard]] QList<NamedWording> diagnosticWordings();
[[nodiscard]] QList<NamedWording> diagnosticWordingsWithArguments();

} // namespace Hearth
