#include "chat/answerview.h"
#include "chat/conversationview.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Hearth;

namespace {

const QString sample = QStringLiteral(
    "# Title\n\nSome *words* and `code`, 你好 สวัสดี.\n\n- one\n- two\n\n  more of two\n\n```py\nx = 1\n\ny = "
    "2\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted\n\nThe end.\n");

QString shown(const AnswerView &view)
{
    return view.toPlainText();
}

/// Opens no browser, but remembers what would have been opened.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

class TestAnswerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySplitOfTheTextShowsTheSame()
    {
        AnswerView whole(AnswerView::Kind::Markdown);
        whole.append(sample);
        whole.finish();
        QVERIFY(shown(whole).contains(QStringLiteral("Some words and code")));
        for (const qsizetype chunk : {1, 2, 3, 7, 40}) {
            AnswerView view(AnswerView::Kind::Markdown);
            for (qsizetype at = 0; at < sample.size(); at += chunk) {
                view.append(sample.mid(at, chunk));
                view.finish(); // rendered after each piece
            }
            QCOMPARE(shown(view), shown(whole));
            QCOMPARE(view.document()->blockCount(), whole.document()->blockCount());
            QTextBlock block = view.document()->begin();
            QTextBlock expected = whole.document()->begin();
            for (; block.isValid(); block = block.next(), expected = expected.next()) {
                QCOMPARE(block.blockFormat().headingLevel(), expected.blockFormat().headingLevel());
                QCOMPARE(block.blockFormat().background(), expected.blockFormat().background());
                QCOMPARE(block.textList() != nullptr, expected.textList() != nullptr);
            }
        }
    }

    void keepsHeadingsListsCodeAndTables()
    {
        AnswerView view(AnswerView::Kind::Markdown);
        view.append(sample);
        view.finish();
        int headings = 0;
        int items = 0;
        int code = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            headings += block.blockFormat().headingLevel() == 1 ? 1 : 0;
            items += block.textList() ? 1 : 0;
            code += block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ? 1 : 0;
        }
        QCOMPARE(headings, 1);
        QVERIFY(items >= 2);
        QCOMPARE(code, 3);
        const QList<QTextFrame *> frames = view.document()->rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        QVERIFY(qobject_cast<QTextTable *>(frames.constFirst()));
    }

    void htmlIsShownAsText()
    {
        AnswerView view(AnswerView::Kind::Markdown);
        const QString html = QStringLiteral("<b onclick=\"x()\">bold</b> <script>alert(1)</script>");
        view.append(html + QStringLiteral("\n\n<div>block</div>\n"));
        view.finish();
        QVERIFY(shown(view).contains(html));
        QVERIFY(shown(view).contains(QStringLiteral("<div>block</div>")));
    }

    void nothingThatTheTextNamesIsLoaded()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QSignalSpy connections(&server, &QTcpServer::newConnection);
        QTemporaryFile file;
        QVERIFY(file.open());
        AnswerView view(AnswerView::Kind::Markdown);
        view.append(QStringLiteral("![a chart](http://127.0.0.1:%1/a.png) ![](file://%2) <img "
                                   "src=\"http://127.0.0.1:%1/b.png\">\n")
                        .arg(QString::number(server.serverPort()), file.fileName()));
        view.finish();
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        (void)view.grab();
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                QVERIFY(!it.fragment().charFormat().isImageFormat());
                QVERIFY(!it.fragment().charFormat().anchorHref().startsWith(QStringLiteral("file")));
            }
        }
        QVERIFY(shown(view).contains(QStringLiteral("a chart")));
        QVERIFY(
            !view.loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(file.fileName())).isValid());
        // The server's own client comes after anything that the view might have asked for.
        QTcpSocket last;
        last.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_COMPARE(connections.count(), 1);
    }

    void aLinkOpensByAClickAlone()
    {
        Opened opened;
        AnswerView view(AnswerView::Kind::Markdown);
        view.append(
            QStringLiteral("[here](https://example.org/a) [not here](javascript:x) [nor](file:///etc)\n"));
        view.finish();
        view.resize(400, 100);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(opened.urls.isEmpty());
        for (const char *word : {"not", "nor", "here"}) {
            QTextCursor cursor = view.document()->find(QLatin1String(word), 0, QTextDocument::FindWholeWords);
            cursor.setPosition(cursor.selectionStart() + 1);
            QTest::mouseClick(
                view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center() + QPoint(2, 0));
        }
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(QStringLiteral("https://example.org/a"))});
    }

    void aLongAnswerArrivesWhole()
    {
        AnswerView view(AnswerView::Kind::Markdown);
        view.resize(400, 300);
        view.show();
        QString text;
        while (text.size() < 200'000) {
            text += sample;
        }
        for (qsizetype at = 0; at < text.size(); at += 1000) {
            view.append(text.mid(at, 1000));
        }
        view.finish();
        QCOMPARE(view.source(), text);
        QCOMPARE(shown(view).count(QStringLiteral("The end.")), text.count(QStringLiteral("The end.")));
        QVERIFY(view.height() > 20'000);
    }

    void whoHasScrolledUpStaysWhereTheyRead()
    {
        ConversationView conversation;
        conversation.resize(300, 200);
        conversation.show();
        TurnView *turn = conversation.add(QStringLiteral("Why?"), QStringLiteral("auto"));
        turn->begin(QStringLiteral("auto"));
        QScrollBar *bar = conversation.verticalScrollBar();
        const auto write = [turn, bar] {
            const int before = bar->maximum();
            ChatUpdate update;
            update.text = QByteArray("a line\n\n").repeated(30);
            turn->take(update);
            return QTest::qWaitFor([bar, before] { return bar->maximum() > before; });
        };
        QVERIFY(write());
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(40);
        QVERIFY(write());
        QCOMPARE(bar->value(), 40);
        bar->setValue(bar->maximum());
        QVERIFY(write());
        QTRY_COMPARE(bar->value(), bar->maximum());
    }
};

QTEST_MAIN(TestAnswerView)
#include "tst_answerview.moc"
