#include "config/policyedit.h"
#include "config/routeedit.h"
#include "config/routepresets.h"
#include "formtexts.h"

#include <QTest>

using namespace Hearth;

namespace {

QList<PresetTarget> targets()
{
    return {{s("box/big"), s("box"), Place::Lan}, {s("lm/small"), s("lm"), Place::Local},
        {s("anthropic/haiku"), s("anthropic"), Place::Hosted},
        {s("mistral/large"), s("mistral"), Place::Hosted}};
}

QString told(const QList<RouteHop> &hops)
{
    QStringList texts;
    for (const RouteHop &hop : hops) {
        texts.append(hop.targets.join(u'='));
    }
    return texts.join(u' ');
}

PresetQuestion question(RoutePreset preset, const char *hops)
{
    PresetQuestion question;
    question.preset = preset;
    question.route = s("auto");
    for (const QString &hop : QString::fromLatin1(hops).split(u' ', Qt::SkipEmptyParts)) {
        question.hops.append({hop.split(u'=')});
    }
    question.targets = targets();
    question.region = s("EU");
    question.inRegion = QStringList{s("mistral")};
    return question;
}

} // namespace

class TestRoutePresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data()
    {
        QTest::addColumn<RoutePreset>("preset");
        QTest::addColumn<QByteArray>("hops");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("dropped");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *name, RoutePreset preset, const char *hops, const char *after,
                             const char *added, const char *dropped, bool usable = true) {
            QTest::addRow("%s", name)
                << preset << QByteArray(hops) << s(after) << s(added) << s(dropped) << usable;
        };
        row("local first keeps the order of each kind", RoutePreset::LocalFirst,
            "anthropic/haiku lm/small mistral/large box/big",
            "lm/small box/big anthropic/haiku mistral/large", "", "");
        row("hosted first", RoutePreset::HostedFirst, "lm/small anthropic/haiku box/big",
            "anthropic/haiku lm/small box/big", "", "");
        row("a safety net is added where there is none", RoutePreset::LocalFirst, "lm/small",
            "lm/small anthropic/haiku", "anthropic/haiku", "");
        row("a group of both kinds is parted", RoutePreset::LocalFirst, "anthropic/haiku=lm/small=box/big",
            "lm/small=box/big anthropic/haiku", "", "");
        row("local only drops network and hosted", RoutePreset::LocalOnly, "box/big lm/small anthropic/haiku",
            "lm/small", "", "box/big anthropic/haiku");
        row("local only adds what there is", RoutePreset::LocalOnly, "anthropic/haiku", "lm/small",
            "lm/small", "anthropic/haiku");
        row("region keeps what is near, and its providers", RoutePreset::RegionPinned,
            "lm/small anthropic/haiku mistral/large", "lm/small mistral/large", "", "anthropic/haiku");
        row("a name that nobody knows counts as hosted", RoutePreset::LocalOnly, "who lm/small", "lm/small",
            "", "who");
    }
    void outcome()
    {
        QFETCH(RoutePreset, preset);
        QFETCH(QByteArray, hops);
        const PresetOutcome outcome = presetOutcome(question(preset, hops.constData()));
        QTEST(told(outcome.hops), "after");
        QTEST(outcome.added.join(u' '), "added");
        QTEST(outcome.dropped.join(u' '), "dropped");
        QTEST(outcome.isUsable, "usable");
    }

    void withoutOneKindItIsOfNoUse()
    {
        PresetQuestion asked = question(RoutePreset::HostedFirst, "lm/small");
        asked.targets.resize(2);
        QVERIFY(!presetOutcome(asked).isUsable);
        asked.preset = RoutePreset::LocalOnly;
        QVERIFY(presetOutcome(asked).isUsable);
        PresetQuestion noRegion = question(RoutePreset::RegionPinned, "lm/small");
        noRegion.region.clear();
        QVERIFY(!presetOutcome(noRegion).isUsable);
    }

    void localOnlyBindsTheRouteAlone()
    {
        const PresetQuestion asked = question(RoutePreset::LocalOnly, "lm/small anthropic/haiku");
        const QByteArray now = after("{}", presetOperations(parsed("{}"), asked, presetOutcome(asked)));
        const RouteSettings route = *readRoute(parsed(now), s("auto"));
        QCOMPARE(told(route.hops), s("lm/small"));
        QCOMPARE(route.policy.allow, std::optional(QList<Place>{Place::Local}));
        QCOMPARE(readPolicy(parsed(now)), PolicySettings{});
    }

    void theOtherWayRoundOpensTheRouteAgain()
    {
        const QByteArray text =
            "{ routes: { auto: { hops: [\"lm/small\"], coldStart: \"skip\", allow: [\"local\"] } } }";
        const PresetQuestion asked = question(RoutePreset::LocalFirst, "lm/small");
        const QByteArray now = after(text, presetOperations(parsed(text), asked, presetOutcome(asked)));
        QCOMPARE(now,
            QByteArray(
                "{ routes: { auto: { hops: [\"lm/small\", \"anthropic/haiku\"], coldStart: \"skip\" } } }"));
    }

    void regionPinnedClosesAllRoutesToOthers()
    {
        const PresetQuestion asked = question(RoutePreset::RegionPinned, "lm/small mistral/large");
        const QByteArray now = after("{}", presetOperations(parsed("{}"), asked, presetOutcome(asked)));
        const PolicySettings policy = readPolicy(parsed(now));
        QCOMPARE(policy.allow, (QList<Place>{Place::Local, Place::Lan}));
        QCOMPARE(policy.allowRegions, QStringList{s("EU")});
        QCOMPARE(readRegion(parsed(now), s("mistral")), s("EU"));
        QCOMPARE(readRegion(parsed(now), s("anthropic")), QString());
    }
};

QTEST_APPLESS_MAIN(TestRoutePresets)
#include "tst_routepresets.moc"
