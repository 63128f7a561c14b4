#include "config/templateparts.h"

#include "config/configreader.h"
#include "config/defaultmodels.h"
#include "config/editing.h"
#include "config/policycheck.h"
#include "json5/json5literal.h"
#include "json5/json5restyle.h"

#include <limits>

namespace Hearth {

namespace {

using Kind = ConfigTemplate::Kind;
using Input = TemplateInput;

/// Longest value that is told. Our choice: fits a line.
constexpr qsizetype toldLength = 72;
/// An index behind the last element of any list.
constexpr qsizetype atTheEnd = std::numeric_limits<qint32>::max();

QString told(const QByteArray &text)
{
    const QString line = QString::fromUtf8(text).simplified();
    return line.size() <= toldLength ? line : line.left(toldLength - 1) + QChar(0x2026);
}

/// Makes the operations, in the order in which the parts should stand in a new file.
class Changer
{
public:
    Changer(const ConfigTemplate &from, const TemplateValues &values, const Json5Document &document)
        : m_from(from)
        , m_values(values)
        , m_document(document)
        , m_config(readOpenClawConfig(document).config)
        , m_own(templateModel(from, values))
        , m_chain(templateChain(from, values))
    {
        if (m_chain.isEmpty() && m_config.primary.isEmpty()) {
            m_chain.append(m_own); // nobody has chosen yet
        }
    }

    [[nodiscard]] Result<TemplateChanges> run()
    {
        changeGateway();
        changeChain();
        changeModelSettings();
        changePolicy();
        changeCompaction();
        changeMode();
        changeProvider();
        for (const Json5Operation &each : std::as_const(m_changes.operations)) {
            if (const QString owner = includedOnWayTo(m_document, each.path); !owner.isEmpty()) {
                return failure(ErrorKind::InvalidInput,
                    QStringLiteral("%1 stands in the included file %2").arg(each.path.toString(), owner));
            }
        }
        return m_changes;
    }

private:
    enum class Telling { Shown, Hidden };

    /// Does nothing where \a path says that already.
    void set(const Json5Path &path, const QByteArray &value, Telling telling = Telling::Shown)
    {
        const Json5Node node = m_document.find(path);
        if (!node.isNull()) {
            if (json5SaysTheSame(node, Json5Document::parse(value).root())) {
                return;
            }
            const bool isShown = telling == Telling::Shown;
            m_changes.replaced.append({path, isShown ? told(node.text()) : QString(), told(value)});
        }
        m_changes.operations.append(Json5Operation::set(path, value));
    }

    void setText(const Json5Path &path, const QString &text, Telling telling = Telling::Shown)
    {
        set(path, json5QuotedString(text), telling);
    }

    [[nodiscard]] bool has(const Json5Path &path) const { return !m_document.find(path).isNull(); }

    static Json5Path defaults(const QString &key)
    {
        return pathOf({QStringLiteral("agents"), QStringLiteral("defaults"), key});
    }

    [[nodiscard]] std::optional<ModelRef> meaningOf(const QString &name) const
    {
        const auto alias = m_config.aliases.constFind(name.trimmed().toLower());
        return alias == m_config.aliases.cend() ? ModelRef::parse(name) : std::optional(*alias);
    }

    /// Without it OpenClaw's gateway does not start [OPENCLAW.md 0.4].
    void changeGateway()
    {
        const Json5Path gateway = pathOf({QStringLiteral("gateway")});
        const Json5Path mode = gateway.child(QStringLiteral("mode"));
        if (!has(mode) && !has(gateway.child(QStringLiteral("remote")))) {
            setText(mode, QStringLiteral("local"));
        }
    }

    void changeChain()
    {
        if (m_chain.isEmpty()) {
            return;
        }
        const Json5Path model = defaults(QStringLiteral("model"));
        const Json5Node node = m_document.find(model);
        const bool isChosen = meaningOf(m_config.primary) == m_chain.constFirst();
        const QString primary = isChosen ? m_config.primary : m_chain.constFirst().toString();
        if (!isChosen && !m_config.primary.isEmpty()) {
            const bool isText = node.kind() != Json5Node::Kind::Object;
            m_changes.replaced.append({isText ? model : model.child(QStringLiteral("primary")),
                told(json5QuotedString(m_config.primary)), told(json5QuotedString(primary))});
        }
        m_changes.operations += chainOperations(m_document, primary, wantedFallbacks());
    }

    /// Those of the template, then what was there. One that has become the primary model is none any more.
    [[nodiscard]] QStringList wantedFallbacks() const
    {
        QStringList wanted;
        for (const ModelRef &ref : m_chain.sliced(1)) {
            QString text = ref.toString();
            for (const QString &each : m_config.fallbacks) {
                text = meaningOf(each) == ref ? each : text;
            }
            wanted.append(text);
        }
        for (const QString &each : m_config.fallbacks) {
            if (meaningOf(each) != m_chain.constFirst() && !wanted.contains(each)) {
                wanted.append(each);
            }
        }
        return wanted;
    }

    /// All models that the template speaks of, the first one first.
    [[nodiscard]] QList<ModelRef> models() const
    {
        QList<ModelRef> refs = m_chain;
        for (const ModelRef &ref : QList<ModelRef>{m_own} + templateHosted(m_values)) {
            if (!refs.contains(ref)) {
                refs.append(ref);
            }
        }
        return refs;
    }

    void changeModelSettings()
    {
        const Json5Path path = defaults(QStringLiteral("models"));
        const Json5Node settings = m_document.find(path);
        QList<ModelRef> refs = models();
        if (settings.isNull() && m_config.rules == OpenClawConfig::Rules::V2026_2) {
            refs +=
                m_config.chain().hops; // there the map is the list of what may be chosen [OPENCLAW.md 0.5]
        }
        QStringList taken;
        QList<ModelRef> done;
        for (const ModelRef &ref : std::as_const(refs)) {
            if (done.contains(ref)) {
                continue;
            }
            done.append(ref);
            QString key = ref.toString();
            for (const Json5Member &member : settings.members()) {
                key = ModelRef::parse(member.key) == ref ? member.key : key;
            }
            changeAlias(path.child(key), ref, taken);
        }
    }

    /// An alias that is there stays. \a taken: those given so far.
    void changeAlias(const Json5Path &path, const ModelRef &ref, QStringList &taken)
    {
        const QString wanted = templateAlias(m_from, m_values, ref);
        const bool isGiven = ref == m_own && !m_values.value(Input::Alias).isEmpty();
        const bool isFree =
            !wanted.isEmpty() && !taken.contains(wanted.toLower()) && isFreeAlias(wanted, ref);
        const Json5Path alias = path.child(QStringLiteral("alias"));
        const QByteArray text = json5QuotedString(wanted);
        if (isFree) {
            taken.append(wanted.toLower());
        }
        if (!has(path)) {
            set(path, isFree ? "{ \"alias\": " + text + " }" : QByteArrayLiteral("{}"));
        } else if (isFree && (isGiven || !has(alias))) {
            set(alias, text);
        }
    }

    [[nodiscard]] bool isFreeAlias(const QString &alias, const ModelRef &ref) const
    {
        const auto found = m_config.aliases.constFind(alias.toLower());
        if (found != m_config.aliases.cend() && *found != ref) {
            return false;
        }
        for (const ProviderConfig &provider : m_config.providers) {
            if (provider.model(alias) && ModelRef{provider.id, alias} != ref) {
                return false;
            }
        }
        return true;
    }

    /// A list of what may be chosen lets the new ones through, too.
    void changePolicy()
    {
        const Json5Path allow = defaults(QStringLiteral("modelPolicy")).child(QStringLiteral("allow"));
        for (const ModelRef &ref : models()) {
            if (!policyAllows(m_config, ref)) {
                m_changes.operations.append(
                    Json5Operation::insert(allow, atTheEnd, json5QuotedString(ref.toString())));
            }
        }
    }

    /// Long conversations outgrow a local window first.
    void changeCompaction()
    {
        const Json5Path compaction = defaults(QStringLiteral("compaction"));
        if (isLocalFirst(m_from) && !has(compaction)) {
            set(compaction, "{ \"mode\": \"safeguard\" }");
        }
    }

    void changeMode()
    {
        const Json5Path mode = pathOf({QStringLiteral("models"), QStringLiteral("mode")});
        const bool hidesHosted =
            m_config.mode == OpenClawConfig::Mode::Replace && !templateHosted(m_values).isEmpty();
        if (!has(mode) || hidesHosted) {
            setText(mode, QStringLiteral("merge"));
        }
    }

    void changeProvider()
    {
        const Json5Path providers = pathOf({QStringLiteral("models"), QStringLiteral("providers")});
        const QString id = templateProvider(m_from, m_values);
        const Json5Path path = providers.child(providerKeyIn(m_document.find(providers), id).value_or(id));
        const Json5Node node = m_document.find(path);
        if (node.kind() != Json5Node::Kind::Object) {
            set(path, providerText(), Telling::Hidden);
        } else {
            changeAddress(path);
            changeKey(path);
            changeModel(path.child(QStringLiteral("models")));
            if (m_from.kind == Kind::RegionPinned && !isOld()) {
                changeRouting(path.child(QStringLiteral("params")).child(QStringLiteral("provider")));
            }
        }
        if (m_from.kind == Kind::RegionPinned && isOld()) { // the provider's own params came later
            changeRouting(defaults(QStringLiteral("models"))
                              .child(m_own.toString())
                              .child(QStringLiteral("params"))
                              .child(QStringLiteral("provider")));
        }
    }

    [[nodiscard]] bool isOld() const { return m_config.rules == OpenClawConfig::Rules::V2026_2; }

    [[nodiscard]] QByteArray providerText() const
    {
        QByteArray row = templateRowText(m_from, m_values);
        row.replace("\n", "\n    ");
        QByteArray text = "{\n  \"baseUrl\": " + json5QuotedString(templateAddress(m_from, m_values))
            + ",\n  \"apiKey\": " + json5QuotedString(templateKey(m_from, m_values))
            + ",\n  \"api\": " + json5QuotedString(templateApi(m_from, m_values)) + ",\n";
        if (m_from.kind == Kind::RegionPinned && !isOld()) {
            text += "  \"params\": {\n    \"provider\": " + templateRoutingText(m_values) + "\n  },\n";
        }
        return text + "  \"models\": [\n    " + row + "\n  ]\n}";
    }

    void changeAddress(const Json5Path &provider)
    {
        const Json5Path path = provider.child(QStringLiteral("baseUrl"));
        QString now = m_document.find(path).toString().value_or(QString()).trimmed();
        while (now.endsWith(u'/')) {
            now.chop(1);
        }
        if (const QString address = templateAddress(m_from, m_values); now != address) {
            setText(path, address, now.contains(u'@') ? Telling::Hidden : Telling::Shown);
        }
        setText(provider.child(QStringLiteral("api")), templateApi(m_from, m_values));
    }

    /// A key that is there stays unless another one is asked for, or a marker would go to a public server.
    void changeKey(const Json5Path &provider)
    {
        const Json5Path path = provider.child(QStringLiteral("apiKey"));
        const ProviderConfig *entry = m_config.provider(templateProvider(m_from, m_values));
        const bool isHosted = placeOf(templateAddress(m_from, m_values)) == Place::Hosted;
        const bool isMarker = entry && entry->apiKey.source == SecretInput::Source::Plain
            && placeOf(entry->baseUrl) != Place::Hosted;
        const bool isAskedFor = !m_values.value(Input::KeyVariable).isEmpty();
        if (isAskedFor || (isHosted && (isMarker || !has(path)))) {
            setText(path, templateKey(m_from, m_values), Telling::Hidden);
        }
    }

    void changeModel(const Json5Path &models)
    {
        const Json5Node list = m_document.find(models);
        QByteArray row = templateRowText(m_from, m_values);
        if (list.kind() != Json5Node::Kind::Array) {
            set(models, "[\n  " + row.replace("\n", "\n  ") + "\n]");
            return;
        }
        const QList<Json5Node> rows = list.elements();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).member(u"id").toString() != m_own.model) {
                continue;
            }
            const Json5Path path = models.child(i);
            setText(path.child(QStringLiteral("name")), m_values.value(Input::ModelName));
            set(path.child(QStringLiteral("contextWindow")), m_values.value(Input::ContextWindow).toLatin1());
            set(path.child(QStringLiteral("maxTokens")), m_values.value(Input::MaxTokens).toLatin1());
            return;
        }
        m_changes.operations.append(Json5Operation::insert(models, rows.size(), row));
    }

    void changeRouting(const Json5Path &path)
    {
        const QByteArray routing = templateRoutingText(m_values);
        if (m_document.find(path).kind() != Json5Node::Kind::Object) {
            set(path, routing);
            return;
        }
        const Json5Document wanted = Json5Document::parse(routing);
        for (const Json5Member &member : wanted.root().members()) {
            set(path.child(member.key), member.value.text());
        }
    }

    const ConfigTemplate &m_from;
    const TemplateValues &m_values;
    const Json5Document &m_document;
    const OpenClawConfig m_config;
    const ModelRef m_own;
    QList<ModelRef> m_chain;
    TemplateChanges m_changes;
};

} // namespace

Result<TemplateChanges> templateChanges(
    const ConfigTemplate &from, const TemplateValues &values, const Json5Document &document)
{
    if (document.hasErrors()) {
        return failure(json5SyntaxError(document));
    }
    if (document.root().kind() != Json5Node::Kind::Object) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("the config is no object"));
    }
    return Changer(from, values, document).run();
}

} // namespace Hearth
