#pragma once

#include "base/result.h"
#include "config/configfix.h"
#include "config/configpaths.h"
#include "config/fileversion.h"
#include "engine/documentvalues.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace Hearth {

/// Where the documents are.
struct DocumentsOptions
{
    QString configPath; ///< openclaw.json
    QString settingsPath; ///< hearth.json5
    /// For `${NAME}` in the files and for OpenClaw's switches against writing [OPENCLAW.md 1]; asked in
    /// worker threads. Empty: nothing is set.
    EnvironmentLookup variables;
};

/// Reads, saves and checks the two files without holding up the thread that asks. Made, used and destroyed in
/// one thread, the GUI's; the work is done in two of its own: one for the disk, in the order of the calls,
/// and one for checks. Destroying waits for what was asked of the disk (a save is never dropped), and for the
/// check that runs; checks that wait are cancelled.
class Documents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Documents)

public:
    explicit Documents(DocumentsOptions options, QObject *parent = nullptr);
    ~Documents() override;

    [[nodiscard]] QString path(DocumentKind kind) const;

    /// The file as it is now, with what there is to say before it is edited; a missing one is no error.
    /// Errors: those of readConfigFile().
    [[nodiscard]] QFuture<Result<FileContent>> read(DocumentKind kind);
    /// Writes \a bytes where the file still is what \a baseHash says. OpenClaw's switches against writing
    /// count for the config alone. Errors: those of saveConfigFile(), ChangedUnderneath among them.
    [[nodiscard]] QFuture<Result<FileContent>> save(
        DocumentKind kind, const QByteArray &baseHash, const QByteArray &bytes);

    /// The file, if it is there, and the versions kept of it, newest first. Errors: those of configHistory().
    [[nodiscard]] QFuture<Result<QList<FileVersion>>> history(DocumentKind kind);
    /// The bytes of version \a number: 0 is the file itself. Each save gives the versions other numbers: hold
    /// the answer's hash against the list's. Errors: those of readConfigVersion().
    [[nodiscard]] QFuture<Result<FileContent>> version(DocumentKind kind, int number);
    /// Saves what version \a versionHash says; the file's own content becomes version 1. Errors: those of
    /// restoreConfigVersion().
    [[nodiscard]] QFuture<Result<FileContent>> restore(
        DocumentKind kind, const QByteArray &baseHash, const QByteArray &versionHash);
    /// The OpenClaw configs of this account, the active one first.
    [[nodiscard]] QFuture<Result<QList<KnownConfig>>> knownConfigs();

    /// What is to be said of \a bytes as the text of \a kind. Answers come in the order of the questions;
    /// which of them still matters the caller knows.
    [[nodiscard]] QFuture<CheckedText> check(DocumentKind kind, const QByteArray &bytes);

    /// \a bytes after all repairs that need no choice.
    [[nodiscard]] QFuture<FixedText> fixed(DocumentKind kind, const QByteArray &bytes);

    /// The text of a file that is made anew: hearth.json5 with its defaults explained, an empty config.
    [[nodiscard]] static QByteArray firstText(DocumentKind kind);

private:
    /// OpenClaw's switches against writing count for the config alone.
    [[nodiscard]] EnvironmentLookup switches(DocumentKind kind) const;
    /// Gives what \a work returns in the disk's thread, after all that was asked before.
    template <typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> onDisk(const char *what, Work work);

    /// Gives what \a work returns in the thread of the checks.
    template <typename T, typename Work>
    [[nodiscard]] QFuture<T> aside(Work work);

    DocumentsOptions m_options;
    QThreadPool m_disk;
    QThreadPool m_checks;
};

} // namespace Hearth
