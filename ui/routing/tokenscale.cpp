#include "routing/tokenscale.h"

#include <algorithm>
#include <cmath>

namespace Hearth::TokenScale {

namespace {

/// Below about this many tokens the scale is linear, above it logarithmic. Our choice: the middle of the
/// slider is then at 20,000 tokens, an agent's first turn.
constexpr double knee = 500;

} // namespace

qint64 tokensAt(int position)
{
    if (position <= 0) {
        return 0;
    }
    if (position >= lastPosition) {
        return mostTokens;
    }
    const double share = double(position) / lastPosition;
    const double exact = knee * (std::pow(double(mostTokens) / knee + 1, share) - 1);
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(exact, 1.0))) - 1));
    return qint64(std::round(exact / step) * step);
}

int positionOf(qint64 tokens)
{
    const double bounded = double(std::clamp<qint64>(tokens, 0, mostTokens));
    const double share = std::log(bounded / knee + 1) / std::log(double(mostTokens) / knee + 1);
    return int(std::lround(share * lastPosition));
}

} // namespace Hearth::TokenScale
