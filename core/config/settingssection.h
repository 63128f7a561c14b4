#pragma once

#include "config/hearthsettings.h"
#include "config/keyrules.h"

#include <chrono>
#include <optional>

namespace Hearth {

/// An object of hearth.json5 that is read by a table of keys: bounds and choices stand there alone. What is
/// wrong is reported and counts as not there.
class SettingsSection
{
public:
    /// Reports another type than an object, and unknown keys. The references outlive this object.
    SettingsSection(ReadingContext &context, const ConfigNode &node, const KeyRules &rules);

    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] const ConfigNode &node() const { return m_node; }
    [[nodiscard]] ConfigNode member(QStringView key) const { return m_node.member(key); }

    [[nodiscard]] std::optional<bool> boolean(QStringView key) const;
    [[nodiscard]] std::optional<qint64> integer(QStringView key) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> duration(QStringView key) const;
    [[nodiscard]] std::optional<QString> text(QStringView key) const;
    /// The text at \a key, which must be there and say something; else an error.
    [[nodiscard]] std::optional<QString> filledText(const QString &key) const;
    /// The word at \a key as a value of an enum that has the rule's choices in their order.
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> choice(QStringView key) const
    {
        const std::optional<qsizetype> index = choiceIndex(key);
        return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
    }
    /// Places at \a key; nothing when the key is not there. What cannot be read opens no door: it counts as
    /// not allowed, and where nothing is left as this machine alone.
    [[nodiscard]] std::optional<QList<Place>> places(QStringView key) const;
    /// Regions at \a key, in capitals, each once.
    [[nodiscard]] QStringList regions(QStringView key) const;
    /// \a node as a region; empty: none, or none that makes sense.
    [[nodiscard]] QString region(const ConfigNode &node) const;

private:
    [[nodiscard]] std::optional<qsizetype> choiceIndex(QStringView key) const;
    [[nodiscard]] KeyRule rule(QStringView key) const;

    ReadingContext &m_context;
    ConfigNode m_node;
    const KeyRules &m_rules;
    bool m_isObject;
};

// The readers of the larger sections. A null node is a section that is not there.
void readGatewaySection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings);
void readRoutesSection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings);
void readPolicySection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings);
void readProvidersSection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings);
void readLogSection(ReadingContext &context, const ConfigNode &node, HearthSettings &settings);

} // namespace Hearth
