// What one token costs on its way through the codecs: a Chat Completions stream read and written anew in each
// dialect, in one process and without sockets. Prints figures, asserts nothing.

#include "protocol/answerwriter.h"
#include "protocol/chatdecoder.h"
#include "protocol/responserequest.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <functional>
#include <memory>

using namespace Hearth;

namespace {

constexpr int tokens = 4000;
constexpr int rounds = 40;
constexpr qsizetype pieceBytes = 16 * 1024; ///< As much as a read of the transport gives.

/// The stream as the gateway's benchmark sends it [gateway/answers.cpp].
QByteArray chatStream()
{
    const QByteArray head =
        "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1760000000,"
        "\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{";
    QByteArray stream = head + "\"role\":\"assistant\",\"content\":\"\"},\"finish_reason\":null}]}\n\n";
    for (int token = 0; token < tokens; ++token) {
        stream += head + "\"content\":\" ~" + QByteArray::number(token).rightJustified(16, '0')
            + "xxxxxx\"},\"finish_reason\":null}]}\n\n";
    }
    return stream + head + "},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
}

using MakeWriter =
    std::function<std::unique_ptr<AnswerWriter>(const AnswerIdentity &, const ResponseRequest &)>;

/// Bytes written for one whole stream.
qsizetype translate(const QByteArray &stream, const MakeWriter &makeWriter)
{
    ChatDecoder decoder("bench");
    ResponseRequest request;
    request.stream = true;
    const auto writer = makeWriter ? makeWriter({"id", 1760000000, "m"}, request) : nullptr;
    qsizetype written = 0;
    QList<ResponseEvent> events;
    for (qsizetype at = 0; at < stream.size(); at += pieceBytes) {
        events.clear();
        if (!decoder.feed(QByteArrayView(stream).sliced(at, qMin(pieceBytes, stream.size() - at)), events)) {
            break;
        }
        QByteArray gathered;
        for (const ResponseEvent &event : std::as_const(events)) {
            if (writer) {
                writer->streamTo(gathered, event);
            }
        }
        written += gathered.size();
    }
    return written;
}

} // namespace

int main()
{
    const QByteArray stream = chatStream();
    const std::pair<const char *, MakeWriter> ways[] = {
        {"read alone", {}},
        {"to Responses", makeResponsesWriter},
        {"to Chat Completions", makeChatWriter},
        {"to Messages", makeMessagesWriter},
    };
    QTextStream out(stdout);
    for (const auto &[name, makeWriter] : ways) {
        QElapsedTimer timer;
        timer.start();
        qsizetype written = 0;
        for (int round = 0; round < rounds; ++round) {
            written = translate(stream, makeWriter);
        }
        const double nsPerToken = double(timer.nsecsElapsed()) / rounds / tokens;
        out << QStringLiteral("%1: %2 ns a token, %3 M tokens/s, %4 bytes written\n")
                   .arg(QLatin1String(name), -22)
                   .arg(nsPerToken, 0, 'f', 0)
                   .arg(1000.0 / nsPerToken, 0, 'f', 2)
                   .arg(written);
    }
    return 0;
}
