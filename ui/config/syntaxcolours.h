#pragma once

#include <memory>

class QTextDocument;

namespace Hearth {

struct Tokens;

/// Knows how JSON5 is coloured, for as many documents as want it. Without KSyntaxHighlighting it knows
/// nothing, and texts have one colour.
class SyntaxDefinition
{
public:
    SyntaxDefinition();
    ~SyntaxDefinition();

private:
    friend class SyntaxColours;
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Colours the JSON5 text of one document with our own tokens. GUI thread.
class SyntaxColours
{
public:
    /// \a definition and \a document outlive this.
    SyntaxColours(const SyntaxDefinition &definition, QTextDocument &document);
    ~SyntaxColours();
    void setTokens(const Tokens &tokens); ///< Colours again where they differ.

private:
    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace Hearth
