#pragma once

#include "json5/json5context.h"
#include "json5/json5edit.h"
#include "json5/json5format.h"
#include "json5/json5structure.h"

namespace Hearth {

/// The position of \a offset, counted in the plainest way.
inline TextPosition plainPosition(const QByteArray &text, qsizetype offset)
{
    TextPosition position;
    qsizetype at = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < offset) {
        const QByteArray rest = text.sliced(at, std::min<qsizetype>(4, text.size() - at));
        if (rest.startsWith("\r\n") || rest.startsWith('\n') || rest.startsWith('\r')
            || rest.startsWith("\u2028") || rest.startsWith("\u2029")) {
            const qsizetype length = rest.startsWith("\r\n") ? 2 : (rest.startsWith("\xe2") ? 3 : 1);
            if (at + length > offset) {
                position.column += static_cast<int>(offset - at); // Inside CRLF.
                return position;
            }
            at += length;
            position = {position.line + 1, 1};
            continue;
        }
        qsizetype length = 1;
        const qsizetype longest = static_cast<uchar>(rest[0]) < 0x80 ? 1 : rest.size();
        for (qsizetype candidate = 2; candidate <= longest; ++candidate) {
            const QByteArray piece = rest.first(candidate);
            const QString decoded = QString::fromUtf8("x" + piece); // The x keeps a byte order mark in.
            const bool isOne = !decoded.contains(QChar::ReplacementCharacter) || piece == "\ufffd";
            if (isOne && decoded.toUcs4().size() == 2) {
                length = candidate;
            }
        }
        at += length;
        ++position.column;
    }
    return position;
}

inline QByteArray checkNode(const Json5Document &document, const Json5Node &node, bool mustFind)
{
    const TextRange range = node.range();
    if (range.begin < 0 || range.end > document.toText().size() || range.length() <= 0) {
        return "range outside the text";
    }
    const auto path = Json5Path::parse(node.path().toString());
    if (!path || *path != node.path()) {
        return "path does not survive being written";
    }
    const Json5Node found = document.find(*path);
    if (mustFind && found.isNull()) {
        return "path leads nowhere";
    }
    for (const Json5Member &member : node.members()) {
        if (member.keyRange.begin < range.begin || member.keyRange.end > member.value.range().begin
            || member.value.range().end > range.end) {
            return "member outside its object";
        }
        if (const QByteArray problem = checkNode(document, member.value, mustFind); !problem.isEmpty()) {
            return problem;
        }
    }
    qsizetype last = range.begin;
    for (const Json5Node &element : node.elements()) {
        if (element.range().begin < last || element.range().end > range.end) {
            return "element outside its array";
        }
        last = element.range().end;
        if (const QByteArray problem = checkNode(document, element, mustFind); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

inline QByteArray checkDiagnostics(const Json5Document &document)
{
    const QByteArray &text = document.toText();
    bool hasError = document.omittedDiagnostics() > 0;
    qsizetype last = 0;
    for (const Json5Diagnostic &each : document.diagnostics()) {
        hasError = hasError || each.severity == Json5Diagnostic::Severity::Error;
        if (each.range.begin < last || each.range.end < each.range.begin || each.range.end > text.size()) {
            return "diagnostics out of order or outside the text";
        }
        last = each.range.begin;
        if (each.position != plainPosition(text, each.range.begin)) {
            return "wrong position";
        }
        if (each.found.size() > 2 * Json5Diagnostic::foundLength + 1) {
            return "found is too long";
        }
    }
    return hasError == document.hasErrors() ? QByteArray()
                                            : QByteArray("hasErrors() does not tell of errors");
}

/// The tokens but for white space, and for a byte order mark.
inline QByteArrayList wordsOf(const Json5Document &document)
{
    QByteArrayList words;
    for (const Json5Token &token : document.tokens()) {
        if (token.kind != Json5Token::Kind::WhiteSpace) {
            words.append(document.toText().mid(token.begin, token.end - token.begin));
        }
    }
    return words;
}

/// What an editor asks.
inline QByteArray checkEditor(const Json5Document &document)
{
    const qsizetype size = document.toText().size();
    for (qsizetype offset = 0; offset <= size; offset += 1 + size / 8) {
        const Json5Context context = json5ContextAt(document, offset);
        const TextRange partial = context.partial;
        if (partial.begin > offset || partial.end < offset || partial.end > size
            || context.commaPlace > size) {
            return "context outside the text";
        }
        const auto pair = json5BracketAt(document, offset);
        if (pair && pair->other && json5BracketAt(document, pair->other->begin)->other != pair->here) {
            return "brackets do not belong to each other";
        }
    }
    for (const Json5Fold &fold : json5Folds(document)) {
        if (fold.firstLine >= fold.lastLine || fold.range.begin >= fold.range.end || fold.range.end > size) {
            return "fold outside the text";
        }
    }
    const Json5Document once = Json5Document::parse(applyEdit(document, json5Formatting(document)));
    if (wordsOf(once) != wordsOf(document)) {
        return "formatting changes tokens";
    }
    return json5Formatting(once) == Json5Edit() ? QByteArray() : QByteArray("formatting twice differs");
}

/// Empty when everything holds that must hold for any bytes whatsoever, else what does not hold for \a text.
inline QByteArray json5Problem(const QByteArray &text)
{
    Json5Document::Limits limits;
    limits.maxDepth = 16;
    limits.maxDiagnostics = 20;
    const Json5Document document = Json5Document::parse(text, limits);
    if (document.toText() != text) {
        return "toText() is not the text";
    }
    qsizetype end = 0;
    for (const Json5Token &token : document.tokens()) {
        const bool isEnd = token.kind == Json5Token::Kind::End;
        if (token.begin != end || (token.end == token.begin) != isEnd) {
            return "tokens leave a gap";
        }
        end = token.end;
    }
    if (end != text.size()) {
        return "tokens do not cover the text";
    }
    if (const QByteArray problem = checkDiagnostics(document); !problem.isEmpty()) {
        return problem;
    }
    if (!document.root().isNull()) {
        // The path of a repeated key leads to the last of them.
        const QByteArray problem = checkNode(document, document.root(), document.diagnostics().isEmpty());
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    if (!document.hasErrors() && document.root().isNull()) {
        return "no errors and no root";
    }
    if (document.isStrictJson() && document.hasErrors()) {
        return "strict with errors";
    }
    return checkEditor(document);
}

} // namespace Hearth
