#include "config/syntaxcolours.h"

#include "widgets/tokens.h"

#ifdef HEARTH_HAVE_SYNTAX_HIGHLIGHTING
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#endif

#include <QHash>
#include <QTextCharFormat>

namespace Hearth {

#ifdef HEARTH_HAVE_SYNTAX_HIGHLIGHTING

namespace {

/// By the names that resources/syntax/json5.xml gives.
QHash<QString, QTextCharFormat> formatsOf(const Tokens &tokens)
{
    QHash<QString, QTextCharFormat> formats;
    const auto set = [&formats](const char *name, const QColor &color) {
        formats[QLatin1String(name)].setForeground(color);
    };
    set("Punctuation", tokens.muted);
    set("Key", tokens.cold);
    set("Include", tokens.ember);
    set("String", tokens.good);
    set("Escape", tokens.caution);
    set("Variable", tokens.caution);
    set("Number", tokens.ember);
    set("Hexadecimal Number", tokens.ember);
    set("Literal", tokens.ember);
    set("Comment", tokens.muted);
    set("Error", tokens.bad);
    return formats;
}

} // namespace

struct SyntaxDefinition::Data
{
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Definition json5;
};

SyntaxDefinition::SyntaxDefinition()
    : m_data(std::make_unique<Data>())
{
    m_data->repository.addCustomSearchPath(QStringLiteral(":/hearth"));
    m_data->json5 = m_data->repository.definitionForName(QStringLiteral("JSON5"));
}

/// The library finds what is what; the colours are ours, not those of one of its themes.
class SyntaxColours::Highlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    void setTokens(const Tokens &tokens)
    {
        if (m_tokens != tokens) {
            m_tokens = tokens;
            m_formats = formatsOf(tokens);
            rehighlight();
        }
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto found = m_formats.constFind(format.name());
        if (found != m_formats.cend()) {
            setFormat(offset, length, *found);
        }
    }

private:
    Tokens m_tokens = Tokens::light();
    QHash<QString, QTextCharFormat> m_formats = formatsOf(Tokens::light());
};

SyntaxColours::SyntaxColours(const SyntaxDefinition &definition, QTextDocument &document)
    : m_highlighter(std::make_unique<Highlighter>(&document))
{
    m_highlighter->setDefinition(definition.m_data->json5);
}

void SyntaxColours::setTokens(const Tokens &tokens)
{
    m_highlighter->setTokens(tokens);
}

#else

struct SyntaxDefinition::Data
{
};

class SyntaxColours::Highlighter
{
};

SyntaxDefinition::SyntaxDefinition() = default;

SyntaxColours::SyntaxColours(const SyntaxDefinition &, QTextDocument &) { }

void SyntaxColours::setTokens(const Tokens &) { }

#endif

SyntaxDefinition::~SyntaxDefinition() = default;

SyntaxColours::~SyntaxColours() = default;

} // namespace Hearth
