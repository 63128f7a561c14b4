#include "protocol/answerdecoder.h"

namespace Hearth {

AnswerDecoder::~AnswerDecoder() = default;

} // namespace Hearth
