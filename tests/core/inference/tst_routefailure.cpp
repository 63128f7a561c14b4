#include "inference/routefailure.h"

#include <QTest>

using namespace Hearth;

class TestRouteFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStatusOfTheDesign_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto is = [](RouteFailure failure) { return static_cast<int>(failure); };
        QTest::addRow("unknown model")
            << is(RouteFailure::UnknownModel) << 404 << QByteArray("model_not_found");
        QTest::addRow("context") << is(RouteFailure::ContextTooSmall) << 400
                                 << QByteArray("context_length_exceeded");
        QTest::addRow("loading") << is(RouteFailure::Loading) << 503 << QByteArray("model_loading");
        QTest::addRow("billing") << is(RouteFailure::Billing) << 402 << QByteArray("insufficient_quota");
        QTest::addRow("key") << is(RouteFailure::UpstreamKey) << 403 << QByteArray("upstream_auth_failed");
        QTest::addRow("policy") << is(RouteFailure::PlacePolicy) << 403 << QByteArray("policy_no_provider");
        QTest::addRow("token") << is(RouteFailure::ClientScope) << 403 << QByteArray("model_not_allowed");
        QTest::addRow("spent") << is(RouteFailure::SpendCap) << 402 << QByteArray("spend_cap_reached");
        QTest::addRow("one dialect alone")
            << is(RouteFailure::NativeOnly) << 400 << QByteArray("unsupported_parameter");
        QTest::addRow("wrong request") << is(RouteFailure::InvalidRequest) << 400 << QByteArray();
        QTest::addRow("all failed") << is(RouteFailure::AllFailed) << 404
                                    << QByteArray("all_candidates_failed");
    }
    void tellsTheStatusOfTheDesign()
    {
        QFETCH(int, failure);
        AttemptRecord record;
        record.candidate.ref = {QStringLiteral("box"), QStringLiteral("m")};
        record.candidate.reason = SkipReason::ContextTooSmall;
        record.candidate.needs = 61200;
        record.candidate.limit = 32768;
        record.candidate.limitIsLoaded = true;
        const ProtocolError error =
            routeError(static_cast<RouteFailure>(failure), {QStringLiteral("auto"), {}, {}}, {record});
        QTEST(error.status, "status");
        QTEST(error.code, "code");
    }

    void saysWhyAndHowLongACandidateRests()
    {
        AttemptRecord record;
        record.candidate.ref = {QStringLiteral("box"), QStringLiteral("m")};
        record.candidate.reason = SkipReason::CoolingDown;
        record.candidate.coolDown = CoolDown{ErrorKind::RateLimited, 1, {}, false};
        record.candidate.coolDownLeft = std::chrono::milliseconds(22001);
        const ProtocolError error =
            routeError(RouteFailure::AllFailed, {QStringLiteral("auto"), {}, {}}, {record});
        QVERIFY2(error.message.contains("box/m: cooling_down (rate_limited, 23 s left)"),
            error.message.constData());
    }

    void namesEveryCandidatesLimit()
    {
        AttemptRecord record;
        record.candidate.ref = {QStringLiteral("box"), QStringLiteral("m")};
        record.candidate.reason = SkipReason::ContextTooSmall;
        record.candidate.needs = 61200;
        record.candidate.limit = 32768;
        record.candidate.limitIsLoaded = true;
        const ProtocolError error =
            routeError(RouteFailure::ContextTooSmall, {QStringLiteral("auto"), {}, {}}, {record});
        // The words that OpenClaw compacts on [OPENCLAW.md 13].
        QVERIFY(error.message.contains("context length exceeded"));
        QVERIFY2(error.message.contains("box/m: context_too_small (needs 61200 tokens, loaded 32768)"),
            error.message.constData());
    }

    void anUnknownModelsRouteNamesWhatItCouldNotResolve()
    {
        const ProtocolError error = routeError(RouteFailure::UnknownModel,
            {QStringLiteral("night"), {}, {QStringLiteral("gone/x"), QStringLiteral("old alias")}}, {});
        QVERIFY2(error.message.contains("gone/x, old alias"), error.message.constData());
    }
};

QTEST_GUILESS_MAIN(TestRouteFailure)
#include "tst_routefailure.moc"
