#pragma once

#include <QByteArray>

namespace Hearth {

/// Parts `<think>…</think>` at the very start of an answer from its text, however the chunks split the tags
/// [PROTOCOLS.md 1.3, 5.3]. Only what may still be a tag is held back. Later tags are text.
///
/// Some templates put the opening tag into the prompt, so that the answer begins inside the thought and only
/// `</think>` shows. In a stream that cannot be told from an answer without delaying every text until its
/// end: there a closing tag is taken only where nothing but space stands before it. A whole body shows its
/// end: see ChatDecoder.
class ThinkSplitter
{
public:
    struct Pieces
    {
        QByteArray reasoning; ///< Comes before text.
        QByteArray text;
    };

    [[nodiscard]] Pieces feed(const QByteArray &content);
    /// What was held back: at the end of the answer, or before something else than content comes. Afterwards
    /// everything is text. Space alone is dropped when \a dropSpace: it stood before a tool call.
    [[nodiscard]] Pieces flush(bool dropSpace);
    [[nodiscard]] bool isPlain() const { return m_state == State::Text; }

private:
    enum class State { Start, Think, After, Text };

    void start();
    void think(Pieces &pieces);
    void after();

    State m_state = State::Start;
    bool m_thoughtBegun = false;
    QByteArray m_held;
};

} // namespace Hearth
