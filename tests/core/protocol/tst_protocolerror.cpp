#include "protocol/protocolerror.h"

#include <QTest>

using namespace Hearth;

class TestProtocolError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysHasItsFourKeys()
    {
        QCOMPARE(writeErrorBody({400, "invalid_request_error", {}, {}, "say \"x\""}),
            QByteArray("{\"error\":{\"message\":\"say "
                       "\\\"x\\\"\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}"));
        QCOMPARE(writeErrorBody({404, "invalid_request_error", "model_not_found", "model", "no"}),
            QByteArray("{\"error\":{\"message\":\"no\",\"type\":\"invalid_request_error\",\"param\":"
                       "\"model\",\"code\":\"model_"
                       "not_found\"}}"));
    }

    void carriesDetailsUnderOneKey()
    {
        QCOMPARE(writeErrorBody({502, "server_error", "x", {}, "m"}, "{\"attempts\":[]}"),
            QByteArray("{\"error\":{\"message\":\"m\",\"type\":\"server_error\",\"param\":null,\"code\":"
                       "\"x\",\"hearth\":{"
                       "\"attempts\":[]}}}"));
    }
};

QTEST_GUILESS_MAIN(TestProtocolError)
#include "tst_protocolerror.moc"
