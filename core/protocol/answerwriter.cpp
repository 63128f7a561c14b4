#include "protocol/answerwriter.h"

namespace Hearth {

AnswerWriter::~AnswerWriter() = default;

} // namespace Hearth
