#include "json5/json5structure.h"

#include "json5/json5characters.h"
#include "json5/json5pairs.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;
using NodeKind = Json5Node::Kind;

/// Counts lines as it is moved forward over a text.
class LineCounter
{
public:
    explicit LineCounter(QByteArrayView text)
        : m_text(text)
    {
    }

    int lineOf(qsizetype offset)
    {
        while (m_at < offset) {
            const qsizetype length = json5LineEndAt(m_text, m_at);
            m_line += length > 0 ? 1 : 0;
            m_at += std::max<qsizetype>(length, 1);
        }
        return m_line;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 0;
};

bool isContainer(NodeKind kind)
{
    return kind == NodeKind::Object || kind == NodeKind::Array;
}

Json5OutlineEntry entryOf(const Json5Node &value)
{
    Json5OutlineEntry entry;
    entry.kind = value.kind();
    entry.range = value.range();
    entry.childCount = isContainer(entry.kind) ? value.size() : 0;
    return entry;
}

void setValue(
    Json5OutlineEntry &entry, const Json5Node &value, const Json5Path &path, const Json5SecretTest &isSecret)
{
    if (isContainer(entry.kind)) {
        return;
    }
    entry.isHidden = entry.kind == NodeKind::String && isSecret && isSecret(path);
    if (!entry.isHidden) {
        entry.value = json5ShortText(value);
    }
}

} // namespace

QList<Json5Fold> json5Folds(const Json5Document &document)
{
    const QList<Json5Token> &tokens = document.tokens();
    const Json5Pairs pairs(tokens);
    LineCounter lines(document.toText());
    QList<int> lineOf(tokens.size()); // where each token begins
    QList<int> lastLineOf(tokens.size());
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        lineOf[at] = lines.lineOf(tokens.at(at).begin);
        lastLineOf[at] = tokens.at(at).kind == Kind::LineEnd ? lineOf[at] : lines.lineOf(tokens.at(at).end);
    }
    QList<Json5Fold> folds;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const Kind kind = tokens.at(at).kind;
        const qsizetype last = kind == Kind::BlockComment ? at : isJson5Opener(kind) ? pairs.partner(at) : -1;
        if (last < 0 || lastLineOf.at(last) <= lineOf.at(at)) {
            continue;
        }
        if (folds.isEmpty() || folds.constLast().firstLine < lineOf.at(at)) {
            folds.append({{tokens.at(at).begin, tokens.at(last).end}, lineOf.at(at), lastLineOf.at(last)});
        }
    }
    return folds;
}

std::optional<Json5BracketPair> json5BracketAt(const Json5Document &document, qsizetype offset)
{
    const QList<Json5Token> &tokens = document.tokens();
    const auto isBefore = [](const Json5Token &token, qsizetype at) { return token.begin < at; };
    const qsizetype next =
        std::lower_bound(tokens.cbegin(), tokens.cend(), offset, isBefore) - tokens.cbegin();
    for (const qsizetype at : {next, next - 1}) {
        if (at < 0 || at >= tokens.size()) {
            continue;
        }
        const Json5Token &token = tokens.at(at);
        const bool isBracket = isJson5Opener(token.kind) || isJson5Closer(token.kind);
        if (isBracket && (token.begin == offset || token.end == offset)) {
            const qsizetype other = Json5Pairs(tokens).partner(at);
            return Json5BracketPair{
                token.range(), other < 0 ? std::nullopt : std::optional(tokens.at(other).range())};
        }
    }
    return std::nullopt;
}

QList<Json5OutlineEntry> json5Outline(
    const Json5Node &container, const Json5Path &path, const Json5SecretTest &isSecret)
{
    QList<Json5OutlineEntry> entries;
    entries.reserve(container.size());
    if (container.kind() == NodeKind::Array) {
        const QList<Json5Node> elements = container.elements();
        for (qsizetype at = 0; at < elements.size(); ++at) {
            Json5OutlineEntry entry = entryOf(elements.at(at));
            entry.index = at;
            setValue(entry, elements.at(at), path.child(at), isSecret);
            entries.append(entry);
        }
        return entries;
    }
    const QList<Json5Member> members = container.members();
    for (const Json5Member &member : members) {
        Json5OutlineEntry entry = entryOf(member.value);
        entry.key = member.key;
        entry.keyRange = member.keyRange;
        setValue(entry, member.value, path.child(member.key), isSecret);
        entries.append(entry);
    }
    return entries;
}

QString json5ShortText(const Json5Node &scalar, int most)
{
    constexpr qsizetype bytesPerCharacter = 4; // UTF-8
    QString text = QString::fromUtf8(scalar.text().left(most * bytesPerCharacter)).simplified();
    if (text.size() > most) {
        text.truncate(most - 1);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
        text += QChar(0x2026);
    }
    return text;
}

Json5Path json5PathAt(const Json5Document &document, qsizetype offset)
{
    Json5Path path;
    Json5Node node = document.root();
    const auto touches = [offset](
                             qsizetype begin, qsizetype end) { return begin <= offset && offset <= end; };
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        if (node.kind() == NodeKind::Object) {
            const QList<Json5Member> members = node.members();
            const auto behind = std::partition_point(members.cbegin(), members.cend(),
                [offset](const Json5Member &each) { return each.value.range().end < offset; });
            if (behind != members.cend() && touches(behind->keyRange.begin, behind->value.range().end)) {
                path = path.child(behind->key);
                goesOn = behind->value.range().begin <= offset;
                node = behind->value;
            }
        } else if (node.kind() == NodeKind::Array) {
            const QList<Json5Node> elements = node.elements();
            const auto behind = std::partition_point(elements.cbegin(), elements.cend(),
                [offset](const Json5Node &each) { return each.range().end < offset; });
            if (behind != elements.cend() && touches(behind->range().begin, behind->range().end)) {
                path = path.child(behind - elements.cbegin());
                node = *behind;
                goesOn = true;
            }
        }
    }
    return path;
}

} // namespace Hearth
