#!/bin/bash
# with_keyring.sh COMMAND...: runs COMMAND in a D-Bus session of its own with an unlocked, empty
# gnome-keyring, in folders of its own: the user's keyring is neither seen nor touched.
# Exit status: COMMAND's; 77 (skipped) where the programs are missing.
set -u
for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "skipped: no $program"; exit 77; }
done
HOME=$(mktemp -d)
export HOME
trap 'rm -rf "$HOME"' EXIT
mkdir -m 700 "$HOME/run" "$HOME/data" "$HOME/config" "$HOME/cache"
export XDG_RUNTIME_DIR=$HOME/run XDG_DATA_HOME=$HOME/data XDG_CONFIG_HOME=$HOME/config XDG_CACHE_HOME=$HOME/cache
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION

# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- bash -c '
    printf "test\n" | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>"$HOME/keyring.log" &
    keyring=$!
    for _ in {1..200}; do # up to 10 s until it owns its name on the bus
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true" && break
        sleep 0.05
    done
    "$@"
    status=$?
    kill "$keyring" 2>/dev/null
    [ $status -eq 0 ] || cat "$HOME/keyring.log" >&2
    exit $status
' with_keyring "$@"
