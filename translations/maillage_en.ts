<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n place(s) opened</source>
        <translation>
            <numerusform>%n place opened</numerusform>
            <numerusform>%n places opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) closed</source>
        <translation>
            <numerusform>%n place closed</numerusform>
            <numerusform>%n places closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) moved</source>
        <translation>
            <numerusform>%n place moved</numerusform>
            <numerusform>%n places moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) renamed</source>
        <translation>
            <numerusform>%n place renamed</numerusform>
            <numerusform>%n places renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) deleted</source>
        <translation>
            <numerusform>%n place deleted</numerusform>
            <numerusform>%n places deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterGroups</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>In the last %n day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The file holds %n record(s).</source>
        <translation>
            <numerusform>The file holds %n record.</numerusform>
            <numerusform>The file holds %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in.</source>
        <translation>
            <numerusform>%n cannot come in.</numerusform>
            <numerusform>%n cannot come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, %n second left</numerusform>
            <numerusform>%1, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as you chose.</source>
        <translation>
            <numerusform>%n left out, as you chose.</numerusform>
            <numerusform>%n left out, as you chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceClip</name>
    <message numerus="yes">
        <source>Copying %n place(s)</source>
        <translation>
            <numerusform>Copying %n place</numerusform>
            <numerusform>Copying %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryPrint</name>
    <message numerus="yes">
        <source>%n place(s) in the index only: no position</source>
        <translation>
            <numerusform>%n place in the index only: no position</numerusform>
            <numerusform>%n places in the index only: no position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n record(s) changed both in the source and in the hub.</source>
        <translation>
            <numerusform>%n record changed both in the source and in the hub.</numerusform>
            <numerusform>%n records changed both in the source and in the hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history</source>
        <translation>
            <numerusform>%n step of history</numerusform>
            <numerusform>%n steps of history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n record(s) of kind %1: %2</source>
        <translation>
            <numerusform>added %n record of kind %1: %2</numerusform>
            <numerusform>added %n records of kind %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) opened</source>
        <translation>
            <numerusform>%n place opened</numerusform>
            <numerusform>%n places opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) closed</source>
        <translation>
            <numerusform>%n place closed</numerusform>
            <numerusform>%n places closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) moved</source>
        <translation>
            <numerusform>%n place moved</numerusform>
            <numerusform>%n places moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) renamed</source>
        <translation>
            <numerusform>%n place renamed</numerusform>
            <numerusform>%n places renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) deleted</source>
        <translation>
            <numerusform>%n place deleted</numerusform>
            <numerusform>%n places deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit of a selection: %n place(s)</source>
        <translation>
            <numerusform>Edit of a selection: %n place</numerusform>
            <numerusform>Edit of a selection: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mending: %n place(s)</source>
        <translation>
            <numerusform>Mending: %n place</numerusform>
            <numerusform>Mending: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone numbers in the international form: %n place(s)</source>
        <translation>
            <numerusform>Phone numbers in the international form: %n place</numerusform>
            <numerusform>Phone numbers in the international form: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names out of capitals: %n place(s)</source>
        <translation>
            <numerusform>Names out of capitals: %n place</numerusform>
            <numerusform>Names out of capitals: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postcodes: %n place(s)</source>
        <translation>
            <numerusform>Postcodes: %n place</numerusform>
            <numerusform>Postcodes: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Communes and INSEE codes: %n place(s)</source>
        <translation>
            <numerusform>Communes and INSEE codes: %n place</numerusform>
            <numerusform>Communes and INSEE codes: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SIRET numbers: %n place(s)</source>
        <translation>
            <numerusform>SIRET numbers: %n place</numerusform>
            <numerusform>SIRET numbers: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinates: %n place(s)</source>
        <translation>
            <numerusform>Coordinates: %n place</numerusform>
            <numerusform>Coordinates: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail addresses: %n place(s)</source>
        <translation>
            <numerusform>E-mail addresses: %n place</numerusform>
            <numerusform>E-mail addresses: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Web addresses: %n place(s)</source>
        <translation>
            <numerusform>Web addresses: %n place</numerusform>
            <numerusform>Web addresses: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening hours: %n place(s)</source>
        <translation>
            <numerusform>Opening hours: %n place</numerusform>
            <numerusform>Opening hours: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates of the last update: %n place(s)</source>
        <translation>
            <numerusform>Dates of the last update: %n place</numerusform>
            <numerusform>Dates of the last update: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values in the standard’s spelling: %n place(s)</source>
        <translation>
            <numerusform>Values in the standard’s spelling: %n place</numerusform>
            <numerusform>Values in the standard’s spelling: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces and odd characters: %n place(s)</source>
        <translation>
            <numerusform>Spaces and odd characters: %n place</numerusform>
            <numerusform>Spaces and odd characters: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended.</source>
        <translation>
            <numerusform>%n place mended.</numerusform>
            <numerusform>%n places mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be mended.</source>
        <translation>
            <numerusform>%n place would be mended.</numerusform>
            <numerusform>%n places would be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be mended one by one.</source>
        <translation>
            <numerusform>%n place must be mended by itself.</numerusform>
            <numerusform>%n places must be mended one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) now have coordinates.</source>
        <translation>
            <numerusform>%n place now has coordinates.</numerusform>
            <numerusform>%n places now have coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would have coordinates.</source>
        <translation>
            <numerusform>%n place would have coordinates.</numerusform>
            <numerusform>%n places would have coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a good answer.</source>
        <translation>
            <numerusform>%n place without a good answer.</numerusform>
            <numerusform>%n places without a good answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not listed.</source>
        <translation>
            <numerusform>%n more fault is not listed.</numerusform>
            <numerusform>%n more faults are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinates from addresses: %n place(s)</source>
        <translation>
            <numerusform>Coordinates from addresses: %n place</numerusform>
            <numerusform>Coordinates from addresses: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) belong to no commune that is known, and are in no territory.</source>
        <translation>
            <numerusform>%n place belongs to no commune that is known, and is in no territory.</numerusform>
            <numerusform>%n places belong to no commune that is known, and are in no territory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n commune(s) whose centre is not known, with %1 inhabitants. Files of boundaries tell it.</source>
        <translation>
            <numerusform>Left out: %n commune whose centre is not known, with %1 inhabitants. Files of boundaries tell it.</numerusform>
            <numerusform>Left out: %n communes whose centre is not known, with %1 inhabitants. Files of boundaries tell it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n place(s) of which nobody knows where they are.</source>
        <translation>
            <numerusform>Left out: %n place of which nobody knows where it is.</numerusform>
            <numerusform>Left out: %n places of which nobody knows where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without coordinates stand at the centre of their commune.</source>
        <translation>
            <numerusform>%n place without coordinates stands at the centre of its commune.</numerusform>
            <numerusform>%n places without coordinates stand at the centre of their commune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out: %1 without a street, %2 in no commune that is known, %3 that cannot be understood.</source>
        <translation>
            <numerusform>%n address was left out: %1 without a street, %2 in no commune that is known, %3 that cannot be understood.</numerusform>
            <numerusform>%n addresses were left out: %1 without a street, %2 in no commune that is known, %3 that cannot be understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) with their boundaries: %1.</source>
        <translation>
            <numerusform>%n commune with its boundary: %1.</numerusform>
            <numerusform>%n communes with their boundaries: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these boundaries ends at the edge of the extract, and is closed there by a straight line: %1.</source>
        <translation>
            <numerusform>%n of these boundaries ends at the edge of the extract, and is closed there by a straight line: %1.</numerusform>
            <numerusform>%n of these boundaries end at the edge of the extract, and are closed there by straight lines: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) have no INSEE code, and serve as outlines only: %1.</source>
        <translation>
            <numerusform>%n commune has no INSEE code, and serves as an outline only: %1.</numerusform>
            <numerusform>%n communes have no INSEE code, and serve as outlines only: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) lie in the extract in part only, and are left out: %1.</source>
        <translation>
            <numerusform>%n commune lies in the extract in part only, and is left out: %1.</numerusform>
            <numerusform>%n communes lie in the extract in part only, and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) have boundaries that do not close, and are left out: %1.</source>
        <translation>
            <numerusform>%n commune has a boundary that does not close, and is left out: %1.</numerusform>
            <numerusform>%n communes have boundaries that do not close, and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) can be found, in the address file “%1”. Hamlets and parts of towns: %2.</source>
        <translation>
            <numerusform>%n address can be found, in the address file “%1”. Hamlets and parts of towns: %2.</numerusform>
            <numerusform>%n addresses can be found, in the address file “%1”. Hamlets and parts of towns: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::AddressFilesDialog</name>
    <message numerus="yes">
        <source>“%1” replaces the file of that name: %n address(es).</source>
        <translation>
            <numerusform>“%1” replaces the file of that name: %n address.</numerusform>
            <numerusform>“%1” replaces the file of that name: %n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added: %n address(es).</source>
        <translation>
            <numerusform>“%1” is added: %n address.</numerusform>
            <numerusform>“%1” is added: %n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n place(s)</source>
        <translation>
            <numerusform>Edit %n place</numerusform>
            <numerusform>Edit %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would change.</source>
        <translation>
            <numerusform>%n place would change.</numerusform>
            <numerusform>%n places would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is so already.</source>
        <translation>
            <numerusform>%n is so already.</numerusform>
            <numerusform>%n are so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::CallsPage</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangeDialog</name>
    <message numerus="yes">
        <source>Change %n place(s)</source>
        <translation>
            <numerusform>Change %n place</numerusform>
            <numerusform>Change %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed. Edit → Undo takes it back.</source>
        <translation>
            <numerusform>%n place changed. Edit → Undo takes it back.</numerusform>
            <numerusform>%n places changed. Edit → Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: the place was changed meanwhile.</source>
        <translation>
            <numerusform>%n change left out: the place was changed meanwhile.</numerusform>
            <numerusform>%n changes left out: the places were changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangePlanner</name>
    <message numerus="yes">
        <source>Changing %n place(s)</source>
        <translation>
            <numerusform>Changing %n place</numerusform>
            <numerusform>Changing %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangesDialog</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>territory, number of places</comment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, in the PDF and the CSV file</source>
        <translation>
            <numerusform>… and %n more, in the PDF and the CSV file</numerusform>
            <numerusform>… and %n more, in the PDF and the CSV file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::CoveragePanel</name>
    <message numerus="yes">
        <source>%n place(s) count.</source>
        <translation>
            <numerusform>%n place counts.</numerusform>
            <numerusform>%n places count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DraftsBar</name>
    <message numerus="yes">
        <source>%n records were typed and not saved yet.</source>
        <translation>
            <numerusform>%n record was typed and not saved yet.</numerusform>
            <numerusform>%n records were typed and not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ExportDialog</name>
    <message numerus="yes">
        <source>Those that pass the filter (%n)</source>
        <translation>
            <numerusform>The one that passes the filter (%n)</numerusform>
            <numerusform>Those that pass the filter (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected (%n)</source>
        <translation>
            <numerusform>The one selected (%n)</numerusform>
            <numerusform>Those selected (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to “%1”.</source>
        <translation>
            <numerusform>%n record written to “%1”.</numerusform>
            <numerusform>%n records written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal record(s) stayed here.</source>
        <translation>
            <numerusform>%n internal record stayed here.</numerusform>
            <numerusform>%n internal records stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were written as the standard spells them.</source>
        <translation>
            <numerusform>%n value was written as the standard spells it.</numerusform>
            <numerusform>%n values were written as the standard spells them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The standard would refuse %n of them:</source>
        <translation>
            <numerusform>The standard would refuse %n of them:</numerusform>
            <numerusform>The standard would refuse %n of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FacetModel</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <translation>
            <numerusform>%1, %n chosen</numerusform>
            <numerusform>%1, %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FilterPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <translation>
            <numerusform>%1 of %n place</numerusform>
            <numerusform>%1 of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ImportResult</name>
    <message numerus="yes">
        <source>record(s) added</source>
        <translation>
            <numerusform>record added</numerusform>
            <numerusform>records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) changed</source>
        <translation>
            <numerusform>record changed</numerusform>
            <numerusform>records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) unchanged</source>
        <translation>
            <numerusform>record unchanged</numerusform>
            <numerusform>records unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) refused</source>
        <translation>
            <numerusform>record refused</numerusform>
            <numerusform>records refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) left out, as you chose</source>
        <translation>
            <numerusform>record left out, as you chose</numerusform>
            <numerusform>records left out, as you chose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::LocateDialog</name>
    <message numerus="yes">
        <source>%n place(s) can have coordinates.</source>
        <translation>
            <numerusform>%n place can have coordinates.</numerusform>
            <numerusform>%n places can have coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay without a good answer.</source>
        <translation>
            <numerusform>%n more stays without a good answer.</numerusform>
            <numerusform>%n more stay without a good answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MapWidget</name>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MendDialog</name>
    <message numerus="yes">
        <source>%n place(s) can be mended.</source>
        <translation>
            <numerusform>%n place can be mended.</numerusform>
            <numerusform>%n places can be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more must be looked at one by one.</source>
        <translation>
            <numerusform>%n more must be looked at by itself.</numerusform>
            <numerusform>%n more must be looked at one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PerimeterDialog</name>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PerimetersDialog</name>
    <message numerus="yes">
        <source>%1 (%n commune(s))</source>
        <translation>
            <numerusform>%1 (%n commune)</numerusform>
            <numerusform>%1 (%n communes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PrintDialog</name>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::QualityPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecordController</name>
    <message numerus="yes">
        <source>Delete %n record(s)?</source>
        <translation>
            <numerusform>Delete %n record?</numerusform>
            <numerusform>Delete %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecordForm</name>
    <message numerus="yes">
        <source>The standard refuses %n field(s).</source>
        <translation>
            <numerusform>The standard refuses %n field.</numerusform>
            <numerusform>The standard refuses %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are doubtful.</source>
        <translation>
            <numerusform>%n field is doubtful.</numerusform>
            <numerusform>%n fields are doubtful.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecordsPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With errors (%n)</source>
        <translation>
            <numerusform>With errors (%n)</numerusform>
            <numerusform>With errors (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With warnings (%n)</source>
        <translation>
            <numerusform>With warnings (%n)</numerusform>
            <numerusform>With warnings (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RoundProgress</name>
    <message numerus="yes">
        <source>%n place(s) verified in %1</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%n place verified in %1</numerusform>
            <numerusform>%n places verified in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to call</source>
        <translation>
            <numerusform>%n left to call</numerusform>
            <numerusform>%n left to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be called again later, the first on %1</source>
        <translation>
            <numerusform>%n to be called again later, on %1</numerusform>
            <numerusform>%n to be called again later, the first on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::SectionList</name>
    <message numerus="yes">
        <source>%1: %n to mend</source>
        <comment>section of a form</comment>
        <translation>
            <numerusform>%1: %n to mend</numerusform>
            <numerusform>%1: %n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::StagingModel</name>
    <message numerus="yes">
        <source>%n fault(s) to mend</source>
        <translation>
            <numerusform>%n fault to mend</numerusform>
            <numerusform>%n faults to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::StatusView</name>
    <message numerus="yes">
        <source>%1: %n second(s) left</source>
        <translation>
            <numerusform>%1: %n second left</numerusform>
            <numerusform>%1: %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TableController</name>
    <message numerus="yes">
        <source>%n place(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n place copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%n places copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n person copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%n people copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%n organisation copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%n organisations copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TerritoriesPage</name>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in no territory…</source>
        <translation>
            <numerusform>%n place in no territory…</numerusform>
            <numerusform>%n places in no territory…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TerritoryDialog</name>
    <message numerus="yes">
        <source>%n territory(ies) found</source>
        <translation>
            <numerusform>%n territory found</numerusform>
            <numerusform>%n territories found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; type more letters for others</source>
        <translation>
            <numerusform>The first %n; type more letters for others</numerusform>
            <numerusform>The first %n; type more letters for others</numerusform>
        </translation>
    </message>
</context>
</TS>
