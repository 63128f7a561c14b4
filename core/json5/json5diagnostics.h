#pragma once

#include "json5/json5document.h"

#include <QByteArrayView>
#include <QList>

namespace Hearth {

class Json5Lines;

/// Collects what is wrong with one text: bounded, put in order, with positions.
class Json5Diagnostics
{
public:
    /// \a text must outlive this object.
    Json5Diagnostics(QByteArrayView text, int most);

    void error(Json5Diagnostic::Code code, TextRange range, const QString &expected = {});
    void error(Json5Diagnostic::Code code, TextRange range, TextRange found, const QString &expected);
    void warning(Json5Diagnostic::Code code, TextRange range);

    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    [[nodiscard]] qsizetype omitted() const { return m_omitted; }
    /// In the order of the text.
    [[nodiscard]] QList<Json5Diagnostic> take(const Json5Lines &lines);

private:
    void add(Json5Diagnostic::Severity severity, Json5Diagnostic::Code code, TextRange range, TextRange found,
        const QString &expected);

    QByteArrayView m_text;
    int m_most;
    QList<Json5Diagnostic> m_list;
    qsizetype m_omitted = 0;
    qsizetype m_keptWarnings = 0;
    bool m_hasErrors = false;
};

} // namespace Hearth
