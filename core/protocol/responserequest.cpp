#include "protocol/responserequest.h"

#include <algorithm>

namespace Hearth {

namespace {

bool isImage(const ContentPart &part)
{
    return part.kind == ContentPart::Kind::Image;
}

/// Counts characters in the two groups that tokenizers treat so differently.
class TokenEstimate
{
public:
    void text(QByteArrayView utf8)
    {
        for (const char c : utf8) {
            const auto byte = static_cast<uchar>(c);
            m_ascii += byte < 0x80 ? 1 : 0;
            m_other += byte >= 0xC0 ? 1 : 0; // first bytes only: one a character
        }
    }
    void message() { m_tokens += tokensPerMessage; }
    void image() { m_tokens += tokensPerImage; }

    [[nodiscard]] qint64 total() const
    {
        // 1.5 characters a token as a fraction, rounded up.
        return m_tokens + (m_ascii + asciiPerToken - 1) / asciiPerToken + (2 * m_other + 2) / 3;
    }

private:
    // Design figures [responserequest.h]. Role markers of ChatML and its kin take 3 to 5 tokens a message; a
    // vision encoder between 256 (Gemma 3) and some thousand tokens an image.
    static constexpr qint64 asciiPerToken = 4;
    static constexpr qint64 tokensPerMessage = 4;
    static constexpr qint64 tokensPerImage = 800;

    qint64 m_tokens = 0;
    qint64 m_ascii = 0;
    qint64 m_other = 0;
};

void addContent(TokenEstimate &estimate, const QList<ContentPart> &content)
{
    for (const ContentPart &part : content) {
        const bool isText = part.kind == ContentPart::Kind::Text || part.kind == ContentPart::Kind::Refusal;
        if (isText) {
            estimate.text(part.text);
        } else {
            estimate.image(); // files and sound too: their base64 says nothing of their tokens
        }
    }
}

} // namespace

bool ResponseRequest::hasImages() const
{
    return std::any_of(input.begin(), input.end(),
        [](const InputItem &item) { return std::any_of(item.content.begin(), item.content.end(), isImage); });
}

qint64 estimatePromptTokens(const ResponseRequest &request)
{
    TokenEstimate estimate;
    if (request.instructions) {
        estimate.message();
        estimate.text(*request.instructions);
    }
    for (const InputItem &item : request.input) {
        estimate.message();
        estimate.text(item.name);
        estimate.text(item.arguments);
        addContent(estimate, item.content);
    }
    for (const FunctionTool &tool : request.tools) {
        estimate.message();
        estimate.text(tool.name);
        estimate.text(tool.description.bytes());
        estimate.text(tool.parameters.bytes());
    }
    estimate.text(request.textFormat.schema.bytes());
    return estimate.total();
}

} // namespace Hearth
