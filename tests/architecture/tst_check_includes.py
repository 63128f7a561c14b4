"""The wall checker catches what it is there for: each row plants one include in a small house."""
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_includes  # noqa: E402

MODULES = {"QObject": {"QtCore"}, "QString": {"QtCore"}, "QTimer": {"QtCore"}, "QEventLoop": {"QtCore"},
           "QTcpSocket": {"QtNetwork"}, "QColor": {"QtGui"}, "QWidget": {"QtWidgets"}, "qwidget.h": {"QtWidgets"}}
REFUSED = [
    ("core/json5/a.cpp", '#include "config/configvalues.h"', "json5 may not include config"),
    ("core/config/a.h", '#include "providers/providervalues.h"', "config may not include providers"),
    ("core/routing/a.cpp", '#include "providers/probe.h"', "only the values of providers"),
    ("core/routing/a.cpp", '#include "health/healthmonitor.h"', "only the values of health"),
    ("core/gateway/a.cpp", '#include "engine/engine.h"', "gateway may not include engine"),
    ("core/engine/a.cpp", '#include "simulator/simulator.h"', "engine may not include simulator"),
    ("core/engine/a.cpp", '#include "wording/words.h"', "engine may not include wording"),
    ("core/wording/a.cpp", '#include "net/httpserver.h"', "only the values of net"),
    ("core/engine/a.cpp", '#include "ui/shell/window.h"', "engine may not include ui"),
    ("core/engine/a.cpp", '#include "tests/support/fakeclock.h"', "no room"),
    ("core/attic/a.cpp", "#include <QString>", "attic is no room"),
    ("ui/shell/a.cpp", '#include "net/accessmanager.h"', "only the values of net"),
    ("core/engine/a.cpp", "#include <QWidget>", "may not use QtWidgets"),
    ("core/engine/a.cpp", "#include <QtWidgets/QWidget>", "may not use QtWidgets"),
    ("core/engine/a.cpp", "#include <qwidget.h>", "may not use QtWidgets"),
    ("core/base/a.h", "#include <QColor>", "may not use QtGui"),
    ("app/hearthctl/main.cpp", "#include <QColor>", "may not use QtGui"),
    ("app/hearthctl/main.cpp", '#include "shell/window.h"', "no room"),
    ("core/config/a.cpp", "#include <QTcpSocket>", "may not use QtNetwork"),
    ("ui/a.cpp", "#include <QTcpSocket>", "may not use QtNetwork"),
    ("ui/shell/a.cpp", "#include <QTcpSocket>", "may not use QtNetwork"),
    ("core/net/a.cpp", "#include <QNoSuchThing>", "no Qt module"),
    ("core/net/a.cpp", "#include <QEventLoop>", "nested event loops"),
    ("core/protocol/a.cpp", "  #  include <QTimer>", "free of I/O"),
    ("core/routing/a.cpp", "#include <thread>", "free of I/O"),
    ("core/providers/a.cpp", "#include <sys/socket.h>", "free of I/O"),
    ("core/protocol/a.cpp", "#include <boost/beast/http.hpp>", "only net"),
    ("core/net/a.cpp", "#include <tl/expected.hpp>", "only core/base/result.h"),
    ("core/engine/a.cpp", "#include <qt6keychain/keychain.h>", "only core/secrets/secretstore.cpp"),
    ("core/net/a.cpp", "#include <private/qobject_p.h>", "private headers"),
]
ALLOWED = [
    ("core/json5/a.cpp", '#include "json5/a.h"\n#include "base/result.h"\n#include <QString>\n#include <vector>'),
    ("core/routing/a.cpp", '#include "providers/providervalues.h"\n#include "health/healthvalues.h"'),
    ("core/net/a.cpp", "#include <boost/beast/http.hpp>\n#include <QTcpSocket>\n#include <QTimer>"),
    ("core/engine/a.cpp", '#include "gateway/gateway.h"\n#include "a.moc"'),
    ("core/wording/a.cpp", '#include "routing/routingvalues.h"'),
    ("ui/shell/a.cpp", '#include "engine/engine.h"\n#include <QWidget>\n#include "shell/window.h"'),
    ("ui/desktop/a.cpp", "#include <QTcpSocket>"),
    ("app/hearth/main.cpp", '#include <QWidget>\n#include "shell/window.h"'),
    ("app/main.cpp", '#include "simulator/simulator.h"\n#include "commands/check.h"'),
    ("core/json5/a.cpp", "// a comment may name #include <QWidget>"),
]


class CheckIncludes(unittest.TestCase):
    def findings(self, path, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for own in ("ui/shell/window.h", "app/commands/check.h"):
                (root / own).parent.mkdir(parents=True)
                (root / own).touch()
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text("#pragma once\n" + text + "\n", encoding="utf-8")
            return list(check_includes.violations(root, MODULES))

    def test_refuses(self):
        for path, text, words in REFUSED:
            with self.subTest(path=path, text=text):
                found = self.findings(path, text)
                self.assertEqual(len(found), 1, found)
                self.assertIn(words, found[0])
                self.assertTrue(found[0].startswith(path), found[0])

    def test_allows(self):
        for path, text in ALLOWED:
            with self.subTest(path=path, text=text):
                self.assertEqual(self.findings(path, text), [])

    def test_names_the_line(self):
        found = self.findings("core/json5/a.cpp", "\n#include <QString>\n#include <QWidget>")
        self.assertIn("core/json5/a.cpp:4:", found[0])


if __name__ == "__main__":
    unittest.main()
