#pragma once

#include "draft/linetext.h"

#include "json5/json5edit.h"

class QTextCursor;
class QTextDocument;

namespace Hearth {

/// Keeps the bytes of a file in a QTextDocument, exactly, while it is edited by hand and by us.
///
/// A QTextDocument knows one kind of line end. A line end that is not the file's usual one is marked in the
/// character format of its separator: that, unlike the user data of the block, comes back by undo, goes with
/// the separator that is deleted, and is left alone by syntax highlighters. Each mark has a number of its
/// own; a line end that was typed beside a marked one inherits the mark, and is known as new by the second
/// use of the number. New lines have the usual end.
class DraftText
{
public:
    /// \a document must outlive this object.
    explicit DraftText(QTextDocument &document);

    /// Puts \a text in place of everything; nothing can be undone afterwards. Its usual line end is that of
    /// new lines from now on.
    void load(const LineText &text);
    /// The same as one step that can be undone, changing only lines that differ. The usual line end stays.
    void replace(const LineText &text);
    /// Replaces the bytes \a edit names as one step that can be undone. Errors: InvalidInput when the range
    /// is not in the text, or begins or ends inside a character or line end, or when the new bytes are not
    /// UTF-8. Nothing is changed then.
    [[nodiscard]] Result<> apply(const Json5Edit &edit);

    [[nodiscard]] LineText lineText() const;
    [[nodiscard]] QByteArray toBytes() const; ///< Those of lineText(); quicker where all lines end alike.
    [[nodiscard]] LineEnd usualEnd() const { return m_usualEnd; }
    [[nodiscard]] bool hasByteOrderMark() const { return m_hasByteOrderMark; }

private:
    void insert(QTextCursor &cursor, const QStringList &lines, const QList<LineEnd> &ends);

    QTextDocument &m_document;
    LineEnd m_usualEnd = LineEnd::LineFeed;
    bool m_hasByteOrderMark = false;
    int m_lastMark = 0;
};

} // namespace Hearth
