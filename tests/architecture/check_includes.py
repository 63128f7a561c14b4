#!/usr/bin/env python3
"""Holds every #include of core/, app/ and ui/ against the walls of DESIGN.md.

    check_includes.py --qt-headers DIR ROOT

DIR is the folder that holds QtCore/, QtNetwork/ ...: it tells which module a Qt header belongs to. One line
per violation on stdout; exit status 1 when there is any, 2 when the arguments are wrong.
"""
import argparse
import pathlib
import re
import sys

# Who may include whom [DESIGN.md, Walls]. Everything may include base and its own room.
ROOMS = {
    "base": "", "json5": "", "protocol": "", "net": "", "secrets": "", "sizing": "",
    "config": "json5",
    "providers": "config protocol",
    "health": "config secrets protocol net providers",
    "routing": "config",
    "inference": "config secrets protocol net providers routing",
    "gateway": "config secrets protocol net routing inference",
    "simulator": "protocol net",
    "doctor": "json5 config secrets sizing",
    "wording": "",
    "engine": "json5 config secrets protocol net providers health routing inference gateway sizing doctor",
    "ui": "engine wording json5",
    "app": "json5 config secrets protocol net providers health routing inference gateway simulator sizing doctor "
           "wording engine ui",
}
ALL_CORE = ("json5 protocol net secrets sizing config providers health routing inference gateway simulator doctor "
            "engine")
# Rooms of which only the values may be included: plain structs and enums in headers of their own.
VALUES_OF = {
    "routing": "providers health",
    "gateway": "providers health",
    "doctor": "providers health routing",
    "wording": ALL_CORE,
    "ui": ALL_CORE,
}
VALUE_HEADERS = {
    "config/clientedit.h", "config/configcodes.h", "config/confignames.h", "config/configtemplate.h",
    "config/configvalues.h", "config/defaultmodels.h", "config/filecontent.h", "config/fileremarks.h",
    "config/fileversion.h", "config/formcheck.h", "config/guidevalues.h", "config/hearthsettings.h",
    "config/keyform.h", "config/keykinds.h", "config/knownconfig.h", "config/modelform.h", "config/modelref.h",
    "config/modeluses.h", "config/place.h", "config/policyedit.h", "config/providerform.h",
    "config/providerlisting.h", "config/providerpresets.h", "config/renaming.h", "config/routeedit.h",
    "config/routepresets.h", "doctor/driftvalues.h", "doctor/hearthinfront.h", "doctor/serveraddition.h",
    "doctor/setupcheck.h", "engine/documentvalues.h", "engine/gatewayaccess.h", "engine/outlook.h",
    "engine/snapshot.h", "engine/wordresult.h", "gateway/activityexport.h", "gateway/activitystats.h",
    "gateway/requestbody.h", "gateway/requestjson.h", "gateway/requestrecord.h", "health/discoveryvalues.h",
    "health/healthvalues.h", "health/jobvalues.h", "health/learntvalues.h", "health/machineload.h",
    "health/statevalues.h", "health/trafficvalues.h", "inference/requeststep.h", "json5/json5diagnostics.h",
    "json5/json5document.h", "json5/json5path.h", "protocol/errorclass.h", "protocol/responseevent.h",
    "protocol/textmessage.h", "protocol/wiredialect.h", "providers/actionvalues.h",
    "providers/discoveryports.h", "providers/hostedendpoint.h", "providers/providervalues.h",
    "routing/attemptvalues.h", "routing/routeplan.h", "routing/routinglive.h", "routing/routingstate.h",
    "routing/routingvalues.h", "sizing/machinereading.h", "sizing/sizinganswer.h", "sizing/sizingchoices.h",
    "sizing/sizingquestion.h", "sizing/sizingvalues.h", "sizing/weightformat.h",
}

NETWORK_ROOMS = {"net", "health", "inference", "gateway", "simulator", "engine", "app"}
GUI_MODULES = {"QtGui", "QtWidgets", "QtCharts", "QtSvg"}
# Beyond what their room may use: the tray, light or dark, and the one instance live on D-Bus and a local socket.
# The desktop program puts the window together.
MODULES_OF_FOLDERS = {"ui/desktop/": {"QtDBus", "QtNetwork"}, "app/hearth/": GUI_MODULES}
# Pure rooms: no socket, timer or thread; the time is an argument.
SANS_IO_ROOMS = {"json5", "protocol", "sizing", "providers", "routing", "wording"}
SANS_IO_BANNED = re.compile(
    r"(QtCore/)?(QTimer|QBasicTimer|QChronoTimer|QElapsedTimer|QThread|QThreadPool|QSocketNotifier|QMutex"
    r"|QFuture|QPromise|QFutureWatcher)"
    r"|thread|mutex|future|condition_variable|sys/socket\.h|netinet/.*|arpa/.*|netdb\.h|poll\.h|sys/epoll\.h"
    r"|sys/select\.h|pthread\.h")
BANNED_EVERYWHERE = {"QEventLoop": "nested event loops are not allowed in the product"}
# Other people's headers and the one place that may name them.
THIRD_PARTY = {
    "boost/": ("core/net/", "net"),
    "tl/": ("core/base/result.h", "core/base/result.h"),
    "qt6keychain/": ("core/secrets/secretstore.cpp", "core/secrets/secretstore.cpp"),
    "KSyntaxHighlighting/": ("ui/", "ui"),
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def qt_modules(folder):
    """Header name -> names of the modules that have it."""
    modules = {}
    for module in folder.glob("Qt*"):
        for header in module.iterdir() if module.is_dir() else ():
            modules.setdefault(header.name, set()).add(module.name)
    return modules


def room_of(path):
    parts = path.parts
    return parts[1] if parts[0] == "core" else parts[0]


def check_own(room, path, header, root):
    """A quoted include: of the own folder, or `room/header.h`."""
    target, slash, _ = header.partition("/")
    if not slash or room in ("ui", "app") and (root / room / header).exists():
        return None  # a neighbour, or a moc file
    if path.as_posix().startswith("app/hearth/") and (root / "ui" / header).exists():
        return None  # hearthctl may not: it has no window
    if target in (room, "base"):
        return None
    if target not in ROOMS:
        return f"{header} belongs to no room"
    if target in ROOMS[room].split():
        return None
    if target in VALUES_OF.get(room, "").split():
        return None if header in VALUE_HEADERS else f"{room} may include only the values of {target}, not {header}"
    return f"{room} may not include {target} ({header})"


def check_qt(room, path, header, modules):
    module, slash, name = header.partition("/")
    found = {module} if slash else modules.get(header)
    if not found:
        return f"<{header}> is in no Qt module"
    allowed = {"QtCore"}
    if room in NETWORK_ROOMS:
        allowed.add("QtNetwork")
    if room == "ui":
        allowed |= GUI_MODULES
    for folder, more in MODULES_OF_FOLDERS.items():
        if path.as_posix().startswith(folder):
            allowed |= more
    if not found & allowed:
        return f"{room} may not use {'/'.join(sorted(found))} (<{header}>)"
    return None


def check_foreign(room, path, header, modules):
    """An include in angle brackets."""
    name = header.rpartition("/")[2]
    if name in BANNED_EVERYWHERE:
        return f"<{header}>: {BANNED_EVERYWHERE[name]}"
    if room in SANS_IO_ROOMS and SANS_IO_BANNED.fullmatch(header):
        return f"{room} is free of I/O, timers and threads (<{header}>)"
    for prefix, (place, words) in THIRD_PARTY.items():
        if header.startswith(prefix):
            return None if path.as_posix().startswith(place) else f"only {words} may include <{header}>"
    if header.startswith("private/") or "/private/" in header:
        return f"private headers change without notice (<{header}>)"
    if re.match(r"(Qt?[A-Z]|q[a-z]+\.h$)", header):
        return check_qt(room, path, header, modules)
    return None


def violations(root, modules):
    for top in ("core", "app", "ui"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            path = file.relative_to(root)
            room = room_of(path)
            if room not in ROOMS:
                yield f"{path}: {room} is no room of DESIGN.md"
                continue
            text = file.read_text(encoding="utf-8")
            for match in INCLUDE.finditer(text):
                header = match[2]
                wrong = (check_own(room, path, header, root) if match[1] == '"'
                         else check_foreign(room, path, header, modules))
                if wrong:
                    yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {wrong}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--qt-headers", type=pathlib.Path, required=True)
    parser.add_argument("root", type=pathlib.Path)
    arguments = parser.parse_args()
    modules = qt_modules(arguments.qt_headers)
    if "QtCore" not in modules.get("QObject", ()):
        parser.error(f"{arguments.qt_headers} holds no Qt headers")
    found = list(violations(arguments.root, modules))
    print("\n".join(found) if found else "all includes keep to the walls")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
