#include "config/outlinemodel.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/configwording.h"

#include <algorithm>

namespace Hearth {

using NodeKind = Json5Node::Kind;

struct OutlineModel::Row
{
    Row *parent = nullptr;
    int number = 0; ///< In its parent.
    Json5OutlineEntry entry;
    Json5Node node;
    std::vector<std::unique_ptr<Row>> rows;
    bool isFetched = false;
    bool isWhole = false; ///< With a filter: it, or one around it, matches, and all below it is shown.
};

namespace {

bool isContainer(NodeKind kind)
{
    return kind == NodeKind::Object || kind == NodeKind::Array;
}

bool isSame(const Json5OutlineEntry &a, const Json5OutlineEntry &b)
{
    return a.index == b.index && a.key == b.key;
}

bool looksSame(const Json5OutlineEntry &a, const Json5OutlineEntry &b)
{
    return a.kind == b.kind && a.value == b.value && a.isHidden == b.isHidden && a.childCount == b.childCount;
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Row>())
{
    m_root->isFetched = true;
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setContent(
    const Json5Document &document, const Json5SecretTest &isSecret, const QList<ConfigDiagnostic> &findings)
{
    m_document = document;
    m_isSecret = isSecret;
    m_findings.clear();
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(m_findings),
        [](const ConfigDiagnostic &finding) { return finding.file.isEmpty(); });
    search();
    m_root->node = document.root();
    update(*m_root);
    announceAll(*m_root); // glyphs may have changed everywhere
}

void OutlineModel::setFilter(const QString &words)
{
    if (words == m_filter) {
        return;
    }
    m_filter = words;
    search();
    update(*m_root);
}

/// Looks through the whole document for what the filter says.
void OutlineModel::search()
{
    m_shown.clear();
    m_matches.clear();
    if (m_filter.isEmpty()) {
        return;
    }
    struct Visit
    {
        Json5Node node;
        Json5Path path;
        qsizetype parent = -1;
    };
    QList<Visit> visits{{m_document.root(), Json5Path(), -1}};
    QList<bool> isShown{false};
    for (qsizetype at = 0; at < visits.size(); ++at) {
        const Visit visit = visits.at(at);
        const Found rows{json5Outline(visit.node, visit.path, m_isSecret), {}};
        const QList<Json5Member> members = visit.node.members();
        const QList<Json5Node> elements = visit.node.elements();
        for (qsizetype row = 0; row < rows.entries.size(); ++row) {
            const Json5OutlineEntry &entry = rows.entries.at(row);
            const bool matches = entry.key.contains(m_filter, Qt::CaseInsensitive)
                || entry.value.contains(m_filter, Qt::CaseInsensitive);
            if (matches) {
                m_matches.insert(entry.range.begin);
                m_shown.insert(entry.range.begin);
                for (qsizetype up = at; up >= 0 && !isShown.at(up); up = visits.at(up).parent) {
                    isShown[up] = true;
                    m_shown.insert(visits.at(up).node.range().begin);
                }
            }
            if (isContainer(entry.kind)) {
                const bool isMember = entry.index < 0;
                visits.append({isMember ? members.at(row).value : elements.at(row),
                    isMember ? visit.path.child(entry.key) : visit.path.child(entry.index), at});
                isShown.append(matches);
            }
        }
    }
}

OutlineModel::Found OutlineModel::found(const Row &row) const
{
    Found all;
    all.entries = json5Outline(row.node, pathOf(row), m_isSecret);
    if (row.node.kind() == NodeKind::Array) {
        all.nodes = row.node.elements();
    } else {
        const QList<Json5Member> members = row.node.members();
        all.nodes.reserve(members.size());
        for (const Json5Member &member : members) {
            all.nodes.append(member.value);
        }
    }
    if (m_filter.isEmpty() || row.isWhole) {
        return all;
    }
    Found shown;
    for (qsizetype at = 0; at < all.entries.size(); ++at) {
        if (m_shown.contains(all.entries.at(at).range.begin)) {
            shown.entries.append(all.entries.at(at));
            shown.nodes.append(all.nodes.at(at));
        }
    }
    return shown;
}

/// Brings the rows below \a row to what the document says.
void OutlineModel::update(Row &row)
{
    const Found now = found(row);
    const auto count = qsizetype(row.rows.size());
    const qsizetype both = std::min(count, now.entries.size());
    qsizetype head = 0;
    while (head < both && isSame(row.rows[head]->entry, now.entries.at(head))) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < both - head
        && isSame(row.rows[count - 1 - tail]->entry, now.entries.at(now.entries.size() - 1 - tail))) {
        ++tail;
    }
    updateRows(row, now, head, tail);
    qsizetype firstChanged = -1;
    qsizetype lastChanged = -1;
    for (qsizetype at = 0; at < now.entries.size(); ++at) {
        Row &child = *row.rows[at];
        if (!looksSame(child.entry, now.entries.at(at))) {
            firstChanged = firstChanged < 0 ? at : firstChanged;
            lastChanged = at;
        }
        child.number = int(at);
        child.entry = now.entries.at(at);
        child.node = now.nodes.at(at);
        child.isWhole = !m_filter.isEmpty() && (row.isWhole || m_matches.contains(child.entry.range.begin));
        child.isFetched = child.isFetched || child.entry.childCount == 0;
        if (child.isFetched) {
            update(child);
        }
    }
    if (firstChanged >= 0) {
        Q_EMIT dataChanged(indexOf(*row.rows[firstChanged]), indexOf(*row.rows[lastChanged]));
    }
}

/// Takes away and adds what differs between the first \a head and the last \a tail rows.
void OutlineModel::updateRows(Row &row, const Found &now, qsizetype head, qsizetype tail)
{
    const QModelIndex index = indexOf(row);
    const auto count = qsizetype(row.rows.size());
    if (count - tail > head) {
        beginRemoveRows(index, int(head), int(count - tail - 1));
        row.rows.erase(row.rows.begin() + head, row.rows.begin() + (count - tail));
        for (qsizetype at = head; at < qsizetype(row.rows.size()); ++at) {
            row.rows[at]->number = int(at);
        }
        endRemoveRows();
    }
    const qsizetype added = now.entries.size() - head - tail;
    if (added > 0) {
        beginInsertRows(index, int(head), int(head + added - 1));
        std::vector<std::unique_ptr<Row>> fresh;
        for (qsizetype at = head; at < head + added; ++at) {
            auto child = std::make_unique<Row>();
            child->parent = &row;
            child->entry = now.entries.at(at);
            child->node = now.nodes.at(at);
            child->isFetched = child->entry.childCount == 0; // rows that come later are told as such
            fresh.push_back(std::move(child));
        }
        row.rows.insert(row.rows.begin() + head, std::make_move_iterator(fresh.begin()),
            std::make_move_iterator(fresh.end()));
        for (qsizetype at = head; at < qsizetype(row.rows.size()); ++at) {
            row.rows[at]->number = int(at);
        }
        endInsertRows();
    }
}

void OutlineModel::announceAll(const Row &row)
{
    if (row.rows.empty()) {
        return;
    }
    Q_EMIT dataChanged(indexOf(*row.rows.front()), indexOf(*row.rows.back()));
    for (const std::unique_ptr<Row> &child : row.rows) {
        announceAll(*child);
    }
}

bool OutlineModel::leadsToMatch(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return !row->isWhole && m_shown.contains(row->entry.range.begin) && row->entry.childCount > 0;
}

void OutlineModel::retranslate()
{
    announceAll(*m_root);
}

OutlineModel::Row *OutlineModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Row &row) const
{
    return row.parent ? createIndex(row.number, 0, &row) : QModelIndex();
}

Json5Path OutlineModel::pathOf(const Row &row) const
{
    QList<Json5Path::Step> steps;
    for (const Row *at = &row; at->parent; at = at->parent) {
        if (at->entry.index < 0) {
            steps.prepend(at->entry.key);
        } else {
            steps.prepend(at->entry.index);
        }
    }
    return Json5Path(steps);
}

Json5Path OutlineModel::pathOf(const QModelIndex &index) const
{
    return pathOf(*rowOf(index));
}

QModelIndex OutlineModel::indexFor(const Json5Path &path)
{
    Row *row = m_root.get();
    for (const Json5Path::Step &step : path.steps()) {
        if (canFetchMore(indexOf(*row))) {
            fetchMore(indexOf(*row));
        }
        const auto is = [&step](const std::unique_ptr<Row> &each) {
            const auto *key = std::get_if<QString>(&step);
            return key ? each->entry.index < 0 && each->entry.key == *key
                       : each->entry.index == std::get<qsizetype>(step);
        };
        const auto child = std::find_if(row->rows.rbegin(), row->rows.rend(), is); // the last counts
        if (child == row->rows.rend()) {
            break;
        }
        row = child->get();
    }
    return indexOf(*row);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, rowOf(parent)->rows[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() && rowOf(index)->parent ? indexOf(*rowOf(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowOf(parent)->rows.size());
}

int OutlineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool OutlineModel::hasChildren(const QModelIndex &parent) const
{
    const Row *row = rowOf(parent);
    return parent.column() <= 0 && (row->isFetched ? !row->rows.empty() : row->entry.childCount > 0);
}

bool OutlineModel::canFetchMore(const QModelIndex &parent) const
{
    const Row *row = rowOf(parent);
    return !row->isFetched && row->entry.childCount > 0;
}

void OutlineModel::fetchMore(const QModelIndex &parent)
{
    Row *row = rowOf(parent);
    if (!row->isFetched) {
        row->isFetched = true;
        update(*row);
    }
}

std::optional<ConfigDiagnostic::Severity> OutlineModel::severityOf(const Row &row) const
{
    std::optional<ConfigDiagnostic::Severity> worst;
    const bool isMember = row.entry.keyRange.length() > 0;
    const qsizetype begin = isMember ? row.entry.keyRange.begin : row.entry.range.begin;
    for (const ConfigDiagnostic &finding : m_findings) {
        const bool isInside = finding.range.begin >= begin && finding.range.begin <= row.entry.range.end
            && finding.range.end <= row.entry.range.end;
        if (isInside && (!worst || finding.severity < *worst)) {
            worst = finding.severity;
        }
    }
    return worst;
}

QString OutlineModel::valueWords(const Row &row) const
{
    if (row.entry.isHidden) {
        return QString(4, QChar(0x2022)); // bullets, always as many
    }
    if (!isContainer(row.entry.kind)) {
        return row.entry.value;
    }
    const bool isObject = row.entry.kind == NodeKind::Object;
    return (isObject ? QStringLiteral("{%1}") : QStringLiteral("[%1]")).arg(row.entry.childCount);
}

QString OutlineModel::spokenWords(const Row &row) const
{
    //: A row of the outline as it is read out; %1: the place in a list, from 1.
    const QString name = row.entry.index < 0 ? row.entry.key : tr("element %1").arg(row.entry.index + 1);
    const QString value = row.entry.isHidden ? tr("hidden")
        : isContainer(row.entry.kind)        ? tr("%n entry(s)", "", int(row.entry.childCount))
                                             : row.entry.value;
    const auto severity = severityOf(row);
    const QString words = name + QStringLiteral(", ") + value;
    return severity ? words + QStringLiteral(", ") + severityWord(*severity) : words;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = *rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.index < 0 ? row.entry.key : QString::number(row.entry.index);
    case SecondaryRole:
        return valueWords(row);
    case MutedRole:
        return row.entry.index >= 0;
    case GlyphRole: {
        const auto severity = severityOf(row);
        return int(severity ? glyphOf(*severity) : Glyph::None);
    }
    case IdRole:
    case Qt::ToolTipRole:
        return pathOf(row).toString();
    case Qt::AccessibleTextRole:
        return spokenWords(row);
    default:
        return {};
    }
}

} // namespace Hearth
