#include "protocol/ssewriter.h"

namespace Hearth {

namespace {

/// One `data:` line for each line of \a data: a line end inside it would end the field.
void appendData(QByteArray &out, QByteArrayView data)
{
    const char *line = data.begin();
    for (const char *at = data.begin(); at != data.end(); ++at) {
        if (*at != '\n' && *at != '\r') {
            continue;
        }
        out.append("data: ").append(line, at - line).append('\n');
        if (*at == '\r' && at + 1 != data.end() && at[1] == '\n') {
            ++at;
        }
        line = at + 1;
    }
    out.append("data: ").append(line, data.end() - line).append('\n');
}

} // namespace

QByteArray writeSseEvent(QByteArrayView type, QByteArrayView data)
{
    QByteArray out;
    out.reserve(type.size() + data.size() + 24);
    if (!type.isEmpty()) {
        out.append("event: ").append(type).append('\n');
    }
    appendData(out, data);
    out.append('\n');
    return out;
}

QByteArray writeSseComment()
{
    return QByteArrayLiteral(": hearth\n\n");
}

} // namespace Hearth
