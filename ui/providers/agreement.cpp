#include "providers/agreement.h"

#include "wording/formats.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(Agreement)

public:
    static QString sentence(const ModelRow &model)
    {
        const QString configured = tokensText(model.contextConfigured);
        switch (agreementOf(model)) {
        case Agreement::Agrees:
            return tr("Config and server agree.");
        case Agreement::AboveLoaded:
            //: %1, %2: tokens.
            return tr("The config promises a window of %1 tokens, but %2 are loaded: longer prompts fail.")
                .arg(configured, tokensText(model.contextLoaded));
        case Agreement::AboveMaximum:
            //: %1, %2: tokens.
            return tr("The config promises a window of %1 tokens, but the model takes no more than %2.")
                .arg(configured, tokensText(model.contextMax));
        case Agreement::BelowLoaded:
            //: %1, %2: tokens.
            return tr("The config uses a window of %1 tokens; %2 are loaded.")
                .arg(configured, tokensText(model.contextLoaded));
        case Agreement::NotInConfig:
            return tr("The server has this model; the config does not name it.");
        case Agreement::NotOnServer:
            return tr("The config names this model, but the server does not list it.");
        case Agreement::NotTold:
            return tr("The server has not told anything to compare with.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Agreement agreementOf(const ModelRow &model)
{
    if (!model.isDeclared) {
        return Agreement::NotInConfig;
    }
    if (model.state == ModelState::Missing) {
        return Agreement::NotOnServer;
    }
    if (model.state == ModelState::Unknown) {
        return Agreement::NotTold;
    }
    if (!model.contextConfigured) {
        return Agreement::Agrees; // the config leaves the window to the server
    }
    if (model.contextMax && *model.contextConfigured > *model.contextMax) {
        return Agreement::AboveMaximum;
    }
    if (model.contextLoaded && *model.contextConfigured != *model.contextLoaded) {
        return *model.contextConfigured > *model.contextLoaded ? Agreement::AboveLoaded
                                                               : Agreement::BelowLoaded;
    }
    return Agreement::Agrees;
}

Glyph glyphOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return Glyph::Agrees;
    case Agreement::AboveLoaded:
    case Agreement::AboveMaximum:
    case Agreement::NotOnServer:
        return Glyph::Warning;
    case Agreement::BelowLoaded:
    case Agreement::NotInConfig:
        return Glyph::Note;
    case Agreement::NotTold:
        break;
    }
    return Glyph::Unknown;
}

QString agreementSentence(const ModelRow &model)
{
    return AgreementText::sentence(model);
}

} // namespace Hearth
