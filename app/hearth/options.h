#pragma once

#include <QString>
#include <QStringList>

namespace Hearth {

/// What the window is started with.
struct StartOptions
{
    QString configPath; ///< Absolute; empty: OpenClaw's own.
    QString settingsPath; ///< Absolute; empty: Hearth's own.
    QString page; ///< Empty: the one that was open last.
    QString language; ///< Empty: as chosen in the settings.
    QString screenshotFolder; ///< Draw every page into it and end; empty: no.
    bool measure = false; ///< Print what the start took, then end.
    bool demo = false;
    bool withGateway = true;
    bool hidden = false; ///< Start in the tray, if there is one.
};

/// What came of reading the arguments.
struct ReadOptions
{
    StartOptions options;
    QString message; ///< Help, version, or what is wrong; empty: go on.
    bool isError = false;
};

/// Reads \a arguments (the program's name first).
[[nodiscard]] ReadOptions readOptions(const QStringList &arguments);

/// Why there is no window, and what does without one.
[[nodiscard]] QString noDisplaySentence();

} // namespace Hearth
