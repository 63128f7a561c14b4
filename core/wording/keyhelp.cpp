#include "wording/keyhelp.h"

#include "wording/keyhelptables.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace Hearth {

namespace {

using HelpTexts = QHash<QString, const char *>;

const HelpTexts &helpTexts()
{
    static const HelpTexts texts = [] {
        HelpTexts all;
        for (const auto table : {modelKeyHelp(), compatKeyHelp(), agentKeyHelp(), runtimeKeyHelp(),
                 sectionKeyHelp(), settingsKeyHelp()}) {
            for (const KeyHelpText &each : table) {
                for (const QString &place : QString::fromLatin1(each.places).split(u' ')) {
                    all.insert(place, each.text);
                }
            }
        }
        return all;
    }();
    return texts;
}

QString words(const char *text)
{
    return QCoreApplication::translate("wording", text);
}

/// Where the last steps begin that a line is written for; nothing for none.
const char *helpFor(const QString &place)
{
    const HelpTexts &texts = helpTexts();
    const qsizetype form = place.indexOf(u':') + 1;
    for (qsizetype at = 0; at >= 0 && at < place.size();) {
        if (const char *text = texts.value(place.mid(at))) {
            return text;
        }
        const qsizetype dot = place.indexOf(u'.', at);
        at = at == 0 ? form : dot + 1;
        if (at != form && dot < 0) {
            break;
        }
    }
    return nullptr;
}

QString scalarWords(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
        return words(QT_TRANSLATE_NOOP("wording", "text"));
    case ValueKind::NonEmptyText:
        return words(QT_TRANSLATE_NOOP("wording", "text that is not empty"));
    case ValueKind::TextOrNull:
        return words(QT_TRANSLATE_NOOP("wording", "text or null"));
    case ValueKind::Boolean:
        return words(QT_TRANSLATE_NOOP("wording", "true or false"));
    case ValueKind::Number:
        return words(QT_TRANSLATE_NOOP("wording", "number"));
    case ValueKind::Count:
        return words(QT_TRANSLATE_NOOP("wording", "number above 0"));
    case ValueKind::WholeCount:
        return words(QT_TRANSLATE_NOOP("wording", "whole number above 0"));
    case ValueKind::Whole:
        return words(QT_TRANSLATE_NOOP("wording", "whole number"));
    case ValueKind::NumberOrText:
        return words(QT_TRANSLATE_NOOP("wording", "number or text"));
    case ValueKind::Choice:
        return words(QT_TRANSLATE_NOOP("wording", "one of a few words"));
    case ValueKind::BooleanOrChoice:
        return words(QT_TRANSLATE_NOOP("wording", "true, false or a word"));
    case ValueKind::Secret:
        return words(QT_TRANSLATE_NOOP("wording", "secret: text, ${NAME} or a reference"));
    case ValueKind::ModelSlot:
        return words(QT_TRANSLATE_NOOP("wording", "model, or an object with primary and fallbacks"));
    case ValueKind::Object:
        return words(QT_TRANSLATE_NOOP("wording", "object"));
    default:
        return {};
    }
}

QString containerWords(const KeyGuide &guide)
{
    switch (guide.kind) {
    case ValueKind::Texts:
        return words(QT_TRANSLATE_NOOP("wording", "list of texts"));
    case ValueKind::TextOrTexts:
        return words(QT_TRANSLATE_NOOP("wording", "text or list of texts"));
    case ValueKind::VariableNames:
        return words(QT_TRANSLATE_NOOP("wording", "list of environment variables"));
    case ValueKind::Map:
        return words(QT_TRANSLATE_NOOP("wording", "object with keys of your choice"));
    case ValueKind::Array:
        return guide.of == ValueKind::Choice
            //: What stands under a key; %1: words, such as "text, image".
            ? words(QT_TRANSLATE_NOOP("wording", "list of: %1")).arg(guide.choices.join(QLatin1String(", ")))
            : words(QT_TRANSLATE_NOOP("wording", "list"));
    default:
        return {};
    }
}

} // namespace

QString keyHelp(const QString &place)
{
    const char *text = helpFor(place);
    return text ? words(text) : QString();
}

QString keyKindWords(const KeyGuide &guide)
{
    if (guide.kind == ValueKind::Choice) {
        //: What stands under a key; %1: words, such as "local, remote".
        return words(QT_TRANSLATE_NOOP("wording", "one of: %1")).arg(guide.choices.join(QLatin1String(", ")));
    }
    if (guide.kind == ValueKind::BooleanOrChoice) {
        return words(QT_TRANSLATE_NOOP("wording", "true, false or one of: %1"))
            .arg(guide.choices.join(QLatin1String(", ")));
    }
    // Bounds that only say what JavaScript can count are no help.
    constexpr qint64 farAway = qint64(1) << 31;
    if (guide.kind == ValueKind::Whole && guide.least && guide.most && *guide.most < farAway - 1) {
        const QLocale locale;
        return words(QT_TRANSLATE_NOOP("wording", "whole number from %1 to %2"))
            .arg(locale.toString(*guide.least), locale.toString(*guide.most));
    }
    if (guide.kind == ValueKind::Whole && guide.least) {
        return words(QT_TRANSLATE_NOOP("wording", "whole number, at least %1"))
            .arg(QLocale().toString(*guide.least));
    }
    const QString container = containerWords(guide);
    return container.isEmpty() ? scalarWords(guide.kind) : container;
}

QString keyAgeWords(KeyAge age)
{
    switch (age) {
    case KeyAge::Always:
        return {};
    case KeyAge::Newer:
        return words(
            QT_TRANSLATE_NOOP("wording", "Only newer versions of OpenClaw take it (2026.8 and later)."));
    case KeyAge::Older:
        return words(QT_TRANSLATE_NOOP("wording", "Newer versions of OpenClaw refuse it."));
    case KeyAge::Retired:
        return words(QT_TRANSLATE_NOOP("wording", "Newer versions of OpenClaw ignore it and move it away."));
    }
    return {};
}

QString completionWords(const Completion &completion)
{
    switch (completion.kind) {
    case Completion::Kind::Key:
    case Completion::Kind::Choice:
    case Completion::Kind::Boolean:
        return {};
    case Completion::Kind::Number:
        return words(QT_TRANSLATE_NOOP("wording", "what counts when nothing is set"));
    case Completion::Kind::Model:
        return words(QT_TRANSLATE_NOOP("wording", "model"));
    case Completion::Kind::Alias:
        //: %1: a reference to a model, such as lmstudio/minimax-m2.1.
        return words(QT_TRANSLATE_NOOP("wording", "alias of %1")).arg(completion.target);
    case Completion::Kind::Provider:
        return words(QT_TRANSLATE_NOOP("wording", "provider"));
    case Completion::Kind::Address:
        return completion.target.isEmpty()
            ? words(QT_TRANSLATE_NOOP("wording", "usual address"))
            //: %1: the id of a kind of server, such as lmstudio.
            : words(QT_TRANSLATE_NOOP("wording", "usual address of %1")).arg(completion.target);
    case Completion::Kind::Variable:
        return words(QT_TRANSLATE_NOOP("wording", "environment variable"));
    case Completion::Kind::Name:
        return words(QT_TRANSLATE_NOOP("wording", "name from this config"));
    case Completion::Kind::Empty:
        return words(QT_TRANSLATE_NOOP("wording", "to be filled in"));
    }
    return {};
}

QStringList helpedPlaces()
{
    return helpTexts().keys();
}

} // namespace Hearth
