<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln place(s) opened</source>
        <translation>
            <numerusform>%Ln place opened</numerusform>
            <numerusform>%Ln places opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) closed</source>
        <translation>
            <numerusform>%Ln place closed</numerusform>
            <numerusform>%Ln places closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) moved</source>
        <translation>
            <numerusform>%Ln place moved</numerusform>
            <numerusform>%Ln places moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) renamed</source>
        <translation>
            <numerusform>%Ln place renamed</numerusform>
            <numerusform>%Ln places renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) changed</source>
        <translation>
            <numerusform>%Ln place changed</numerusform>
            <numerusform>%Ln places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) deleted</source>
        <translation>
            <numerusform>%Ln place deleted</numerusform>
            <numerusform>%Ln places deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterGroups</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>In the last %Ln day(s)</source>
        <translation>
            <numerusform>In the last %Ln day</numerusform>
            <numerusform>In the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The file holds %Ln record(s).</source>
        <translation>
            <numerusform>The file holds %Ln record.</numerusform>
            <numerusform>The file holds %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot come in.</source>
        <translation>
            <numerusform>%Ln cannot come in.</numerusform>
            <numerusform>%Ln cannot come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln second(s) left</source>
        <translation>
            <numerusform>%1, %Ln second left</numerusform>
            <numerusform>%1, %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, as you chose.</source>
        <translation>
            <numerusform>%Ln left out, as you chose.</numerusform>
            <numerusform>%Ln left out, as you chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceClip</name>
    <message numerus="yes">
        <source>Copying %Ln place(s)</source>
        <translation>
            <numerusform>Copying %Ln place</numerusform>
            <numerusform>Copying %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryPrint</name>
    <message numerus="yes">
        <source>%Ln place(s) in the index only: no position</source>
        <translation>
            <numerusform>%Ln place in the index only: no position</numerusform>
            <numerusform>%Ln places in the index only: no position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
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
        <source>“%1” replaces the file of that name: %Ln address(es).</source>
        <translation>
            <numerusform>“%1” replaces the file of that name: %Ln address.</numerusform>
            <numerusform>“%1” replaces the file of that name: %Ln addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added: %Ln address(es).</source>
        <translation>
            <numerusform>“%1” is added: %Ln address.</numerusform>
            <numerusform>“%1” is added: %Ln addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln row was left out.</numerusform>
            <numerusform>%Ln rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln place(s)</source>
        <translation>
            <numerusform>Edit %Ln place</numerusform>
            <numerusform>Edit %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) would change.</source>
        <translation>
            <numerusform>%Ln place would change.</numerusform>
            <numerusform>%Ln places would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is so already.</source>
        <translation>
            <numerusform>%Ln is so already.</numerusform>
            <numerusform>%Ln are so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::CallsPage</name>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln place(s)</source>
        <translation>
            <numerusform>Change %Ln place</numerusform>
            <numerusform>Change %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) changed. Edit → Undo takes it back.</source>
        <translation>
            <numerusform>%Ln place changed. Edit → Undo takes it back.</numerusform>
            <numerusform>%Ln places changed. Edit → Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) left out: the place was changed meanwhile.</source>
        <translation>
            <numerusform>%Ln change left out: the place was changed meanwhile.</numerusform>
            <numerusform>%Ln changes left out: the places were changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangePlanner</name>
    <message numerus="yes">
        <source>Changing %Ln place(s)</source>
        <translation>
            <numerusform>Changing %Ln place</numerusform>
            <numerusform>Changing %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangesDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>territory, number of places</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more, in the PDF and the CSV file</source>
        <translation>
            <numerusform>… and %Ln more, in the PDF and the CSV file</numerusform>
            <numerusform>… and %Ln more, in the PDF and the CSV file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::CoveragePanel</name>
    <message numerus="yes">
        <source>%Ln place(s) count.</source>
        <translation>
            <numerusform>%Ln place counts.</numerusform>
            <numerusform>%Ln places count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DraftsBar</name>
    <message numerus="yes">
        <source>%Ln records were typed and not saved yet.</source>
        <translation>
            <numerusform>%Ln record was typed and not saved yet.</numerusform>
            <numerusform>%Ln records were typed and not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::DrawPerimeterDialog</name>
    <message numerus="yes">
        <source>%Ln commune(s): %1</source>
        <translation>
            <numerusform>%Ln commune: %1</numerusform>
            <numerusform>%Ln communes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other commune(s) of the same départements cannot be found so, for without their outlines their centres are not known: choose a file of outlines first (View → Basemap).</source>
        <translation>
            <numerusform>%Ln other commune of the same départements cannot be found so, for without its outline its centre is not known: choose a file of outlines first (View → Basemap).</numerusform>
            <numerusform>%Ln other communes of the same départements cannot be found so, for without their outlines their centres are not known: choose a file of outlines first (View → Basemap).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ExportDialog</name>
    <message numerus="yes">
        <source>Those that pass the filter (%Ln)</source>
        <translation>
            <numerusform>The one that passes the filter (%Ln)</numerusform>
            <numerusform>Those that pass the filter (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected (%Ln)</source>
        <translation>
            <numerusform>The one selected (%Ln)</numerusform>
            <numerusform>Those selected (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln record written to “%1”.</numerusform>
            <numerusform>%Ln records written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal record(s) stayed here.</source>
        <translation>
            <numerusform>%Ln internal record stayed here.</numerusform>
            <numerusform>%Ln internal records stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were written as the standard spells them.</source>
        <translation>
            <numerusform>%Ln value was written as the standard spells it.</numerusform>
            <numerusform>%Ln values were written as the standard spells them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The standard would refuse %Ln of them:</source>
        <translation>
            <numerusform>The standard would refuse %Ln of them:</numerusform>
            <numerusform>The standard would refuse %Ln of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FacetModel</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln place(s)</source>
        <translation>
            <numerusform>%1, %Ln place</numerusform>
            <numerusform>%1, %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <translation>
            <numerusform>%1, %Ln chosen</numerusform>
            <numerusform>%1, %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FilterPanel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s)</source>
        <translation>
            <numerusform>%1 of %Ln place</numerusform>
            <numerusform>%1 of %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Import %Ln record</numerusform>
            <numerusform>Import %Ln records</numerusform>
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
        <source>%Ln place(s) can have coordinates.</source>
        <translation>
            <numerusform>%Ln place can have coordinates.</numerusform>
            <numerusform>%Ln places can have coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay without a good answer.</source>
        <translation>
            <numerusform>%Ln more stays without a good answer.</numerusform>
            <numerusform>%Ln more stay without a good answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MapWidget</name>
    <message numerus="yes">
        <source>%Ln more places</source>
        <translation>
            <numerusform>%Ln more place</numerusform>
            <numerusform>%Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::MendDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) can be mended.</source>
        <translation>
            <numerusform>%Ln place can be mended.</numerusform>
            <numerusform>%Ln places can be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more must be looked at one by one.</source>
        <translation>
            <numerusform>%Ln more must be looked at by itself.</numerusform>
            <numerusform>%Ln more must be looked at one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PerimeterDialog</name>
    <message numerus="yes">
        <source>%Ln commune(s)</source>
        <translation>
            <numerusform>%Ln commune</numerusform>
            <numerusform>%Ln communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PerimetersDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln commune(s))</source>
        <translation>
            <numerusform>%1 (%Ln commune)</numerusform>
            <numerusform>%1 (%Ln communes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PrintDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln place(s))</source>
        <translation>
            <numerusform>%1 (%Ln place)</numerusform>
            <numerusform>%1 (%Ln places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::QualityPage</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecordController</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecordForm</name>
    <message numerus="yes">
        <source>The standard refuses %Ln field(s).</source>
        <translation>
            <numerusform>The standard refuses %Ln field.</numerusform>
            <numerusform>The standard refuses %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are doubtful.</source>
        <translation>
            <numerusform>%Ln field is doubtful.</numerusform>
            <numerusform>%Ln fields are doubtful.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With errors (%Ln)</source>
        <translation>
            <numerusform>With errors (%Ln)</numerusform>
            <numerusform>With errors (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With warnings (%Ln)</source>
        <translation>
            <numerusform>With warnings (%Ln)</numerusform>
            <numerusform>With warnings (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::RoundProgress</name>
    <message numerus="yes">
        <source>%Ln place(s) verified in %1</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%Ln place verified in %1</numerusform>
            <numerusform>%Ln places verified in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to call</source>
        <translation>
            <numerusform>%Ln left to call</numerusform>
            <numerusform>%Ln left to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be called again later, the first on %1</source>
        <translation>
            <numerusform>%Ln to be called again later, on %1</numerusform>
            <numerusform>%Ln to be called again later, the first on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::SectionList</name>
    <message numerus="yes">
        <source>%1: %Ln to mend</source>
        <comment>section of a form</comment>
        <translation>
            <numerusform>%1: %Ln to mend</numerusform>
            <numerusform>%1: %Ln to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::StagingModel</name>
    <message numerus="yes">
        <source>%Ln fault(s) to mend</source>
        <translation>
            <numerusform>%Ln fault to mend</numerusform>
            <numerusform>%Ln faults to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::StatusView</name>
    <message numerus="yes">
        <source>%1: %Ln second(s) left</source>
        <translation>
            <numerusform>%1: %Ln second left</numerusform>
            <numerusform>%1: %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TableController</name>
    <message numerus="yes">
        <source>%Ln place(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln place copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%Ln places copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln person copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%Ln people copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln organisation copied, to be pasted into a spreadsheet.</numerusform>
            <numerusform>%Ln organisations copied, to be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TerritoriesPage</name>
    <message numerus="yes">
        <source>%Ln commune(s)</source>
        <translation>
            <numerusform>%Ln commune</numerusform>
            <numerusform>%Ln communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in no territory…</source>
        <translation>
            <numerusform>%Ln place in no territory…</numerusform>
            <numerusform>%Ln places in no territory…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TerritoryDialog</name>
    <message numerus="yes">
        <source>%Ln territory(ies) found</source>
        <translation>
            <numerusform>%Ln territory found</numerusform>
            <numerusform>%Ln territories found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln; type more letters for others</source>
        <translation>
            <numerusform>The first %Ln; type more letters for others</numerusform>
            <numerusform>The first %Ln; type more letters for others</numerusform>
        </translation>
    </message>
</context>
</TS>
