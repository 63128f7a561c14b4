#include "chat/answerfacts.h"
#include "chat/defaulttargets.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

Candidate candidate(const QString &provider, Place place = Place::Local)
{
    Candidate result;
    result.ref = {provider, QStringLiteral("m")};
    result.place = place;
    return result;
}

AttemptRecord record(const Candidate &of, AttemptRecord::State state, ErrorKind kind = ErrorKind::Internal)
{
    AttemptRecord result;
    result.candidate = of;
    result.state = state;
    result.failure.error.kind = kind;
    return result;
}

ColumnTurn servedTurn(Place place)
{
    ColumnTurn turn;
    turn.state = ColumnTurn::State::Served;
    turn.answer = QStringLiteral("Yes.");
    turn.result.outcome = AttemptMachine::Outcome::Served;
    turn.result.servedBy = {QStringLiteral("box"), QStringLiteral("m")};
    turn.result.figures.toFirstOutput = 500ms;
    turn.result.figures.total = 2500ms;
    turn.result.figures.usage = ResponseUsage{1000, 0, 100, 0};
    turn.result.records = {
        record(candidate(QStringLiteral("dead")), AttemptRecord::State::Failed, ErrorKind::Unreachable),
        record(candidate(QStringLiteral("box"), place), AttemptRecord::State::Served)};
    return turn;
}

Snapshot snapshotWith(const std::optional<ModelCost> &cost)
{
    auto provider = std::make_shared<ProviderRow>();
    provider->id = QStringLiteral("box");
    ModelRow row;
    row.ref = {provider->id, QStringLiteral("m")};
    row.cost = cost;
    provider->models = {row};
    Snapshot snapshot;
    snapshot.providers = {provider};
    return snapshot;
}

std::shared_ptr<ProviderRow> provider(
    const QString &id, Place place, const QList<std::pair<QString, ModelState>> &models)
{
    auto row = std::make_shared<ProviderRow>();
    row->id = id;
    row->place = place;
    row->hasKey = true;
    row->state = ServerState::Up;
    for (const auto &[name, state] : models) {
        ModelRow model;
        model.ref = {id, name};
        model.state = state;
        row->models.append(model);
    }
    return row;
}

} // namespace

class TestAnswerFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItWentAndWhatItTook()
    {
        const AnswerFacts facts = answerFacts(servedTurn(Place::Local), nullptr);
        QCOMPARE(facts.answeredBy, QStringLiteral("Answered by m on box"));
        QCOMPARE(facts.place, QStringLiteral("Stayed on this computer."));
        QString figures = facts.figures;
        figures.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        const QString gap(QChar(0x2003));
        QCOMPARE(figures,
            QStringList({QStringLiteral("first token 500 ms"), QStringLiteral("50.0 tok/s"),
                            QStringLiteral("1,000 → 100 tokens"), QStringLiteral("2.5 s in all")})
                .join(gap));
        QCOMPARE(facts.hops.size(), 1);
        QVERIFY(facts.hops.constFirst().startsWith(QStringLiteral("dead/m: Nothing answers")));
        QVERIFY(facts.failure.isEmpty() && facts.cut.isEmpty());
    }

    void saysWhenItLeftTheComputer()
    {
        QCOMPARE(answerFacts(servedTurn(Place::Hosted), nullptr).place,
            QStringLiteral("Left this computer: sent to box."));
    }

    void countsDeclaredCosts()
    {
        const ModelCost cost{2.0, 10.0, 0.5, 0};
        const Snapshot snapshot = snapshotWith(cost);
        QVERIFY(
            answerFacts(servedTurn(Place::Hosted), &snapshot).figures.contains(QStringLiteral("$0.00300")));
        CallFigures figures;
        figures.usage = ResponseUsage{1000, 400, 100, 0};
        QCOMPARE(*answerCost(cost, figures), (600 * 2.0 + 400 * 0.5 + 100 * 10.0) / 1e6);
        QVERIFY(!answerCost(cost, CallFigures{}));
        const Snapshot silent = snapshotWith(std::nullopt);
        QVERIFY(!answerFacts(servedTurn(Place::Hosted), &silent).figures.contains(QLatin1Char('$')));
    }

    void saysWhatIsMissing()
    {
        ColumnTurn turn = servedTurn(Place::Local);
        turn.result.incompleteReason = "max_output_tokens";
        QCOMPARE(answerFacts(turn, nullptr).cut, QStringLiteral("The answer was cut at the token limit."));
        turn.result.incompleteReason = "content_filter";
        QCOMPARE(answerFacts(turn, nullptr).cut, QStringLiteral("The answer was cut by a content filter."));
        turn.state = ColumnTurn::State::Stopped;
        QCOMPARE(answerFacts(turn, nullptr).cut, QStringLiteral("Stopped."));
    }

    void saysWhyThereIsNone()
    {
        ColumnTurn turn;
        turn.target = QStringLiteral("zzz");
        turn.state = ColumnTurn::State::Failed;
        turn.result.outcome = AttemptMachine::Outcome::Failed;
        QCOMPARE(
            answerFacts(turn, nullptr).failure, QStringLiteral("\"zzz\" names no model of this config."));
        turn.result.records = {record(
            candidate(QStringLiteral("dead")), AttemptRecord::State::Failed, ErrorKind::ConnectionLost)};
        QVERIFY(answerFacts(turn, nullptr).failure.startsWith(QStringLiteral("No answer. The server broke")));
        turn.answer = QStringLiteral("Half");
        QVERIFY(answerFacts(turn, nullptr).failure.startsWith(QStringLiteral("The answer broke off.")));
    }

    void goesOnWithAnsweredTurnsAlone()
    {
        ColumnTurn failed;
        failed.prompt = QStringLiteral("lost");
        failed.state = ColumnTurn::State::Failed;
        ColumnTurn served = servedTurn(Place::Local);
        served.prompt = QStringLiteral("first");
        const ResponseRequest request =
            chatRequest({served, failed}, QStringLiteral("second"), QStringLiteral("auto"));
        QCOMPARE(request.model, QByteArray("auto"));
        QCOMPARE(request.input.size(), 3);
        QCOMPARE(request.input.at(0).content.constFirst().text, QByteArray("first"));
        QCOMPARE(request.input.at(1).role, QByteArray("assistant"));
        QCOMPARE(request.input.at(2).content.constFirst().text, QByteArray("second"));
    }

    void choosesALocalModelAndAHostedOne_data()
    {
        using Rows = QList<std::shared_ptr<const ProviderRow>>;
        QTest::addColumn<Rows>("providers");
        QTest::addColumn<QStringList>("targets");
        const auto local = provider(QStringLiteral("box"), Place::Local,
            {{QStringLiteral("cold"), ModelState::Cold}, {QStringLiteral("warm"), ModelState::Loaded}});
        const auto hosted = provider(
            QStringLiteral("openai"), Place::Hosted, {{QStringLiteral("gpt"), ModelState::Available}});
        const auto keyless = std::make_shared<ProviderRow>(*hosted);
        keyless->hasKey = false;
        const QString autoRoute = QStringLiteral("auto");
        const QString warm = QStringLiteral("box/warm");
        const QString gpt = QStringLiteral("openai/gpt");
        QTest::addRow("both") << Rows{hosted, local} << QStringList{warm, gpt};
        QTest::addRow("local only") << Rows{local} << QStringList{autoRoute, warm};
        QTest::addRow("hosted only") << Rows{hosted} << QStringList{autoRoute, gpt};
        QTest::addRow("hosted without a key") << Rows{local, keyless} << QStringList{autoRoute, warm};
        QTest::addRow("nothing") << Rows{} << QStringList{autoRoute, autoRoute};
    }
    void choosesALocalModelAndAHostedOne()
    {
        QFETCH(QList<std::shared_ptr<const ProviderRow>>, providers);
        QFETCH(QStringList, targets);
        Snapshot snapshot;
        snapshot.providers = providers;
        QCOMPARE(defaultTargets(snapshot), targets);
    }

    void choosesAnotherThanAutoWouldTake()
    {
        Snapshot snapshot;
        snapshot.providers = {provider(QStringLiteral("box"), Place::Local,
            {{QStringLiteral("cold"), ModelState::Cold}, {QStringLiteral("warm"), ModelState::Loaded}})};
        Candidate winner;
        winner.ref = {QStringLiteral("box"), QStringLiteral("warm")};
        snapshot.autoPlan.candidates = {winner};
        QCOMPARE(defaultTargets(snapshot), (QStringList{QStringLiteral("auto"), QStringLiteral("box/cold")}));
    }
};

QTEST_GUILESS_MAIN(TestAnswerFacts)
#include "tst_answerfacts.moc"
