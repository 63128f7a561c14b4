#!/usr/bin/env python3
"""Refuses translation files that lrelease lets pass.

    checktranslations.py FOLDER

FOLDER holds hearth_<language>.ts, and what else is translated as <name>_<language>.ts. Refused: a language that is missing, texts unfinished, vanished, obsolete
or empty, plural forms missing, place markers (%1, %L1, %n) lost or added, a text that only one of the full
languages has. One line per finding on stdout; exit status 1 when there is any.
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

PLURALS_ONLY = "en"
# Plural forms of each language, as Qt Linguist counts them.
FORMS = {"en": 2, "th": 1, "zh_TW": 1}
MARKER = re.compile(r"%(?:L?[1-9][0-9]?|n)")


def markers(text):
    return collections.Counter(MARKER.findall(text))


def form_findings(source, form, forms_left):
    """A single form may drop %n (`one model`), the last one may not."""
    if not form.strip():
        yield "is empty"
        return
    wanted, has = markers(source), markers(form)
    if forms_left and not has["%n"]:
        wanted.pop("%n", None)
    for marker in sorted(set(wanted) | set(has)):
        if wanted[marker] != has[marker]:
            yield f"has {marker} {has[marker]} times, the source {wanted[marker]} times"


def message_findings(message, language):
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None:
        yield "has no translation"
        return
    kind = translation.get("type")
    if kind:
        yield f"is {kind}"
        return
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) != FORMS[language]:
            yield f"has {len(forms)} plural forms of {FORMS[language]}"
    else:
        forms = ["".join(translation.itertext())]
    for index, form in enumerate(forms):
        yield from form_findings(source, form, len(forms) - index - 1)


def file_findings(path, language):
    """Findings of one file, and the texts it has."""
    findings, texts = [], set()
    root = ElementTree.parse(path).getroot()
    if root.get("language") != language:
        findings.append(f"{path.name}: is marked as {root.get('language')}")
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            text = (context.findtext("name", ""), source, comment)
            texts.add(text)
            findings += [f"{path.name}: {text[0]}: \"{source}\" {finding}"
                         for finding in message_findings(message, language)]
    return findings, texts


def findings_of(folder):
    findings, catalogues = [], collections.defaultdict(dict)
    for path in {folder / f"hearth_{language}.ts" for language in FORMS} | set(folder.glob("*.ts")):
        name, _, language = path.stem.partition("_")
        if language not in FORMS:
            findings.append(f"{path.name}: there is no language {language} yet; add it to FORMS")
            continue
        try:
            found, catalogues[name][language] = file_findings(path, language)
            findings += found
        except (OSError, ElementTree.ParseError) as error:
            findings.append(f"{path.name}: {error}")
    for name, texts in catalogues.items():
        full = {language: has for language, has in texts.items() if language != PLURALS_ONLY}
        for text in set().union(*full.values()):
            findings += [f"{name}_{language}.ts: {text[0]}: \"{text[1]}\" is missing"
                         for language, has in full.items() if text not in has]
        if not any(full.values()):
            findings.append(f"{name}_*.ts: no texts at all")
    return sorted(findings)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = findings_of(pathlib.Path(sys.argv[1]))
    print("\n".join(found) if found else "all texts are translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
