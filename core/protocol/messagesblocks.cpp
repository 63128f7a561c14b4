#include "protocol/messagesblocks.h"

#include "protocol/sealedthinking.h"

#include <utility>

namespace Hearth {

namespace {

/// Blocks one answer may have, against hostile upstreams. Our choice, far above any answer seen.
constexpr qsizetype maxBlocks = 4096;

} // namespace

MessagesBlocks::MessagesBlocks(const QByteArray &idPrefix, ItemStream &stream)
    : m_stream(stream)
    , m_calls(idPrefix)
{
}

bool MessagesBlocks::repeat(QByteArrayView data, QList<ResponseEvent> &out)
{
    if (m_frameBlock < 0 || m_frameBlock != m_current) {
        return false;
    }
    std::optional<QByteArray> said = m_frame.match(data);
    if (!said) {
        return false;
    }
    Block &block = m_blocks[m_frameBlock];
    if (block.kind == Block::Kind::Thinking) {
        thinkingDelta(block, *std::move(said), out);
    } else if (block.kind == Block::Kind::Call) {
        inputDelta(block, *said, out);
    } else {
        textDelta(*std::move(said), out);
    }
    return true;
}

MessagesBlocks::Block *MessagesBlocks::find(std::optional<qint64> index)
{
    for (qsizetype at = m_blocks.size() - 1; at >= 0; --at) {
        if (!index || m_blocks[at].index == *index) {
            return &m_blocks[at];
        }
    }
    return nullptr;
}

void MessagesBlocks::start(const JsonSpan &content, std::optional<qint64> index, QList<ResponseEvent> &out)
{
    if (m_blocks.size() >= maxBlocks) {
        fault("The upstream's answer has too many blocks.");
        return;
    }
    const QByteArray type = content.member("type").text();
    Block block;
    block.index = index.value_or(m_blocks.isEmpty() ? 0 : m_blocks.last().index + 1);
    block.kind = type == "text"                             ? Block::Kind::Text
        : type == "thinking" || type == "redacted_thinking" ? Block::Kind::Thinking
        : type == "tool_use"                                ? Block::Kind::Call
                                                            : Block::Kind::Ignored;
    m_blocks.append(block);
    Block &begun = m_blocks.last();
    enter(begun, out);
    if (begun.kind == Block::Kind::Text) {
        textDelta(content.member("text").text(), out);
    } else if (begun.kind == Block::Kind::Thinking) {
        begun.thought.redacted = content.member("data").text();
        begun.thought.signature = content.member("signature").text();
        m_stream.hold(begun.thought.redacted.size() + begun.thought.signature.size());
        thinkingDelta(begun, content.member("thinking").text(), out);
    } else if (begun.kind == Block::Kind::Call) {
        const JsonSpan input = content.member("input");
        begun.wholeInput = input.isObject() ? input.compact() : QByteArray();
        m_stream.hold(begun.wholeInput.size());
        flushThought(true, out);
        ToolCallFragment fragment;
        fragment.index = m_current;
        fragment.id = content.member("id").text();
        fragment.name = content.member("name").text();
        if (!m_calls.feed(fragment, m_stream, out)) {
            fault("The upstream sent a tool call that cannot be placed.");
        }
    }
}

/// The block that a delta of \a kind is for: begun silently where its start is missing.
MessagesBlocks::Block *MessagesBlocks::blockFor(
    std::optional<qint64> index, Block::Kind kind, QList<ResponseEvent> &out)
{
    Block *block = find(index);
    const bool isOther = block && block->kind != kind && block->kind != Block::Kind::Ignored;
    if (!block || (isOther && !index)) {
        if (kind == Block::Kind::Call || m_blocks.size() >= maxBlocks) {
            fault("The upstream sent arguments that belong to no open tool call.");
            return nullptr;
        }
        Block begun;
        begun.index = index.value_or(m_blocks.isEmpty() ? 0 : m_blocks.last().index + 1);
        begun.kind = kind;
        m_blocks.append(begun);
        block = &m_blocks.last();
        enter(*block, out);
    }
    return block->kind == kind ? block : nullptr;
}

/// Another block speaks: the one before is left, its item closed unless it is a call, which others may join.
void MessagesBlocks::enter(Block &block, QList<ResponseEvent> &out)
{
    const qsizetype at = &block - m_blocks.constData();
    if (at == m_current || block.kind == Block::Kind::Ignored) {
        return;
    }
    leave(out);
    m_current = at;
}

void MessagesBlocks::leave(QList<ResponseEvent> &out)
{
    if (m_current < 0 || m_blocks[m_current].kind == Block::Kind::Call || !isOpen()) {
        return;
    }
    Block &block = m_blocks[m_current];
    if (block.kind == Block::Kind::Thinking) {
        seal(block, out);
    }
    if (m_thoughts.isPlain() && !m_calls.hasUnclosed()) {
        m_stream.close("completed", out); // else a tag, or space before a call, is still held back
    }
}

void MessagesBlocks::delta(
    const JsonSpan &delta, std::optional<qint64> index, QByteArrayView data, QList<ResponseEvent> &out)
{
    const QByteArray type = delta.member("type").text();
    const bool isText = type == "text_delta";
    const bool isThought = type == "thinking_delta" || type == "signature_delta";
    if (!isText && !isThought && type != "input_json_delta") {
        return; // citations, and what newer versions bring
    }
    Block *block = blockFor(
        index, isText ? Block::Kind::Text : (isThought ? Block::Kind::Thinking : Block::Kind::Call), out);
    if (!block) {
        return;
    }
    if (type == "signature_delta") {
        const QByteArray signature = delta.member("signature").text();
        m_stream.hold(signature.size());
        block->thought.signature.append(signature);
        return;
    }
    const JsonSpan said = delta.member(isText ? "text" : (isThought ? "thinking" : "partial_json"));
    if (block->kind != Block::Kind::Call) {
        enter(*block, out);
    }
    if (isText) {
        textDelta(said.text(), out);
    } else if (isThought) {
        thinkingDelta(*block, said.text(), out);
    } else {
        inputDelta(*block, said.text(), out);
    }
    // The frame is known to hold one string and nothing else that speaks.
    const qsizetype at = block - m_blocks.constData();
    if (said.isString() && at == m_current) {
        m_frame.remember(data, said, ChunkTemplate::Kind::Content);
        m_frameBlock = at;
    }
}

void MessagesBlocks::stop(std::optional<qint64> index, QList<ResponseEvent> &out)
{
    if (Block *block = find(index)) {
        giveInput(*block, "{}", out);
        seal(*block, out);
    }
}

void MessagesBlocks::whole(const JsonSpan &content, QList<ResponseEvent> &out)
{
    m_isWhole = true;
    content.forEachElement([&](const JsonSpan &element) {
        if (isOpen()) {
            start(element, std::nullopt, out);
            stop(std::nullopt, out);
        }
    });
}

void MessagesBlocks::finish(QList<ResponseEvent> &out)
{
    for (Block &block : m_blocks) {
        giveInput(block, {}, out); // an empty call at the very end may have been cut
        seal(block, out);
    }
    flushThought(false, out);
    if (isOpen() && !m_calls.finish(m_stream, out)) {
        fault("The upstream sent a tool call without a name.");
    }
}

void MessagesBlocks::fault(const QByteArray &message)
{
    if (m_fault.isEmpty()) {
        m_fault = message;
    }
}

/// The arguments that came with the call's start, if none followed; \a none where there are none at all.
void MessagesBlocks::giveInput(Block &block, const QByteArray &none, QList<ResponseEvent> &out)
{
    if (block.kind == Block::Kind::Call && !block.hasInput) {
        inputDelta(block, block.wholeInput.isEmpty() ? none : block.wholeInput, out);
    }
}

void MessagesBlocks::seal(Block &block, QList<ResponseEvent> &out)
{
    const bool isCurrent = m_current >= 0 && &block == &m_blocks[m_current];
    const QByteArray sealed = encryptedContentOf(block.thought);
    if (std::exchange(block.isSealed, true) || !isCurrent || sealed.isEmpty()) {
        return; // a signature that comes when its item is closed is lost
    }
    flushThought(true, out);
    closeCalls(out);
    m_stream.seal(sealed, out);
}

void MessagesBlocks::textDelta(QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (m_thoughts.isPlain()) {
        text(std::move(textDelta), out);
        return;
    }
    if (m_isWhole && textDelta.contains("</think>") && !textDelta.trimmed().startsWith("<think>")) {
        textDelta.prepend("<think>"); // the template opened the thought: see ThinkSplitter
    }
    ThinkSplitter::Pieces pieces = m_thoughts.feed(textDelta);
    reasoning(std::move(pieces.reasoning), out);
    text(std::move(pieces.text), out);
}

void MessagesBlocks::thinkingDelta(Block &block, QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (!textDelta.isEmpty()) {
        flushThought(true, out);
        block.thought.thinking.append(textDelta);
        reasoning(std::move(textDelta), out);
    }
}

void MessagesBlocks::inputDelta(Block &block, const QByteArray &json, QList<ResponseEvent> &out)
{
    if (json.isEmpty() || !isOpen()) {
        return;
    }
    block.hasInput = true;
    ToolCallFragment fragment;
    fragment.index = &block - m_blocks.constData();
    fragment.arguments = json;
    if (!m_calls.feed(fragment, m_stream, out)) {
        fault("The upstream sent arguments that belong to no open tool call.");
    }
}

void MessagesBlocks::reasoning(QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (!textDelta.isEmpty()) {
        closeCalls(out);
        m_stream.reasoning(std::move(textDelta), out);
    }
}

void MessagesBlocks::text(QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (textDelta.isEmpty() || (m_calls.hasUnclosed() && textDelta.trimmed().isEmpty())) {
        return; // space between calls is their format, not text
    }
    closeCalls(out);
    m_stream.text(std::move(textDelta), out);
}

void MessagesBlocks::closeCalls(QList<ResponseEvent> &out)
{
    if (!isOpen() || !m_calls.hasUnclosed()) {
        return;
    }
    for (qsizetype at = std::exchange(m_unanswered, m_blocks.size()); at < m_blocks.size(); ++at) {
        giveInput(m_blocks[at], "{}", out);
    }
    if (isOpen() && !m_calls.closeAll(m_stream, out)) {
        fault("The upstream sent a tool call without a name.");
    }
}

void MessagesBlocks::flushThought(bool dropSpace, QList<ResponseEvent> &out)
{
    if (!m_thoughts.isPlain()) {
        ThinkSplitter::Pieces pieces = m_thoughts.flush(dropSpace);
        reasoning(std::move(pieces.reasoning), out);
        text(std::move(pieces.text), out);
    }
}

} // namespace Hearth
