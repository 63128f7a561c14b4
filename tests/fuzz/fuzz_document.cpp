#include "fuzzing.h"
#include "json5invariants.h"

/// JSON5 documents: the same invariants as fuzz_json5, with input that libFuzzer finds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QByteArray problem = Hearth::json5Problem(text);
    Hearth::require(problem.isEmpty(), problem.constData());
    return 0;
}
