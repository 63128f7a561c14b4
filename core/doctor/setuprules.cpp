#include "doctor/setuprules.h"

#include "config/place.h"
#include "doctor/driftrules.h"
#include "doctor/freshness.h"
#include "sizing/modelname.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearth {

namespace {

using Kind = SetupStep::Kind;
using State = SetupStep::State;

/// The size of a build, as far as it is told: parameters count before bits.
struct BuildSize
{
    double parameters = 0; ///< Billions; 0: not told.
    double bits = 0; ///< Per weight; 0: not told.
};

double bitsOfLabel(const QString &label)
{
    static const QRegularExpression digits(QStringLiteral("(\\d+)"));
    const QString lower = label.toLower();
    const double number = digits.match(lower).captured(1).toDouble();
    return number > 32 ? 0 : number; // Q4_K_M, IQ3_XS, BF16, FP8, MXFP4, 4bit: the first number is it
}

/// "4B", "0.6B", "30B-A3B" in billions; "270M".
double billionsOf(const QString &text)
{
    static const QRegularExpression size(QStringLiteral("^(\\d+(?:\\.\\d+)?)([bm])"));
    const QRegularExpressionMatch match = size.match(text.trimmed().toLower());
    const double number = match.captured(1).toDouble();
    return match.captured(2) == QLatin1String("m") ? number / 1000 : number;
}

bool isSizeWord(const QString &token)
{
    static const QRegularExpression size(QStringLiteral("^(?:\\d+(?:\\.\\d+)?[bm]|a\\d+(?:\\.\\d+)?b)$"));
    return size.match(token).hasMatch();
}

/// What the builds of a model have in common.
QStringList familyOf(const QString &name)
{
    QStringList tokens = readModelName(name).tokens;
    tokens.removeIf(isSizeWord);
    return tokens;
}

BuildSize sizeOf(const QString &name, const ModelReading *reading)
{
    BuildSize size;
    size.bits = bitsOfLabel(readModelName(name).quantLabel);
    for (const QString &token : readModelName(name).tokens) {
        size.parameters = isSizeWord(token) && size.parameters == 0 ? billionsOf(token) : size.parameters;
    }
    if (reading) {
        size.parameters = reading->parameters.isEmpty() ? size.parameters : billionsOf(reading->parameters);
        size.bits = reading->bitsPerWeight    ? *reading->bitsPerWeight
            : reading->quantization.isEmpty() ? size.bits
                                              : bitsOfLabel(reading->quantization);
    }
    return size;
}

/// Less than 0: \a one is smaller. Nothing when it cannot be told.
std::optional<int> compared(const BuildSize &one, const BuildSize &other)
{
    constexpr double same = 0.05; // 8.19B and 8.2B are the same model: our choice
    const bool knowParameters = one.parameters > 0 && other.parameters > 0;
    if (knowParameters && qAbs(one.parameters - other.parameters) > same * other.parameters) {
        return one.parameters < other.parameters ? -1 : 1;
    }
    if (one.bits > 0 && other.bits > 0
        && (knowParameters || (one.parameters == 0 && other.parameters == 0))) {
        constexpr double sameBits = 0.25; // mixes of one name differ by so much: our choice
        return qAbs(one.bits - other.bits) < sameBits ? 0 : one.bits < other.bits ? -1 : 1;
    }
    return std::nullopt;
}

struct Build
{
    QString name;
    BuildSize size;
};

/// The other builds of \a model that \a server has.
QList<Build> otherBuilds(const ServerReading &server, const ModelReading &model)
{
    QList<Build> builds;
    for (const QString &variant : model.variants) {
        Build build{variant, sizeOf(variant, nullptr)};
        if (build.size.parameters == 0) {
            build.size.parameters = sizeOf(model.id, &model).parameters;
        }
        builds.append(build);
    }
    const QStringList family = familyOf(model.id);
    for (const ModelReading &other : server.models) {
        if (other.id != model.id && !other.embedding && !family.isEmpty() && familyOf(other.id) == family) {
            builds.append({other.id, sizeOf(other.id, &other)});
        }
    }
    return builds;
}

/// What is known of the model that the list is about.
struct Subject
{
    const SetupQuestion &question;
    ModelRef ref;
    const ProviderConfig *provider = nullptr;
    const ModelConfig *declared = nullptr; ///< Null: only the chain names it.
    const ServerReading *server = nullptr; ///< Null: not looked at lately.
    const ModelReading *model = nullptr; ///< Null: not listed.
};

SetupStep step(Kind kind, State state, const QString &detail = {})
{
    return {kind, state, detail};
}

SetupStep serverAnswers(const Subject &subject)
{
    if (!subject.server || subject.server->state == ServerState::Unknown) {
        return step(Kind::ServerAnswers, State::Unknown);
    }
    return subject.server->state == ServerState::Up
        ? step(Kind::ServerAnswers, State::Done)
        : step(Kind::ServerAnswers, State::Open, serverStateName(subject.server->state));
}

SetupStep modelListed(const Subject &subject)
{
    if (subject.model) {
        return step(Kind::ModelListed, State::Done);
    }
    const bool isMissing = subject.server && isSurelyMissing(*subject.server, subject.ref.model);
    return step(Kind::ModelListed, isMissing ? State::Open : State::Unknown,
        isMissing ? subject.ref.model : QString());
}

SetupStep hasLargestVariant(const Subject &subject)
{
    const std::optional<QString> largest =
        subject.model ? largestVariant(*subject.server, *subject.model) : std::nullopt;
    if (!largest) {
        return step(Kind::LargestVariant, State::Unknown);
    }
    return *largest == subject.model->id ? step(Kind::LargestVariant, State::Done)
                                         : step(Kind::LargestVariant, State::Open, *largest);
}

SetupStep isLoaded(const Subject &subject)
{
    const ModelState state = subject.model ? subject.model->state : ModelState::Unknown;
    switch (state) {
    case ModelState::Loaded:
        return step(Kind::Loaded, State::Done);
    case ModelState::Loading:
    case ModelState::Cold:
    case ModelState::Failed:
        return step(Kind::Loaded, State::Open, modelStateName(state));
    case ModelState::Available:
    case ModelState::Missing:
    case ModelState::Unknown:
        break;
    }
    return step(Kind::Loaded, State::Unknown);
}

/// \c detail: what is declared and what is there, in tokens, with a space between.
SetupStep windowAgrees(const Subject &subject)
{
    const bool canTell = subject.model && subject.declared && subject.declared->contextWindow
        && subject.model->limitsOrigin != Origin::Declared;
    if (!canTell) {
        return step(Kind::WindowAgrees, State::Unknown);
    }
    DriftRepairs repairs; // none are asked for
    const DeclaredModel match{subject.question.config, *subject.provider, *subject.declared, *subject.server,
        subject.model, repairs};
    std::optional<Drift> drift = windowDrift(match);
    if (!drift || drift->kind == Drift::Kind::WindowBelowLoaded) {
        drift = outputDrift(match);
    }
    if (drift) {
        return step(Kind::WindowAgrees, State::Open,
            QStringLiteral("%1 %2").arg(drift->declared.value_or(0)).arg(drift->actual.value_or(0)));
    }
    return step(Kind::WindowAgrees, subject.model->contextLoaded ? State::Done : State::Unknown);
}

SetupStep answersByResponses(const Subject &subject)
{
    State state = State::Unknown;
    for (const TrafficSample &sample : subject.question.traffic) { // the last one that says anything counts
        if (sample.servedBy == subject.ref && sample.isByResponses()) {
            state = sample.outcome == TrafficSample::Outcome::Served ? State::Done
                : sample.outcome == TrafficSample::Outcome::Failed   ? State::Open
                                                                     : state;
        }
    }
    return step(Kind::AnswersByResponses, state);
}

QList<ModelRef> chainOf(const SetupQuestion &question)
{
    const RouteSettings *own = question.settings.route(QStringLiteral("auto"));
    if (!own || own->hops.isEmpty()) {
        return question.config.chain().hops;
    }
    QList<ModelRef> hops;
    for (const QString &hop : own->references()) {
        if (const std::optional<ModelRef> ref = question.config.resolve(hop)) {
            hops.append(*ref);
        }
    }
    return hops;
}

QString addressOf(const OpenClawConfig &config, const ModelRef &ref)
{
    const ProviderConfig *provider = config.provider(ref.provider);
    const ModelConfig *model = provider ? provider->model(ref.model) : nullptr;
    return model && !model->baseUrl.isEmpty() ? model->baseUrl : provider ? provider->baseUrl : QString();
}

} // namespace

std::optional<QString> largestVariant(const ServerReading &server, const ModelReading &model)
{
    Build largest{
        model.id, sizeOf(model.selectedVariant.isEmpty() ? model.id : model.selectedVariant, &model)};
    bool isCertain = true;
    for (const Build &build : otherBuilds(server, model)) {
        const std::optional<int> order = compared(largest.size, build.size);
        isCertain = isCertain && order.has_value();
        if (order.value_or(0) < 0) {
            largest = build;
        }
    }
    const bool isOther = largest.name != model.id;
    return isOther || isCertain ? std::optional(largest.name) : std::nullopt;
}

SetupCheck setupCheck(const SetupQuestion &question)
{
    const QList<ModelRef> chain = chainOf(question);
    const auto first = std::find_if(chain.cbegin(), chain.cend(), [&question](const ModelRef &ref) {
        return placeOf(addressOf(question.config, ref)) != Place::Hosted;
    });
    SetupCheck check;
    if (first == chain.cend()) {
        return check;
    }
    check.model = *first;
    Subject subject{question, *first};
    subject.provider = question.config.provider(first->provider);
    subject.declared = subject.provider->model(first->model);
    const auto health = question.health.constFind(first->provider);
    const bool hasOwnAddress = subject.declared && !subject.declared->baseUrl.isEmpty();
    if (health != question.health.cend() && isFresh(*health, question.now) && !hasOwnAddress) {
        subject.server = health->reading.get();
        subject.model =
            subject.server->state == ServerState::Up ? subject.server->answering(first->model) : nullptr;
    }
    check.steps = {serverAnswers(subject), modelListed(subject), hasLargestVariant(subject),
        isLoaded(subject), windowAgrees(subject), answersByResponses(subject)};
    return check;
}

} // namespace Hearth
