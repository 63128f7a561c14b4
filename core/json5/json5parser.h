#pragma once

#include "json5/json5brackets.h"
#include "json5/json5cursor.h"
#include "json5/json5diagnostics.h"
#include "json5/json5tree.h"

#include <span>

namespace Hearth {

/// Reads objects, arrays and scalars out of tokens [JSON5 1.2], with a stack of its own instead of recursion,
/// and goes on sensibly after an error: one mistake of a person is one diagnostic. What stands between a
/// mistake and the next comma, closing bracket or key at the beginning of a line is passed over in silence.
class Json5Parser
{
public:
    /// \a text and \a list must outlive this object.
    Json5Parser(QByteArrayView text, const Json5TokenList &list, int maxDepth, Json5Diagnostics &diagnostics);

    [[nodiscard]] Json5Tree run();

private:
    using Kind = Json5Token::Kind;
    using Code = Json5Diagnostic::Code;

    enum class State : quint8 {
        Key, ///< Before a key, or the end of the object.
        Colon,
        Value, ///< In arrays also before the end.
        Separator, ///< After a value: a comma or the end.
    };

    /// An object or array that is open.
    struct Frame
    {
        qint32 node = -1;
        Json5Token opener;
        TextRange key; ///< Of the member being read; empty when it has none.
        State state = State::Value;
        bool isObject = false;
        bool isUnclosed = false; ///< Its closing bracket is missing; tokens further out end it.
        bool afterComma = false;
        bool isQuiet = false; ///< In the wake of an error: a missing comma is not told.
        bool hasWrongShape = false; ///< Content of another kind was told: strays in it are not.
        bool lastWasBare = false; ///< The member before was a key alone: a list in braces, told once.
        bool swallowedEnd = false; ///< Its closing bracket was seen inside a string without end.
    };

    // json5parser.cpp: the grammar
    void reportTriviaFlaws();
    void readRoot();
    void readTrailing();
    void step();
    void readKey();
    void readColon();
    void readMemberValue();
    void readElement();
    void readSeparator();
    void readComma();
    void addScalar();
    void open();
    void close(qint32 end);
    [[nodiscard]] Json5Node::Kind scalarKind() const;
    [[nodiscard]] Json5TreeBuilder::Place place() const;

    // json5recovery.cpp: what is wrong, and where to go on
    void readCloser();
    void readEnd();
    void closeUnclosed();
    void finishMember();
    void readWordAsKey();
    void readUnterminatedKey();
    void readNoColon();
    void readNoValue();
    void readBadValue();
    void readNoSeparator();
    void readExtraCommas();
    void reportBadWord(const QString &expected);
    void reportBadWord(const QString &expected, Code code);
    void reportMissing(Code code, const QString &expected);
    void reportFlaws(qsizetype token);
    [[nodiscard]] std::span<const Json5Flaw> flawsOf(qsizetype token) const;
    bool skipToSeparator(bool sameLineOnly = false);
    void noteSwallowedEnd(const Json5Token &token);
    [[nodiscard]] bool unclosedEndsHere() const;
    [[nodiscard]] bool isFlawedBy(qsizetype token, Code code) const;
    [[nodiscard]] QString closerOf(const Frame &frame) const;
    [[nodiscard]] QString separators() const;

    [[nodiscard]] Frame &frame() { return m_frames.last(); }
    [[nodiscard]] const Frame &frame() const { return m_frames.last(); }

    const Json5TokenList &m_list;
    Json5Cursor m_cursor;
    int m_maxDepth;
    Json5Diagnostics &m_diagnostics;
    Json5Brackets m_brackets;
    Json5TreeBuilder m_builder;
    QList<Frame> m_frames;
    bool m_isStrict = true; ///< As far as the grammar goes; tokens know for themselves.
    bool m_isStopped = false;
    bool m_rootWasWrong = false;
    bool m_endsInComment = false;
};

} // namespace Hearth
