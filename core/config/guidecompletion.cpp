#include "config/builtinproviders.h"
#include "config/configguide.h"
#include "config/guidefacts.h"
#include "config/guideform.h"
#include "config/guidestyle.h"
#include "config/rulesversion.h"

#include "json5/json5context.h"

#include <algorithm>

namespace Hearth {

namespace {

using Stand = Json5Context::Place;
using NodeKind = Json5Node::Kind;

/// Local kinds of server and hosted providers that most people use [OPENCLAW.md 11].
const QStringList &usualProviders()
{
    static const QStringList ids = QStringLiteral("lmstudio ollama vllm sglang litellm llama-cpp openai "
                                                  "anthropic openrouter")
                                       .split(u' ');
    return ids;
}

class Completer
{
public:
    Completer(GuideFile file, const Json5Document &document, const GuideNames &names, qsizetype offset)
        : m_file(file)
        , m_document(document)
        , m_names(names)
        , m_context(json5ContextAt(document, offset))
    {
    }

    Completions run()
    {
        m_found.range = m_context.partial;
        m_found.typed = m_context.typed;
        if (m_context.needsCommaBefore) {
            m_found.commaBefore = m_context.commaPlace;
        }
        if (m_context.place != Stand::Nothing) {
            m_style = GuideStyle(m_file, m_document);
            m_isOld = isOld();
        }
        if (m_context.place == Stand::Key) {
            addKeys();
        } else if (m_context.place == Stand::Value) {
            addValues();
        }
        return m_found;
    }

private:
    [[nodiscard]] bool isOld() const
    {
        const Json5Node version = m_document.root().member(u"meta").member(u"lastTouchedVersion");
        return m_file == GuideFile::Config
            && rulesOfVersion(version.toString().value_or(QString())) == OpenClawConfig::Rules::V2026_2;
    }

    [[nodiscard]] bool isUsable(const KeyRule &rule) const
    {
        return rule.age == KeyAge::Always
            || (m_isOld ? rule.age != KeyAge::Newer : rule.age == KeyAge::Newer);
    }

    static QString lastKey(const Json5Path &path)
    {
        const auto *key = path.isRoot() ? nullptr : std::get_if<QString>(&path.steps().constLast());
        return key ? *key : QString();
    }

    void addKey(const QString &name, const KeyRule &rule, const QString &place, bool isRequired)
    {
        Completion item;
        item.label = name;
        item.place = place;
        item.isRequired = isRequired;
        item.text = m_style.keyText(name, m_context.place == Stand::Key ? m_context.quote : '\0');
        item.cursor = item.text.size();
        if (!m_context.hasColon) {
            const GuideSnippet value = m_style.emptyValue(rule, place, name);
            item.text += m_style.colon();
            item.cursor = item.text.size() + value.cursor;
            item.text += value.text;
        }
        if (m_context.needsCommaBehind && !m_context.hasColon) {
            item.text += QLatin1Char(',');
        }
        m_found.items.append(item);
    }

    void addKeys()
    {
        const std::optional<FormPlace> around = formPlaceAt(m_file, m_context.container);
        if (!around || m_context.containerKind != NodeKind::Object) {
            return;
        }
        if (around->rule.kind == ValueKind::Map) {
            addFreeKeys(*around);
            return;
        }
        const Json5Node source = m_document.find(m_context.container).member(u"source");
        const KeyRules *rules = formKeysAt(*around, source.toString().value_or(QString()));
        if (!rules) {
            return;
        }
        const QStringList required = requiredKeysAt(around->place, lastKey(m_context.container));
        const QString before =
            around->place + (m_context.container.isRoot() ? QString() : QStringLiteral("."));
        for (const bool isRequired : {true, false}) {
            for (const KeyRule &rule : *rules) {
                const bool isThere = m_context.keys.contains(rule.name);
                if (!isThere && isUsable(rule) && required.contains(rule.name) == isRequired) {
                    addKey(rule.name, rule, before + rule.name, isRequired);
                }
            }
        }
    }

    /// Keys of objects that take any: those that would mean something.
    void addFreeKeys(const FormPlace &around)
    {
        const auto add = [&](const QString &key, Completion::Kind kind) {
            if (m_context.keys.contains(key)) {
                return;
            }
            KeyRule rule = around.rule;
            rule.kind = rule.of;
            addKey(key, rule, around.place + QStringLiteral(".*"), false);
            m_found.items.last().kind = kind;
        };
        if (around.place == QLatin1String("config:models.providers")) {
            for (const QString &id : usualProviders()) {
                add(id, Completion::Kind::Provider);
            }
        } else if (placeEndsWith(around.place, u"auth.order")) {
            for (const QString &id : m_names.providers) {
                add(id, Completion::Kind::Provider);
            }
        } else if (placeEndsWith(around.place, u"defaults.models")
            || placeEndsWith(around.place, u"entries.*.models")) {
            for (const QString &model : m_names.models) {
                add(model, Completion::Kind::Model);
            }
            for (const QString &id : m_names.providers) {
                add(id + QLatin1String("/*"), Completion::Kind::Model);
            }
        } else if (around.place == QLatin1String("hearth:providers")) {
            for (const QString &id : m_names.providers) {
                add(id, Completion::Kind::Provider);
            }
        } else if (around.place == QLatin1String("hearth:routes")) {
            add(QStringLiteral("auto"), Completion::Kind::Name);
        }
    }

    void addValue(
        Completion::Kind kind, const QString &label, const GuideSnippet &snippet, const QString &target = {})
    {
        const bool isQuotedText =
            m_context.quote == 0 || snippet.text.startsWith(QLatin1Char(m_context.quote));
        if (!isQuotedText || m_present.contains(label)) {
            return;
        }
        Completion item;
        item.kind = kind;
        item.label = label;
        item.text = snippet.text + (m_context.needsCommaBehind ? QStringLiteral(",") : QString());
        item.cursor = snippet.cursor;
        item.place = m_place;
        item.target = target;
        m_found.items.append(item);
    }

    void addText(Completion::Kind kind, const QString &text, const QString &target = {})
    {
        const QString literal = m_style.quoted(text, m_context.quote);
        addValue(kind, text, {literal, literal.size()}, target);
    }

    void addBare(Completion::Kind kind, const QString &text) { addValue(kind, text, {text, text.size()}); }

    void addValues()
    {
        const Json5Path path = m_context.path();
        const std::optional<FormPlace> found = formPlaceAt(m_file, path);
        if (!found) {
            return;
        }
        m_place = found->place;
        if (m_context.containerKind == NodeKind::Array) {
            notePresent();
        }
        addByKind(found->rule);
        addReferences(found->rule, path);
        for (const QString &word : usualWordsAt(m_place)) {
            addText(Completion::Kind::Choice, word);
        }
        addEmpty(found->rule, lastKey(path));
    }

    /// The texts that the array has already.
    void notePresent()
    {
        const QList<Json5Node> elements = m_document.find(m_context.container).elements();
        for (const Json5Node &element : elements) {
            if (element.range() != m_context.partial) {
                m_present.append(element.toString().value_or(QString()));
            }
        }
    }

    void addByKind(const KeyRule &rule)
    {
        if (rule.kind == ValueKind::Choice || rule.kind == ValueKind::BooleanOrChoice) {
            for (const QString &choice : rule.choices) {
                addText(Completion::Kind::Choice, choice);
            }
        }
        if (rule.kind == ValueKind::Boolean || rule.kind == ValueKind::BooleanOrChoice) {
            addBare(Completion::Kind::Boolean, QStringLiteral("true"));
            addBare(Completion::Kind::Boolean, QStringLiteral("false"));
        }
        const bool isNumber = rule.kind == ValueKind::Number || rule.kind == ValueKind::Count
            || rule.kind == ValueKind::WholeCount || rule.kind == ValueKind::Whole;
        if (const QString usual = defaultTextAt(m_place); isNumber && !usual.isEmpty()) {
            addBare(Completion::Kind::Number, usual);
        }
    }

    void addReferences(const KeyRule &rule, const Json5Path &path)
    {
        const GuideReference reference = referenceAt(m_place);
        if (rule.kind == ValueKind::ModelSlot || reference == GuideReference::Model) {
            addModels();
        } else if (reference == GuideReference::Provider) {
            for (const QString &id : m_names.providers) {
                addText(Completion::Kind::Provider, id);
            }
        } else if (reference == GuideReference::Address) {
            addAddresses(lastKey(path.parent()));
        } else if (reference == GuideReference::ListenAddress) {
            addText(Completion::Kind::Address, QStringLiteral("127.0.0.1"));
            addText(Completion::Kind::Address, QStringLiteral("::1"));
        } else if (reference == GuideReference::SecretProvider || isSecretProvider(path)) {
            addSecretProviders();
        }
        if (rule.kind == ValueKind::Secret) {
            addSecrets(path);
        }
    }

    void addModels()
    {
        for (const QString &model : m_names.models) {
            addText(Completion::Kind::Model, model);
        }
        for (qsizetype at = 0; at < m_names.aliases.size(); ++at) {
            addText(Completion::Kind::Alias, m_names.aliases.at(at), m_names.aliasTargets.value(at));
        }
        const bool isScope = placeEndsWith(m_place, u"gateway.clients.*.models.*");
        if (isScope) {
            addText(Completion::Kind::Name, QStringLiteral("auto"));
        }
        if (isScope || placeEndsWith(m_place, u"modelPolicy.allow.*")) {
            for (const QString &id : m_names.providers) {
                addText(Completion::Kind::Model, id + QLatin1String("/*"));
            }
        }
    }

    void addAddresses(const QString &provider)
    {
        const auto own = builtinProvider(provider.trimmed().toLower());
        if (own && !own->baseUrl.isEmpty()) {
            addText(Completion::Kind::Address, own->baseUrl);
            return;
        }
        for (const QString &id : usualProviders()) {
            const auto known = builtinProvider(id);
            if (known && !known->baseUrl.isEmpty()) {
                addText(Completion::Kind::Address, known->baseUrl, id);
            }
        }
    }

    /// Whether \a path is the `provider` of a reference to a secret.
    [[nodiscard]] bool isSecretProvider(const Json5Path &path) const
    {
        const std::optional<FormPlace> around = formPlaceAt(m_file, path.parent());
        return around && around->rule.kind == ValueKind::Secret && lastKey(path) == QLatin1String("provider");
    }

    void addSecretProviders()
    {
        if (!m_names.secretProviders.contains(QStringLiteral("default"))) {
            addText(Completion::Kind::Name, QStringLiteral("default"));
        }
        for (const QString &alias : m_names.secretProviders) {
            addText(Completion::Kind::Name, alias);
        }
    }

    void addSecrets(const Json5Path &path)
    {
        const QList<Json5Path::Step> &steps = path.steps();
        const auto *provider = steps.size() > 3 ? std::get_if<QString>(&steps.at(2)) : nullptr;
        if (provider && m_place.startsWith(QLatin1String("config:models.providers."))) {
            for (const QString &variable : keyVariablesOf(provider->trimmed().toLower())) {
                addText(Completion::Kind::Variable, QLatin1String("${") + variable + QLatin1Char('}'));
            }
        }
        const QStringList keys{QStringLiteral("source"), QStringLiteral("provider"), QStringLiteral("id")};
        const GuideSnippet reference = m_style.objectWith(keys);
        addValue(Completion::Kind::Empty, reference.text, reference);
    }

    /// Where only one shape of value can stand, or another one than a text.
    void addEmpty(const KeyRule &rule, const QString &key)
    {
        if (rule.kind == ValueKind::ModelSlot) {
            const GuideSnippet slot = m_style.objectWith({QStringLiteral("primary")});
            addValue(Completion::Kind::Empty, slot.text, slot);
            return;
        }
        const GuideSnippet empty = m_style.emptyValue(rule, m_place, key);
        if (empty.text.startsWith(QLatin1Char('{')) || empty.text.startsWith(QLatin1Char('['))) {
            addValue(Completion::Kind::Empty, empty.text, empty);
        }
    }

    GuideFile m_file;
    const Json5Document &m_document;
    const GuideNames &m_names;
    const Json5Context m_context;
    GuideStyle m_style;
    bool m_isOld = false;
    QString m_place;
    QStringList m_present;
    Completions m_found;
};

} // namespace

Completions completionsAt(
    GuideFile file, const Json5Document &document, const GuideNames &names, qsizetype offset)
{
    return Completer(file, document, names, offset).run();
}

} // namespace Hearth
