#include "fuzzing.h"
#include "net/httprequestreader.h"
#include "net/responsereader.h"

using namespace Hearth;

namespace {

constexpr qsizetype maxHead = 2048;
constexpr qsizetype maxBody = 4096;

/// All that a connection's bytes were read as, in one text.
class Requests
{
public:
    /// False once the connection cannot be understood any more.
    bool feed(const QByteArray &piece)
    {
        QByteArrayView rest(piece);
        while (!rest.isEmpty()) {
            const qsizetype taken = m_reader.feed(rest);
            require(taken >= 0 && taken <= rest.size(), "a reader takes what it is given");
            rest = rest.sliced(taken);
            if (m_reader.stage() == HttpRequestReader::Stage::Refused) {
                const int status = m_reader.refusal().status;
                require(status >= 400 && status < 600, "a refusal has a status");
                require(!m_reader.refusal().message.isEmpty(), "a refusal says why");
                m_refused = status;
                return false;
            }
            if (m_reader.stage() == HttpRequestReader::Stage::Complete) {
                take();
            } else {
                require(rest.isEmpty(), "a reader that waits has taken all");
            }
        }
        return true;
    }

    [[nodiscard]] const QByteArray &seen() const { return m_seen; }
    [[nodiscard]] int refused() const { return m_refused; } ///< Its status, or 0.

private:
    void take()
    {
        const bool keeps = m_reader.keepsAlive();
        const HttpRequest request = m_reader.takeRequest();
        require(!request.method.isEmpty() && !request.target.isEmpty(), "a request has method and target");
        require(request.body.size() <= maxBody, "a body is bounded");
        m_seen.append(request.method)
            .append(' ')
            .append(request.target)
            .append(keeps ? " keep\n" : " close\n");
        for (const auto &[name, value] : request.headers) {
            require(!name.isEmpty() && !name.contains('\r') && !name.contains('\n'),
                "a header's name is a token");
            require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'),
                "a header's value is one line");
            m_seen.append(name).append(": ").append(value).append('\n');
        }
        m_seen.append(request.body).append('\n');
        require(m_reader.stage() == HttpRequestReader::Stage::Empty, "a reader begins anew");
    }

    HttpRequestReader m_reader{maxHead, maxBody};
    QByteArray m_seen;
    int m_refused = 0;
};

/// What an answer's bytes were read as.
class Answer
{
public:
    explicit Answer(bool toHead)
        : m_reader({toHead, static_cast<quint64>(maxBody)})
    {
    }

    bool feed(const QByteArray &piece)
    {
        m_hasFailed = !m_reader.feed(piece, m_body);
        return !m_hasFailed;
    }

    /// Of an answer that fails only that: Beast looks for what is wrong in a head either as it comes or when
    /// it is whole, so that one which is both broken and cut off fails as the one or the other.
    [[nodiscard]] QByteArray seen()
    {
        require(m_body.size() <= maxBody, "a body is bounded");
        if (m_hasFailed || !m_reader.finish()) {
            return "failed";
        }
        require(m_reader.isComplete(), "what ends well is complete");
        QByteArray all;
        if (const ResponseHead *head = m_reader.head()) {
            all.append(' ')
                .append(QByteArray::number(head->status))
                .append(' ')
                .append(head->reason)
                .append('\n');
            for (const auto &[name, value] : head->headers) {
                all.append(name).append(": ").append(value).append('\n');
            }
        }
        return all.append(m_body);
    }

private:
    ResponseReader m_reader;
    QByteArray m_body;
    bool m_hasFailed = false;
};

} // namespace

/// HTTP from both sides: the server's reader of requests, the client's of answers. However the bytes are cut,
/// they are read as the same, within the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const FuzzInput input(bytes, size);
    if (input.choice % 2 == 0) {
        Requests whole;
        Requests cut;
        whole.feed(QByteArray(input.bytes.constData(), input.bytes.size()));
        inPieces(input.bytes, static_cast<unsigned>(input.choice),
            [&cut](const QByteArray &piece) { return cut.feed(piece); });
        require(whole.seen() == cut.seen(), "cuts carry no meaning", whole.seen() + "\n----\n" + cut.seen());
        // Half a chunk's head that is wrong may be refused at once or when the rest has come; a head that is
        // both wrong and too long, for the one or the other.
        const auto isHead = [](int status) { return status == 400 || status == 431; };
        require(whole.refused() == cut.refused() || whole.refused() == 0 || cut.refused() == 0
                || (isHead(whole.refused()) && isHead(cut.refused())),
            "refused for the same");
    } else {
        Answer whole(input.choice % 8 == 7);
        Answer cut(input.choice % 8 == 7);
        whole.feed(QByteArray(input.bytes.constData(), input.bytes.size()));
        inPieces(input.bytes, static_cast<unsigned>(input.choice),
            [&cut](const QByteArray &piece) { return cut.feed(piece); });
        const QByteArray seen = whole.seen();
        require(seen == cut.seen(), "cuts carry no meaning", seen + "\n----\n" + cut.seen());
    }
    return 0;
}
