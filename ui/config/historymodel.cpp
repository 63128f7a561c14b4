#include "config/historymodel.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/filewording.h"
#include "wording/wording.h"

#include <QLocale>

namespace Hearth {

void HistoryModel::setVersions(const QList<FileVersion> &versions)
{
    QList<HistoryRow> rows;
    for (const FileVersion &each : versions) {
        const QString id = QString::number(each.number) + QLatin1Char(' ')
            + QString::fromLatin1(each.hash.toHex()) + QLatin1Char(' ')
            + QString::number(each.written.toMSecsSinceEpoch());
        rows.append({id, each});
    }
    setRows(rows);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryRow *row = this->row(index);
    if (!row) {
        return {};
    }
    const FileVersion &version = row->version;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case TimeColumn:
            return version.number == 0
                //: Of the versions of a file the one that stands in it.
                ? tr("The file now")
                : version.written.isValid()
                    ? QLocale().toString(version.written.toLocalTime(), QLocale::ShortFormat)
                    //: Of a version of a file: when it was written is not known.
                    : tr("unknown");
        case WriterColumn:
            return fileWriterWord(version.writer);
        default:
            return QLocale().formattedDataSize(version.bytes, 1, QLocale::DataSizeTraditionalFormat);
        }
    case Qt::ToolTipRole:
        return version.error          ? QVariant(errorSentence(*version.error))
            : version.hasSyntaxErrors ? QVariant(tr("It has syntax errors."))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return int(index.column() == SizeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter);
    case GlyphRole:
        return index.column() != TimeColumn ? int(Glyph::None)
            : version.error                 ? int(Glyph::Failed)
            : version.hasSyntaxErrors       ? int(Glyph::Warning)
                                            : int(Glyph::None);
    case MutedRole:
        return index.column() == SizeColumn;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        //: Heading: when a version of a file was written.
        return tr("Written");
    case WriterColumn:
        //: Heading: which program wrote a version of a file.
        return tr("By");
    default:
        return tr("Size");
    }
}

} // namespace Hearth
