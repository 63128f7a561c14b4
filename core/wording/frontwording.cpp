#include "wording/frontwording.h"

#include "wording/wording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class FrontWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString sentence(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::NotFound:
            return tr("Nothing is changed: there is no model that requests could go to.");
        case ErrorKind::InvalidInput:
            //: %1: what stands in the way, in English.
            return tr("Nothing is changed: %1.").arg(error.detail);
        default:
            return errorSentence(error);
        }
    }
};

} // namespace

QString frontErrorSentence(const Error &error)
{
    return FrontWording::sentence(error);
}

} // namespace Hearth
