#pragma once

#include "wire.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace Hearth::Bench {

enum class Dialect { Chat, Responses, Messages };

/// What the upstream does with each request, set by `GET /bench/plan?first=50&tokens=100&…`.
struct Plan
{
    double firstMs = 0; ///< From the request to the first token.
    std::int64_t tokens = 1;
    double rate = 0; ///< Tokens a second of a stream; 0: as fast as they are taken.
    std::size_t tokenBytes = 24; ///< Of a token's text, its stamp included.
    std::size_t writeBytes = 16 * 1024; ///< Gathered for a write where tokens come as fast as possible.
    int status = 200; ///< Other ones are answered at once.

    /// The plan that \a query describes; what it does not name is as usual.
    [[nodiscard]] static Plan of(std::string_view query);
};

/// Writes one answer in the frames of its dialect, as HTTP chunks where it streams.
class Answer
{
public:
    Answer(Dialect dialect, std::size_t tokenBytes);

    /// The head of a stream and what stands before its first token.
    void begin(std::string &out);
    /// One token, sent at \a time; stamps never repeat.
    void addToken(std::string &out, std::int64_t time);
    /// Everything after the last token.
    void finish(std::string &out);
    /// The same \a tokens as a whole body with its head.
    void writeWhole(std::string &out, std::int64_t tokens, std::int64_t time);

    [[nodiscard]] std::int64_t tokens() const { return m_tokens; }

private:
    void addText(std::int64_t time);
    void addEvent(std::string &out, std::string_view type, std::string_view json) const;
    void addLastEvents(std::string &out);

    Dialect m_dialect;
    std::string m_token; ///< Text of the token of the moment.
    std::string m_text; ///< All of it, where the dialect tells it again at the end.
    std::string m_before; ///< What stands before a token's text in its chunk, the chunk's size included.
    std::string m_after;
    std::int64_t m_tokens = 0;
    std::int64_t m_stamp = 0;
};

/// A whole answer with \a status and \a json.
void writeJsonAnswer(std::string &out, int status, std::string_view json);

} // namespace Hearth::Bench
