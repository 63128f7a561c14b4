#include "protocol/answerwriter.h"

namespace Hearth {

AnswerWriter::~AnswerWriter() = default;

QByteArray AnswerWriter::stream(const ResponseEvent &event)
{
    QByteArray out;
    streamTo(out, event);
    return out;
}

} // namespace Hearth
