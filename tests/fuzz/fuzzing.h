#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What the fuzzers share. Each is one function that libFuzzer calls with bytes (built with -DHEARTH_FUZZ=ON);
// in ordinary builds fuzzmain.cpp calls it with the corpus and mutations of it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace Hearth {

/// Stops the program, which is how a fuzzer tells of a finding.
inline void require(bool holds, const char *what, const QByteArray &seen = {})
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n%s\n", what, seen.constData());
        std::abort();
    }
}

/// The input, its first byte taken off as a choice of what to do with the rest.
struct FuzzInput
{
    int choice = 0;
    QByteArray bytes;

    FuzzInput(const std::uint8_t *data, std::size_t size)
    {
        if (size > 0) {
            choice = data[0];
            bytes = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
        }
    }
};

/// Calls \a take with pieces of \a bytes, cut where \a seed says; each goes away after its call.
template <typename Take>
void inPieces(const QByteArray &bytes, unsigned seed, Take take)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        seed = seed * 1664525U + 1013904223U; // Numerical Recipes' generator
        const qsizetype length = qMin<qsizetype>(1 + (seed >> 24) % 40, bytes.size() - at);
        const QByteArray piece(bytes.constData() + at, length);
        if (!take(piece)) {
            return;
        }
        at += length;
    }
}

} // namespace Hearth
