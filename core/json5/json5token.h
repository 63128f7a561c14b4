#pragma once

#include "json5/json5document.h"

#include <QList>

namespace Hearth {

/// What the tokenizer found wrong inside one token. Whether it is told is the parser's decision: in the wake
/// of another error it is not.
struct Json5Flaw
{
    qint32 token = 0; ///< Index of the token.
    Json5Diagnostic::Code code = Json5Diagnostic::Code::UnexpectedCharacter;
    qint32 begin = 0;
    qint32 end = 0;
};

struct Json5TokenList
{
    QList<Json5Token> tokens; ///< Without gaps from the first byte to the last, then one End of no length.
    QList<Json5Flaw> flaws; ///< In the order of the text.
};

} // namespace Hearth
