<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>wording</name>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <extracomment>Servers that are not well, models that failed or are missing, errors in the config.</extracomment>
        <translation>
            <numerusform>%n thing needs attention.</numerusform>
            <numerusform>%n things need attention.</numerusform>
        </translation>
    </message>
</context>
</TS>
