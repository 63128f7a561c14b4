#include "draft/configdraft.h"

#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>

namespace Hearth {

ConfigDraft::ConfigDraft(Documents &documents, DocumentKind kind, QObject *parent)
    : QObject(parent)
    , m_documents(documents)
    , m_kind(kind)
    , m_text(m_document)
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &ConfigDraft::startCheck);
    connect(&m_document, &QTextDocument::contentsChanged, this, &ConfigDraft::onTextChanged);
    connect(&m_document, &QTextDocument::modificationChanged, this, &ConfigDraft::updateState);
}

void ConfigDraft::load()
{
    if (!m_isReading && !m_isSaving) {
        readFile();
    }
}

bool ConfigDraft::isEditable() const
{
    return m_isLoaded && !m_isReadOnly;
}

QByteArray ConfigDraft::bytes() const
{
    return m_isReadOnly ? m_base.bytes : m_text.toBytes();
}

const Json5Document &ConfigDraft::document() const
{
    if (m_parsedRevision != m_revision) {
        m_parsed = Json5Document::parse(bytes());
        m_parsedRevision = m_revision;
    }
    return m_parsed;
}

int ConfigDraft::positionAt(qsizetype byte) const
{
    return lineMap().positionAt(byte).position;
}

qsizetype ConfigDraft::byteAt(int position) const
{
    return lineMap().offsetAt(position);
}

const LineMap &ConfigDraft::lineMap() const
{
    if (m_mapRevision != m_revision) {
        m_map = std::make_shared<LineMap>(m_text.lineText());
        m_mapRevision = m_revision;
    }
    return *m_map;
}

QFuture<Result<QList<FileVersion>>> ConfigDraft::history()
{
    return m_documents.history(m_kind);
}

QFuture<Result<FileContent>> ConfigDraft::version(int number)
{
    return m_documents.version(m_kind, number);
}

QFuture<Result<QList<KnownConfig>>> ConfigDraft::knownConfigs()
{
    return m_documents.knownConfigs();
}

QFuture<FixedText> ConfigDraft::fixed()
{
    return m_documents.fixed(m_kind, bytes());
}

bool ConfigDraft::save()
{
    if (m_state != DraftState::Modified) {
        return false;
    }
    m_isSaving = true;
    m_savingRevision = m_revision;
    updateState();
    m_savingBytes = bytes();
    m_documents.save(m_kind, m_base.hash, m_savingBytes)
        .then(this, [this, revision = m_savingRevision](const Result<FileContent> &content) {
            onSaved(content, revision);
        });
    return true;
}

void ConfigDraft::onSaved(const Result<FileContent> &content, int revision)
{
    m_isSaving = false;
    if (content) {
        m_base = {m_savingBytes, content->hash, content->realPath, true, m_base.remarks};
        if (revision == m_revision) {
            m_document.setModified(false);
        } else {
            markUnsaved();
        }
    }
    updateState();
    const bool isAgain = std::exchange(m_saveAgain, false);
    if (!content) {
        Q_EMIT saveFailed(content.error());
        if (content.error().kind == ErrorKind::ChangedUnderneath) {
            m_noted.reset();
            readFile();
            return;
        }
    } else {
        Q_EMIT saved();
        if (isAgain && save()) {
            return;
        }
    }
    lookAgainIfNeeded();
}

void ConfigDraft::revert()
{
    if (m_state == DraftState::Modified) {
        m_isReverting = true;
        if (!m_isReading) {
            readFile();
        }
    }
}

void ConfigDraft::noteDiskHash(const QByteArray &hash)
{
    m_noted = hash;
    if (!m_isReading && !m_isSaving && m_state != DraftState::Loading) {
        lookAgainIfNeeded();
    }
}

void ConfigDraft::lookAgainIfNeeded()
{
    const std::optional<QByteArray> noted = std::exchange(m_noted, std::nullopt);
    if (noted && (m_error || *noted != (m_theirs ? m_theirs->hash : m_base.hash))) {
        readFile();
    }
}

void ConfigDraft::readFile()
{
    m_isReading = true;
    m_documents.read(m_kind).then(this, [this](const Result<FileContent> &content) { onRead(content); });
}

void ConfigDraft::onRead(const Result<FileContent> &content)
{
    m_isReading = false;
    const bool isReverting = std::exchange(m_isReverting, false) && isModified();
    if (m_isSaving) { // whose end tells more
        m_noted = content ? content->hash : m_base.hash;
        return;
    }
    const bool isUnsaved = m_isLoaded && isModified();
    if (!content) {
        if (!isUnsaved) { // what was typed stays; saving it will say what is wrong
            m_error = content.error();
            m_isLoaded = false;
        }
    } else if (isReverting) {
        takeOver(*content);
    } else if (m_isLoaded && content->hash == m_base.hash && content->exists == m_base.exists) {
        m_theirs.reset();
        m_base.remarks = content->remarks;
    } else if (isUnsaved) {
        m_theirs = *content;
    } else {
        const bool isFirst = !m_isLoaded;
        takeOver(*content);
        updateState();
        if (!isFirst) {
            Q_EMIT followedFile();
        }
    }
    updateState();
    lookAgainIfNeeded();
}

void ConfigDraft::takeOver(const FileContent &content)
{
    const std::optional<LineText> text = readLineText(content.bytes);
    const bool isSameKind = m_isLoaded && !m_isReadOnly && text && text->usualEnd() == m_text.usualEnd()
        && text->hasByteOrderMark == m_text.hasByteOrderMark();
    m_error.reset();
    m_isLoaded = true;
    m_isReadOnly = !text;
    m_base = content;
    const QScopedValueRollback<bool> guard(m_isSettling, true);
    if (isSameKind) {
        m_text.replace(*text);
    } else {
        m_text.load(text ? *text : lineTextOf(QString::fromUtf8(content.bytes)));
    }
    m_document.setModified(false);
    ++m_revision; // the bytes may differ where the text does not
    m_checkTimer.start(0);
}

QList<ThreeWayChunk> ConfigDraft::threeWay() const
{
    return threeWayDiff(linesWithEnds(m_base.bytes), linesWithEnds(bytes()), linesWithEnds(theirBytes()));
}

std::optional<QByteArray> ConfigDraft::bothTogether() const
{
    if (!m_theirs || !m_theirs->exists || !readLineText(m_theirs->bytes)) {
        return std::nullopt;
    }
    const std::optional<QStringList> merged = mergedLines(threeWay());
    return merged ? std::optional(merged->join(QString()).toUtf8()) : std::nullopt;
}

bool ConfigDraft::takeBoth()
{
    const std::optional<QByteArray> both = bothTogether();
    if (!both || !replaceAll(*both)) {
        return false;
    }
    keepMine();
    return true;
}

void ConfigDraft::takeTheirs()
{
    if (!m_theirs) {
        return;
    }
    const FileContent theirs = *std::exchange(m_theirs, std::nullopt);
    if (const auto text = readLineText(theirs.bytes)) {
        const QScopedValueRollback<bool> guard(m_isSettling, true);
        m_base = theirs;
        m_text.replace(*text); // not load(), even where the line ends differ: it can be undone
        m_document.setModified(false);
        ++m_revision;
        m_checkTimer.start(checkDelay);
    } else {
        takeOver(theirs);
    }
    updateState();
}

void ConfigDraft::keepMine()
{
    if (m_theirs) {
        m_base = *std::exchange(m_theirs, std::nullopt);
        markUnsaved();
        updateState();
    }
}

void ConfigDraft::markUnsaved()
{
    // Off and on again: the document forgets which step of undo once was the saved one.
    const QScopedValueRollback<bool> guard(m_isSettling, true);
    m_document.setModified(false);
    m_document.setModified(true);
}

void ConfigDraft::onTextChanged()
{
    ++m_revision;
    m_checkTimer.start(checkDelay);
    Q_EMIT textEdited(m_revision);
}

void ConfigDraft::startCheck()
{
    const int revision = m_revision;
    if (m_state == DraftState::Missing || !m_isLoaded) { // nothing is there to be judged
        onChecked(placedCheck({}, {}), revision);
        return;
    }
    const QByteArray text = bytes();
    m_documents.check(m_kind, text)
        .then(QtFuture::Launch::Async,
            [text](const CheckedText &checked) { return placedCheck(checked, text); })
        .then(this, [this, revision](const PlacedCheck &placed) { onChecked(placed, revision); });
}

void ConfigDraft::onChecked(const PlacedCheck &placed, int revision)
{
    if (revision != m_revision) {
        return; // a newer text is checked already, or soon
    }
    m_checkedDocument = placed.checked.document;
    m_parsed = placed.checked.document;
    m_parsedRevision = revision;
    m_map = placed.map;
    m_mapRevision = revision;
    m_diagnostics = placed.diagnostics;
    m_folds = placed.folds;
    m_hasSyntaxErrors = placed.checked.hasSyntaxErrors;
    m_isStrictJson = placed.checked.isStrictJson;
    m_checkedRevision = revision;
    Q_EMIT diagnosticsChanged();
}

DraftState ConfigDraft::currentState() const
{
    if (m_error) {
        return DraftState::Unreadable;
    }
    if (!m_isLoaded) {
        return DraftState::Loading;
    }
    if (m_isReadOnly) {
        return DraftState::ReadOnly;
    }
    if (m_isSaving) {
        return DraftState::Saving;
    }
    if (m_theirs) {
        return DraftState::ChangedUnderneath;
    }
    if (m_document.isModified()) {
        return DraftState::Modified;
    }
    return m_base.exists ? DraftState::Clean : DraftState::Missing;
}

void ConfigDraft::updateState()
{
    if (m_isSettling) {
        return; // who began it tells when it is done
    }
    const DraftState state = currentState();
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace Hearth
