#pragma once

#include "commentedconfig.h"
#include "config/formcheck.h"
#include "json5/json5operation.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace Hearth {

inline const QByteArray &commented = commentedConfig;

inline constexpr char qwen[] = "models.providers.lmstudio.models[1]";
inline constexpr char minimax[] = "models.providers.lmstudio.models[0]";

inline Json5Document parsed(const QByteArray &text)
{
    return Json5Document::parse(text);
}

inline Json5Path at(const char *path)
{
    return Json5Path::parse(QString::fromLatin1(path)).value_or(Json5Path());
}

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The text after \a operations; what went wrong instead.
inline QByteArray after(const QByteArray &text, const QList<Json5Operation> &operations)
{
    const Result<QByteArray> result = applied(parsed(text), operations);
    return result ? *result : "FAILED " + result.error().detail.toUtf8();
}

inline QByteArray replacedIn(QByteArray text, const char *before, const char *now)
{
    Q_ASSERT(text.count(before) == 1);
    return text.replace(before, now);
}

/// \a text without its comments: those of strict JSON.
inline QByteArray withoutComments(const QByteArray &text)
{
    QByteArray bare;
    const Json5Document document = Json5Document::parse(text);
    for (const Json5Token &token : document.tokens()) {
        const bool isComment =
            token.kind == Json5Token::Kind::LineComment || token.kind == Json5Token::Kind::BlockComment;
        bare += isComment ? QByteArray() : text.mid(token.begin, token.end - token.begin);
    }
    return bare;
}

/// The configs of the tests' data, the commented one, and all of them as a program writes them: strict JSON.
inline QByteArrayList everyConfig()
{
    QByteArrayList texts{commentedConfig};
    const QDir folder(QStringLiteral(HEARTH_TEST_DATA "/configs"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json5")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            texts.append(file.readAll());
        }
    }
    for (const QByteArray &text : QByteArrayList(texts)) {
        const QByteArray strict("{\n  \"x\": 1\n}\n");
        QByteArray whole = text;
        const Result<QByteArray> inside = applied(Json5Document::parse(strict),
            {Json5Operation::set(Json5Path().child(s("x")), withoutComments(whole))});
        if (inside) {
            texts.append(Json5Document::parse(*inside).find(Json5Path().child(s("x"))).text());
        }
    }
    return texts;
}

/// Whether one line of \a text at the most is gone in \a changed, and one new there, and all others stand in
/// their order.
inline bool isOneLineApart(const QByteArray &text, const QByteArray &changed)
{
    QByteArrayList before = text.split('\n');
    QByteArrayList now = changed.split('\n');
    while (!before.isEmpty() && !now.isEmpty() && before.constFirst() == now.constFirst()) {
        before.removeFirst();
        now.removeFirst();
    }
    while (!before.isEmpty() && !now.isEmpty() && before.constLast() == now.constLast()) {
        before.removeLast();
        now.removeLast();
    }
    return before.size() <= 1 && now.size() <= 1;
}

/// What is wrong with a form: the field, its finding or code, `!` where it blocks.
inline QStringList told(const QList<FormProblem> &problems)
{
    QStringList lines;
    for (const FormProblem &each : problems) {
        lines.append(each.field + u' ' + (each.finding ? each.finding->code : QString::number(int(each.code)))
            + (each.isBlocking ? s("!") : QString()));
    }
    return lines;
}

inline QString codeOf(FormProblem::Code code)
{
    return QString::number(int(code));
}

} // namespace Hearth
