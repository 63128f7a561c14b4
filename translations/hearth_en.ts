<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckedScope</name>
    <message numerus="yes">
        <source>does not tell of %n model(s)</source>
        <translation>
            <numerusform>does not tell of %n model</numerusform>
            <numerusform>does not tell of %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ActivityPage</name>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>%n request copied.</numerusform>
            <numerusform>%n requests copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way.</source>
        <translation>
            <numerusform>%n request under way.</numerusform>
            <numerusform>%n requests under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the log</source>
        <translation>
            <numerusform>%n request in the log</numerusform>
            <numerusform>%n requests in the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left this computer</source>
        <translation>
            <numerusform>%n left this computer</numerusform>
            <numerusform>%n left this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) cut</source>
        <translation>
            <numerusform>%n prompt cut</numerusform>
            <numerusform>%n prompts cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <extracomment>How many of all requests a filter lets through; %1: those.</extracomment>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::CheckCommand</name>
    <message numerus="yes">
        <source>hearthctl check --fix would put %n of these right.</source>
        <comment>findings</comment>
        <translation>
            <numerusform>hearthctl check --fix would put %n of these right.</numerusform>
            <numerusform>hearthctl check --fix would put %n of these right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ConfiguredProvidersModel</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s)</source>
        <extracomment>Between the places where two texts differ.</extracomment>
        <translation>
            <numerusform>… %n equal line</numerusform>
            <numerusform>… %n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DiscoverCommand</name>
    <message numerus="yes">
        <source>No model server answers on %1 (%n address(es) tried).</source>
        <translation>
            <numerusform>No model server answers on %1 (%n address tried).</numerusform>
            <numerusform>No model server answers on %1 (%n addresses tried).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DiscoveryList</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n server(s) on %1.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts.</extracomment>
        <translation>
            <numerusform>Found %n server on %1.</numerusform>
            <numerusform>Found %n servers on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DraftView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <extracomment>Part of &quot;2 errors and 1 warning in openclaw.json.&quot;</extracomment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>Part of &quot;2 errors and 1 warning in openclaw.json.&quot;</extracomment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) repaired. Undo brings the text back.</source>
        <translation>
            <numerusform>%n problem repaired. Undo brings the text back.</numerusform>
            <numerusform>%n problems repaired. Undo brings the text back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>added</comment>
        <extracomment>Part of &quot;Saving openclaw.json adds 2 lines and removes 1 line.&quot;</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>removed</comment>
        <extracomment>Part of &quot;Saving openclaw.json adds 2 lines and removes 1 line.&quot;</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DriftCard</name>
    <message numerus="yes">
        <source>Config and servers differ in %n place(s)</source>
        <translation>
            <numerusform>Config and servers differ in %n place</numerusform>
            <numerusform>Config and servers differ in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of servers of which only the first are named.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>How many places were replaced.</extracomment>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::FormDialog</name>
    <message numerus="yes">
        <source>%n header(s) stand in the text.</source>
        <translation>
            <numerusform>%n header stands in the text.</numerusform>
            <numerusform>%n headers stand in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further setting(s) stand in the text: %1.</source>
        <extracomment>%1: names of settings.</extracomment>
        <translation>
            <numerusform>%n further setting stands in the text: %1.</numerusform>
            <numerusform>%n further settings stand in the text: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::GoToPathBar</name>
    <message numerus="yes">
        <source>The text has %n line(s).</source>
        <translation>
            <numerusform>The text has %n line.</numerusform>
            <numerusform>The text has %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::HopRow</name>
    <message numerus="yes">
        <source>%1 It rests for another %2 after %n failure(s).</source>
        <extracomment>%1: a sentence on what had failed, %2: a span of time, %n: failures in a row.</extracomment>
        <translation>
            <numerusform>%1 It rests for another %2 after %n failure.</numerusform>
            <numerusform>%1 It rests for another %2 after %n failures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::JsonEditor</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Stands behind a line of text; that many lines below it are folded away.</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ModelDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config that name it follow.</source>
        <translation>
            <numerusform>%n place of the config that names it follows.</numerusform>
            <numerusform>%n places of the config that name it follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OfferList</name>
    <message numerus="yes">
        <source>Models to take: %n of %1</source>
        <extracomment>Heading of a list of models, %n: those that are checked, %1: all.</extracomment>
        <translation>
            <numerusform>Models to take: %n of %1</numerusform>
            <numerusform>Models to take: %n of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OutlineModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OverviewPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The config has %n error(s).</source>
        <translation>
            <numerusform>The config has %n error.</numerusform>
            <numerusform>The config has %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The config has %n warning(s).</source>
        <translation>
            <numerusform>The config has %n warning.</numerusform>
            <numerusform>The config has %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ProblemList</name>
    <message numerus="yes">
        <source>Repair %n problem(s) that need no choice</source>
        <translation>
            <numerusform>Repair %n problem that needs no choice</numerusform>
            <numerusform>Repair %n problems that need no choice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderCard</name>
    <message numerus="yes">
        <source>%n second(s) for a request</source>
        <translation>
            <numerusform>%n second for a request</numerusform>
            <numerusform>%n seconds for a request</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further setting(s) in the text</source>
        <translation>
            <numerusform>%n further setting in the text</numerusform>
            <numerusform>%n further settings in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more.</source>
        <translation>
            <numerusform>%n more.</numerusform>
            <numerusform>%n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config that name it follow.</source>
        <translation>
            <numerusform>%n place of the config that names it follows.</numerusform>
            <numerusform>%n places of the config that name it follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderEdits</name>
    <message numerus="yes">
        <source>%n entry(s) of routes in hearth.json5 follow; save that file, too.</source>
        <extracomment>%n: entries of routes. hearth.json5 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>%n entry of the routes in hearth.json5 follows; save that file, too.</numerusform>
            <numerusform>%n entries of the routes in hearth.json5 follow; save that file, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ProvidersPage</name>
    <message numerus="yes">
        <source>All %n server(s) answer.</source>
        <translation>
            <numerusform>%n server answers.</numerusform>
            <numerusform>All %n servers answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answer.</source>
        <extracomment>%n: all servers, %1: those that answer.</extracomment>
        <translation>
            <numerusform>%1 of %n server answers.</numerusform>
            <numerusform>%1 of %n servers answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>%n model loaded</numerusform>
            <numerusform>%n models loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <extracomment>Models that are being loaded now.</extracomment>
        <translation>
            <numerusform>%n loading</numerusform>
            <numerusform>%n loading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::RemovalDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config name %1.</source>
        <extracomment>%1: a provider or a model. %n: how many places of the config name it.</extracomment>
        <translation>
            <numerusform>%n place of the config names %1.</numerusform>
            <numerusform>%n places of the config name %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::RequestPlacesCard</name>
    <message numerus="yes">
        <source>%n served</source>
        <translation>
            <numerusform>%n served</numerusform>
            <numerusform>%n served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) cut</source>
        <extracomment>Prompts of which a server silently left out some.</extracomment>
        <translation>
            <numerusform>%n prompt cut</numerusform>
            <numerusform>%n prompts cut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::RoutingPage</name>
    <message numerus="yes">
        <source>%1 of %n hop(s) can take a prompt of %2 tokens.</source>
        <extracomment>How many of how many hops of a route could take the request, and the prompt&apos;s length in tokens.</extracomment>
        <translation>
            <numerusform>%1 of %n hop can take a prompt of %2 tokens.</numerusform>
            <numerusform>%1 of %n hops can take a prompt of %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hop(s) can take a short prompt.</source>
        <extracomment>How many of how many hops of a route could take the request.</extracomment>
        <translation>
            <numerusform>%1 of %n hop can take a short prompt.</numerusform>
            <numerusform>%1 of %n hops can take a short prompt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::ServersModel</name>
    <message numerus="yes">
        <source>None of %n</source>
        <translation>
            <numerusform>None of %n</numerusform>
            <numerusform>None of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Further models that are loaded, too.</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::TemplateDialog</name>
    <message numerus="yes">
        <source>%n value(s) give way:</source>
        <translation>
            <numerusform>%n value gives way:</numerusform>
            <numerusform>%n values give way:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::VerdictCard</name>
    <message numerus="yes">
        <source>%n request(s) at a time, each with such a window.</source>
        <translation>
            <numerusform>%n request at a time.</numerusform>
            <numerusform>%n requests at a time, each with such a window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineCharts</name>
    <message numerus="yes">
        <source>%n graphics cards</source>
        <translation>
            <numerusform>%n graphics card</numerusform>
            <numerusform>%n graphics cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCells</name>
    <message numerus="yes">
        <source>%n busy</source>
        <extracomment>%n: requests that a model works on.</extracomment>
        <translation>
            <numerusform>%n busy</numerusform>
            <numerusform>%n busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>%n: requests that wait for a slot.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message numerus="yes">
        <source>%1, median of %n</source>
        <translation>
            <numerusform>%1, of %n load</numerusform>
            <numerusform>%1, median of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <translation>
            <numerusform>%n in 24 h</numerusform>
            <numerusform>%n in 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarmTimes</name>
    <message numerus="yes">
        <source>For %n hour(s)</source>
        <translation>
            <numerusform>For %n hour</numerusform>
            <numerusform>For %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <extracomment>Servers that are not well, models that failed or are missing, errors in the config.</extracomment>
        <translation>
            <numerusform>%n thing needs attention.</numerusform>
            <numerusform>%n things need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1 loaded</source>
        <extracomment>%n: models that a server lists, %1: those in memory.</extracomment>
        <translation>
            <numerusform>%n model, %1 loaded</numerusform>
            <numerusform>%n models, %1 loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
</TS>
