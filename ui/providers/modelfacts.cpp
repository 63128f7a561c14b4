#include "providers/modelfacts.h"

#include "providers/modelcells.h"
#include "wording/formats.h"
#include "wording/jobwording.h"
#include "wording/serverwording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace Hearth {

namespace {

constexpr qsizetype mostVariants = 4; ///< More names than that say less, not more.

/// Collects facts; leaves out those without a value.
class FactText
{
    Q_DECLARE_TR_FUNCTIONS(ModelFacts)

public:
    FactText(const ChosenModel &chosen, TimePoint now)
        : m_chosen(chosen)
        , m_model(chosen.model)
    {
        if (chosen.provider->readAt) {
            m_age = std::chrono::duration_cast<std::chrono::milliseconds>(now - *chosen.provider->readAt);
        }
    }

    [[nodiscard]] QString origin(Origin origin) const
    {
        return origin == Origin::Reported && m_age
            ? originWords(origin) + QStringLiteral(", ") + ageText(*m_age)
            : originWords(origin);
    }
    [[nodiscard]] Origin limits() const
    {
        return m_model.reported ? m_model.reported->limitsOrigin : Origin::Reported;
    }
    static QString declaredInConfig() { return tr("Declared in the config"); }

    void addAll()
    {
        addBuild();
        addMemory();
        addUse();
        addOthers();
    }
    QList<Fact> takeFacts() { return m_facts; }
    QList<Comparison> comparisons() const;

private:
    void add(const QString &label, const QString &value, const QString &origin)
    {
        if (!value.isEmpty()) {
            m_facts.append({label, value, origin, Glyph::None});
        }
    }
    void addBuild();
    void addMemory();
    void addUse();
    void addOthers();
    [[nodiscard]] Comparison window() const;
    [[nodiscard]] Comparison answer() const;
    [[nodiscard]] bool differs(const std::function<bool(const Drift &)> &isMeant) const
    {
        return std::any_of(m_chosen.drift.cbegin(), m_chosen.drift.cend(), isMeant);
    }

    const ChosenModel &m_chosen;
    const ModelRow &m_model;
    std::optional<std::chrono::milliseconds> m_age;
    QList<Fact> m_facts;
};

void FactText::addBuild()
{
    //: What a model can do: images, tools, reasoning.
    add(tr("Capabilities"), capabilitiesText(m_model),
        m_model.isDeclared ? declaredInConfig() : origin(Origin::Reported));
    QStringList build;
    for (const QString &part : {m_model.parameters, quantizationText(m_model)}) {
        if (!part.isEmpty()) {
            build.append(part);
        }
    }
    //: Parameters and quantisation of a model: "229B · Q4_K_M · 4.9 bpw".
    add(tr("Build"), build.join(QStringLiteral(" · ")), origin(Origin::Reported));
    if (m_model.reported) {
        add(tr("Architecture"), m_model.reported->architecture, origin(Origin::Reported));
        //: Where an Ollama model really runs that is only passed on.
        add(tr("Runs at"), m_model.reported->remoteHost, origin(Origin::Reported));
    }
    if (const auto price = priceOf(m_model); price && (isHosted(*m_chosen.provider) || m_model.cost)) {
        //: %1: "$3 / $15".
        add(tr("Price"), tr("%1 per million tokens in / out").arg(priceText(price)),
            m_model.cost ? declaredInConfig() : origin(limits()));
    }
}

void FactText::addMemory()
{
    QStringList memory;
    if (m_model.reported && m_model.reported->memoryBytes) {
        memory.append(bytesText(*m_model.reported->memoryBytes));
        if (const QString devices = devicesText(m_model); !devices.isEmpty()) {
            memory.append(devices);
        }
    }
    if (m_model.sizeBytes) {
        //: %1: size of a model's file, as "38.0 GiB".
        memory.append(tr("%1 on disk").arg(bytesText(*m_model.sizeBytes)));
    }
    add(tr("Memory"), memory.join(QStringLiteral(" · ")), origin(Origin::Reported));
    const auto left = unloadsIn(m_model, m_age.value_or(std::chrono::milliseconds(0)));
    //: When a model goes out of memory.
    add(tr("Unloads"), unloadText(m_model, left), origin(Origin::Reported));
    //: How many requests a model works on, and how many it can at once.
    add(tr("Busy"), slotsText(m_model), origin(Origin::Reported));
}

void FactText::addUse()
{
    const LearntFigures &learnt = m_model.learnt;
    const QString measured = origin(Origin::Measured);
    if (learnt.usualLoad) {
        //: %1: how long a load usually takes, %n: loads that this was learnt from.
        add(tr("Usual load time"),
            tr("%1, median of %n", nullptr, learnt.loads).arg(spanText(*learnt.usualLoad)), measured);
    }
    QStringList speed;
    if (learnt.tokensPerSecond) {
        //: %1: a number.
        speed.append(tr("%1 tokens/s").arg(speedText(m_model)));
    }
    if (learnt.firstToken) {
        //: %1: time to the first token, as "1.2 s".
        speed.append(tr("first token after %1").arg(durationText(*learnt.firstToken)));
    }
    //: How fast a model answers.
    add(tr("Speed"), speed.join(QStringLiteral(", ")),
        tr("Measured: median of the last 20 requests through Hearth"));
    if (learnt.requests > 0) {
        const QString requests = tr("%n in 24 h", nullptr, learnt.requests);
        //: %1: "132 in 24 h", %n: those that failed.
        add(tr("Requests"),
            learnt.failures > 0 ? tr("%1, %n failed", nullptr, learnt.failures).arg(requests) : requests,
            measured);
    }
}

void FactText::addOthers()
{
    if (!m_model.reported) {
        return;
    }
    QStringList variants = m_model.reported->variants;
    const qsizetype more = variants.size() - mostVariants;
    if (more > 0) {
        variants = variants.mid(0, mostVariants);
        variants.append(tr("%n more", nullptr, int(more)));
    }
    //: Other builds of the same model that a server has.
    add(tr("Variants"), variants.join(QStringLiteral(", ")), origin(Origin::Reported));
    QStringList instances;
    for (const ModelInstance &each : m_model.reported->instances) {
        //: %1: id of a copy of a model in memory, %2: tokens of its window.
        instances.append(each.context ? tr("%1 (%2)").arg(each.id, tokensText(each.context)) : each.id);
    }
    if (instances.size() > 1 || instances.value(0) != m_model.ref.model) {
        //: Copies of a model in memory.
        add(tr("Instances"), instances.join(QStringLiteral(", ")), origin(Origin::Reported));
    }
}

Comparison FactText::window() const
{
    Comparison line;
    line.label = tr("Context window");
    line.config = m_model.contextConfigured ? tokensText(m_model.contextConfigured) : QString();
    if (m_model.contextLoaded && m_model.contextMax) {
        //: Context window in tokens: %1 as loaded, %2 at most.
        line.server = tr("%1 of %2").arg(tokensText(m_model.contextLoaded), tokensText(m_model.contextMax));
    } else if (m_model.contextLoaded) {
        line.server = tokensText(m_model.contextLoaded);
    } else if (m_model.contextMax) {
        //: %1: tokens.
        line.server = tr("at most %1").arg(tokensText(m_model.contextMax));
    }
    const bool isOff = differs([](const Drift &each) { return isAboutWindow(each.kind); });
    if (!line.config.isEmpty() && !line.server.isEmpty()) {
        line.glyph = isOff ? Glyph::Warning : Glyph::Agrees;
    }
    line.origin = line.server.isEmpty() ? QString() : origin(limits());
    return line;
}

Comparison FactText::answer() const
{
    Comparison line;
    line.label = tr("Longest answer");
    line.config = m_model.maxTokens ? tokensText(m_model.maxTokens) : QString();
    const auto most = m_model.reported ? m_model.reported->maxOutput : std::nullopt;
    line.server = most ? tokensText(most) : QString();
    const bool isOff = differs([](const Drift &each) { return each.kind == Drift::Kind::OutputAboveLimit; });
    if (isOff || (!line.config.isEmpty() && !line.server.isEmpty())) {
        line.glyph = isOff ? Glyph::Warning : Glyph::Agrees;
    }
    line.origin = line.server.isEmpty() ? QString() : origin(limits());
    return line;
}

QList<Comparison> FactText::comparisons() const
{
    QList<Comparison> lines{window(), answer()};
    if (!m_model.alias.isEmpty()) {
        lines.append({tr("Alias"), m_model.alias, {}, {}, Glyph::None});
    }
    return lines;
}

class CapabilityText
{
    Q_DECLARE_TR_FUNCTIONS(ModelFacts)

public:
    static QString of(const ModelRow &model)
    {
        QStringList words;
        if (model.embedding) {
            //: A model that makes vectors, not answers.
            words.append(tr("embeddings only"));
        }
        if (model.tools.value_or(false)) {
            //: A model can call tools.
            words.append(tr("tools"));
        }
        if (model.images.value_or(false)) {
            //: A model takes images.
            words.append(tr("images"));
        }
        if (model.reasoning || (model.reported && model.reported->reasoning.value_or(false))) {
            //: A model thinks before it answers.
            words.append(tr("reasoning"));
        }
        if (words.isEmpty() && model.tools && model.images) {
            //: A model takes and gives text alone.
            words.append(tr("text only"));
        }
        return capitalized(words.join(QStringLiteral(", ")));
    }
};

} // namespace

QList<Fact> modelFacts(const ChosenModel &chosen, TimePoint now)
{
    FactText text(chosen, now);
    text.addAll();
    return text.takeFacts();
}

QList<Comparison> modelComparisons(const ChosenModel &chosen, TimePoint now)
{
    return FactText(chosen, now).comparisons();
}

QString capabilitiesText(const ModelRow &model)
{
    return CapabilityText::of(model);
}

} // namespace Hearth
