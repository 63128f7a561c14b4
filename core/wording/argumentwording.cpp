#include "wording/argumentwording.h"

#include "config/configcodes.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class ArgumentWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString quoted(const QString &text);
    static QString alternatives(const QStringList &words);
    static QString grammar(const QString &expected);
    static QString types(const QString &types);
    static QString bound(const QString &bound);
    static QString form(const QString &form);
    static QString includeReason(const QString &reason);

private:
    static QString grammarWord(const QString &piece);
    static QString type(const QString &type);
};

/// What cannot be seen is named by its code point.
QString visible(const QString &text)
{
    QString result;
    const QList<uint> codePoints = text.toUcs4();
    for (const uint codePoint : codePoints) {
        if (QChar::isPrint(codePoint)) {
            result += QChar::fromUcs4(codePoint);
        } else {
            result += QStringLiteral("U+%1").arg(codePoint, 4, 16, QLatin1Char('0')).toUpper();
        }
    }
    return result;
}

QString ArgumentWording::quoted(const QString &text)
{
    if (text.startsWith(QLatin1Char('"')) || text.startsWith(QLatin1Char('\''))) {
        return visible(text);
    }
    //: Quotation marks around a piece of a file, as the language has them.
    return tr("\"%1\"").arg(visible(text));
}

QString ArgumentWording::alternatives(const QStringList &words)
{
    QString result = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i) {
        result = tr("%1 or %2").arg(result, words.at(i));
    }
    return result;
}

QString ArgumentWording::grammarWord(const QString &piece)
{
    if (piece == QLatin1String("key")) {
        //: What is expected in a JSON5 file: the name in front of a colon.
        return tr("a key");
    }
    if (piece == QLatin1String("value")) {
        //: What is expected in a JSON5 file.
        return tr("a value");
    }
    if (piece == QLatin1String("end")) {
        //: What is expected in a JSON5 file.
        return tr("the end of the file");
    }
    return quoted(piece);
}

QString ArgumentWording::grammar(const QString &expected)
{
    if (isSuggestion(expected)) {
        return quoted(expected);
    }
    QStringList words;
    const QStringList pieces = expected.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        words.append(grammarWord(piece));
    }
    return alternatives(words);
}

QString ArgumentWording::type(const QString &type)
{
    if (type == QLatin1String("object")) {
        return tr("an object { … }");
    }
    if (type == QLatin1String("array")) {
        return tr("a list [ … ]");
    }
    if (type == QLatin1String("string")) {
        return tr("a text in quotes");
    }
    if (type == QLatin1String("number")) {
        return tr("a number");
    }
    if (type == QLatin1String("boolean")) {
        return tr("true or false");
    }
    if (type == QLatin1String("null")) {
        //: The value null, where another one must stand.
        return tr("null");
    }
    return type;
}

QString ArgumentWording::types(const QString &types)
{
    QStringList words;
    const QStringList names = types.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        words.append(type(name));
    }
    return alternatives(words);
}

QString ArgumentWording::bound(const QString &bound)
{
    if (bound == QLatin1String("finite")) {
        return tr("a finite number");
    }
    const qsizetype range = bound.indexOf(QLatin1String(".."));
    if (range >= 0) {
        return tr("from %1 to %2").arg(bound.left(range), bound.mid(range + 2));
    }
    const QString figure = bound.section(QLatin1Char(' '), 1);
    return bound.startsWith(QLatin1String("<=")) ? tr("%1 at the most").arg(figure)
                                                 : tr("more than %1").arg(figure);
}

QString ArgumentWording::form(const QString &form)
{
    if (form == QLatin1String("environment_variable")) {
        return tr("the name of an environment variable, in capitals, like OPENAI_API_KEY");
    }
    if (form == QLatin1String("secret_provider")) {
        return tr("a name of small letters, digits, - and _, like default");
    }
    if (form == QLatin1String("json_pointer")) {
        return tr("a JSON pointer, like /providers/openai");
    }
    if (form == QLatin1String("exec_id")) {
        return tr("letters, digits and . _ : / # -, like openai/key");
    }
    if (form == QLatin1String("ip_address")) {
        return tr("an IP address, like 127.0.0.1");
    }
    if (form == QLatin1String("route_name")) {
        return tr("letters, digits and . _ -, like coding");
    }
    if (form == QLatin1String("absolute_path")) {
        return tr("an absolute path, like /opt/tool/bin/tool");
    }
    if (form == QLatin1String("https_url")) {
        return tr("an https address, or an http address of this machine");
    }
    if (form == QLatin1String("policy_entry")) {
        return tr("provider/model, an alias, or a pattern that ends in /*");
    }
    if (form == QLatin1String("agent_id")) {
        return tr("letters, digits, - and _, like main");
    }
    if (form == QLatin1String("host_name")) {
        return tr("a host name alone, like host.docker.internal");
    }
    if (form == QLatin1String("model_reference")) {
        return tr("provider/model, like ollama/qwen3");
    }
    if (form == QLatin1String("zoned_time")) {
        return tr("a date and time with its zone, like 2026-11-22T08:00:00Z");
    }
    if (form == QLatin1String("region")) {
        return tr("the letters of a country or union, like US or EU");
    }
    if (form == QLatin1String("client_name")) {
        return tr("a name of at most 64 characters, like whatsapp");
    }
    if (form == QLatin1String("sha256")) {
        //: SHA-256 is a method; its result is written as 64 hexadecimal digits.
        return tr("the SHA-256 of the token: 64 digits and letters from a to f");
    }
    if (form == QLatin1String("origin")) {
        return tr("scheme, host and port alone, like http://localhost:3000");
    }
    return form;
}

QString ArgumentWording::includeReason(const QString &reason)
{
    if (reason == QLatin1String("missing")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("it does not exist");
    }
    if (reason == QLatin1String("outside")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("it lies outside the folder of the config");
    }
    if (reason == QLatin1String("too_large")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("it is larger than 2 MiB");
    }
    if (reason == QLatin1String("unreadable")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("it cannot be read");
    }
    if (reason == QLatin1String("circle")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("it includes itself");
    }
    if (reason == QLatin1String("too_deep")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("files include each other more than 10 deep");
    }
    if (reason == QLatin1String("too_many")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("too many files are included");
    }
    if (reason == QLatin1String("not_object")) {
        //: Why an included file cannot be used: ends a sentence after a colon.
        return tr("keys stand beside it, but it holds no object");
    }
    return reason;
}

bool isMeaning(const QString &code)
{
    return ConfigCode::all().contains(QLatin1String(code.toLatin1()));
}

} // namespace

bool isSuggestion(const QString &expected)
{
    static const QStringList words{QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("end")};
    if (expected.isEmpty() || words.contains(expected.section(QLatin1Char(' '), 0, 0))) {
        return false;
    }
    const bool isQuoted = expected.startsWith(QLatin1Char('"')) && expected.size() > 1;
    return isQuoted || expected.front().isLetterOrNumber();
}

QStringList wordedArguments(const ConfigDiagnostic &diagnostic)
{
    QStringList arguments = diagnostic.arguments;
    const QString second = arguments.value(1);
    const QString code = diagnostic.code;
    if (!isMeaning(code)) {
        const bool isSequence = code == QLatin1String("unexpected_end"); // all brackets that are still open
        return {ArgumentWording::quoted(arguments.value(0)),
            isSequence ? ArgumentWording::quoted(second) : ArgumentWording::grammar(second)};
    }
    if (code == ConfigCode::rootNotObject || code == ConfigCode::wrongType) {
        return {ArgumentWording::types(arguments.value(0)), ArgumentWording::types(second)};
    }
    if (code == ConfigCode::outOfRange) {
        return {arguments.value(0), ArgumentWording::bound(second)};
    }
    if (code == ConfigCode::invalidFormat) {
        return {arguments.value(0), ArgumentWording::form(second)};
    }
    if (code == ConfigCode::includeFailed) {
        return {arguments.value(0), ArgumentWording::includeReason(second)};
    }
    if (code == ConfigCode::invalidValue) {
        return {arguments.value(0), second, arguments.mid(2).join(QStringLiteral(", "))};
    }
    return arguments;
}

} // namespace Hearth
