#pragma once

#include "hearthctl/command.h"

namespace Hearth {

// One maker a command; each command is a file of its own.
[[nodiscard]] std::unique_ptr<Command> makeChatCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeConfigsCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeFrontCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeDiffCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeDiscoverCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeGetCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeHistoryCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeInitCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeLoadCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeLogCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeRenameCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeRestoreCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeRouteCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeServeCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeSetCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeSimulateCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeSizeCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeStatusCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeTokenCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeUnloadCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeUnsetCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeWarmCommand(CommandContext context);
[[nodiscard]] std::unique_ptr<Command> makeWatchCommand(CommandContext context);

} // namespace Hearth
