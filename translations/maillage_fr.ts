<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>BasemapFacts</name>
    <message>
        <source>Vector tiles (%1)</source>
        <translation>Tuiles vectorielles (%1)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Server (network)</source>
        <translation>Serveur (réseau)</translation>
    </message>
    <message>
        <source>Comes with Maillage</source>
        <translation>Fourni avec Maillage</translation>
    </message>
    <message>
        <source>open licences, see Help → About</source>
        <translation>licences libres, voir Aide → À propos</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Outlines and towns</source>
        <translation>Contours et villes</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Not known: a good question to ask.</source>
        <translation>Inconnus&#xa0;: c’est une bonne question à poser.</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Qui demander</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Où et comment</translation>
    </message>
    <message>
        <source>Never verified yet</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Last verification</source>
        <translation>Dernière vérification</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) opened</source>
        <translation>
            <numerusform>%Ln lieu ouvert</numerusform>
            <numerusform>%Ln lieux ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) closed</source>
        <translation>
            <numerusform>%Ln lieu fermé</numerusform>
            <numerusform>%Ln lieux fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) moved</source>
        <translation>
            <numerusform>%Ln lieu déplacé</numerusform>
            <numerusform>%Ln lieux déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) renamed</source>
        <translation>
            <numerusform>%Ln lieu renommé</numerusform>
            <numerusform>%Ln lieux renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) changed</source>
        <translation>
            <numerusform>%Ln lieu modifié</numerusform>
            <numerusform>%Ln lieux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) deleted</source>
        <translation>
            <numerusform>%Ln lieu supprimé</numerusform>
            <numerusform>%Ln lieux supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What has changed in the directory</source>
        <translation>Ce qui a changé dans l’annuaire</translation>
    </message>
    <message>
        <source>%1 “%2”, %3</source>
        <translation>%1 «&#xa0;%2&#xa0;», %3</translation>
    </message>
</context>
<context>
    <name>ChangesPrint</name>
    <message>
        <source>No place has changed in this time.</source>
        <translation>Aucun lieu n’a changé pendant ce temps.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Made with Maillage</source>
        <translation>Fait avec Maillage</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>How to reach it</source>
        <translation>Comment le joindre</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il propose</translation>
    </message>
    <message>
        <source>For whom, and at what cost</source>
        <translation>Pour qui, et à quel coût</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Qui le porte</translation>
    </message>
    <message>
        <source>In the hub</source>
        <translation>Dans le hub</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Internal: it does not leave with a public export</source>
        <translation>Interne&#xa0;: ne sort pas avec un export public</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>%1 (from there)</source>
        <translation>%1 (dans l’autre sens)</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Delivered by: %1</source>
        <translation>Fourni par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has happened to this record yet.</source>
        <translation>Rien n’est encore arrivé à cette fiche.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>Back to this version…</source>
        <translation>Revenir à cette version…</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Add a stop…</source>
        <translation>Ajouter un arrêt…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>Export de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>SIRET, RNA or RIDET</source>
        <translation>SIRET, RNA ou RIDET</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Présentation résumée</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Présentation détaillée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Itinerance</source>
        <translation>Itinérance</translation>
    </message>
    <message>
        <source>Parent structure</source>
        <translation>Structure parente</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Specific publics</source>
        <translation>Publics spécifiquement adressés</translation>
    </message>
    <message>
        <source>Special needs</source>
        <translation>Prise en charge spécifique</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Frais à charge</translation>
    </message>
    <message>
        <source>National programmes</source>
        <translation>Dispositifs et programmes nationaux</translation>
    </message>
    <message>
        <source>Training and labels</source>
        <translation>Formations et labels</translation>
    </message>
    <message>
        <source>Other training and labels</source>
        <translation>Autres formations et labels</translation>
    </message>
    <message>
        <source>Ways of access</source>
        <translation>Modalités d’accès</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Modalités d’accompagnement</translation>
    </message>
    <message>
        <source>Acceslibre page</source>
        <translation>Fiche Acceslibre</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Prise de rendez-vous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Fermé depuis</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>À rappeler le</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Origin of the coordinates</source>
        <translation>Origine des coordonnées</translation>
    </message>
    <message>
        <source>Precision of the coordinates</source>
        <translation>Précision des coordonnées</translation>
    </message>
    <message>
        <source>Other fields of the source</source>
        <translation>Autres champs de la source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre structure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Given by the source</source>
        <translation>Donnée par la source</translation>
    </message>
    <message>
        <source>National address base (BAN)</source>
        <translation>Base adresse nationale (BAN)</translation>
    </message>
    <message>
        <source>Centre of the commune</source>
        <translation>Centre de la commune</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placé à la main</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Is a member of</source>
        <translation>Est membre de</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille à</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Gère</translation>
    </message>
    <message>
        <source>Helps at</source>
        <translation>Intervient à</translation>
    </message>
    <message>
        <source>Is a partner of</source>
        <translation>Est partenaire de</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Accueille</translation>
    </message>
    <message>
        <source>Other link</source>
        <translation>Autre lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation>Nom de l’arrêt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Within a frame of the map</source>
        <translation>Dans un cadre de la carte</translation>
    </message>
</context>
<context>
    <name>FilterGroups</name>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln autre</numerusform>
            <numerusform>Afficher %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>The hours are being read…</source>
        <translation>Les horaires sont en cours de lecture…</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>L’historique est en cours de lecture…</translation>
    </message>
    <message>
        <source>Since a day…</source>
        <translation>Depuis une date…</translation>
    </message>
    <message>
        <source>Find another…</source>
        <translation>En chercher une autre…</translation>
    </message>
    <message>
        <source>Make or change a perimeter…</source>
        <translation>Créer ou modifier un périmètre…</translation>
    </message>
    <message>
        <source>Own perimeters</source>
        <translation>Périmètres du hub</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>In the evening (after 6 p.m.)</source>
        <translation>Le soir (après 18&#xa0;h)</translation>
    </message>
    <message>
        <source>On Saturday</source>
        <translation>Le samedi</translation>
    </message>
    <message>
        <source>On Sunday</source>
        <translation>Le dimanche</translation>
    </message>
    <message>
        <source>Hours not said, or not understood</source>
        <translation>Horaires absents ou incompris</translation>
    </message>
    <message>
        <source>Over 6 months ago</source>
        <translation>Il y a plus de 6 mois</translation>
    </message>
    <message>
        <source>Over 12 months ago</source>
        <translation>Il y a plus de 12 mois</translation>
    </message>
    <message>
        <source>Over 24 months ago</source>
        <translation>Il y a plus de 24 mois</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Avec des erreurs</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Avec des avertissements</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Avec des coordonnées</translation>
    </message>
    <message>
        <source>Without coordinates</source>
        <translation>Sans coordonnées</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivi de près (étoile)</translation>
    </message>
    <message>
        <source>To call again (the day has come)</source>
        <translation>À rappeler (date atteinte)</translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln day(s)</source>
        <translation>
            <numerusform>Depuis %Ln jour</numerusform>
            <numerusform>Depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>A deleted perimeter</source>
        <translation>Un périmètre supprimé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>FormHelp</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>✓ A SIRET number, its check digit is right.</source>
        <translation>✓ Numéro SIRET, la clé de contrôle est juste.</translation>
    </message>
    <message>
        <source>✓ A SIREN number, its check digit is right. The SIRET has five more digits.</source>
        <translation>✓ Numéro SIREN, la clé de contrôle est juste. Le SIRET a cinq chiffres de plus.</translation>
    </message>
    <message>
        <source>%1 of 14 digits</source>
        <translation>%1 chiffres sur 14</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>At what cost</source>
        <translation>À quel coût</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Comment le joindre</translation>
    </message>
    <message>
        <source>In the hub</source>
        <translation>Dans le hub</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>year-month-day: 2026-03-12</source>
        <translation>jour/mois/année : 12/03/2026</translation>
    </message>
    <message>
        <source>Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00</source>
        <translation>Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00</translation>
    </message>
    <message>
        <source>several: put | between them</source>
        <translation>plusieurs&#xa0;: séparez-les par |</translation>
    </message>
    <message>
        <source>02 41 43 28 13</source>
        <translation>02 41 43 28 13</translation>
    </message>
    <message>
        <source>02 41 43 28 13; several: put | between them</source>
        <translation>02 41 43 28 13&#xa0;; plusieurs&#xa0;: séparer par |</translation>
    </message>
    <message>
        <source>contact@mairie.fr; several: put | between them</source>
        <translation>contact@mairie.fr&#xa0;; plusieurs&#xa0;: séparer par |</translation>
    </message>
    <message>
        <source>https://www.mairie.fr</source>
        <translation>https://www.mairie.fr</translation>
    </message>
    <message>
        <source>the page where one makes an appointment: https://…</source>
        <translation>la page où l’on prend rendez-vous&#xa0;: https://…</translation>
    </message>
    <message>
        <source>the page on acceslibre.beta.gouv.fr: https://…</source>
        <translation>la page sur acceslibre.beta.gouv.fr&#xa0;: https://…</translation>
    </message>
    <message>
        <source>14 digits for a SIRET: 214 900 078 00012</source>
        <translation>14 chiffres pour un SIRET&#xa0;: 214 900 078 00012</translation>
    </message>
    <message>
        <source>12 rue des Lilas</source>
        <translation>12 rue des Lilas</translation>
    </message>
    <message>
        <source>Building B, first floor</source>
        <translation>Bâtiment B, premier étage</translation>
    </message>
    <message>
        <source>type the first letters, then choose</source>
        <translation>taper les premières lettres, puis choisir</translation>
    </message>
    <message>
        <source>49000</source>
        <translation>49000</translation>
    </message>
    <message>
        <source>filled by the commune</source>
        <translation>rempli d’après la commune</translation>
    </message>
    <message>
        <source>47.4690</source>
        <translation>47.4690</translation>
    </message>
    <message>
        <source>-0.5550</source>
        <translation>-0.5550</translation>
    </message>
    <message>
        <source>who checked it</source>
        <translation>qui l’a vérifié</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: “%2” was added</source>
        <translation>%1&#xa0;: ajout de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “%2” was removed</source>
        <translation>%1&#xa0;: retrait de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>record, what changed</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Takes back what %1 did on %2.</source>
        <translation>Annule ce que %1 a fait le %2.</translation>
    </message>
    <message>
        <source>Does again what %1 did on %2.</source>
        <translation>Rétablit ce que %1 a fait le %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>%1&#xa0;: dans un autre ordre</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1&#xa0;: ajouté %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1&#xa0;: retiré %2</translation>
    </message>
    <message>
        <source>%1: added %2, removed %3</source>
        <translation>%1&#xa0;: ajouté %2, retiré %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>Déplacé de %1</translation>
    </message>
    <message>
        <source>Placed on the map: %1</source>
        <translation>Placé sur la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coordinates: %1 → %2</source>
        <translation>Coordonnées&#xa0;: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%Ln ajout</numerusform>
            <numerusform>%Ln ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records of one kind</comment>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comes in</source>
        <translation>entre dans le hub</translation>
    </message>
    <message>
        <source>the hub’s edit stays</source>
        <translation>la modification du hub reste</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>identique des deux côtés</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the hub</source>
        <translation>Dans le hub</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln record(s).</source>
        <translation>
            <numerusform>Le fichier contient %Ln fiche.</numerusform>
            <numerusform>Le fichier contient %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be added, %2 changed; %3 stay as they are.</source>
        <translation>À ajouter&#xa0;: %1, à modifier&#xa0;: %2, inchangées&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot come in.</source>
        <translation>
            <numerusform>%Ln ne peut pas entrer.</numerusform>
            <numerusform>%Ln ne peuvent pas entrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend, now or later: %1 errors and %2 warnings.</source>
        <translation>À corriger, maintenant ou plus tard&#xa0;: %1 erreurs et %2 avertissements.</translation>
    </message>
    <message>
        <source>Columns kept as other fields: %1.</source>
        <translation>Colonnes gardées comme autres champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second</source>
        <translation>%1 lignes sur %2, %3 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln second(s) left</source>
        <translation>
            <numerusform>%1, encore %Ln seconde</numerusform>
            <numerusform>%1, encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1”: %2 added, %3 changed, %4 unchanged, %5 refused.</source>
        <translation>De «&#xa0;%1&#xa0;»&#xa0;: fiches ajoutées %2, modifiées %3, inchangées %4, refusées %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, as you chose.</source>
        <translation>
            <numerusform>%Ln laissée de côté, selon votre choix.</numerusform>
            <numerusform>%Ln laissées de côté, selon votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit → Undo takes the whole import back.</source>
        <translation>Édition → Annuler retire tout l’import.</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Intercommunalities</source>
        <translation>Intercommunalités</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Arrondissements</source>
        <translation>Arrondissements</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
</context>
<context>
    <name>PlaceClip</name>
    <message numerus="yes">
        <source>Copying %Ln place(s)</source>
        <translation>
            <numerusform>Copie de %Ln lieu</numerusform>
            <numerusform>Copie de %Ln lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceColumns</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Opening hours in words</source>
        <translation>Horaires en toutes lettres</translation>
    </message>
</context>
<context>
    <name>PlaceGroup</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques et médiathèques</translation>
    </message>
    <message>
        <source>Town halls and local authorities</source>
        <translation>Mairies et collectivités</translation>
    </message>
    <message>
        <source>France Services</source>
        <translation>France Services</translation>
    </message>
    <message>
        <source>Social and community centres</source>
        <translation>Centres sociaux et socioculturels</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Third places, fab labs and digital public spaces</source>
        <translation>Tiers-lieux, fablabs et EPN</translation>
    </message>
    <message>
        <source>Employment and integration</source>
        <translation>Emploi et insertion</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres lieux</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>%1: empty, though required</source>
        <translation>%1&#xa0;: vide, pourtant obligatoire</translation>
    </message>
    <message>
        <source>No intercommunality known</source>
        <translation>Aucune intercommunalité connue</translation>
    </message>
    <message>
        <source>Commune not known</source>
        <translation>Commune inconnue</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RoundProgress</name>
    <message>
        <source>%1: %2</source>
        <comment>who, how many places</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>Staging</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
</context>
<context>
    <name>TerritoryPrint</name>
    <message>
        <source>Places of digital help</source>
        <translation>Lieux de médiation numérique</translation>
    </message>
    <message>
        <source>Places of digital help: %1</source>
        <translation>Lieux de médiation numérique&#xa0;: %1</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Hollow: somewhere in the commune</source>
        <translation>Évidé&#xa0;: quelque part dans la commune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the index only: no position</source>
        <translation>
            <numerusform>%Ln lieu sans position, dans l’index seulement</numerusform>
            <numerusform>%Ln lieux sans position, dans l’index seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Index, continued</source>
        <translation>Index, suite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Basemap: %1</source>
        <translation>Fond de carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made with Maillage</source>
        <translation>Réalisé avec Maillage</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ThematicMap</name>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>more than %1, up to %2</source>
        <translation>plus de %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de donnée</translation>
    </message>
    <message>
        <source>0 to %1 for a square kilometre, spread over %2 km</source>
        <translation>de 0 à %1 par kilomètre carré, étalé sur %2&#xa0;km</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>%1, on %2</source>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>Distance to the nearest place</source>
        <translation>Distance au lieu le plus proche</translation>
    </message>
    <message>
        <source>km, as the crow flies, from the centre of the commune</source>
        <translation>km à vol d’oiseau, depuis le centre de la commune</translation>
    </message>
    <message>
        <source>This hub, on %1; communes of %2: INSEE</source>
        <translation>Ce hub, au %1&#xa0;; communes de %2&#xa0;: INSEE</translation>
    </message>
</context>
<context>
    <name>TileAddress</name>
    <message>
        <source>The address “%1” lacks %2. Write it like “https://tile.example.org/{z}/{x}/{y}.png”.</source>
        <translation>Il manque %2 à l’adresse «&#xa0;%1&#xa0;». Écrivez-la comme «&#xa0;https://tile.example.org/{z}/{x}/{y}.png&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it like “https://tile.example.org/{z}/{x}/{y}.png”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Écrivez-la comme «&#xa0;https://tile.example.org/{z}/{x}/{y}.png&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not encrypted. Use an address that begins with https.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas chiffrée. Utilisez une adresse qui commence par https.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Maillage on the command line: the directory of a digital-inclusion hub.</source>
        <translation>Maillage en ligne de commande&#xa0;: l’annuaire d’un hub d’inclusion numérique.</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>Avec toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>results as JSON, for other programs</source>
        <translation>résultats en JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>language of messages (by default, of the environment)</source>
        <translation>langue des messages (par défaut, celle de l’environnement)</translation>
    </message>
    <message>
        <source>what a command does, and its options</source>
        <translation>ce que fait une commande, et ses options</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 wrong usage; 2 done, with problems in the data; 3 could not be done, nothing was changed.</source>
        <translation>Codes de sortie&#xa0;: 0 fait&#x202f;; 1 mauvais usage&#x202f;; 2 fait, avec des problèmes dans les données&#x202f;; 3 impossible, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Results go to standard output, problems to standard error; with --json, a command that fails writes {&quot;error&quot;:{&quot;kind&quot;,&quot;message&quot;}} there.</source>
        <translation>Les résultats vont sur la sortie standard, les problèmes sur la sortie d’erreur&#x202f;; avec --json, une commande qui échoue y écrit {&quot;error&quot;:{&quot;kind&quot;,&quot;message&quot;}}.</translation>
    </message>
    <message>
        <source>Makes a new hub file.</source>
        <translation>Crée un fichier de hub.</translation>
    </message>
    <message>
        <source>filled with invented places, people and organisations</source>
        <translation>rempli de lieux, de personnes et de structures inventés</translation>
    </message>
    <message>
        <source>Changes fields of a record.</source>
        <translation>Modifie des champs d’une fiche.</translation>
    </message>
    <message>
        <source>ID is a UUID or its first 8 or more characters, or the id of a place, an organisation
or a person where only one record has it. FIELD= with no value clears the field.</source>
        <translation>ID est un UUID ou ses 8 premiers caractères au moins, ou l’identifiant d’un lieu, d’une structure
ou d’une personne quand une seule fiche le porte. FIELD= sans valeur vide le champ.</translation>
    </message>
    <message>
        <source>Takes in a CSV, GeoJSON or vCard file.</source>
        <translation>Importe un fichier CSV, GeoJSON ou vCard.</translation>
    </message>
    <message>
        <source>Reading a source again updates what it delivered before and never duplicates it. What was
edited in the hub stays, unless the source has changed it too (see --on-conflict).
Rows with faults come in and are reported; a row is refused if nothing says what it is, if
it cannot be split into its columns, or if its id stands in an earlier row: exit code 2 then.
A backup is made first, and one “undo” takes the whole import back.
With --json: {&quot;read&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;unchanged&quot;,&quot;refused&quot;,&quot;conflicts&quot;,&quot;faults&quot;,…}.</source>
        <translation>Relire une source met à jour ce qu’elle avait fourni et ne crée jamais de doublon. Ce qui a été
modifié dans le hub reste, sauf si la source l’a changé aussi (voir --on-conflict).
Les lignes fautives entrent et sont signalées&#x202f;; une ligne est refusée si rien ne dit ce qu’elle est, si
elle ne peut pas être découpée en colonnes, ou si son identifiant figure sur une ligne précédente&#xa0;: code de sortie 2.
Une sauvegarde est faite d’abord, et un seul «&#xa0;undo&#xa0;» retire tout l’import.
Avec --json&#xa0;: {&quot;read&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;unchanged&quot;,&quot;refused&quot;,&quot;conflicts&quot;,&quot;faults&quot;,…}.</translation>
    </message>
    <message>
        <source>says what would happen, and writes nothing</source>
        <translation>dit ce qui se passerait, sans rien écrire</translation>
    </message>
    <message>
        <source>name of the source (by default the file&apos;s “source” column, else the file&apos;s name)</source>
        <translation>nom de la source (par défaut la colonne «&#xa0;source&#xa0;» du fichier, sinon le nom du fichier)</translation>
    </message>
    <message>
        <source>both the source and the hub have changed a field: keep the hub&apos;s value (the default), take the source&apos;s, or fail</source>
        <translation>la source et le hub ont changé le même champ&#xa0;: garder la valeur du hub (par défaut), prendre celle de la source, ou échouer</translation>
    </message>
    <message>
        <source>place, organisation or person (by default, found from the columns)</source>
        <translation>place, organisation ou person (par défaut, d’après les colonnes)</translation>
    </message>
    <message>
        <source>fields that tell records without an id apart, such as nom+commune</source>
        <translation>champs qui distinguent les fiches sans identifiant, par exemple nom+commune</translation>
    </message>
    <message>
        <source>csv, geojson or vcard4 (by default, found from the content)</source>
        <translation>csv, geojson ou vcard4 (par défaut, d’après le contenu)</translation>
    </message>
    <message>
        <source>neither progress nor faults, only the counts</source>
        <translation>ni avancement ni fautes, seulement les nombres</translation>
    </message>
    <message>
        <source>Source “%6”: %1 read, %2 new, %3 changed, %4 unchanged, %5 refused.</source>
        <translation>Source «&#xa0;%6&#xa0;»&#xa0;: %1 lus, %2 nouveaux, %3 modifiés, %4 inchangés, %5 refusés.</translation>
    </message>
    <message>
        <source>Source “%6”, nothing written: %1 read, %2 would be new, %3 changed, %4 unchanged, %5 refused.</source>
        <translation>Source «&#xa0;%6&#xa0;», rien n’est écrit&#xa0;: %1 lus, %2 seraient nouveaux, %3 modifiés, %4 inchangés, %5 refusés.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed both in the source and in the hub.</source>
        <translation>
            <numerusform>%n fiche modifiée à la fois dans la source et dans le hub.</numerusform>
            <numerusform>%n fiches modifiées à la fois dans la source et dans le hub.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults: %1 errors, %2 warnings.</source>
        <translation>Fautes&#xa0;: %1 erreurs, %2 avertissements.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 lignes sur %2, %3 par seconde, encore %4 s</translation>
    </message>
    <message>
        <source>Writes a CSV, GeoJSON or vCard file.</source>
        <translation>Écrit un fichier CSV, GeoJSON ou vCard.</translation>
    </message>
    <message>
        <source>who the file is for</source>
        <translation>à qui le fichier est destiné</translation>
    </message>
    <message>
        <source>place (the default), organisation or person</source>
        <translation>place (par défaut), organisation ou person</translation>
    </message>
    <message>
        <source>csv, geojson, spreadsheet, vcard3, vcard4 (by default, from the name)</source>
        <translation>csv, geojson, spreadsheet, vcard3, vcard4 (par défaut, d’après le nom)</translation>
    </message>
    <message>
        <source>Row %1 (%2) would be refused by the standard: %3: %4 (%5)</source>
        <translation>La ligne %1 (%2) serait refusée par le standard&#xa0;: %3&#xa0;: %4 (%5)</translation>
    </message>
    <message>
        <source>“%2” was written as “%3” in %1.</source>
        <translation>«&#xa0;%2&#xa0;» a été écrit «&#xa0;%3&#xa0;» dans %1.</translation>
    </message>
    <message>
        <source>%1: %2 written, %3 internal ones withheld, %4 that the standard would refuse, %5 rewritten.</source>
        <translation>%1&#xa0;: %2 écrits, %3 internes retenus, %4 que le standard refuserait, %5 réécrits.</translation>
    </message>
    <message>
        <source>only records that a search for TEXT finds</source>
        <translation>seulement les fiches que trouve la recherche TEXT</translation>
    </message>
    <message>
        <source>only in reg:52, dep:49, epci:244900015 or communes:49007,49328</source>
        <translation>seulement dans reg:52, dep:49, epci:244900015 ou communes:49007,49328</translation>
    </message>
    <message>
        <source>only with this tag</source>
        <translation>seulement avec cette étiquette</translation>
    </message>
    <message>
        <source>only places that are open, suspended or closed</source>
        <translation>seulement les lieux open (ouverts), suspended (suspendus) ou closed (fermés)</translation>
    </message>
    <message>
        <source>only places of this typology</source>
        <translation>seulement les lieux de cette typologie</translation>
    </message>
    <message>
        <source>only places with this service</source>
        <translation>seulement les lieux qui offrent ce service</translation>
    </message>
    <message>
        <source>only places whose “source” field is this</source>
        <translation>seulement les lieux dont le champ «&#xa0;source&#xa0;» est celui-ci</translation>
    </message>
    <message>
        <source>“%1” is a condition on places: these records do not have it.</source>
        <translation>«&#xa0;%1&#xa0;» est une condition sur les lieux&#xa0;: ces fiches ne l’ont pas.</translation>
    </message>
    <message>
        <source>errors only, no warnings</source>
        <translation>les erreurs seulement, sans les avertissements</translation>
    </message>
    <message>
        <source>only the counts</source>
        <translation>seulement les nombres</translation>
    </message>
    <message>
        <source>%1: rows: %2, errors: %3, warnings: %4.</source>
        <translation>%1&#xa0;: lignes&#xa0;: %2, erreurs&#xa0;: %3, avertissements&#xa0;: %4.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>Finds places, organisations and people.</source>
        <translation>Cherche des lieux, des structures et des personnes.</translation>
    </message>
    <message>
        <source>how many of each kind at most (50 by default)</source>
        <translation>combien de chaque genre au plus (50 par défaut)</translation>
    </message>
    <message>
        <source>Says what a hub holds.</source>
        <translation>Dit ce que contient un hub.</translation>
    </message>
    <message>
        <source>%1, format %2</source>
        <translation>%1, format %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
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
            <numerusform>%n étape d’historique</numerusform>
            <numerusform>%n étapes d’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Says who changed what, and when, the latest first.</source>
        <translation>Dit qui a changé quoi, et quand, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>how many steps at most (50 by default)</source>
        <translation>combien d’étapes au plus (50 par défaut)</translation>
    </message>
    <message numerus="yes">
        <source>added %n record(s) of kind %1: %2</source>
        <translation>
            <numerusform>ajout de %n fiche du genre %1&#xa0;: %2</numerusform>
            <numerusform>ajout de %n fiches du genre %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>removed a record of kind %1: %2</source>
        <translation>suppression d’une fiche du genre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2: “%3” → “%4”</source>
        <translation>%1&#xa0;: %2&#xa0;: «&#xa0;%3&#xa0;» → «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Takes back the latest step.</source>
        <translation>Annule la dernière étape.</translation>
    </message>
    <message>
        <source>N: so many steps, one after the other.</source>
        <translation>N&#xa0;: autant d’étapes, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Brings back the step that was undone last.</source>
        <translation>Rétablit la dernière étape annulée.</translation>
    </message>
    <message>
        <source>Writes the map of a territory as PDF.</source>
        <translation>Écrit la carte d’un territoire en PDF.</translation>
    </message>
    <message>
        <source>reg:52, dep:49, epci:244900015 or communes:49007,49328</source>
        <translation>reg:52, dep:49, epci:244900015 ou communes:49007,49328</translation>
    </message>
    <message>
        <source>size of the paper (A4 by default)</source>
        <translation>format du papier (A4 par défaut)</translation>
    </message>
    <message>
        <source>wider than high</source>
        <translation>en largeur</translation>
    </message>
    <message>
        <source>title (by default, the territory&apos;s name)</source>
        <translation>titre (par défaut, le nom du territoire)</translation>
    </message>
    <message>
        <source>Say which territory to print, for example --territory dep:49.</source>
        <translation>Dites quel territoire imprimer, par exemple --territory dep:49.</translation>
    </message>
    <message>
        <source>“%1” could not print (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu imprimer (%2).</translation>
    </message>
    <message>
        <source>There is no command “%1”. See “maillage-cli --help”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Voir «&#xa0;maillage-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”. Did you mean “%3”?</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’option «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>«&#xa0;%1&#xa0;» demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» accepte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Something is missing. Write: maillage-cli %1</source>
        <translation>Il manque quelque chose. Écrivez&#xa0;: maillage-cli %1</translation>
    </message>
    <message>
        <source>“%2” is too much. Write: maillage-cli %1</source>
        <translation>«&#xa0;%2&#xa0;» est de trop. Écrivez&#xa0;: maillage-cli %1</translation>
    </message>
    <message>
        <source>See “maillage-cli %1 --help”.</source>
        <translation>Voir «&#xa0;maillage-cli %1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose fr or en.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas ici. Choisissez fr ou en.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Choose place, person, organisation, link or note.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de fiche. Choisissez place, person, organisation, link ou note.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de fiche. Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>A record of kind “%2” has no field “%1”. Did you mean “%3”?</source>
        <translation>Une fiche du genre «&#xa0;%2&#xa0;» n’a pas de champ «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>A record of kind “%1” needs a name: nom=… for a place, name=… for an organisation, family_name=… or given_name=… for a person.</source>
        <translation>Une fiche du genre «&#xa0;%1&#xa0;» a besoin d’un nom&#xa0;: nom=… pour un lieu, name=… pour une structure, family_name=… ou given_name=… pour une personne.</translation>
    </message>
    <message>
        <source>“%1” is not a number of one or more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier d’au moins un.</translation>
    </message>
    <message>
        <source>Several records are meant by “%1”: %2. Name one by its UUID.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs fiches&#xa0;: %2. Donnez l’UUID de l’une d’elles.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose a file on a disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire. Choisissez un fichier sur un disque.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read. Ask for the right to read it.</source>
        <translation>Vous n’avez pas le droit de lire le fichier «&#xa0;%1&#xa0;». Demandez ce droit à son propriétaire.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2. Copy it to this computer and try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2. Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. CSV, GeoJSON and vCard files can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de texte. Maillage lit les fichiers CSV, GeoJSON et vCard.</translation>
    </message>
    <message>
        <source>“%1” is an office document or a ZIP archive. Open it in its own program and save it as CSV.</source>
        <translation>«&#xa0;%1&#xa0;» est un document bureautique ou une archive ZIP. Ouvrez-le dans son programme et enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>“%1” is a database or a hub file. Open it instead of importing it.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données ou un fichier de hub. Ouvrez-le au lieu de l’importer.</translation>
    </message>
    <message>
        <source>“%1” is a compressed archive. Unpack it first.</source>
        <translation>«&#xa0;%1&#xa0;» est une archive compressée. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>The file “%1” holds blank lines only. Its first line must name the columns.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient que des lignes vides. Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The file “%1” holds no GeoJSON feature. Check that it was saved whole.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient aucun objet GeoJSON. Vérifiez qu’il a été enregistré en entier.</translation>
    </message>
    <message>
        <source>There is no file format named “%1”.</source>
        <translation>Il n’y a pas de format de fichier nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row has %1 values for %2 columns. Add the missing values or their separators.</source>
        <translation>La ligne a %1 valeurs pour %2 colonnes. Ajoutez les valeurs manquantes ou leurs séparateurs.</translation>
    </message>
    <message>
        <source>The row has %1 values for %2 columns. Remove what is too many, or put the value that holds a separator between quotes.</source>
        <translation>La ligne a %1 valeurs pour %2 colonnes. Retirez ce qui est de trop, ou mettez entre guillemets la valeur qui contient un séparateur.</translation>
    </message>
    <message>
        <source>A quote opens this value and is never closed. Add the closing quote.</source>
        <translation>Un guillemet ouvre cette valeur et n’est jamais fermé. Ajoutez le guillemet fermant.</translation>
    </message>
    <message>
        <source>A quote stands inside this quoted value. Write it twice.</source>
        <translation>Un guillemet se trouve dans cette valeur entre guillemets. Doublez-le.</translation>
    </message>
    <message>
        <source>The value holds a NUL character, which was left out. Remove it.</source>
        <translation>La valeur contient un caractère NUL, qui a été écarté. Retirez-le.</translation>
    </message>
    <message>
        <source>The value holds bytes that are no %1 text, shown as “�”. Write these characters again.</source>
        <translation>La valeur contient des octets qui ne sont pas du texte %1, affichés «&#xa0;�&#xa0;». Saisissez de nouveau ces caractères.</translation>
    </message>
    <message>
        <source>This feature is not valid JSON (%1). Correct it or export the file again.</source>
        <translation>Cet objet n’est pas du JSON valide (%1). Corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This is not a complete GeoJSON feature: a bracket or a quote is missing, or brackets lie too deep. Export the file again.</source>
        <translation>Cet objet GeoJSON n’est pas complet&#xa0;: il manque une accolade ou un guillemet, ou les niveaux sont trop profonds. Exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Too much of this file is broken: its end was not read. Export it again.</source>
        <translation>Trop de ce fichier est abîmé&#xa0;: la fin n’a pas été lue. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This property stands twice in the feature; the last value is kept. Remove one.</source>
        <translation>Cette propriété figure deux fois dans l’objet&#x202f;; la dernière valeur est gardée. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>The file names too many different properties; this one was left out.</source>
        <translation>Le fichier nomme trop de propriétés différentes&#x202f;; celle-ci a été écartée.</translation>
    </message>
    <message>
        <source>The file&apos;s coordinates are not longitude and latitude (WGS 84). Export it again in WGS 84, EPSG:4326.</source>
        <translation>Les coordonnées du fichier ne sont pas des longitudes et latitudes (WGS 84). Exportez-le de nouveau en WGS 84, EPSG:4326.</translation>
    </message>
    <message>
        <source>The geometry is of kind “%1”, not a point: the place comes without coordinates.</source>
        <translation>La géométrie est du genre «&#xa0;%1&#xa0;», et non un point&#xa0;: le lieu vient sans coordonnées.</translation>
    </message>
    <message>
        <source>The geometry holds no point. Write its longitude and latitude as two numbers.</source>
        <translation>La géométrie ne contient pas de point. Écrivez sa longitude et sa latitude en deux nombres.</translation>
    </message>
    <message>
        <source>The file “%1” holds no card. A vCard starts with BEGIN:VCARD.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient aucune fiche de contact. Une vCard commence par BEGIN:VCARD.</translation>
    </message>
    <message>
        <source>This card has no END:VCARD. Check that it is complete.</source>
        <translation>Cette fiche de contact n’a pas de END:VCARD. Vérifiez qu’elle est complète.</translation>
    </message>
    <message>
        <source>This line is no vCard property and was left out. Correct or remove it.</source>
        <translation>Cette ligne n’est pas une propriété vCard et a été écartée. Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>This card names no person, but an organisation. Create the organisation instead.</source>
        <translation>Cette fiche de contact ne nomme pas de personne, mais une structure. Créez plutôt la structure.</translation>
    </message>
    <message>
        <source>There is no folder “%1” to write “%2” in. Create it or choose another.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» où écrire «&#xa0;%2&#xa0;». Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Writing “%1” failed: %2. The file that was there is unchanged.</source>
        <translation>L’écriture de «&#xa0;%1&#xa0;» a échoué&#xa0;: %2. Le fichier qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and the file that was there is unchanged. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit, et le fichier qui s’y trouvait est intact. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The export was interrupted. The file that was there is unchanged.</source>
        <translation>L’export a été interrompu. Le fichier qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>“%1” names no format that can hold this (%2). End the name in .csv; .geojson for places; .vcf for people.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun format qui convienne (%2). Terminez le nom par .csv&#x202f;; par .geojson pour des lieux&#x202f;; par .vcf pour des personnes.</translation>
    </message>
    <message>
        <source>CSV, national standard</source>
        <translation>CSV, standard national</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableur</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>vCard 3</source>
        <translation>vCard 3</translation>
    </message>
    <message>
        <source>vCard 4</source>
        <translation>vCard 4</translation>
    </message>
    <message>
        <source>Nothing in “%1” bears a name known for a record of kind “%2”. Name the columns in the first line of a CSV file, or the properties of GeoJSON, as the national standard does.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» ne porte un nom connu pour une fiche du genre «&#xa0;%2&#xa0;». Nommez les colonnes sur la première ligne d’un fichier CSV, ou les propriétés d’un GeoJSON, comme le fait le standard national.</translation>
    </message>
    <message>
        <source>“%1” has no column for “%2”, which was chosen to tell its records apart.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne pour «&#xa0;%2&#xa0;», choisi pour distinguer ses fiches.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was imported.</source>
        <translation>Interrompu&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The hub has changed since the file was compared with it. Nothing was imported; start the import again.</source>
        <translation>Le hub a changé depuis que le fichier lui a été comparé. Rien n’a été importé&#x202f;; recommencez l’import.</translation>
    </message>
    <message>
        <source>“%1” has changed while it was read. Nothing was imported; start the import again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant sa lecture. Rien n’a été importé&#x202f;; recommencez l’import.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” changes a field that was changed in the hub too. Nothing was imported; choose which value counts.</source>
        <translation>La ligne %2 de «&#xa0;%1&#xa0;» change un champ modifié aussi dans le hub. Rien n’a été importé&#x202f;; choisissez la valeur qui compte.</translation>
    </message>
    <message>
        <source>Nothing says what this row is. Give it a name or an id.</source>
        <translation>Rien ne dit ce qu’est cette ligne. Donnez-lui un nom ou un identifiant.</translation>
    </message>
    <message>
        <source>Line %1 has the id “%2” already. Give each record an id of its own.</source>
        <translation>La ligne %1 porte déjà l’identifiant «&#xa0;%2&#xa0;». Donnez à chaque fiche un identifiant à elle.</translation>
    </message>
    <message>
        <source>Line %1 has the same values in the fields that tell records apart. Choose more fields, or mend the row.</source>
        <translation>La ligne %1 a les mêmes valeurs dans les champs qui distinguent les fiches. Choisissez plus de champs, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>The row repeats line %1 in everything. Remove one of them.</source>
        <translation>La ligne répète en tout la ligne %1. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>An earlier row means the same record of the hub, which has two ids of this source. Remove one of the rows.</source>
        <translation>Une ligne précédente désigne la même fiche du hub, qui a deux identifiants de cette source. Retirez l’une des lignes.</translation>
    </message>
    <message>
        <source>“%1” is no value that “%2” can have; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur possible de «&#xa0;%2&#xa0;»&#x202f;; elle a été écartée.</translation>
    </message>
    <message>
        <source>This saved filter cannot be read. Make it again and save it.</source>
        <translation>Ce filtre enregistré ne peut pas être lu. Refaites-le et enregistrez-le.</translation>
    </message>
    <message>
        <source>The part “%1” of this saved filter is not known here, or makes no sense. Make the filter again, or use a newer version.</source>
        <translation>La partie «&#xa0;%1&#xa0;» de ce filtre enregistré n’est pas connue ici, ou n’a pas de sens. Refaites le filtre, ou utilisez une version plus récente.</translation>
    </message>
    <message>
        <source>The standard requires “%1”: fill it in.</source>
        <translation>Le standard exige «&#xa0;%1&#xa0;»&#xa0;: remplissez-le.</translation>
    </message>
    <message>
        <source>Only spaces stand here: write the value, or nothing.</source>
        <translation>Il n’y a ici que des espaces&#xa0;: écrivez la valeur, ou rien.</translation>
    </message>
    <message>
        <source>A pivot has 9 to 14 letters and digits: write the SIRET number, 14 digits without spaces.</source>
        <translation>Un pivot a de 9 à 14 lettres et chiffres&#xa0;: écrivez le numéro SIRET, 14 chiffres sans espaces.</translation>
    </message>
    <message>
        <source>A pivot has neither spaces nor punctuation: write “%1”.</source>
        <translation>Un pivot n’a ni espaces ni ponctuation&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The check digit of this %1 number is wrong, so one digit at least is: compare it with the official directory of companies.</source>
        <translation>La clé de ce numéro %1 est fausse, donc un chiffre au moins l’est&#xa0;: comparez-le à l’annuaire officiel des entreprises.</translation>
    </message>
    <message>
        <source>Zeros stand in for a number that is not known: look up the SIRET number.</source>
        <translation>Des zéros remplacent un numéro inconnu&#xa0;: cherchez le numéro SIRET.</translation>
    </message>
    <message>
        <source>This is no SIRET (14 digits), SIREN (9 digits) or RNA number (W and 9 digits), and no RIDET of New Caledonia: check it.</source>
        <translation>Ce n’est ni un SIRET (14 chiffres), ni un SIREN (9 chiffres), ni un numéro RNA (W et 9 chiffres), ni un RIDET de Nouvelle-Calédonie&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>A postcode has five digits and nothing else: correct it.</source>
        <translation>Un code postal a cinq chiffres et rien d’autre&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>A postcode has five digits; this one has lost its first zero: write “%1”, and keep the column as text in the spreadsheet.</source>
        <translation>Un code postal a cinq chiffres&#x202f;; celui-ci a perdu son premier zéro&#xa0;: écrivez «&#xa0;%1&#xa0;», et gardez la colonne en texte dans le tableur.</translation>
    </message>
    <message>
        <source>No commune has this postcode: check the postcode and the commune.</source>
        <translation>Aucune commune n’a ce code postal&#xa0;: vérifiez le code postal et la commune.</translation>
    </message>
    <message>
        <source>This is not a postcode of %1, which has %2: correct one or the other.</source>
        <translation>Ce n’est pas un code postal de %1, qui a %2&#xa0;: corrigez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>An INSEE code has five digits, or begins with 2A or 2B in Corsica: correct it.</source>
        <translation>Un code INSEE a cinq chiffres, ou commence par 2A ou 2B en Corse&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>No commune has this INSEE code: correct it, or leave it empty.</source>
        <translation>Aucune commune n’a ce code INSEE&#xa0;: corrigez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>This is the INSEE code of %1; the postcode and the name are those of %2, whose code is %3: correct one or the other.</source>
        <translation>C’est le code INSEE de %1&#x202f;; le code postal et le nom sont ceux de %2, dont le code est %3&#xa0;: corrigez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>The commune of this INSEE code has become a part of %1: write “%2”.</source>
        <translation>La commune de ce code INSEE fait maintenant partie de %1&#xa0;: écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The INSEE code %1 is that of %2: correct the name or the code.</source>
        <translation>Le code INSEE %1 est celui de %2&#xa0;: corrigez le nom ou le code.</translation>
    </message>
    <message>
        <source>No commune has this name; the postcode %1 is that of %2: correct the name.</source>
        <translation>Aucune commune n’a ce nom&#x202f;; le code postal %1 est celui de %2&#xa0;: corrigez le nom.</translation>
    </message>
    <message>
        <source>This is no number: write degrees with a decimal point, such as 48.8566.</source>
        <translation>Ce n’est pas un nombre&#xa0;: écrivez des degrés avec un point décimal, comme 48.8566.</translation>
    </message>
    <message>
        <source>The standard wants a decimal point: write “%1”.</source>
        <translation>Le standard veut un point décimal&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>One coordinate without the other gives no position: fill in “%1”.</source>
        <translation>Une coordonnée sans l’autre ne donne pas de position&#xa0;: remplissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The coordinates are zero, in the Atlantic off Africa: find the true ones, or leave both empty.</source>
        <translation>Les coordonnées sont à zéro, dans l’Atlantique au large de l’Afrique&#xa0;: trouvez les vraies, ou laissez les deux vides.</translation>
    </message>
    <message>
        <source>This is out of range: a latitude lies between −90 and 90 degrees, a longitude between −180 and 180. Metres (Lambert 93) must be converted.</source>
        <translation>Cette valeur est hors limites&#xa0;: une latitude est entre −90 et 90 degrés, une longitude entre −180 et 180. Des mètres (Lambert 93) doivent être convertis.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped: write latitude %1, longitude %2.</source>
        <translation>Latitude et longitude sont inversées&#xa0;: écrivez latitude %1, longitude %2.</translation>
    </message>
    <message>
        <source>The coordinates are %1 km from %2: correct them, or the commune.</source>
        <translation>Les coordonnées sont à %1 km de %2&#xa0;: corrigez-les, ou la commune.</translation>
    </message>
    <message>
        <source>The coordinates are %1 km outside the département of %2: correct them, or the commune.</source>
        <translation>Les coordonnées sont à %1 km hors du département de %2&#xa0;: corrigez-les, ou la commune.</translation>
    </message>
    <message>
        <source>The coordinates are %1 km away from France: correct them.</source>
        <translation>Les coordonnées sont à %1 km de la France&#xa0;: corrigez-les.</translation>
    </message>
    <message>
        <source>The coordinates are at sea, %1 km from the coast: correct them.</source>
        <translation>Les coordonnées sont en mer, à %1 km de la côte&#xa0;: corrigez-les.</translation>
    </message>
    <message>
        <source>Write one phone number in its international form, without spaces and without the first zero, such as +33180059880.</source>
        <translation>Écrivez un seul numéro de téléphone, en forme internationale, sans espaces et sans le premier zéro, comme +33180059880.</translation>
    </message>
    <message>
        <source>The standard wants the international form: write “%1”.</source>
        <translation>Le standard veut la forme internationale&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No such phone number exists: a digit is missing, too many or wrong.</source>
        <translation>Ce numéro de téléphone n’existe pas&#xa0;: un chiffre manque, est de trop ou est faux.</translation>
    </message>
    <message>
        <source>A number that begins so is not the place’s: %1 stands before it, its département has %2. Check the prefix.</source>
        <translation>Un numéro qui commence ainsi n’est pas celui du lieu&#xa0;: il a %1 devant, son département a %2. Vérifiez l’indicatif.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address: write it as name@example.fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: écrivez-la comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>Separate e-mail addresses by a vertical bar, “|”, and nothing else.</source>
        <translation>Séparez les adresses électroniques par une barre verticale, «&#xa0;|&#xa0;», et rien d’autre.</translation>
    </message>
    <message>
        <source>The address lacks its beginning: write “%1”.</source>
        <translation>L’adresse n’a pas son début&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no web address: write it from https:// on, without spaces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;: écrivez-la à partir de https://, sans espaces.</translation>
    </message>
    <message>
        <source>Separate web addresses by a vertical bar, “|”, and nothing else.</source>
        <translation>Séparez les adresses web par une barre verticale, «&#xa0;|&#xa0;», et rien d’autre.</translation>
    </message>
    <message>
        <source>The hours are not written in OpenStreetMap’s form: write “%1” if that is what is meant.</source>
        <translation>Les horaires ne sont pas écrits à la manière d’OpenStreetMap&#xa0;: écrivez «&#xa0;%1&#xa0;» si c’est bien cela.</translation>
    </message>
    <message>
        <source>The hours cannot be understood: write them in OpenStreetMap’s form, such as “Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00”.</source>
        <translation>Les horaires ne sont pas compris&#xa0;: écrivez-les à la manière d’OpenStreetMap, comme «&#xa0;Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00&#xa0;».</translation>
    </message>
    <message>
        <source>The hours are too long to be understood: keep the usual week, and tell the rest in the presentation.</source>
        <translation>Les horaires sont trop longs pour être compris&#xa0;: gardez la semaine ordinaire, et dites le reste dans la présentation.</translation>
    </message>
    <message>
        <source>The summary has %1 characters, the standard allows 280: shorten it, and tell the rest in the detailed presentation.</source>
        <translation>Le résumé a %1 caractères, le standard en permet 280&#xa0;: raccourcissez-le, et dites le reste dans la présentation détaillée.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2024-04-02.</source>
        <translation>Écrivez la date en année-mois-jour, comme 2024-04-02.</translation>
    </message>
    <message>
        <source>The standard wants the date as year-month-day: write “%1”.</source>
        <translation>Le standard veut la date en année-mois-jour&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such day in the calendar: correct the date.</source>
        <translation>Ce jour n’existe pas dans le calendrier&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>This date is in the future: write the day of the last update.</source>
        <translation>Cette date est dans le futur&#xa0;: écrivez le jour de la dernière mise à jour.</translation>
    </message>
    <message>
        <source>A program wrote 1970-01-01 because it had no date: write the day of the last update.</source>
        <translation>Un programme a écrit 1970-01-01 faute de date&#xa0;: écrivez le jour de la dernière mise à jour.</translation>
    </message>
    <message>
        <source>This date is too old to be that of an update: correct it.</source>
        <translation>Cette date est trop ancienne pour être celle d’une mise à jour&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The standard does not know “%1” here. It knows: %2.</source>
        <translation>Le standard ne connaît pas «&#xa0;%1&#xa0;» ici. Il connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not the standard’s spelling: write “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’orthographe du standard&#xa0;: écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Remove the spaces around the vertical bar and at the ends: “%2”.</source>
        <translation>Retirez les espaces autour de la barre verticale et aux extrémités&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Separate the values by a vertical bar: write “%1”.</source>
        <translation>Séparez les valeurs par une barre verticale&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A vertical bar stands between two values, and nowhere else: write “%1”.</source>
        <translation>Une barre verticale se met entre deux valeurs, et nulle part ailleurs&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value stands here twice: remove one of them.</source>
        <translation>Une valeur figure ici deux fois&#xa0;: retirez l’une des deux.</translation>
    </message>
    <message>
        <source>The schema writes “Étapes numériques(La Poste)” without a space: nothing to do, the export writes it so.</source>
        <translation>Le schéma écrit «&#xa0;Étapes numériques(La Poste)&#xa0;» sans espace&#xa0;: rien à faire, l’export l’écrit ainsi.</translation>
    </message>
    <message>
        <source>“%1” is no known code for a kind of place: choose one of the list, such as BIB, CCAS or ASSO.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code connu de typologie&#xa0;: choisissez-en un dans la liste, comme BIB, CCAS ou ASSO.</translation>
    </message>
    <message>
        <source>“%1” is not how the code is written: write “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’écriture du code&#xa0;: écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Separate the codes by a vertical bar: write “%1”.</source>
        <translation>Séparez les codes par une barre verticale&#xa0;: écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No service is named, so nobody will find the place by what it offers: choose at least one.</source>
        <translation>Aucun service n’est indiqué, personne ne trouvera donc le lieu par ce qu’il propose&#xa0;: choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>An invisible control character stands in this text: write it again.</source>
        <translation>Un caractère de contrôle invisible se trouve dans ce texte&#xa0;: saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A line break or a tab stands in this text: write it on one line.</source>
        <translation>Un saut de ligne ou une tabulation se trouve dans ce texte&#xa0;: écrivez-le sur une ligne.</translation>
    </message>
    <message>
        <source>Accented letters were damaged when a file was read in the wrong encoding: read the source as UTF-8, or write the text again.</source>
        <translation>Des lettres accentuées ont été abîmées par une lecture dans le mauvais encodage&#xa0;: lisez la source en UTF-8, ou saisissez de nouveau le texte.</translation>
    </message>
    <message>
        <source>Accents stand apart from their letters (Unicode NFD), so the text will not be found: write it again.</source>
        <translation>Les accents sont séparés de leurs lettres (Unicode NFD), le texte sera donc introuvable&#xa0;: saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Some bytes of this text are no UTF-8: write it again.</source>
        <translation>Des octets de ce texte ne sont pas de l’UTF-8&#xa0;: saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There are spaces too many, at the ends, doubled or no-break: remove them.</source>
        <translation>Il y a des espaces en trop, aux extrémités, doublées ou insécables&#xa0;: retirez-les.</translation>
    </message>
    <message>
        <source>The name is all in capitals: write it as one says it, with its accents.</source>
        <translation>Le nom est tout en capitales&#xa0;: écrivez-le comme on le dit, avec ses accents.</translation>
    </message>
    <message>
        <source>The place on line %1 has the same identifier: give each its own, or remove one of the two rows.</source>
        <translation>Le lieu de la ligne %1 a le même identifiant&#xa0;: donnez à chacun le sien, ou retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>The place on line %1 has the same name, address and postcode: if they are one place, keep one row.</source>
        <translation>Le lieu de la ligne %1 a les mêmes nom, adresse et code postal&#xa0;: si c’est le même lieu, gardez une seule ligne.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the standard requires: add it.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;», que le standard exige&#xa0;: ajoutez-la.</translation>
    </message>
    <message>
        <source>The file has no column “%1”: add it, even if it stays empty.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: ajoutez-la, même vide.</translation>
    </message>
    <message>
        <source>The standard has no column “%1”: rename it, or leave it out of what you share.</source>
        <translation>Le standard n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: renommez-la, ou ne la partagez pas.</translation>
    </message>
    <message>
        <source>The column “%1” is called “%2” in the standard: rename it.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;» dans le standard&#xa0;: renommez-la.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice, and only the first is read: remove or rename one.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» figure deux fois, et seule la première est lue&#xa0;: retirez ou renommez l’une des deux.</translation>
    </message>
    <message>
        <source>The column “%1” is not in the standard’s order: the standard begins with id, pivot, nom, commune.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas à sa place&#xa0;: le standard commence par id, pivot, nom, commune.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a hub file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un fichier de hub à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Ask its owner for the right to read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu (%2). Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is not a hub file of Maillage. A CSV, GeoJSON or vCard file can be imported into a hub.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de hub de Maillage. Un fichier CSV, GeoJSON ou vCard peut être importé dans un hub.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Maillage (format %2, this one reads up to %3). Update Maillage to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Maillage (format %2, celle-ci lit jusqu’au %3). Mettez Maillage à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Maillage and must be converted, but it cannot be written here. Copy it to a folder of yours and open the copy.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus ancienne de Maillage et doit être converti, mais il ne peut pas être modifié ici. Copiez-le dans un de vos dossiers et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). It was left as it is; open a copy from its folder of backups instead.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2). Il a été laissé tel quel&#x202f;; ouvrez plutôt une copie de son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” or its folder cannot be written, so it is open for reading only. Save a copy elsewhere to change it.</source>
        <translation>«&#xa0;%1&#xa0;» ou son dossier n’est pas modifiable&#xa0;: le fichier est ouvert en lecture seule. Enregistrez une copie ailleurs pour la modifier.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere for writing: %2. Close it there first; until then it can only be read here.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert ailleurs en écriture&#xa0;: %2. Fermez-le là-bas d’abord&#x202f;; d’ici là, il ne peut qu’être lu ici.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program (%2). Try again in a moment.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme (%2). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full (%2). Nothing was changed; free some space and try again.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» est plein (%2). Rien n’a été modifié&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>You may not write to “%1” (%2).</source>
        <translation>Vous n’avez pas le droit d’écrire dans «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written (%2). Choose another folder.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas modifiable (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be copied for reading (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être copié pour la lecture (%2).</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed (%2). Check the disk or the connection.</source>
        <translation>La lecture ou l’écriture de «&#xa0;%1&#xa0;» a échoué (%2). Vérifiez le disque ou la connexion.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the hub file: %1</source>
        <translation>Un imprévu est survenu dans le fichier de hub&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interrupted; nothing was changed.</source>
        <translation>Interrompu&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The history of this hub cannot be read (%1), so this step cannot be undone.</source>
        <translation>L’historique de ce hub est illisible (%1), cette étape ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>This cannot be undone: record %2 of “%1” was changed since by another program.</source>
        <translation>Annulation impossible&#xa0;: la fiche %2 de «&#xa0;%1&#xa0;» a été modifiée depuis par un autre programme.</translation>
    </message>
    <message>
        <source>There is no record “%1” in this hub.</source>
        <translation>Il n’y a pas de fiche «&#xa0;%1&#xa0;» dans ce hub.</translation>
    </message>
    <message>
        <source>There is no field “%1” in a record of kind “%2”.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» dans une fiche du genre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” is not a value of “%1”. Choose one of: %3.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%2” is not a date for “%1”. Write it as year-month-day: 2026-03-12.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une date pour «&#xa0;%1&#xa0;». Écrivez-la en année-mois-jour&#xa0;: 2026-03-12.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid text (UTF-8).</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas un texte valide (UTF-8).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This hub is open for reading only.</source>
        <translation>Ce hub est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>A link joins two of: a person, an organisation, a place.</source>
        <translation>Un lien joint deux fiches parmi&#xa0;: une personne, une structure, un lieu.</translation>
    </message>
    <message>
        <source>A note belongs to one person, one organisation or one place.</source>
        <translation>Une note appartient à une personne, à une structure ou à un lieu.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Modification de&#xa0;%n fiche</numerusform>
            <numerusform>Modification de&#xa0;%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Suppression de&#xa0;%n fiche</numerusform>
            <numerusform>Suppression de&#xa0;%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link “%1” and “%2”</source>
        <translation>Lien entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Note sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>No région has the code “%1”. Pays de la Loire, for example, is 52.</source>
        <translation>Aucune région n’a le code «&#xa0;%1&#xa0;». Celui des Pays de la Loire, par exemple, est 52.</translation>
    </message>
    <message>
        <source>No département has the code “%1”. Write two characters, or three overseas: 49, 2A, 974.</source>
        <translation>Aucun département n’a le code «&#xa0;%1&#xa0;». Écrivez deux caractères, ou trois outre-mer&#xa0;: 49, 2A, 974.</translation>
    </message>
    <message>
        <source>No EPCI has the SIREN “%1”. Write its nine digits.</source>
        <translation>Aucun EPCI n’a le SIREN «&#xa0;%1&#xa0;». Écrivez ses neuf chiffres.</translation>
    </message>
    <message>
        <source>No commune has the INSEE code “%1”. It is not the postcode: Angers is 49007.</source>
        <translation>Aucune commune n’a le code INSEE «&#xa0;%1&#xa0;». Ce n’est pas le code postal&#xa0;: Angers a le code 49007.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Check that the file is there and that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert (%2). Vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>“%1” is neither an MBTiles nor a PMTiles file. Choose a map file that ends in .mbtiles or .pmtiles.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier MBTiles ni un fichier PMTiles. Choisissez un fond de carte qui se termine par .mbtiles ou .pmtiles.</translation>
    </message>
    <message>
        <source>“%1” is a PMTiles file of version %2, and only version 3 is read. Convert it with the program “pmtiles”.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier PMTiles de version %2, et seule la version 3 est lue. Convertissez-le avec le programme «&#xa0;pmtiles&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short: its header makes no sense. Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué&#xa0;: son en-tête n’a pas de sens. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its list of tiles cannot be read. Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: sa liste de tuiles est illisible. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its description cannot be read. Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: sa description est illisible. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged: one of its tiles cannot be read. Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: une de ses tuiles est illisible. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a map (%2). Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme fond de carte (%2). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a database without map tiles. Choose a map file that ends in .mbtiles or .pmtiles.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données sans tuiles. Choisissez un fond de carte qui se termine par .mbtiles ou .pmtiles.</translation>
    </message>
    <message>
        <source>“%1” holds tiles in a picture format that cannot be drawn. Choose a file of PNG, JPEG or WebP tiles.</source>
        <translation>«&#xa0;%1&#xa0;» contient des tuiles dans un format d’image qui ne peut pas être dessiné. Choisissez un fichier de tuiles PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>“%1” is too large (%2 MB). Choose simplified boundaries of at most %3 MB.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand (%2 Mo). Choisissez des limites simplifiées d’au plus %3 Mo.</translation>
    </message>
    <message>
        <source>Adds a place, a person, an organisation, a link, a note, a stop, a saved filter or a perimeter, and prints its id.</source>
        <translation>Ajoute un lieu, une personne, une structure, un lien, une note, un arrêt, un filtre enregistré ou un périmètre, et affiche son identifiant.</translation>
    </message>
    <message>
        <source>The fields of a place are those of the national standard, and state, closed_since,
verified_on, verified_by, call_again_on, starred, visibility, tags, internal_notes,
coord_origin, coord_precision. Values of a list are joined by “|”.
The id is the record&apos;s UUID. Links and notes name other records as “set” does:
person=ID, organisation=ID, other_organisation=ID, place=ID.</source>
        <translation>Les champs d’un lieu sont ceux du standard national, et state, closed_since,
verified_on, verified_by, call_again_on, starred, visibility, tags, internal_notes,
coord_origin, coord_precision. Les valeurs d’une liste sont séparées par «&#xa0;|&#xa0;».
L’identifiant est l’UUID de la fiche. Liens et notes désignent d’autres fiches comme «&#xa0;set&#xa0;»&#xa0;:
person=ID, organisation=ID, other_organisation=ID, place=ID.</translation>
    </message>
    <message>
        <source>A stop belongs to exactly one place.</source>
        <translation>Un arrêt appartient à un lieu et un seul.</translation>
    </message>
    <message>
        <source>This place has been deleted meanwhile.</source>
        <translation>Ce lieu a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Call “%1” again later</source>
        <translation>Rappeler «&#xa0;%1&#xa0;» plus tard</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Fermer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from that day on (2026-03-12)</source>
        <translation>à partir de ce jour (2026-03-12)</translation>
    </message>
    <message>
        <source>up to that day, which counts too (today by default)</source>
        <translation>jusqu’à ce jour compris (aujourd’hui par défaut)</translation>
    </message>
    <message>
        <source>the net changes of the places since that day; asks for --since</source>
        <translation>l’effet net sur les lieux depuis ce jour&#xa0;; demande --since</translation>
    </message>
    <message>
        <source>--net needs the day to begin with: --since 2026-03-12.</source>
        <translation>--net a besoin du jour de départ&#xa0;: --since 2026-03-12.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day: 2026-03-12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la année-mois-jour&#xa0;: 2026-03-12.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) opened</source>
        <translation>
            <numerusform>%n lieu ouvert</numerusform>
            <numerusform>%n lieux ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) closed</source>
        <translation>
            <numerusform>%n lieu fermé</numerusform>
            <numerusform>%n lieux fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) moved</source>
        <translation>
            <numerusform>%n lieu déplacé</numerusform>
            <numerusform>%n lieux déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) renamed</source>
        <translation>
            <numerusform>%n lieu renommé</numerusform>
            <numerusform>%n lieux renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n lieu modifié</numerusform>
            <numerusform>%n lieux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) deleted</source>
        <translation>
            <numerusform>%n lieu supprimé</numerusform>
            <numerusform>%n lieux supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>No place has changed from %1 to %2.</source>
        <translation>Aucun lieu n’a changé du %1 au %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” did not exist yet at that moment.</source>
        <translation>«&#xa0;%1&#xa0;» n’existait pas encore à ce moment.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile. Look once more at what would be brought back.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps. Regardez à nouveau ce qui serait ramené.</translation>
    </message>
    <message>
        <source>Bring back an earlier version of “%1”</source>
        <translation>Revenir à une version antérieure de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another program changed the file “%1” while it was read. Nothing was done with it. Read it again once it is complete.</source>
        <translation>Un autre programme a modifié le fichier «&#xa0;%1&#xa0;» pendant sa lecture. Rien n’en a été repris. Relisez-le une fois qu’il est complet.</translation>
    </message>
    <message>
        <source>only places of the filter that the hub keeps as NAME</source>
        <translation>seulement les lieux du filtre que le hub garde sous le nom NAME</translation>
    </message>
    <message>
        <source>only places in the hub&apos;s own perimeter NAME</source>
        <translation>seulement les lieux du périmètre NAME du hub</translation>
    </message>
    <message>
        <source>only places that are public or internal</source>
        <translation>seulement les lieux publics (public) ou internes (internal)</translation>
    </message>
    <message>
        <source>only places for this public</source>
        <translation>seulement les lieux pour ce public</translation>
    </message>
    <message>
        <source>only places that meet this special need</source>
        <translation>seulement les lieux avec cette prise en charge spécifique</translation>
    </message>
    <message>
        <source>only places with this cost, such as Gratuit</source>
        <translation>seulement les lieux avec ces frais, par exemple Gratuit</translation>
    </message>
    <message>
        <source>only places that are reached so</source>
        <translation>seulement les lieux avec cette modalité d’accès</translation>
    </message>
    <message>
        <source>only places with this mode of support</source>
        <translation>seulement les lieux avec cette modalité d’accompagnement</translation>
    </message>
    <message>
        <source>only places of this national programme</source>
        <translation>seulement les lieux de ce dispositif national</translation>
    </message>
    <message>
        <source>only places with this label</source>
        <translation>seulement les lieux avec ce label ou cette formation</translation>
    </message>
    <message>
        <source>only places that are Itinérant or Fixe</source>
        <translation>seulement les lieux de cette itinérance (Itinérant, Fixe)</translation>
    </message>
    <message>
        <source>only places open now, evening (after 18:00), saturday, sunday; or unsaid</source>
        <translation>seulement les lieux ouverts maintenant (now), le soir après 18&#xa0;h (evening), le samedi (saturday), le dimanche (sunday), ou sans horaires compris (unsaid)</translation>
    </message>
    <message>
        <source>only places verified over 6_months, 12_months, 24_months ago; or never</source>
        <translation>seulement les lieux vérifiés il y a plus de 6, 12 ou 24 mois (6_months, 12_months, 24_months), ou jamais (never)</translation>
    </message>
    <message>
        <source>only starred places</source>
        <translation>seulement les lieux suivis de près (étoile)</translation>
    </message>
    <message>
        <source>only places to call again, whose day has come</source>
        <translation>seulement les lieux à rappeler dont la date est atteinte</translation>
    </message>
    <message>
        <source>only places changed on this day or later</source>
        <translation>seulement les lieux modifiés ce jour-là ou après</translation>
    </message>
    <message>
        <source>only places with errors</source>
        <translation>seulement les lieux avec des erreurs</translation>
    </message>
    <message>
        <source>only places with warnings (with --with-errors: either)</source>
        <translation>seulement les lieux avec des avertissements (avec --with-errors&#xa0;: l’un ou l’autre)</translation>
    </message>
    <message>
        <source>only places without coordinates of their own</source>
        <translation>seulement les lieux sans coordonnées propres</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”. There are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The hub keeps no filter named “%1”.</source>
        <translation>Le hub ne garde aucun filtre nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The hub has no perimeter named “%1”.</source>
        <translation>Le hub n’a aucun périmètre nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Every word of TEXT must begin a word of the record; case and accents do not count. The best
matches come first. Conditions leave only places, and can be combined; the same one given twice
means either. An empty TEXT finds all of them. Without --json each line is: id, kind, name, commune, split by tabs.
With --json: [{&quot;id&quot;,&quot;name&quot;,&quot;commune&quot;,&quot;code_postal&quot;,&quot;kind&quot;,&quot;uuid&quot;}].</source>
        <translation>Chaque mot de TEXT doit commencer un mot de la fiche&#xa0;; la casse et les accents ne comptent pas. Les
meilleurs résultats viennent d’abord. Les conditions ne laissent que des lieux et se combinent&#xa0;; la même donnée
deux fois veut dire l’une ou l’autre. Un TEXT vide les trouve tous. Sans --json, chaque ligne donne id, genre,
nom, commune, séparés par des tabulations.
Avec --json&#xa0;: [{&quot;id&quot;,&quot;name&quot;,&quot;commune&quot;,&quot;code_postal&quot;,&quot;kind&quot;,&quot;uuid&quot;}].</translation>
    </message>
    <message>
        <source>This saved filter keeps to an own perimeter that has been deleted. Bring the perimeter back with “Undo”, or make the filter again.</source>
        <translation>Ce filtre enregistré se limite à un périmètre du hub qui a été supprimé. Rétablissez le périmètre avec «&#xa0;Annuler&#xa0;», ou refaites le filtre.</translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>Enregistrer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Supprimer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the perimeter “%1”</source>
        <translation>Enregistrer le périmètre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the perimeter “%1”</source>
        <translation>Supprimer le périmètre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>Write the INSEE code %1 instead</source>
        <translation>Écrire plutôt le code INSEE %1</translation>
    </message>
    <message>
        <source>Swap latitude and longitude</source>
        <translation>Échanger latitude et longitude</translation>
    </message>
    <message>
        <source>Leave both coordinates empty</source>
        <translation>Laisser les deux coordonnées vides</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Remove what is too many</source>
        <translation>Enlever ce qui est en trop</translation>
    </message>
    <message>
        <source>Keep each value once</source>
        <translation>Garder chaque valeur une seule fois</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation>Enlever les caractères invisibles</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation>Écrire sur une seule ligne</translation>
    </message>
    <message>
        <source>Join the accents to their letters</source>
        <translation>Réunir les accents à leurs lettres</translation>
    </message>
    <message>
        <source>Keep the first sentences here, and the whole text in the detailed presentation</source>
        <translation>Garder ici les premières phrases, et tout le texte dans la présentation détaillée</translation>
    </message>
    <message>
        <source>Stop of “%1”</source>
        <translation>Arrêt de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A required field is empty</source>
        <translation>Un champ obligatoire est vide</translation>
    </message>
    <message>
        <source>Nothing but spaces</source>
        <translation>Rien que des espaces</translation>
    </message>
    <message>
        <source>The SIRET number is not written as one</source>
        <translation>Le numéro SIRET n’en a pas la forme</translation>
    </message>
    <message>
        <source>Spaces or punctuation in the SIRET number</source>
        <translation>Espaces ou ponctuation dans le numéro SIRET</translation>
    </message>
    <message>
        <source>A digit of the SIRET number is wrong</source>
        <translation>Un chiffre du numéro SIRET est faux</translation>
    </message>
    <message>
        <source>Zeros instead of a SIRET number</source>
        <translation>Des zéros au lieu d’un numéro SIRET</translation>
    </message>
    <message>
        <source>No SIRET, SIREN or RNA number</source>
        <translation>Ni SIRET, ni SIREN, ni numéro RNA</translation>
    </message>
    <message>
        <source>The postcode does not have five digits</source>
        <translation>Le code postal n’a pas cinq chiffres</translation>
    </message>
    <message>
        <source>The postcode has lost its first zero</source>
        <translation>Le code postal a perdu son premier zéro</translation>
    </message>
    <message>
        <source>No commune has this postcode</source>
        <translation>Aucune commune n’a ce code postal</translation>
    </message>
    <message>
        <source>The postcode is not that of the commune</source>
        <translation>Le code postal n’est pas celui de la commune</translation>
    </message>
    <message>
        <source>The INSEE code is not written as one</source>
        <translation>Le code INSEE n’en a pas la forme</translation>
    </message>
    <message>
        <source>No commune has this INSEE code</source>
        <translation>Aucune commune n’a ce code INSEE</translation>
    </message>
    <message>
        <source>The INSEE code is that of another commune</source>
        <translation>Le code INSEE est celui d’une autre commune</translation>
    </message>
    <message>
        <source>The name of the commune is not that of its INSEE code</source>
        <translation>Le nom de la commune n’est pas celui de son code INSEE</translation>
    </message>
    <message>
        <source>No commune has this name</source>
        <translation>Aucune commune n’a ce nom</translation>
    </message>
    <message>
        <source>The INSEE code is that of a former commune</source>
        <translation>Le code INSEE est celui d’une ancienne commune</translation>
    </message>
    <message>
        <source>A coordinate is not a number</source>
        <translation>Une coordonnée n’est pas un nombre</translation>
    </message>
    <message>
        <source>A comma in a coordinate, instead of a point</source>
        <translation>Une virgule au lieu du point dans une coordonnée</translation>
    </message>
    <message>
        <source>Latitude without longitude, or the reverse</source>
        <translation>Latitude sans longitude, ou l’inverse</translation>
    </message>
    <message>
        <source>The coordinates are zero</source>
        <translation>Les coordonnées sont à zéro</translation>
    </message>
    <message>
        <source>Coordinates that are not degrees</source>
        <translation>Des coordonnées qui ne sont pas des degrés</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped</source>
        <translation>Latitude et longitude sont interverties</translation>
    </message>
    <message>
        <source>Placed far from its commune</source>
        <translation>Placé loin de sa commune</translation>
    </message>
    <message>
        <source>Placed outside its département</source>
        <translation>Placé hors de son département</translation>
    </message>
    <message>
        <source>Placed outside France</source>
        <translation>Placé hors de France</translation>
    </message>
    <message>
        <source>Placed at sea</source>
        <translation>Placé en mer</translation>
    </message>
    <message>
        <source>Not a phone number, or more than one</source>
        <translation>Pas un numéro de téléphone, ou plusieurs</translation>
    </message>
    <message>
        <source>The phone number is not in the international form</source>
        <translation>Le téléphone n’est pas au format international</translation>
    </message>
    <message>
        <source>No such phone number exists</source>
        <translation>Ce numéro de téléphone ne peut pas exister</translation>
    </message>
    <message>
        <source>The phone number is that of another territory</source>
        <translation>Le téléphone est celui d’un autre territoire</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Pas une adresse électronique</translation>
    </message>
    <message>
        <source>E-mail addresses are not separated by “|”</source>
        <translation>Les courriels ne sont pas séparés par «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>The web address lacks https://</source>
        <translation>Il manque https:// à l’adresse du site</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Pas une adresse de site web</translation>
    </message>
    <message>
        <source>Web addresses are not separated by “|”</source>
        <translation>Les sites web ne sont pas séparés par «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>Opening hours written as free text</source>
        <translation>Horaires écrits en texte libre</translation>
    </message>
    <message>
        <source>Opening hours that cannot be understood</source>
        <translation>Horaires incompréhensibles</translation>
    </message>
    <message>
        <source>Opening hours that are too long</source>
        <translation>Horaires trop longs</translation>
    </message>
    <message>
        <source>The summary is longer than 280 characters</source>
        <translation>Le résumé dépasse 280 caractères</translation>
    </message>
    <message>
        <source>The date of the last update is not a date</source>
        <translation>La date de mise à jour n’est pas une date</translation>
    </message>
    <message>
        <source>The date of the last update is not year-month-day</source>
        <translation>La date de mise à jour n’est pas année-mois-jour</translation>
    </message>
    <message>
        <source>The day of the last update does not exist</source>
        <translation>Le jour de mise à jour n’existe pas</translation>
    </message>
    <message>
        <source>The date of the last update is in the future</source>
        <translation>La date de mise à jour est dans le futur</translation>
    </message>
    <message>
        <source>1970-01-01 instead of a date</source>
        <translation>1970-01-01 au lieu d’une date</translation>
    </message>
    <message>
        <source>The date of the last update is too old</source>
        <translation>La date de mise à jour est trop ancienne</translation>
    </message>
    <message>
        <source>A value that the standard does not know</source>
        <translation>Une valeur que le standard ne connaît pas</translation>
    </message>
    <message>
        <source>A value in another spelling than the standard’s</source>
        <translation>Une valeur écrite autrement que dans le standard</translation>
    </message>
    <message>
        <source>Spaces around the values of a list</source>
        <translation>Des espaces autour des valeurs d’une liste</translation>
    </message>
    <message>
        <source>The values of a list are not separated by “|”</source>
        <translation>Les valeurs d’une liste ne sont pas séparées par «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>A “|” too many in a list</source>
        <translation>Un «&#xa0;|&#xa0;» de trop dans une liste</translation>
    </message>
    <message>
        <source>The same value twice in a list</source>
        <translation>Deux fois la même valeur dans une liste</translation>
    </message>
    <message>
        <source>“Étapes numériques (La Poste)”, which the schema writes without a space</source>
        <translation>«&#xa0;Étapes numériques (La Poste)&#xa0;», que le schéma écrit sans espace</translation>
    </message>
    <message>
        <source>An unknown code for the kind of place</source>
        <translation>Un code de typologie inconnu</translation>
    </message>
    <message>
        <source>A kind of place in another spelling</source>
        <translation>Une typologie écrite autrement</translation>
    </message>
    <message>
        <source>The kinds of place are not separated by “|”</source>
        <translation>Les typologies ne sont pas séparées par «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>No service is named</source>
        <translation>Aucun service n’est indiqué</translation>
    </message>
    <message>
        <source>Invisible control characters</source>
        <translation>Des caractères de contrôle invisibles</translation>
    </message>
    <message>
        <source>A line break or a tab in a line</source>
        <translation>Un saut de ligne ou une tabulation dans une ligne</translation>
    </message>
    <message>
        <source>Damaged accented letters</source>
        <translation>Des lettres accentuées abîmées</translation>
    </message>
    <message>
        <source>Accents apart from their letters</source>
        <translation>Des accents séparés de leurs lettres</translation>
    </message>
    <message>
        <source>Bytes that are not text</source>
        <translation>Des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>Too many spaces</source>
        <translation>Des espaces en trop</translation>
    </message>
    <message>
        <source>The name is all in capitals</source>
        <translation>Le nom est tout en capitales</translation>
    </message>
    <message>
        <source>Two places with the same identifier</source>
        <translation>Deux lieux avec le même identifiant</translation>
    </message>
    <message>
        <source>The same place twice, it seems</source>
        <translation>Deux fois le même lieu, semble-t-il</translation>
    </message>
    <message numerus="yes">
        <source>Edit of a selection: %n place(s)</source>
        <translation>
            <numerusform>Modification d’une sélection&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Modification d’une sélection&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mending: %n place(s)</source>
        <translation>
            <numerusform>Correction&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Correction&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone numbers in the international form: %n place(s)</source>
        <translation>
            <numerusform>Téléphones au format international&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Téléphones au format international&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names out of capitals: %n place(s)</source>
        <translation>
            <numerusform>Noms sans capitales&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Noms sans capitales&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postcodes: %n place(s)</source>
        <translation>
            <numerusform>Codes postaux&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Codes postaux&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Communes and INSEE codes: %n place(s)</source>
        <translation>
            <numerusform>Communes et codes INSEE&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Communes et codes INSEE&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SIRET numbers: %n place(s)</source>
        <translation>
            <numerusform>Numéros SIRET&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Numéros SIRET&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinates: %n place(s)</source>
        <translation>
            <numerusform>Coordonnées&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Coordonnées&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail addresses: %n place(s)</source>
        <translation>
            <numerusform>Courriels&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Courriels&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Web addresses: %n place(s)</source>
        <translation>
            <numerusform>Sites web&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Sites web&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening hours: %n place(s)</source>
        <translation>
            <numerusform>Horaires&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Horaires&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates of the last update: %n place(s)</source>
        <translation>
            <numerusform>Dates de mise à jour&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Dates de mise à jour&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values in the standard’s spelling: %n place(s)</source>
        <translation>
            <numerusform>Valeurs à l’orthographe du standard&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Valeurs à l’orthographe du standard&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces and odd characters: %n place(s)</source>
        <translation>
            <numerusform>Espaces et caractères inattendus&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Espaces et caractères inattendus&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks places against the national standard.</source>
        <translation>Contrôle des lieux d’après le standard national.</translation>
    </message>
    <message>
        <source>%1: places: %2, with errors: %3, with warnings: %4.</source>
        <translation>%1&#xa0;: lieux&#xa0;:&#xa0;%2, avec des erreurs&#xa0;:&#xa0;%3, avec des avertissements&#xa0;:&#xa0;%4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends the faults of a rule in all places of a hub.</source>
        <translation>Corrige les fautes d’une règle dans tous les lieux d’un hub.</translation>
    </message>
    <message>
        <source>RULE is a name that check writes, such as telephone.pattern. Values are written where
there is exactly one way to mend them, as one step: undo takes all of it back.
With --json: {&quot;changes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;fields&quot;:{&quot;NAME&quot;:{&quot;before&quot;,&quot;after&quot;}}}],
&quot;places&quot;,&quot;left&quot;,&quot;dry_run&quot;}; left: places whose fault stays.</source>
        <translation>RULE est un nom que check écrit, comme telephone.pattern. Les valeurs sont écrites là où
il n’y a qu’une façon de les corriger, en une seule étape&#xa0;: undo revient en arrière.
Avec --json&#xa0;: {&quot;changes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;fields&quot;:{&quot;NAME&quot;:{&quot;before&quot;,&quot;after&quot;}}}],
&quot;places&quot;,&quot;left&quot;,&quot;dry_run&quot;}&#xa0;; left&#xa0;: les lieux dont la faute reste.</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>dire ce qui changerait, sans rien changer</translation>
    </message>
    <message>
        <source>No rule is called “%1”. “maillage-cli check HUB” names those that are broken.</source>
        <translation>Aucune règle ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;maillage-cli check HUB&#xa0;» nomme celles qui ne sont pas respectées.</translation>
    </message>
    <message>
        <source>The faults of “%1” cannot be mended without looking at each place.</source>
        <translation>Les fautes de «&#xa0;%1&#xa0;» ne peuvent pas être corrigées sans regarder chaque lieu.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended.</source>
        <translation>
            <numerusform>%n lieu corrigé.</numerusform>
            <numerusform>%n lieux corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be mended.</source>
        <translation>
            <numerusform>%n lieu serait corrigé.</numerusform>
            <numerusform>%n lieux seraient corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be mended one by one.</source>
        <translation>
            <numerusform>%n lieu reste à corriger à part.</numerusform>
            <numerusform>%n lieux restent à corriger un à un.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has the same identifier: give each its own, or delete one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» a le même identifiant&#xa0;: donnez à chacun le sien, ou supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” has the same name, address and postcode: if they are one place, keep one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» a les mêmes nom, adresse et code postal&#xa0;: si c’est le même lieu, n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>FILE is a file of places, or a hub, whose faults come with the place&apos;s id and are counted by rule.
Each fault is written with its line, its column, whether the standard refuses the value (error)
or it is doubtful (warning), and how to mend it. Exit code 2 when there are errors.
With --json: {&quot;file&quot;,&quot;rows&quot;,&quot;errors&quot;,&quot;warnings&quot;,&quot;faults&quot;:[{&quot;line&quot;,&quot;column&quot;,&quot;field&quot;,
&quot;value&quot;,&quot;severity&quot;,&quot;rule&quot;,&quot;message&quot;}]}; a column of 0 means the row as a whole.
Of a hub: {&quot;file&quot;,&quot;faults&quot;,&quot;places&quot;,&quot;with_errors&quot;,&quot;with_warnings&quot;,&quot;rules&quot;:{&quot;RULE&quot;:places}}.</source>
        <translation>FILE est un fichier de lieux, ou un hub&#xa0;: ses fautes portent alors l’id du lieu et sont comptées par règle.
Chaque faute est donnée avec sa ligne, sa colonne, si le standard refuse la valeur (erreur)
ou si elle est douteuse (avertissement), et comment la corriger. Code de retour 2 s’il y a des erreurs.
Avec --json&#xa0;: {&quot;file&quot;,&quot;rows&quot;,&quot;errors&quot;,&quot;warnings&quot;,&quot;faults&quot;:[{&quot;line&quot;,&quot;column&quot;,&quot;field&quot;,
&quot;value&quot;,&quot;severity&quot;,&quot;rule&quot;,&quot;message&quot;}]}&#xa0;; une colonne 0 désigne la ligne entière.
Pour un hub&#xa0;: {&quot;file&quot;,&quot;faults&quot;,&quot;places&quot;,&quot;with_errors&quot;,&quot;with_warnings&quot;,&quot;rules&quot;:{&quot;RULE&quot;:lieux}}.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and its folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file of addresses in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez-y un fichier d’adresses.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu (%2). Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short: it cannot be unpacked to its end. Download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou incomplet&#xa0;: il ne peut pas être décompressé jusqu’au bout. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive. Unpack it, and add the .csv file that is in it.</source>
        <translation>«&#xa0;%1&#xa0;» est une archive ZIP. Décompressez-la, puis ajoutez le fichier .csv qu’elle contient.</translation>
    </message>
    <message>
        <source>“%1” is no file of addresses: its first line has no columns named %2. Choose a CSV file of the Base Adresse Nationale, such as adresses-49.csv.gz.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’adresses&#xa0;: sa première ligne n’a pas les colonnes %2. Choisissez un fichier CSV de la Base Adresse Nationale, comme adresses-49.csv.gz.</translation>
    </message>
    <message>
        <source>“%1” has no addresses: it ends after its first line. Download it again.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune adresse&#xa0;: il s’arrête après sa première ligne. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>No address of “%1” can be used. On line %2, the first of them, “%3” is “%4”. Check that it is a CSV file of the Base Adresse Nationale.</source>
        <translation>Aucune adresse de «&#xa0;%1&#xa0;» n’est utilisable. Ligne %2, la première d’entre elles, «&#xa0;%3&#xa0;» vaut «&#xa0;%4&#xa0;». Vérifiez que c’est bien un fichier CSV de la Base Adresse Nationale.</translation>
    </message>
    <message>
        <source>Interrupted. The addresses are what they were before.</source>
        <translation>Interrompu. Les adresses sont restées comme avant.</translation>
    </message>
    <message>
        <source>The address has no street and no hamlet. It is left out.</source>
        <translation>L’adresse n’a ni voie ni lieu-dit. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no name: it is too long, or has characters that cannot be shown. The address is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom&#xa0;: il est trop long, ou contient des caractères qui ne s’affichent pas. L’adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no INSEE code and no commune that can be told from others. The address is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un code INSEE, ni une commune que l’on puisse distinguer des autres. L’adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no house number. The address is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro dans la voie. L’adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no position on Earth in degrees. The address is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position sur la Terre, en degrés. L’adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” has more addresses than a street can have. The address is left out.</source>
        <translation>«&#xa0;%1&#xa0;» a plus d’adresses qu’une voie ne peut en avoir. L’adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>The line is longer than any address. It is left out.</source>
        <translation>La ligne est plus longue que toute adresse. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or was made by another version. Remove it from the address files and add its source again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé, ou vient d’une autre version. Retirez-le des fichiers d’adresses, puis ajoutez à nouveau sa source.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Check that there is room on the disk and that you may write there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GB. Add the files of single départements instead.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait 4 Go. Ajoutez plutôt les fichiers de quelques départements.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check that you may write there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé. Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file of addresses.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un fichier d’adresses.</translation>
    </message>
    <message>
        <source>There is no address file “%1”. Ask for the list of them.</source>
        <translation>Il n’y a pas de fichier d’adresses «&#xa0;%1&#xa0;». Demandez-en la liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). Check that you may write in its folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être retiré (%2). Vérifiez que vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Finds addresses in address files, without a network.</source>
        <translation>Trouve des adresses dans des fichiers d’adresses, sans réseau.</translation>
    </message>
    <message>
        <source>index    reads files of the Base Adresse Nationale (CSV, packed by gzip or not) into the
         user&apos;s data folder; a file of the same name is replaced. Exit code 2 when rows
         were left out.
info     the address files there are; remove NAME takes one away.
search   the addresses that TEXT may mean, the best first: score from 0 to 1, precision
         (number, street, locality, commune), address, latitude and longitude. Without an
         address file, communes only.
reverse  the address nearest to a point.
place    looks up the places of a hub that have no coordinates of their own. Writes nothing
         without --accept; with it, what is good enough as one step, which “undo” takes
         back. Exit code 2 when places are left without an answer.
With --json: {&quot;files&quot;:[…]}, {&quot;results&quot;:[{&quot;score&quot;,&quot;precision&quot;,&quot;text&quot;,…}]} or
{&quot;proposals&quot;:[{&quot;id&quot;,&quot;address&quot;,&quot;accepted&quot;,&quot;found&quot;}],&quot;places&quot;,&quot;left&quot;,&quot;dry_run&quot;}.</source>
        <translation>index    lit des fichiers de la Base Adresse Nationale (CSV, compressés par gzip ou non) dans
         le dossier de données de l’utilisateur&#xa0;; un fichier du même nom est remplacé. Code de
         sortie 2 quand des lignes sont laissées de côté.
info     les fichiers d’adresses présents&#xa0;; remove NAME en retire un.
search   les adresses que TEXT peut désigner, les meilleures d’abord&#xa0;: score de 0 à 1, précision
         (number, street, locality, commune), adresse, latitude et longitude. Sans fichier
         d’adresses, les communes seulement.
reverse  l’adresse la plus proche d’un point.
place    cherche les lieux d’un hub qui n’ont pas leurs propres coordonnées. N’écrit rien sans
         --accept&#xa0;; avec, ce qui convient est écrit en une étape, que «&#xa0;undo&#xa0;» défait. Code de
         sortie 2 quand des lieux restent sans réponse.
Avec --json&#xa0;: {&quot;files&quot;:[…]}, {&quot;results&quot;:[{&quot;score&quot;,&quot;precision&quot;,&quot;text&quot;,…}]} ou
{&quot;proposals&quot;:[{&quot;id&quot;,&quot;address&quot;,&quot;accepted&quot;,&quot;found&quot;}],&quot;places&quot;,&quot;left&quot;,&quot;dry_run&quot;}.</translation>
    </message>
    <message>
        <source>where the address files lie (by default, the user&apos;s data folder)</source>
        <translation>où sont les fichiers d’adresses (par défaut, le dossier de données de l’utilisateur)</translation>
    </message>
    <message>
        <source>search: so many answers at most (by default 10)</source>
        <translation>search&#xa0;: nombre de réponses au plus (par défaut 10)</translation>
    </message>
    <message>
        <source>search: only in the commune of this INSEE code; may be repeated</source>
        <translation>search&#xa0;: seulement dans la commune de ce code INSEE&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>search: the last word may be the beginning of one</source>
        <translation>search&#xa0;: le dernier mot peut être le début d’un mot</translation>
    </message>
    <message>
        <source>place: write the answers of this score and more, from 0 to 1</source>
        <translation>place&#xa0;: écrit les réponses de ce score et plus, de 0 à 1</translation>
    </message>
    <message>
        <source>place: number, street, locality (the default) or commune; nothing coarser is written</source>
        <translation>place&#xa0;: number, street, locality (par défaut) ou commune&#xa0;; rien de plus grossier n’est écrit</translation>
    </message>
    <message>
        <source>place: say what would be written, and write nothing</source>
        <translation>place&#xa0;: dit ce qui serait écrit, et n’écrit rien</translation>
    </message>
    <message>
        <source>“address” cannot “%1”: say index, info, remove, search, reverse or place.</source>
        <translation>«&#xa0;address&#xa0;» ne sait pas faire «&#xa0;%1&#xa0;»&#xa0;: dites index, info, remove, search, reverse ou place.</translation>
    </message>
    <message>
        <source>“%1” is no number of answers from 1 to 100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de réponses de 1 à 100.</translation>
    </message>
    <message>
        <source>“%1” is no score from 0 to 1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un score de 0 à 1.</translation>
    </message>
    <message>
        <source>“%1” is no precision: say number, street, locality or commune.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une précision&#xa0;: dites number, street, locality ou commune.</translation>
    </message>
    <message>
        <source>“%1” is no position: say a latitude and a longitude in decimal degrees, such as 47.4711 -0.5518.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position&#xa0;: donnez une latitude et une longitude en degrés décimaux, comme 47.4711 -0.5518.</translation>
    </message>
    <message>
        <source>%1: %2 addresses, %3 streets and hamlets, %4 communes, of %5, %6 kB</source>
        <translation>%1&#xa0;: %2 adresses, %3 voies et lieux-dits, %4 communes, du %5, %6 ko</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address files in %1:</source>
        <translation>Fichiers d’adresses dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>None. Add one with “maillage-cli address index FILE”.</source>
        <translation>Aucun. Ajoutez-en un par «&#xa0;maillage-cli address index FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>There is no address file: only communes are found. Add one with “maillage-cli address index FILE”.</source>
        <translation>Il n’y a pas de fichier d’adresses&#xa0;: seules les communes sont trouvées. Ajoutez-en un par «&#xa0;maillage-cli address index FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>There is no address file. Add one with “maillage-cli address index FILE”.</source>
        <translation>Il n’y a pas de fichier d’adresses. Ajoutez-en un par «&#xa0;maillage-cli address index FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) now have coordinates.</source>
        <translation>
            <numerusform>%n lieu a maintenant des coordonnées.</numerusform>
            <numerusform>%n lieux ont maintenant des coordonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would have coordinates.</source>
        <translation>
            <numerusform>%n lieu aurait des coordonnées.</numerusform>
            <numerusform>%n lieux auraient des coordonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a good answer.</source>
        <translation>
            <numerusform>%n lieu sans bonne réponse.</numerusform>
            <numerusform>%n lieux sans bonne réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>who the history names (by default MAILLAGE_AUTHOR of the environment, else the account’s name)</source>
        <translation>qui l’historique nomme (par défaut MAILLAGE_AUTHOR de l’environnement, sinon le nom du compte)</translation>
    </message>
    <message>
        <source>“%1” needs a name, on one line.</source>
        <translation>«&#xa0;%1&#xa0;» demande un nom, sur une seule ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not listed.</source>
        <translation>
            <numerusform>%n faute de plus n’est pas listée.</numerusform>
            <numerusform>%n fautes de plus ne sont pas listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The public profile (the default for places and organisations) lets out exactly the 32 columns
of the national standard and no internal record. The internal profile lets out everything,
the stops of itinerant places in the column hub_stops too, which import reads again;
it is the default for people, who are asked for by a .vcf file or by --entity person.
Rows that the standard would refuse are written and reported: exit code 2 then.
Conditions can be combined; the same one given twice means either.</source>
        <translation>Le profil public (celui des lieux et des structures par défaut) ne laisse sortir que les 32 colonnes
du standard national, et aucune fiche interne. Le profil interne laisse tout sortir,
les arrêts des lieux itinérants aussi, dans la colonne hub_stops que import relit&#x202f;;
c’est celui des personnes par défaut, demandées par un fichier .vcf ou par --entity person.
Les lignes que le standard refuserait sont écrites et signalées&#xa0;: code de sortie 2.
Les conditions se combinent&#x202f;; la même donnée deux fois veut dire l’une ou l’autre.</translation>
    </message>
    <message>
        <source>ID as for “set”: one record only.
With --json: [{&quot;step&quot;,&quot;at&quot;,&quot;author&quot;,&quot;kind&quot;,&quot;label&quot;,&quot;undone&quot;,
&quot;changes&quot;:[{&quot;kind&quot;,&quot;name&quot;,&quot;operation&quot;,&quot;field&quot;,&quot;before&quot;,&quot;after&quot;}]}].
With --net: what became of the places from --since to --until, what was undone left
out; with --json too: {&quot;since&quot;,&quot;until&quot;,&quot;changes&quot;:[{&quot;kind&quot;,&quot;id&quot;,&quot;name&quot;,&quot;commune&quot;,
&quot;code_insee&quot;,&quot;fields&quot;:[{&quot;field&quot;,&quot;before&quot;,&quot;after&quot;}],&quot;attached&quot;:[{&quot;kind&quot;,&quot;name&quot;,
&quot;fields&quot;}]}]}, where kind is opened, closed, moved, renamed, changed or removed; attached are
stops and links with public organisations.</source>
        <translation>ID comme pour «&#xa0;set&#xa0;»&#xa0;: une seule fiche.
Avec --json&#xa0;: [{&quot;step&quot;,&quot;at&quot;,&quot;author&quot;,&quot;kind&quot;,&quot;label&quot;,&quot;undone&quot;,
&quot;changes&quot;:[{&quot;kind&quot;,&quot;name&quot;,&quot;operation&quot;,&quot;field&quot;,&quot;before&quot;,&quot;after&quot;}]}].
Avec --net&#xa0;: ce que sont devenus les lieux de --since à --until, sans ce qui a été annulé&#x202f;;
avec --json aussi&#xa0;: {&quot;since&quot;,&quot;until&quot;,&quot;changes&quot;:[{&quot;kind&quot;,&quot;id&quot;,&quot;name&quot;,&quot;commune&quot;,
&quot;code_insee&quot;,&quot;fields&quot;:[{&quot;field&quot;,&quot;before&quot;,&quot;after&quot;}],&quot;attached&quot;:[{&quot;kind&quot;,&quot;name&quot;,
&quot;fields&quot;}]}]}, où kind vaut opened, closed, moved, renamed, changed ou removed&#x202f;; attached,
ce sont les arrêts et les liens avec des structures publiques.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Brings a record back to an earlier version, a deleted one too.</source>
        <translation>Ramène une fiche à une version antérieure, même supprimée.</translation>
    </message>
    <message>
        <source>ID as for “set”; a deleted record is found by the id or the UUID that it had. It comes back with the
links, notes and stops that were deleted along with it, as far as their other end is there. That is
one step: undo takes it back. With --json: {&quot;id&quot;,&quot;kind&quot;,&quot;changed&quot;,&quot;was_deleted&quot;}.</source>
        <translation>ID comme pour «&#xa0;set&#xa0;»&#x202f;; une fiche supprimée se retrouve par l’id ou l’UUID qu’elle avait. Elle revient
avec les liens, notes et arrêts supprimés en même temps, si leur autre bout est là. C’est une seule
étape&#xa0;: undo revient en arrière. Avec --json&#xa0;: {&quot;id&quot;,&quot;kind&quot;,&quot;changed&quot;,&quot;was_deleted&quot;}.</translation>
    </message>
    <message>
        <source>as it was after this step of “history” (a deleted record, by default, as it was when it was deleted)</source>
        <translation>telle qu’elle était après cette étape de «&#xa0;history&#xa0;» (par défaut, une fiche supprimée telle qu’elle était quand elle l’a été)</translation>
    </message>
    <message>
        <source>“%1” is there. Say which version you want: --step N; “history” tells the steps.</source>
        <translation>«&#xa0;%1&#xa0;» est là. Dites quelle version vous voulez&#xa0;: --step N&#x202f;; «&#xa0;history&#xa0;» donne les étapes.</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>L’historique n’a pas d’étape %1.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>“%1” is as it was then already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà comme à ce moment-là.</translation>
    </message>
    <message>
        <source>The desktop program paints it, without opening a window; it must be installed.
Conditions leave only the places that meet all of them; the same one given twice
means either. The map says below its title what they are.</source>
        <translation>C’est l’application de bureau qui la dessine, sans ouvrir de fenêtre&#x202f;; elle doit être installée.
Les conditions ne laissent que les lieux qui les remplissent toutes&#x202f;; la même donnée deux
fois veut dire l’une ou l’autre. La carte les dit sous son titre.</translation>
    </message>
    <message>
        <source>reg:52, dep:49, epci:244900015, communes:49007,49328, or the name of an own perimeter of the hub</source>
        <translation>reg:52, dep:49, epci:244900015, communes:49007,49328, ou le nom d’un périmètre du hub</translation>
    </message>
    <message>
        <source>internal places too</source>
        <translation>les lieux internes aussi</translation>
    </message>
    <message>
        <source>Painting a map needs the program “maillage”, which is neither beside this one nor on the PATH. Install it.</source>
        <translation>Pour dessiner une carte, il faut le programme «&#xa0;maillage&#xa0;», qui n’est ni à côté de celui-ci ni dans le PATH. Installez-le.</translation>
    </message>
    <message>
        <source>the picture or PDF to write</source>
        <translation>l’image ou le PDF à écrire</translation>
    </message>
    <message>
        <source>south, west, north and east in degrees</source>
        <translation>sud, ouest, nord et est en degrés</translation>
    </message>
    <message>
        <source>how it looks (light by default)</source>
        <translation>l’apparence (light par défaut)</translation>
    </message>
    <message>
        <source>of the picture (1200 by default)</source>
        <translation>de l’image (1200 par défaut)</translation>
    </message>
    <message>
        <source>“basemap” cannot do “%1”. What it can do: %2.</source>
        <translation>«&#xa0;basemap&#xa0;» ne sait pas faire «&#xa0;%1&#xa0;». Ce qu’il sait faire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“basemap %1” takes %2 file name(s).</source>
        <translation>«&#xa0;basemap %1&#xa0;» attend %2 nom(s) de fichier.</translation>
    </message>
    <message>
        <source>“%1” means nothing to “basemap %2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens pour «&#xa0;basemap %2&#xa0;».</translation>
    </message>
    <message>
        <source>Say where to draw the basemap, for example --out carte.png.</source>
        <translation>Dites où dessiner le fond de carte, par exemple --out carte.png.</translation>
    </message>
    <message>
        <source>There is no style “%1”. Choose light, dark, high-contrast or print.</source>
        <translation>Il n’y a pas de style «&#xa0;%1&#xa0;». Choisissez light, dark, high-contrast ou print.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Vector tiles, laid out as %1</source>
        <translation>Tuiles vectorielles, organisées comme %1</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Zooms %1 to %2</source>
        <translation>Zooms %1 à %2</translation>
    </message>
    <message>
        <source>South, west, north, east: %1</source>
        <translation>Sud, ouest, nord, est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file does not say who made its data.</source>
        <translation>Le fichier ne dit pas qui a fait ses données.</translation>
    </message>
    <message>
        <source>It does not say where the sea is: the outlines that come with Maillage show it.</source>
        <translation>Il ne dit pas où est la mer&#xa0;: ce sont les contours fournis avec Maillage qui la montrent.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Open on Saturday</source>
        <translation>Ouverts le samedi</translation>
    </message>
    <message>
        <source>Open on Saturday or in the evening</source>
        <translation>Ouverts le samedi ou le soir</translation>
    </message>
    <message>
        <source>Itinerant</source>
        <translation>Itinérants</translation>
    </message>
    <message>
        <source>Verified in the last 12 months</source>
        <translation>Vérifiés depuis moins de 12 mois</translation>
    </message>
    <message>
        <source>Verified more than 12 months ago</source>
        <translation>Vérifiés il y a plus de 12 mois</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifiés</translation>
    </message>
    <message>
        <source>Organisations acting there</source>
        <translation>Structures qui y agissent</translation>
    </message>
    <message>
        <source>People acting there</source>
        <translation>Personnes qui y agissent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>for 10,000 inhabitants</source>
        <translation>pour 10&#xa0;000 habitants</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Ce hub</translation>
    </message>
    <message>
        <source>INSEE, municipal population of %1</source>
        <translation>INSEE, population municipale de %1</translation>
    </message>
    <message>
        <source>This hub; INSEE, municipal population of %1</source>
        <translation>Ce hub&#xa0;; INSEE, population municipale de %1</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows. Is it the right file? If it is, split it, and import one part after the other.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 lignes. Est-ce le bon fichier&#x202f;? Si oui, partagez-le, et importez les parties l’une après l’autre.</translation>
    </message>
    <message>
        <source>The stops of this place cannot be read, and are left out. They are written as Maillage writes them into an internal export.</source>
        <translation>Les arrêts de ce lieu sont illisibles, et laissés de côté. Ils s’écrivent comme Maillage les écrit dans un export interne.</translation>
    </message>
    <message numerus="yes">
        <source>Coordinates from addresses: %n place(s)</source>
        <translation>
            <numerusform>Coordonnées d’après les adresses&#xa0;:&#xa0;%n lieu</numerusform>
            <numerusform>Coordonnées d’après les adresses&#xa0;:&#xa0;%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no territory. Write reg:52, dep:49, arr:493, epci:244900015 or communes:49007,49328.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun territoire. Écrivez reg:52, dep:49, arr:493, epci:244900015 ou communes:49007,49328.</translation>
    </message>
    <message>
        <source>No arrondissement has the code “%1”. Write the département&apos;s code and a digit: 493 is Saumur&apos;s.</source>
        <translation>Aucun arrondissement n’a le code «&#xa0;%1&#xa0;». Écrivez le code du département et un chiffre&#xa0;: 493 est celui de Saumur.</translation>
    </message>
    <message>
        <source>“%1” is no GeoJSON file (%2). Choose a file of commune boundaries: GeoJSON, GeoPackage or Shapefile.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier GeoJSON (%2). Choisissez un fichier de limites de communes&#xa0;: GeoJSON, GeoPackage ou Shapefile.</translation>
    </message>
    <message>
        <source>“%1” has coordinates that are no degrees. Save it in WGS 84.</source>
        <translation>Les coordonnées de «&#xa0;%1&#xa0;» ne sont pas des degrés. Enregistrez-le en WGS&#xa0;84.</translation>
    </message>
    <message>
        <source>“%1” holds no commune boundary. Each feature needs the commune&apos;s INSEE code (code, insee, INSEE_COM…) and a Polygon or MultiPolygon.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune limite de commune. Chaque objet doit avoir le code INSEE de la commune (code, insee, INSEE_COM…) et un Polygon ou un MultiPolygon.</translation>
    </message>
    <message>
        <source>“%1” is too detailed. Choose simplified boundaries, or fewer départements.</source>
        <translation>«&#xa0;%1&#xa0;» est trop détaillé. Choisissez des limites simplifiées, ou moins de départements.</translation>
    </message>
    <message>
        <source>“%1” can only be read with GDAL, which is not installed with this program. Save it as GeoJSON.</source>
        <translation>Pour lire «&#xa0;%1&#xa0;», il faut GDAL, qui n’est pas installé avec ce programme. Enregistrez-le en GeoJSON.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as boundaries (%2). Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme des limites de communes (%2). Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” has coordinates in a reference system that cannot be converted. Save it in WGS 84 or Lambert-93.</source>
        <translation>Les coordonnées de «&#xa0;%1&#xa0;» sont dans un système de référence qui ne peut pas être converti. Enregistrez-le en WGS&#xa0;84 ou en Lambert-93.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Tells a territory&apos;s figures, compares territories, checks where places lie.</source>
        <translation>Donne les chiffres d’un territoire, compare des territoires, vérifie où sont les lieux.</translation>
    </message>
    <message>
        <source>CODE is reg:52, dep:49, arr:493, epci:244900015, communes:49007,49328, perimeter:NAME of the hub,
or a bare code: 49007, 244900015, 49. A former commune&apos;s stands for the commune of today.
  show     what the territory is; with a hub, its figures beside the département&apos;s and région&apos;s
  compare  the territories of a level in it, then itself; --csv writes them for a spreadsheet
  check    places whose coordinates lie in another commune than their INSEE code says
Places that are closed are not counted. Populations are INSEE&apos;s municipal populations.
With --json: show {&quot;territory&quot;,&quot;name&quot;,&quot;population&quot;,&quot;communes&quot;,&quot;within&quot;,&quot;figures&quot;:[{&quot;id&quot;,
&quot;title&quot;,&quot;value&quot;,&quot;within&quot;}]}; compare {&quot;date&quot;,&quot;figures&quot;,&quot;territories&quot;:[{&quot;territory&quot;,&quot;name&quot;,
&quot;whole&quot;,&quot;values&quot;:{ID: number or null}}]}; check {&quot;file&quot;,&quot;disagree&quot;:[{&quot;id&quot;,&quot;nom&quot;,&quot;code_insee&quot;,
&quot;commune&quot;,&quot;drawn_code_insee&quot;,&quot;drawn_commune&quot;,&quot;metres_away&quot;}],&quot;checked&quot;,&quot;agree&quot;,&quot;outside&quot;,
&quot;unchecked&quot;}.</source>
        <translation>CODE est reg:52, dep:49, arr:493, epci:244900015, communes:49007,49328, perimeter:NOM du hub,
ou un code seul&#xa0;: 49007, 244900015, 49. Celui d’une ancienne commune vaut pour celle d’aujourd’hui.
  show     ce qu’est le territoire&#xa0;; avec un hub, ses chiffres à côté de ceux du département et de la région
  compare  les territoires d’un niveau qui s’y trouvent, puis lui-même&#xa0;; --csv les écrit pour un tableur
  check    les lieux dont les coordonnées sont dans une autre commune que ne le dit leur code INSEE
Les lieux fermés ne sont pas comptés. Les populations sont les populations municipales de l’INSEE.
Avec --json&#xa0;: show {&quot;territory&quot;,&quot;name&quot;,&quot;population&quot;,&quot;communes&quot;,&quot;within&quot;,&quot;figures&quot;:[{&quot;id&quot;,
&quot;title&quot;,&quot;value&quot;,&quot;within&quot;}]}&#xa0;; compare {&quot;date&quot;,&quot;figures&quot;,&quot;territories&quot;:[{&quot;territory&quot;,&quot;name&quot;,
&quot;whole&quot;,&quot;values&quot;:{ID&#xa0;: nombre ou null}}]}&#xa0;; check {&quot;file&quot;,&quot;disagree&quot;:[{&quot;id&quot;,&quot;nom&quot;,&quot;code_insee&quot;,
&quot;commune&quot;,&quot;drawn_code_insee&quot;,&quot;drawn_commune&quot;,&quot;metres_away&quot;}],&quot;checked&quot;,&quot;agree&quot;,&quot;outside&quot;,
&quot;unchecked&quot;}.</translation>
    </message>
    <message>
        <source>compare: epci (usual), commune, arrondissement, departement or region</source>
        <translation>compare&#xa0;: epci (habituel), commune, arrondissement, departement ou region</translation>
    </message>
    <message>
        <source>compare: this figure, such as places@10000, saturday@share or service:VALUE; may be repeated</source>
        <translation>compare&#xa0;: ce chiffre, comme places@10000, saturday@share ou service:VALEUR&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>compare: write the table here</source>
        <translation>compare&#xa0;: écrire le tableau ici</translation>
    </message>
    <message>
        <source>boundaries of communes: GeoJSON, GeoPackage or Shapefile; may be repeated</source>
        <translation>limites de communes&#xa0;: GeoJSON, GeoPackage ou Shapefile&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>“territory %1” is not known. There are: show, compare, check.</source>
        <translation>«&#xa0;territory %1&#xa0;» n’existe pas. Il y a&#xa0;: show, compare, check.</translation>
    </message>
    <message>
        <source>“%1” is not a figure. “territory show CODE HUB --json” lists their ids.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chiffre connu. «&#xa0;territory show CODE HUB --json&#xa0;» donne leurs identifiants.</translation>
    </message>
    <message>
        <source>“%1” is not a level. There are: epci, commune, arrondissement, departement, region.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau. Il y a&#xa0;: epci, commune, arrondissement, departement, region.</translation>
    </message>
    <message>
        <source>Which hub? Write: territory compare CODE HUB.</source>
        <translation>Quel hub&#xa0;? Écrivez&#xa0;: territory compare CODE HUB.</translation>
    </message>
    <message>
        <source>By which boundaries? Give files of communes with --boundaries.</source>
        <translation>D’après quelles limites&#xa0;? Donnez des fichiers de communes avec --boundaries.</translation>
    </message>
    <message>
        <source>“territory check” takes one hub or file: “%1” is too much.</source>
        <translation>«&#xa0;territory check&#xa0;» prend un hub ou un fichier&#xa0;: «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>%1 (%2) has merged: it is a part of %3 today.</source>
        <translation>%1 (%2) a fusionné&#xa0;: elle fait aujourd’hui partie de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inhabitants (INSEE, municipal population of %2)</source>
        <translation>%1 habitants (INSEE, population municipale de %2)</translation>
    </message>
    <message>
        <source>in %1 (%2)</source>
        <translation>dans&#xa0;: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) belong to no commune that is known, and are in no territory.</source>
        <translation>
            <numerusform>%n lieu n’appartient à aucune commune connue et n’est dans aucun territoire.</numerusform>
            <numerusform>%n lieux n’appartiennent à aucune commune connue et ne sont dans aucun territoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>code of %1, drawn in %2, %3 m from the boundary</source>
        <translation>code de %1, mais placé dans %2, à %3&#xa0;m de la limite</translation>
    </message>
    <message>
        <source>code of %1, drawn outside of all boundaries, %2 m away</source>
        <translation>code de %1, mais placé hors de toutes les limites, à %2&#xa0;m</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places lie in the commune of their INSEE code; %4 cannot be checked.</source>
        <translation>%1&#xa0;: %2 lieux sur %3 sont dans la commune de leur code INSEE&#xa0;; %4 ne peuvent pas être vérifiés.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not read here. Convert it to a PMTiles file packed with gzip, brotli or zstd.</source>
        <translation>«&#xa0;%1&#xa0;» est compressé d’une façon qui n’est pas lue ici. Convertissez-le en fichier PMTiles compressé avec gzip, brotli ou zstd.</translation>
    </message>
    <message>
        <source>Tile %1 of the map cannot be drawn: it is damaged. Copy or download the map file again.</source>
        <translation>La tuile %1 de la carte ne peut pas être dessinée&#xa0;: elle est abîmée. Copiez ou téléchargez à nouveau le fichier de carte.</translation>
    </message>
    <message>
        <source>Tile %1 of the map cannot be drawn: its layer “%2” is damaged. Copy or download the map file again.</source>
        <translation>La tuile %1 de la carte ne peut pas être dessinée&#xa0;: sa couche «&#xa0;%2&#xa0;» est abîmée. Copiez ou téléchargez à nouveau le fichier de carte.</translation>
    </message>
    <message>
        <source>Part of tile %1 of the map cannot be drawn: its layer “%2” is damaged. Copy or download the map file again.</source>
        <translation>Une partie de la tuile %1 de la carte ne peut pas être dessinée&#xa0;: sa couche «&#xa0;%2&#xa0;» est abîmée. Copiez ou téléchargez à nouveau le fichier de carte.</translation>
    </message>
    <message>
        <source>“%1” holds vector tiles of a layout that is not known here. Choose a file made for OpenMapTiles, Protomaps or Shortbread.</source>
        <translation>«&#xa0;%1&#xa0;» contient des tuiles vectorielles d’une organisation inconnue ici. Choisissez un fichier fait pour OpenMapTiles, Protomaps ou Shortbread.</translation>
    </message>
    <message>
        <source>“%1” holds pictures, not vector tiles. Choose a file of vector tiles.</source>
        <translation>«&#xa0;%1&#xa0;» contient des images, pas des tuiles vectorielles. Choisissez un fichier de tuiles vectorielles.</translation>
    </message>
    <message>
        <source>“%1” is no box. Give south, west, north and east in degrees, as in 43.72,7.40,43.76,7.45.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cadre. Donnez le sud, l’ouest, le nord et l’est en degrés, comme dans 43.72,7.40,43.76,7.45.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose a name that ends in .png or .pdf in a folder that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un nom qui finit par .png ou .pdf, dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The map style is no valid JSON at line %1: %2</source>
        <translation>Le style de carte n’est pas du JSON valable à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The map style, line %1: “%2” is not known. Its README lists the words.</source>
        <translation>Le style de carte, ligne %1&#xa0;: «&#xa0;%2&#xa0;» est inconnu. Son README donne la liste des mots.</translation>
    </message>
    <message>
        <source>The map style, line %1: “%2” is missing or has a value of the wrong kind.</source>
        <translation>Le style de carte, ligne %1&#xa0;: «&#xa0;%2&#xa0;» manque ou a une valeur du mauvais genre.</translation>
    </message>
    <message>
        <source>Open in the evening</source>
        <translation>Ouverts le soir</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1, the commune’s centre</source>
        <translation>%1, centre de la commune</translation>
    </message>
    <message>
        <source>%1: %2% of the inhabitants live within %3 km of a place, as the crow flies.</source>
        <translation>%1&#xa0;: %2&#xa0;% des habitants vivent à %3&#xa0;km au plus d’un lieu, à vol d’oiseau.</translation>
    </message>
    <message>
        <source>%1: no share can be told, since the centre of none of its communes is known.</source>
        <translation>%1&#xa0;: aucune part ne peut être donnée, car on ne connaît le centre d’aucune de ses communes.</translation>
    </message>
    <message>
        <source>Distances are measured in a straight line (WGS 84 ellipsoid), from the centre of each commune to the nearest place that counts.</source>
        <translation>Les distances sont mesurées en ligne droite (ellipsoïde WGS 84), du centre de chaque commune au lieu le plus proche parmi ceux qui comptent.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n commune(s) whose centre is not known, with %1 inhabitants. Files of boundaries tell it.</source>
        <translation>
            <numerusform>Non comptée&#xa0;: %n commune dont le centre n’est pas connu (%1 habitants). Des fichiers de contours le donnent.</numerusform>
            <numerusform>Non comptées&#xa0;: %n communes dont le centre n’est pas connu (%1 habitants). Des fichiers de contours le donnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n place(s) of which nobody knows where they are.</source>
        <translation>
            <numerusform>Non compté&#xa0;: %n lieu dont on ne sait pas où il est.</numerusform>
            <numerusform>Non comptés&#xa0;: %n lieux dont on ne sait pas où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without coordinates stand at the centre of their commune.</source>
        <translation>
            <numerusform>%n lieu sans coordonnées est placé au centre de sa commune.</numerusform>
            <numerusform>%n lieux sans coordonnées sont placés au centre de leur commune.</numerusform>
        </translation>
    </message>
    <message>
        <source>centre not known</source>
        <translation>centre inconnu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Within %1 km as the crow flies (%)</source>
        <translation>À %1&#xa0;km au plus, à vol d’oiseau (%)</translation>
    </message>
    <message>
        <source>Communes left out (centre not known)</source>
        <translation>Communes non comptées (centre inconnu)</translation>
    </message>
    <message>
        <source>Their inhabitants</source>
        <translation>Leurs habitants</translation>
    </message>
    <message>
        <source>Distance as the crow flies (km)</source>
        <translation>Distance à vol d’oiseau (km)</translation>
    </message>
    <message>
        <source>Inhabitants as near or nearer</source>
        <translation>Habitants aussi près ou plus près</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Lieu le plus proche</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Inhabitants brought near</source>
        <translation>Habitants rapprochés</translation>
    </message>
    <message>
        <source>Communes brought near</source>
        <translation>Communes rapprochées</translation>
    </message>
    <message>
        <source>Share within %1 km as the crow flies after it (%)</source>
        <translation>Part à %1&#xa0;km au plus, à vol d’oiseau, ensuite (%)</translation>
    </message>
    <message>
        <source>Tells how far people live from a place, and where the next one would bring most.</source>
        <translation>Dit à quelle distance d’un lieu vivent les habitants, et où le prochain apporterait le plus.</translation>
    </message>
    <message>
        <source>share: which part of the inhabitants lives within 5, 10, 15 and 20 km (or the distances of --within) of
a place, for each territory of --by and for the whole.
far: the communes out of reach of --within (10 km), the farthest first, with their inhabitants.
next: the communes where new places would bring most inhabitants within reach, one after the other.
Distances are straight lines on the WGS 84 ellipsoid from the centre of each commune. Closed places do
not count; those without coordinates stand at the centre of their commune; stops of itinerant places
count. Places outside of the territory count too. Communes whose centre is not known are told apart:
--boundaries gives them one. The conditions are those of “export”; they choose the places.</source>
        <translation>share&#xa0;: quelle part des habitants vit à 5, 10, 15 et 20&#xa0;km au plus d’un lieu (ou aux distances de --within),
pour chaque territoire de --by et pour l’ensemble.
far&#xa0;: les communes éloignées, à plus de --within (10&#xa0;km) d’un lieu, la plus éloignée d’abord, et leurs habitants.
next&#xa0;: les communes où de nouveaux lieux rapprocheraient le plus d’habitants, l’une après l’autre.
Les distances sont des lignes droites sur l’ellipsoïde WGS 84, depuis le centre de chaque commune. Les lieux
fermés ne comptent pas&#xa0;; ceux sans coordonnées sont placés au centre de leur commune&#xa0;; les arrêts des lieux
itinérants comptent, et les lieux hors du territoire aussi. Les communes dont le centre n’est pas connu sont
dites à part&#xa0;: --boundaries leur en donne un. Les conditions sont celles d’«&#xa0;export&#xa0;»&#xa0;; elles choisissent les lieux.</translation>
    </message>
    <message>
        <source>whose inhabitants: reg:52, dep:49, arr:493, epci:244900015, communes:49007,49328 or perimeter:NAME (France, if not given)</source>
        <translation>de quels habitants&#xa0;: reg:52, dep:49, arr:493, epci:244900015, communes:49007,49328 ou perimeter:NOM (la France, sans cette option)</translation>
    </message>
    <message>
        <source>share: a line for each epci, commune, arrondissement, departement or region too</source>
        <translation>share&#xa0;: une ligne de plus par epci, commune, arrondissement, departement ou region</translation>
    </message>
    <message>
        <source>a distance in kilometres; may be repeated for “share”</source>
        <translation>une distance en kilomètres&#xa0;; peut être répétée avec «&#xa0;share&#xa0;»</translation>
    </message>
    <message>
        <source>next: so many places (5, if not given)</source>
        <translation>next&#xa0;: tant de lieux (5, sans cette option)</translation>
    </message>
    <message>
        <source>write the table here</source>
        <translation>écrire le tableau ici</translation>
    </message>
    <message>
        <source>“coverage %1” is not known. There are: share, far, next.</source>
        <translation>«&#xa0;coverage %1&#xa0;» n’existe pas. Il y a&#xa0;: share, far, next.</translation>
    </message>
    <message>
        <source>“%1” is no distance in kilometres. Write a number above 0 and up to 1000, such as 10 or 7.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une distance en kilomètres. Écrivez un nombre au-dessus de 0 et jusqu’à 1000, comme 10 ou 7,5.</translation>
    </message>
    <message>
        <source>“coverage %1” takes one distance: give --within once.</source>
        <translation>«&#xa0;coverage %1&#xa0;» prend une seule distance&#xa0;: donnez --within une seule fois.</translation>
    </message>
    <message>
        <source>“%1” is no number of places. Write a whole number from 1 to 1000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de lieux. Écrivez un nombre entier de 1 à 1000.</translation>
    </message>
    <message>
        <source>No commune whose centre is known is farther than %1 km from a place.</source>
        <translation>Aucune commune dont le centre est connu n’est à plus de %1&#xa0;km d’un lieu.</translation>
    </message>
    <message>
        <source>Nobody is left to be brought within %1 km of a place.</source>
        <translation>Il ne reste personne à rapprocher à moins de %1&#xa0;km d’un lieu.</translation>
    </message>
    <message>
        <source>%1 %, %2 s left</source>
        <translation>%1&#xa0;%, reste %2&#xa0;s</translation>
    </message>
    <message>
        <source>Describes, draws and makes basemap files (MBTiles, PMTiles).</source>
        <translation>Décrit, dessine et fabrique des fichiers de fond de carte (MBTiles, PMTiles).</translation>
    </message>
    <message>
        <source>info tells what a file holds. render draws vector tiles as they are seen on the map: as a
picture, or as a PDF on A4. The desktop program does it, without opening a window; it must
be installed. Without --bbox and --territory all of the file is drawn.
build makes one of an OpenStreetMap extract (.osm.pbf), without a network; the program
tilemaker must be installed. Interrupted, it leaves nothing behind.</source>
        <translation>info dit ce que contient un fichier. render dessine des tuiles vectorielles comme on les voit
sur la carte&#xa0;: en image, ou en PDF sur une page A4. C’est le programme de bureau qui le fait,
sans ouvrir de fenêtre&#xa0;; il doit être installé. Sans --bbox ni --territory, tout le fichier
est dessiné.
build en fabrique un d’un extrait d’OpenStreetMap (.osm.pbf), sans réseau&#xa0;; le programme
tilemaker doit être installé. Interrompu, il ne laisse rien derrière lui.</translation>
    </message>
    <message>
        <source>what the basemap calls itself</source>
        <translation>le nom que le fond de carte se donne</translation>
    </message>
    <message>
        <source>where to write the boundaries of its communes and larger territories</source>
        <translation>où écrire les contours de ses communes et des territoires plus grands</translation>
    </message>
    <message>
        <source>its addresses become an address file too</source>
        <translation>ses adresses deviennent aussi un fichier d’adresses</translation>
    </message>
    <message>
        <source>“%1” is no OpenStreetMap extract. Choose a file that ends in .osm.pbf, such as those of download.geofabrik.de.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un extrait d’OpenStreetMap. Choisissez un fichier qui se termine par .osm.pbf, comme ceux de download.geofabrik.de.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short (%2). Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué (%2). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” holds no data. Choose another OpenStreetMap extract.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune donnée. Choisissez un autre extrait d’OpenStreetMap.</translation>
    </message>
    <message>
        <source>Interrupted. No basemap was made, and nothing has changed.</source>
        <translation>Interrompu. Aucun fond de carte n’a été créé, et rien n’a changé.</translation>
    </message>
    <message>
        <source>Making a basemap needs the program “tilemaker”, which is not installed. Install the package “tilemaker” with your system’s software manager, or ask whoever looks after this computer to.</source>
        <translation>Créer un fond de carte demande le programme «&#xa0;tilemaker&#xa0;», qui n’est pas installé. Installez le paquet «&#xa0;tilemaker&#xa0;» avec le gestionnaire de logiciels de votre système, ou demandez-le à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>No basemap could be made of “%1”: the program tilemaker stopped (%2). Nothing has changed.</source>
        <translation>Aucun fond de carte n’a pu être créé depuis «&#xa0;%1&#xa0;»&#xa0;: le programme tilemaker s’est arrêté (%2). Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no room left in “%1” for the basemap. Make room, or choose another folder. Nothing has changed.</source>
        <translation>Il n’y a plus de place dans «&#xa0;%1&#xa0;» pour le fond de carte. Faites de la place, ou choisissez un autre dossier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose a folder that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>“%1” is no name for a basemap. Give one that ends in .mbtiles or .pmtiles.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fond de carte. Donnez-en un qui se termine par .mbtiles ou .pmtiles.</translation>
    </message>
    <message>
        <source>There is nothing in “%1” that could be drawn. Choose another OpenStreetMap extract.</source>
        <translation>Il n’y a rien à dessiner dans «&#xa0;%1&#xa0;». Choisissez un autre extrait d’OpenStreetMap.</translation>
    </message>
    <message>
        <source>The basemap “%1” is made: %2 kB, zooms %3 to %4.</source>
        <translation>Le fond de carte «&#xa0;%1&#xa0;» est créé&#xa0;: %2&#xa0;ko, zooms %3 à %4.</translation>
    </message>
    <message>
        <source>Its data is of %1.</source>
        <translation>Ses données sont du %1.</translation>
    </message>
    <message>
        <source>It has no addresses that can be found.</source>
        <translation>Il n’a aucune adresse que l’on puisse trouver.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were left out: %1 without a street, %2 in no commune that is known, %3 that cannot be understood.</source>
        <translation>
            <numerusform>%n adresse est laissée de côté&#xa0;: %1 sans rue, %2 dans aucune commune connue, %3 que l’on ne peut pas comprendre.</numerusform>
            <numerusform>%n adresses sont laissées de côté&#xa0;: %1 sans rue, %2 dans aucune commune connue, %3 que l’on ne peut pas comprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no commune with its whole boundary.</source>
        <translation>Il n’a aucune commune avec son contour complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) with their boundaries: %1.</source>
        <translation>
            <numerusform>%n commune avec son contour&#xa0;: %1.</numerusform>
            <numerusform>%n communes avec leurs contours&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these boundaries ends at the edge of the extract, and is closed there by a straight line: %1.</source>
        <translation>
            <numerusform>%n de ces contours s’arrête au bord de l’extrait, et y est fermé par une ligne droite&#xa0;: %1.</numerusform>
            <numerusform>%n de ces contours s’arrêtent au bord de l’extrait, et y sont fermés par une ligne droite&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) have no INSEE code, and serve as outlines only: %1.</source>
        <translation>
            <numerusform>%n commune n’a pas de code INSEE, et ne sert que de contour&#xa0;: %1.</numerusform>
            <numerusform>%n communes n’ont pas de code INSEE, et ne servent que de contours&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) lie in the extract in part only, and are left out: %1.</source>
        <translation>
            <numerusform>%n commune n’est qu’en partie dans l’extrait, et est laissée de côté&#xa0;: %1.</numerusform>
            <numerusform>%n communes ne sont qu’en partie dans l’extrait, et sont laissées de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) have boundaries that do not close, and are left out: %1.</source>
        <translation>
            <numerusform>%n commune a un contour qui ne se ferme pas, et est laissée de côté&#xa0;: %1.</numerusform>
            <numerusform>%n communes ont un contour qui ne se ferme pas, et sont laissées de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The boundaries are in “%1”.</source>
        <translation>Les contours sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) can be found, in the address file “%1”. Hamlets and parts of towns: %2.</source>
        <translation>
            <numerusform>%n adresse peut être trouvée, dans le fichier d’adresses «&#xa0;%1&#xa0;». Hameaux et quartiers&#xa0;: %2.</numerusform>
            <numerusform>%n adresses peuvent être trouvées, dans le fichier d’adresses «&#xa0;%1&#xa0;». Hameaux et quartiers&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>polygons of the sea, in degrees, where the coastlines of the extract are not good enough (water-polygons of osmdata.openstreetmap.de)</source>
        <translation>polygones de la mer, en degrés, si le trait de côte de l’extrait ne suffit pas (water-polygons de osmdata.openstreetmap.de)</translation>
    </message>
    <message>
        <source>The extract holds no coastline: if there is sea, the outlines that come with Maillage show it on the map.</source>
        <translation>L’extrait ne contient pas de trait de côte&#xa0;: s’il y a la mer, les contours fournis avec Maillage la montrent sur la carte.</translation>
    </message>
    <message>
        <source>The sea is drawn along the coastlines of the extract.</source>
        <translation>La mer est dessinée d’après le trait de côte de l’extrait.</translation>
    </message>
    <message>
        <source>EPCI, départements and régions with their boundaries: %1.</source>
        <translation>EPCI, départements et régions avec leur contour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to make a basemap of “%1”. Close other programs, or choose a smaller extract, of a département for example. Nothing has changed.</source>
        <translation>Il n’y a pas assez de mémoire pour créer un fond de carte depuis «&#xa0;%1&#xa0;». Fermez d’autres programmes, ou choisissez un extrait plus petit, d’un département par exemple. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: no share can be told, since nobody knows how many people live there.</source>
        <translation>%1&#xa0;: aucune part ne peut être dite, car on ne sait pas combien de personnes y vivent.</translation>
    </message>
    <message>
        <source>Nobody knows how many people live there.</source>
        <translation>On ne sait pas combien de personnes y vivent.</translation>
    </message>
</context>
<context>
    <name>maillage::AboutDialog</name>
    <message>
        <source>The directory of the places where people get help with digital life, kept by those who coordinate them.</source>
        <translation>L’annuaire des lieux où l’on trouve de l’aide pour sa vie numérique, tenu par celles et ceux qui les coordonnent.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No account, no telemetry, and no network until you ask for it.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Pas de compte, pas de télémétrie, et pas de réseau tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>Data that come with Maillage</source>
        <translation>Données livrées avec Maillage</translation>
    </message>
    <message>
        <source>About Maillage</source>
        <translation>À propos de Maillage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>maillage::AddressFiles</name>
    <message>
        <source>Reading addresses</source>
        <translation>Lecture des adresses</translation>
    </message>
</context>
<context>
    <name>maillage::AddressFilesDialog</name>
    <message>
        <source>&amp;Interrupt</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Address files</source>
        <translation>Fichiers d’adresses</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Addresses are found in these files, without any network. They stay on this computer, beside your hubs. Download adresses-XX.csv.gz of your département, and lieux-dits-XX for hamlets, from the Base Adresse Nationale (adresse.data.gouv.fr), then add them here or drop them on this window.</source>
        <translation>Les adresses sont cherchées dans ces fichiers, sans aucun réseau. Ils restent sur cet ordinateur, à côté de vos hubs. Téléchargez adresses-XX.csv.gz de votre département, et lieux-dits-XX pour les hameaux, sur le site de la Base Adresse Nationale (adresse.data.gouv.fr), puis ajoutez-les ici ou faites-les glisser sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No address file yet: only communes are known.</source>
        <translation>Pas encore de fichier d’adresses&#xa0;: seules les communes sont connues.</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Add address files</source>
        <translation>Ajouter des fichiers d’adresses</translation>
    </message>
    <message>
        <source>Address files (*.csv *.csv.gz)</source>
        <translation>Fichiers d’adresses (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its addresses are found no longer. The file that it was made from stays where it is, and can be added again.</source>
        <translation>Ses adresses ne seront plus trouvées. Le fichier d’origine reste où il est, et peut être ajouté à nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>“%1” replaces the file of that name: %Ln address(es).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» remplace le fichier de ce nom&#xa0;:&#xa0;%Ln adresse.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» remplace le fichier de ce nom&#xa0;:&#xa0;%Ln adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added: %Ln address(es).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est ajouté&#xa0;:&#xa0;%Ln adresse.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est ajouté&#xa0;:&#xa0;%Ln adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln ligne a été laissée de côté.</numerusform>
            <numerusform>%Ln lignes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>maillage::AreaTableModel</name>
    <message>
        <source>The whole hub</source>
        <translation>Tout le hub</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Chosen fault</source>
        <translation>Faute choisie</translation>
    </message>
    <message>
        <source>Places with errors</source>
        <translation>Lieux avec des erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Places with warnings</source>
        <translation>Lieux avec des avertissements</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Share of the places without error</source>
        <translation>Part des lieux sans erreur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>En règle</translation>
    </message>
    <message>
        <source>Places with the fault chosen below</source>
        <translation>Lieux qui ont la faute choisie en dessous</translation>
    </message>
</context>
<context>
    <name>maillage::AttachedDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>What you wrote here is not in the hub yet.</source>
        <translation>Ce que vous avez écrit ici n’est pas encore dans le hub.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>maillage::BasemapBuilder</name>
    <message>
        <source>Making a basemap</source>
        <translation>Création d’un fond de carte</translation>
    </message>
</context>
<context>
    <name>maillage::BasemapMenu</name>
    <message>
        <source>&amp;Basemap</source>
        <translation>Fond de &amp;carte</translation>
    </message>
    <message>
        <source>From a &amp;file (MBTiles, PMTiles)…</source>
        <translation>Depuis un &amp;fichier (MBTiles, PMTiles)…</translation>
    </message>
    <message>
        <source>&amp;Network allowed for the map</source>
        <translation>&amp;Réseau autorisé pour la carte</translation>
    </message>
    <message>
        <source>Open a basemap file</source>
        <translation>Ouvrir un fond de carte</translation>
    </message>
    <message>
        <source>Map tiles (*.mbtiles *.pmtiles)</source>
        <translation>Fonds de carte (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Let Maillage use the network for the map?</source>
        <translation>Autoriser Maillage à utiliser le réseau pour la carte&#x202f;?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>The outlines could not be read</source>
        <translation>Les contours n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>&amp;Another map server (needs the network)…</source>
        <translation>Un &amp;autre serveur de cartes (demande le réseau)…</translation>
    </message>
    <message>
        <source>&amp;Without these outlines</source>
        <translation>&amp;Sans ces contours</translation>
    </message>
    <message>
        <source>Outlines of communes</source>
        <translation>Contours des communes</translation>
    </message>
    <message>
        <source>The pictures of the map come from the server “%1”. It learns your Internet address and which part of the map you look at; nothing of your hub leaves this computer. You can forbid it again in View → Basemap.</source>
        <translation>Les images de la carte viennent du serveur «&#xa0;%1&#xa0;». Il apprend votre adresse Internet et la partie de la carte que vous regardez&#x202f;; rien de votre hub ne quitte cet ordinateur. Vous pourrez l’interdire à nouveau dans Affichage → Fond de carte.</translation>
    </message>
    <message>
        <source>&amp;Outlines of communes from files…</source>
        <translation>&amp;Contours des communes depuis des fichiers…</translation>
    </message>
    <message>
        <source>Boundaries (*.geojson *.json *.gpkg *.shp *.zip *.fgb)</source>
        <translation>Limites (*.geojson *.json *.gpkg *.shp *.zip *.fgb)</translation>
    </message>
    <message>
        <source>%1 (needs the network)</source>
        <translation>%1 (demande le réseau)</translation>
    </message>
    <message>
        <source>Base&amp;maps…</source>
        <translation>Fonds de &amp;carte…</translation>
    </message>
</context>
<context>
    <name>maillage::BasemapsDialog</name>
    <message>
        <source>from %1 to %2 N, from %3 to %4 E</source>
        <translation>de %1 à %2 N, de %3 à %4 E</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Montrer sur la carte</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a ser&amp;ver…</source>
        <translation>Ajouter un ser&amp;veur…</translation>
    </message>
    <message>
        <source>&amp;Make one from an OpenStreetMap extract…</source>
        <translation>&amp;Créer depuis un extrait OpenStreetMap…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Basemaps</source>
        <translation>Fonds de carte</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zooms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The menu shows the basemaps in this order. Files (MBTiles, PMTiles) need no network; drop them on this window to add them.</source>
        <translation>Le menu montre les fonds de carte dans cet ordre. Les fichiers (MBTiles, PMTiles) se passent de réseau&#xa0;; déposez-les sur cette fenêtre pour les ajouter.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>your places, the screen</source>
        <translation>vos lieux, l’écran</translation>
    </message>
    <message>
        <source>your places</source>
        <translation>vos lieux</translation>
    </message>
    <message>
        <source>the screen</source>
        <translation>l’écran</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>Covers: %1</source>
        <translation>Couvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls itself “%1”</source>
        <translation>Se nomme lui-même «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it does not say whose data it is</source>
        <translation>il ne dit pas à qui elles sont</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data: %1, licence: %2</source>
        <translation>Données&#xa0;: %1, licence&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add basemap files</source>
        <translation>Ajouter des fichiers de fond de carte</translation>
    </message>
    <message>
        <source>Map tiles (*.mbtiles *.pmtiles)</source>
        <translation>Fonds de carte (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>maillage::BuildBasemapDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Its &amp;addresses can be found, without a network</source>
        <translation>Ses &amp;adresses se trouvent, sans réseau</translation>
    </message>
    <message>
        <source>The &amp;boundaries of its communes serve as outlines, beside the basemap’s file</source>
        <translation>Les &amp;limites de ses communes servent de contours, dans un fichier à côté du fond de carte</translation>
    </message>
    <message>
        <source>&amp;Interrupt</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Make the basemap</source>
        <translation>C&amp;réer le fond de carte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Basemap from an OpenStreetMap extract</source>
        <translation>Fond de carte depuis un extrait OpenStreetMap</translation>
    </message>
    <message>
        <source>An extract holds the streets, houses, addresses and communes of a territory. Download that of your région (a file ending in .osm.pbf), for example from download.geofabrik.de, and choose it here. Making a basemap takes a while; you can go on working.</source>
        <translation>Un extrait contient les rues, les maisons, les adresses et les communes d’un territoire. Téléchargez celui de votre région (un fichier qui se termine par .osm.pbf), par exemple sur download.geofabrik.de, et choisissez-le ici. Créer un fond de carte prend un moment&#xa0;; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>&amp;Extract:</source>
        <translation>&amp;Extrait&#xa0;:</translation>
    </message>
    <message>
        <source>Basemap &amp;file:</source>
        <translation>Fond de &amp;carte&#xa0;:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>Extrait OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap extracts (*.osm.pbf *.pbf)</source>
        <translation>Extraits OpenStreetMap (*.osm.pbf *.pbf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Basemap file</source>
        <translation>Fichier de fond de carte</translation>
    </message>
    <message>
        <source>PMTiles (*.pmtiles)</source>
        <translation>PMTiles (*.pmtiles)</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is a file of that name already. It is replaced once the new one is made.</source>
        <translation>Il y a déjà un fichier de ce nom. Il est remplacé une fois que le nouveau est créé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>maillage::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln place(s)</source>
        <translation>
            <numerusform>Modifier&#xa0;%Ln lieu</numerusform>
            <numerusform>Modifier&#xa0;%Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are so already: nothing to change.</source>
        <translation>Tous sont déjà ainsi&#xa0;: rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) would change.</source>
        <translation>
            <numerusform>%Ln lieu changerait.</numerusform>
            <numerusform>%Ln lieux changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is so already.</source>
        <translation>
            <numerusform>%Ln est déjà ainsi.</numerusform>
            <numerusform>%Ln sont déjà ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose above what is to change: the places are listed here before anything is written.</source>
        <translation>Choisissez ci-dessus ce qui doit changer&#xa0;: les lieux sont énumérés ici avant que rien ne soit écrit.</translation>
    </message>
</context>
<context>
    <name>maillage::BulkEditForm</name>
    <message>
        <source>&amp;Verified on</source>
        <translation>&amp;Vérifié le</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>No call any more</source>
        <translation>Plus de rappel</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Étiquette à ajouter</translation>
    </message>
    <message>
        <source>Tag to take off</source>
        <translation>Étiquette à retirer</translation>
    </message>
    <message>
        <source>List to change</source>
        <translation>Liste à modifier</translation>
    </message>
    <message>
        <source>Value to add</source>
        <translation>Valeur à ajouter</translation>
    </message>
    <message>
        <source>Value to take off</source>
        <translation>Valeur à retirer</translation>
    </message>
    <message>
        <source>Add:</source>
        <translation>Ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>Take off:</source>
        <translation>Retirer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>maillage::CallAgainDialog</name>
    <message>
        <source>Call again on another day</source>
        <translation>Rappeler un autre jour</translation>
    </message>
    <message>
        <source>The day to call again</source>
        <translation>Le jour où rappeler</translation>
    </message>
    <message>
        <source>When to call “%1” again?</source>
        <translation>Quand rappeler «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Call again on this day</source>
        <translation>Rappeler ce jour-là</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>maillage::CallPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>when, which day</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Dans une &amp;semaine</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>Dans un &amp;mois</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>Un &amp;autre jour…</translation>
    </message>
    <message>
        <source>No phone known</source>
        <translation>Pas de téléphone connu</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler le %1</translation>
    </message>
    <message>
        <source>Opens the phone program of this computer</source>
        <translation>Ouvre le programme de téléphone de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirmed today by %1</source>
        <translation>Confirmé aujourd’hui par %1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Writes that you verified the place today, changes nothing else</source>
        <translation>Inscrit que vous avez vérifié le lieu aujourd’hui, ne change rien d’autre</translation>
    </message>
    <message>
        <source>The place comes back on the day you choose</source>
        <translation>Le lieu revient le jour que vous choisissez</translation>
    </message>
    <message>
        <source>The place exists no more, or helps nobody any more</source>
        <translation>Le lieu n’existe plus, ou n’accueille plus personne</translation>
    </message>
    <message>
        <source>The place comes back after the others; a note is kept</source>
        <translation>Le lieu revient après les autres&#xa0;; une note est gardée</translation>
    </message>
    <message>
        <source>&amp;Note of the call of %1</source>
        <translation>&amp;Note de l’appel du %1</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>Note de l’appel</translation>
    </message>
    <message>
        <source>What was said. It is kept with the place by whichever button you press.</source>
        <translation>Ce qui s’est dit. C’est gardé avec le lieu, quel que soit le bouton choisi.</translation>
    </message>
    <message>
        <source>The place to call</source>
        <translation>Le lieu à appeler</translation>
    </message>
</context>
<context>
    <name>maillage::CallsPage</name>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>tous les mois</numerusform>
            <numerusform>tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>tous les ans</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>tous les ans</numerusform>
            <numerusform>tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The call was not written down</source>
        <translation>L’appel n’a pas été enregistré</translation>
    </message>
    <message>
        <source>No place to call yet</source>
        <translation>Aucun lieu à appeler pour l’instant</translation>
    </message>
    <message>
        <source>Once there are places in the hub, those to verify come here one after the other.</source>
        <translation>Dès qu’il y aura des lieux dans le hub, ceux à vérifier viendront ici, l’un après l’autre.</translation>
    </message>
    <message>
        <source>The next one wants to be called again on %1.</source>
        <translation>Le prochain est à rappeler le %1.</translation>
    </message>
    <message>
        <source>Whoever looks for help finds what is true. Thank you!</source>
        <translation>Qui cherche de l’aide trouve des informations justes. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>All places of the filter are verified</source>
        <translation>Tous les lieux du filtre sont vérifiés</translation>
    </message>
    <message>
        <source>All places are verified</source>
        <translation>Tous les lieux sont vérifiés</translation>
    </message>
    <message>
        <source>This place has been deleted meanwhile. Skip it to go on.</source>
        <translation>Ce lieu a été supprimé entre-temps. Passez-le pour continuer.</translation>
    </message>
    <message>
        <source>Is “%1” closed?</source>
        <translation>«&#xa0;%1&#xa0;» est-il fermé&#xa0;?</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Il est fermé</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>“%1” comes back on %2.</source>
        <translation>«&#xa0;%1&#xa0;» revient le %2.</translation>
    </message>
    <message>
        <source>How often each place is to be verified</source>
        <translation>À quel rythme vérifier chaque lieu</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Your name, as it is kept with what you verify</source>
        <translation>Votre nom, tel qu’il est gardé avec ce que vous vérifiez</translation>
    </message>
    <message>
        <source>Only the places of the present filter are called. &lt;a href=&quot;all&quot;&gt;Call all places&lt;/a&gt;</source>
        <translation>Seuls les lieux du filtre actuel sont appelés. &lt;a href=&quot;all&quot;&gt;Appeler tous les lieux&lt;/a&gt;</translation>
    </message>
    <message>
        <source>It stays in the hub as closed since today. Edit → Undo takes this back.</source>
        <translation>Il reste dans le hub, fermé depuis aujourd’hui. Édition → Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Ver&amp;ify each place</source>
        <translation>&amp;Vérifier chaque lieu</translation>
    </message>
    <message>
        <source>No place matches</source>
        <translation>Aucun lieu ne correspond</translation>
    </message>
    <message>
        <source>Take a filter off, or search for less.</source>
        <translation>Retirez un filtre, ou cherchez moins précisément.</translation>
    </message>
</context>
<context>
    <name>maillage::CasesEditor</name>
    <message>
        <source>&amp;Add a case…</source>
        <translation>&amp;Ajouter un cas…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Special cases</source>
        <translation>Cas particuliers</translation>
    </message>
    <message>
        <source>Closed from … to …</source>
        <translation>Fermé du … au …</translation>
    </message>
    <message>
        <source>Other hours in a season</source>
        <translation>D’autres horaires en saison</translation>
    </message>
    <message>
        <source>Closed during school holidays</source>
        <translation>Fermé pendant les vacances scolaires</translation>
    </message>
    <message>
        <source>Other hours during school holidays</source>
        <translation>D’autres horaires pendant les vacances scolaires</translation>
    </message>
    <message>
        <source>Even or odd weeks</source>
        <translation>Semaines paires ou impaires</translation>
    </message>
    <message>
        <source>A day of the month, such as the first Saturday</source>
        <translation>Un jour du mois, comme le premier samedi</translation>
    </message>
    <message>
        <source>On appointment at all other times</source>
        <translation>Sur rendez-vous le reste du temps</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Un autre cas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>maillage::ChangeDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Interrupt</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Places and what becomes of them</source>
        <translation>Les lieux et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln place(s)</source>
        <translation>
            <numerusform>Modifier&#xa0;%Ln lieu</numerusform>
            <numerusform>Modifier&#xa0;%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) changed. Edit → Undo takes it back.</source>
        <translation>
            <numerusform>%Ln lieu modifié. Édition → Annuler revient en arrière.</numerusform>
            <numerusform>%Ln lieux modifiés. Édition → Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) left out: the place was changed meanwhile.</source>
        <translation>
            <numerusform>%Ln modification laissée de côté&#xa0;: le lieu a changé entre-temps.</numerusform>
            <numerusform>%Ln modifications laissées de côté&#xa0;: les lieux ont changé entre-temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;:&#xa0;%2 →&#xa0;%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>maillage::ChangePlanner</name>
    <message>
        <source>Looking at the places</source>
        <translation>Examen des lieux</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln place(s)</source>
        <translation>
            <numerusform>Modification de&#xa0;%Ln lieu</numerusform>
            <numerusform>Modification de&#xa0;%Ln lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ChangesDialog</name>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Montrer sur la &amp;carte</translation>
    </message>
    <message>
        <source>Save the list as &amp;PDF…</source>
        <translation>Enregistrer la liste en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en C&amp;SV…</translation>
    </message>
    <message>
        <source>Changes since the last committee</source>
        <translation>Changements depuis le dernier COPIL</translation>
    </message>
    <message>
        <source>First day, of the last committee</source>
        <translation>Premier jour, celui du dernier COPIL</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Changed places by territory</source>
        <translation>Lieux changés, par territoire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>No place has changed in this time.</source>
        <translation>Aucun lieu n’a changé pendant ce temps.</translation>
    </message>
    <message>
        <source>Commune not known</source>
        <translation>Commune inconnue</translation>
    </message>
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
            <numerusform>… et %Ln autre, dans le PDF et le fichier CSV</numerusform>
            <numerusform>… et %Ln autres, dans le PDF et le fichier CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>from … to …</comment>
        <translation>Changements %1</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>changes.pdf</source>
        <translation>changements.pdf</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>changes.csv</source>
        <translation>changements.csv</translation>
    </message>
    <message>
        <source>The changes were written to “%1”.</source>
        <translation>Les changements sont enregistrés dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The changes could not be listed</source>
        <translation>Les changements n’ont pas pu être listés</translation>
    </message>
</context>
<context>
    <name>maillage::CheckListEditor</name>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
</context>
<context>
    <name>maillage::CheckedLine</name>
    <message>
        <source>This is no date. Write it as 12/03/2026.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: 12/03/2026.</translation>
    </message>
</context>
<context>
    <name>maillage::ChipButton</name>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>maillage::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the table, from left to right</source>
        <translation>Colonnes de la table, de gauche à droite</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>&amp;Tick the columns to show; their order is that of the table, from left to right.</source>
        <translation>&amp;Cochez les colonnes à montrer&#xa0;; leur ordre est celui de la table, de gauche à droite.</translation>
    </message>
    <message>
        <source>&amp;Sort by:</source>
        <translation>&amp;Trier par&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;hen by:</source>
        <translation>P&amp;uis par&#xa0;:</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>The columns, widths and order of a new table</source>
        <translation>Les colonnes, les largeurs et l’ordre d’une table neuve</translation>
    </message>
</context>
<context>
    <name>maillage::ComparisonModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
</context>
<context>
    <name>maillage::CoverageChart</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>km to the nearest place, as the crow flies</source>
        <translation>km jusqu’au lieu le plus proche, à vol d’oiseau</translation>
    </message>
    <message>
        <source>%1 within %2 km</source>
        <translation>%1 à %2&#xa0;km au plus</translation>
    </message>
</context>
<context>
    <name>maillage::CoveragePanel</name>
    <message numerus="yes">
        <source>%Ln place(s) count.</source>
        <translation>
            <numerusform>%Ln lieu compte.</numerusform>
            <numerusform>%Ln lieux comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Communes out of reach (%1)</source>
        <translation>Communes éloignées (%1)</translation>
    </message>
    <message>
        <source>Communes out of reach</source>
        <translation>Communes éloignées</translation>
    </message>
    <message>
        <source>communes-out-of-reach.csv</source>
        <translation>communes-eloignees.csv</translation>
    </message>
    <message>
        <source>where-next.csv</source>
        <translation>ou-ensuite.csv</translation>
    </message>
    <message>
        <source>coverage.csv</source>
        <translation>couverture.csv</translation>
    </message>
    <message>
        <source>coverage-curve.csv</source>
        <translation>couverture-courbe.csv</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>The table was not written</source>
        <translation>Le tableau n’a pas été écrit</translation>
    </message>
    <message>
        <source>Where next</source>
        <translation>Où ensuite</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Par territoire</translation>
    </message>
    <message>
        <source>Curve in numbers</source>
        <translation>Courbe en chiffres</translation>
    </message>
    <message>
        <source>Where the next places would bring most</source>
        <translation>Où les prochains lieux apporteraient le plus</translation>
    </message>
    <message>
        <source>Coverage by territory</source>
        <translation>Couverture par territoire</translation>
    </message>
    <message>
        <source>The curve in numbers</source>
        <translation>La courbe en chiffres</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>The places of the filter</source>
        <translation>Les lieux du filtre</translation>
    </message>
    <message>
        <source>Within &amp;reach:</source>
        <translation>À &amp;portée&#xa0;:</translation>
    </message>
    <message>
        <source> km</source>
        <translation>&#xa0;km</translation>
    </message>
    <message>
        <source>Distance within reach, in kilometres as the crow flies</source>
        <translation>Distance à portée, en kilomètres à vol d’oiseau</translation>
    </message>
    <message>
        <source>&amp;of:</source>
        <translation>d&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Which places count</source>
        <translation>Quels lieux comptent</translation>
    </message>
    <message>
        <source>&amp;New places:</source>
        <translation>&amp;Nouveaux lieux&#xa0;:</translation>
    </message>
    <message>
        <source>How many new places to look for</source>
        <translation>Combien de nouveaux lieux chercher</translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation>Pa&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of territory</source>
        <translation>Sorte de territoire</translation>
    </message>
    <message>
        <source>Share of the inhabitants by distance to the nearest place</source>
        <translation>Part des habitants selon la distance au lieu le plus proche</translation>
    </message>
    <message>
        <source>&amp;Go to the commune</source>
        <translation>&amp;Voir la commune</translation>
    </message>
    <message>
        <source>&amp;Distances on the map</source>
        <translation>Dis&amp;tances sur la carte</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Which table is seen</source>
        <translation>Quel tableau est affiché</translation>
    </message>
</context>
<context>
    <name>maillage::CoverageTableModel</name>
    <message>
        <source>%1 km (%)</source>
        <translation>%1&#xa0;km (%)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non comptées</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Share after (%)</source>
        <translation>Part ensuite (%)</translation>
    </message>
</context>
<context>
    <name>maillage::DayDialog</name>
    <message>
        <source>Changed since a day</source>
        <translation>Modifiés depuis une date</translation>
    </message>
    <message>
        <source>Places changed on this day or later</source>
        <translation>Lieux modifiés ce jour-là ou après</translation>
    </message>
    <message>
        <source>Places changed &amp;since:</source>
        <translation>Lieux modifiés &amp;depuis le&#xa0;:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>maillage::DetailsDock</name>
    <message>
        <source>Select a place, a person or an organisation to see everything about it.</source>
        <translation>Choisissez un lieu, une personne ou une structure pour tout en voir.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Details of the selected record</source>
        <translation>Détails de la fiche choisie</translation>
    </message>
    <message>
        <source>History of the selected record</source>
        <translation>Historique de la fiche choisie</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>The menu View brings them back</source>
        <translation>Le menu Affichage les fait revenir</translation>
    </message>
</context>
<context>
    <name>maillage::DraftList</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>time</comment>
        <translation>H&apos;&#xa0;h&#xa0;&apos;mm</translation>
    </message>
</context>
<context>
    <name>maillage::DraftNotice</name>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>What was typed on %1 has not been saved.</source>
        <translation>Une saisie du %1 n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>This is what was typed on %1, not saved yet.</source>
        <translation>Voici la saisie du %1, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Changed in the hub since: %1. Saving puts what was typed in its place.</source>
        <translation>Modifié depuis dans le hub&#xa0;: %1. Enregistrer le remplace par la saisie.</translation>
    </message>
</context>
<context>
    <name>maillage::DraftsBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Typed and not saved yet: %1</source>
        <translation>Saisie pas encore enregistrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were typed and not saved yet.</source>
        <translation>
            <numerusform>%Ln saisie n’est pas encore enregistrée.</numerusform>
            <numerusform>%Ln saisies ne sont pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>maillage::DrawPerimeterDialog</name>
    <message>
        <source>&amp;Take the last corner away</source>
        <translation>&amp;Retirer le dernier point</translation>
    </message>
    <message>
        <source>Start a&amp;new</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>&amp;Add these communes</source>
        <translation>&amp;Ajouter ces communes</translation>
    </message>
    <message>
        <source>Draw a perimeter</source>
        <translation>Dessiner un périmètre</translation>
    </message>
    <message>
        <source>Click around the territory, corner by corner: the communes whose centre lies inside make the perimeter. Drag to move the map, turn the wheel to zoom. By keyboard: the arrows move the map, + and − zoom, Enter sets a corner at the cross, Backspace takes the last one away.</source>
        <translation>Cliquez tout autour du territoire, point par point&#xa0;: les communes dont le centre est à l’intérieur forment le périmètre. Glissez pour déplacer la carte, tournez la molette pour zoomer. Au clavier&#xa0;: les flèches déplacent la carte, + et − zooment, Entrée pose un point sur la croix, Retour arrière retire le dernier.</translation>
    </message>
    <message>
        <source>Map to draw on</source>
        <translation>Carte sur laquelle dessiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No commune yet.</source>
        <translation>Pas encore de commune.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commune(s): %1</source>
        <translation>
            <numerusform>%Ln commune&#xa0;: %1</numerusform>
            <numerusform>%Ln communes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other commune(s) of the same départements cannot be found so, for without their outlines their centres are not known: choose a file of outlines first (View → Basemap).</source>
        <translation>
            <numerusform>%Ln autre commune des mêmes départements ne peut pas être trouvée ainsi, car son centre n’est pas connu sans son contour&#xa0;: choisissez d’abord un fichier de contours (Affichage → Fond de carte).</numerusform>
            <numerusform>%Ln autres communes des mêmes départements ne peuvent pas être trouvées ainsi, car leur centre n’est pas connu sans leur contour&#xa0;: choisissez d’abord un fichier de contours (Affichage → Fond de carte).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::ExportDialog</name>
    <message>
        <source>P&amp;ublic</source>
        <translation>P&amp;ublic</translation>
    </message>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Interne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>W&amp;hich:</source>
        <translation>&amp;Lesquels&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>For whom:</source>
        <translation>Pour qui&#xa0;:</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Those that pass the filter (%Ln)</source>
        <translation>
            <numerusform>Celui qui passe le filtre (%Ln)</numerusform>
            <numerusform>Ceux qui passent le filtre (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected (%Ln)</source>
        <translation>
            <numerusform>Celui qui est sélectionné (%Ln)</numerusform>
            <numerusform>Ceux qui sont sélectionnés (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything leaves: internal records, notes, tags and the other fields of the sources. Keep such a file within your team.</source>
        <translation>Tout sort&#xa0;: fiches internes, notes, étiquettes et autres champs des sources. Gardez un tel fichier au sein de votre équipe.</translation>
    </message>
    <message>
        <source>Exactly the 32 columns of the national standard, public places only. No person, no note and no tag leaves.</source>
        <translation>Les 32 colonnes du standard national, exactement, et les lieux publics seulement. Aucune personne, aucune note, aucune étiquette ne sort.</translation>
    </message>
    <message>
        <source>Public organisations only, without notes and tags.</source>
        <translation>Les structures publiques seulement, sans notes ni étiquettes.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln fiche écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln fiches écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal record(s) stayed here.</source>
        <translation>
            <numerusform>%Ln fiche interne est restée ici.</numerusform>
            <numerusform>%Ln fiches internes sont restées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were written as the standard spells them.</source>
        <translation>
            <numerusform>%Ln valeur a été écrite selon l’orthographe du standard.</numerusform>
            <numerusform>%Ln valeurs ont été écrites selon l’orthographe du standard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The standard would refuse %Ln of them:</source>
        <translation>
            <numerusform>Le standard en refuserait %Ln&#xa0;:</numerusform>
            <numerusform>Le standard en refuserait %Ln&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>W&amp;rite the file…</source>
        <translation>&amp;Écrire le fichier…</translation>
    </message>
</context>
<context>
    <name>maillage::FacetModel</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln place(s)</source>
        <translation>
            <numerusform>%1, %Ln lieu</numerusform>
            <numerusform>%1, %Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <translation>
            <numerusform>%1, %Ln choisi</numerusform>
            <numerusform>%1, %Ln choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::FigureTableModel</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Inhabitants and places</source>
        <translation>Habitants et lieux</translation>
    </message>
    <message>
        <source>Opening and movement</source>
        <translation>Ouverture et itinérance</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Who acts there</source>
        <translation>Qui y agit</translation>
    </message>
    <message>
        <source>Places by service</source>
        <translation>Lieux par service</translation>
    </message>
    <message>
        <source>Places by typology</source>
        <translation>Lieux par typologie</translation>
    </message>
    <message>
        <source>Places by programme</source>
        <translation>Lieux par programme</translation>
    </message>
    <message>
        <source>Places by cost</source>
        <translation>Lieux par frais à charge</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
</context>
<context>
    <name>maillage::FilterChipsBar</name>
    <message>
        <source>Filters that are set</source>
        <translation>Filtres posés</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Forget the search and all filters</source>
        <translation>Oublier la recherche et tous les filtres</translation>
    </message>
</context>
<context>
    <name>maillage::FilterPanel</name>
    <message>
        <source>Search places</source>
        <translation>Chercher un lieu</translation>
    </message>
    <message>
        <source>Search places by name, commune, address, phone or e-mail</source>
        <translation>Chercher un lieu par nom, commune, adresse, téléphone ou courriel</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s)</source>
        <translation>
            <numerusform>%1 sur %Ln lieu</numerusform>
            <numerusform>%1 sur %Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Chercher un filtre</translation>
    </message>
    <message>
        <source>Find among the values to filter by</source>
        <translation>Chercher parmi les valeurs à filtrer</translation>
    </message>
    <message>
        <source>No filter has this in its name or among its values.</source>
        <translation>Aucun filtre ne porte ce nom ni ne contient cette valeur.</translation>
    </message>
</context>
<context>
    <name>maillage::FormField</name>
    <message>
        <source>%1 (required)</source>
        <comment>name of a field</comment>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>maillage::GoToDialog</name>
    <message>
        <source>Go to an address</source>
        <translation>Aller à une adresse</translation>
    </message>
    <message>
        <source>12 rue des Lilas, Angers</source>
        <translation>12 rue des Lilas, Angers</translation>
    </message>
    <message>
        <source>Address or commune</source>
        <translation>Adresse ou commune</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Adresses trouvées</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Montrer sur la carte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Without address files (Place → Address files…) communes alone are found.</source>
        <translation>Sans fichier d’adresses (Lieu → Fichiers d’adresses…), seules les communes sont trouvées.</translation>
    </message>
</context>
<context>
    <name>maillage::HelpController</name>
    <message>
        <source>| Menu | Entry | Key |</source>
        <translation>| Menu | Commande | Touche |</translation>
    </message>
</context>
<context>
    <name>maillage::HelpWindow</name>
    <message>
        <source>Help of Maillage</source>
        <translation>Aide de Maillage</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>No page has all these words. Take one away.</source>
        <translation>Aucune page ne contient tous ces mots. Enlevez-en un.</translation>
    </message>
</context>
<context>
    <name>maillage::HistoryDialog</name>
    <message>
        <source>Bring back…</source>
        <translation>Faire revenir…</translation>
    </message>
    <message>
        <source>History of the hub</source>
        <translation>Historique du hub</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Étapes, la plus récente en premier</translation>
    </message>
    <message>
        <source>What the selected step changed</source>
        <translation>Ce que l’étape choisie a changé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show each change</source>
        <translation>Montrer chaque changement</translation>
    </message>
</context>
<context>
    <name>maillage::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>maillage::HoursEditor</name>
    <message>
        <source>Open 24 hours a day, 7 days a week</source>
        <translation>Ouvert 24&#xa0;heures sur 24, 7&#xa0;jours sur 7</translation>
    </message>
    <message>
        <source>On appointment</source>
        <translation>Sur rendez-vous</translation>
    </message>
    <message>
        <source>These hours do not fit into the grid: they are kept as they are written.</source>
        <translation>Ces horaires ne rentrent pas dans la grille&#xa0;: ils sont gardés tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>Special cases: holidays, seasons, some weeks, closures</source>
        <translation>Cas particuliers&#xa0;: vacances, saisons, certaines semaines, fermetures</translation>
    </message>
    <message>
        <source>A remark on these hours</source>
        <translation>Une remarque sur ces horaires</translation>
    </message>
    <message>
        <source>As &amp;text:</source>
        <translation>En te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>In OpenStreetMap&apos;s syntax, as the standard wants it</source>
        <translation>Dans la syntaxe d’OpenStreetMap, comme le veut le standard</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation>%1, en texte</translation>
    </message>
</context>
<context>
    <name>maillage::HoursGrid</name>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Copy the times of this day to others</source>
        <translation>Copier les horaires de ce jour sur d’autres</translation>
    </message>
    <message>
        <source>Copy the times of %1</source>
        <translation>Copier les horaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>As on other days</source>
        <translation>Comme les autres jours</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>À ces heures</translation>
    </message>
    <message>
        <source>To the &amp;next day</source>
        <translation>Sur le jour &amp;suivant</translation>
    </message>
    <message>
        <source>To the &amp;working days, Monday to Friday</source>
        <translation>Sur les jours &amp;ouvrés, du lundi au vendredi</translation>
    </message>
    <message>
        <source>To &amp;all days</source>
        <translation>Sur &amp;tous les jours</translation>
    </message>
</context>
<context>
    <name>maillage::HubController</name>
    <message>
        <source>Hubs of Maillage (*.maillage)</source>
        <translation>Hubs de Maillage (*.maillage)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A copy was saved as “%1”.</source>
        <translation>Une copie a été enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>New hub</source>
        <translation>Nouveau hub</translation>
    </message>
    <message>
        <source>hub.maillage</source>
        <translation>hub.maillage</translation>
    </message>
    <message>
        <source>Open a hub</source>
        <translation>Ouvrir un hub</translation>
    </message>
    <message>
        <source>Sample.maillage</source>
        <translation>Exemple.maillage</translation>
    </message>
    <message>
        <source>Filling the sample</source>
        <translation>Remplissage de l’exemple</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>L’exemple n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 copy.maillage</source>
        <translation>%1 copie.maillage</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert</translation>
    </message>
</context>
<context>
    <name>maillage::HubSession</name>
    <message>
        <source>Opening “%1”</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Saving a copy as “%1”</source>
        <translation>Enregistrement d’une copie sous «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>maillage::ImportDialog</name>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Places, people or organisations: by the columns</source>
        <translation>Lieux, personnes ou structures&#xa0;: d’après les colonnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Reading the same source again updates its records instead of adding them twice.</source>
        <translation>Relire la même source met ses fiches à jour au lieu de les ajouter deux fois.</translation>
    </message>
    <message>
        <source>Records that have no identifier are recognised by these fields.</source>
        <translation>Les fiches sans identifiant sont reconnues à ces champs.</translation>
    </message>
    <message>
        <source>Recognise records by</source>
        <translation>Reconnaître les fiches à</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>Without identifier, &amp;recognise by:</source>
        <translation>Sans identifiant, &amp;reconnaître à&#xa0;:</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Keep the hub’s values</source>
        <translation>Garder les valeurs du hub</translation>
    </message>
    <message>
        <source>Take the source’s values</source>
        <translation>Prendre les valeurs de la source</translation>
    </message>
    <message>
        <source>Conflicts:</source>
        <translation>Conflits&#xa0;:</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Fiches du fichier</translation>
    </message>
    <message>
        <source>What the selected record would change</source>
        <translation>Ce que la fiche choisie changerait</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Importer %Ln fiche</numerusform>
            <numerusform>Importer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Holds:</source>
        <translation>&amp;Contient&#xa0;:</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>maillage::ImportResult</name>
    <message>
        <source>&amp;Show these places</source>
        <translation>&amp;Voir ces lieux</translation>
    </message>
    <message>
        <source>“%1” is in the hub</source>
        <translation>«&#xa0;%1&#xa0;» est dans le hub</translation>
    </message>
    <message>
        <source>Nothing had to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message numerus="yes">
        <source>record(s) added</source>
        <translation>
            <numerusform>fiche ajoutée</numerusform>
            <numerusform>fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) changed</source>
        <translation>
            <numerusform>fiche modifiée</numerusform>
            <numerusform>fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) unchanged</source>
        <translation>
            <numerusform>fiche inchangée</numerusform>
            <numerusform>fiches inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) refused</source>
        <translation>
            <numerusform>fiche refusée</numerusform>
            <numerusform>fiches refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s) left out, as you chose</source>
        <translation>
            <numerusform>fiche laissée de côté, à votre demande</numerusform>
            <numerusform>fiches laissées de côté, à votre demande</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit → Undo takes the whole import back. A copy of the hub as it was before is “%1”.</source>
        <translation>Édition → Annuler retire tout l’import. Une copie du hub tel qu’il était avant porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>maillage::ImportSession</name>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>maillage::LinkDialog</name>
    <message>
        <source>Link of “%1”</source>
        <translation>Lien de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link to what</source>
        <translation>Lier à quoi</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Records to link to</source>
        <translation>Fiches à lier</translation>
    </message>
    <message>
        <source>Link to:</source>
        <translation>Lier à&#xa0;:</translation>
    </message>
    <message>
        <source>Choose what to link to.</source>
        <translation>Choisissez à quoi lier.</translation>
    </message>
</context>
<context>
    <name>maillage::LocateDialog</name>
    <message>
        <source>There is no address file: only the centres of communes can be found.</source>
        <translation>Il n’y a pas de fichier d’adresses&#xa0;: seuls les centres des communes peuvent être trouvés.</translation>
    </message>
    <message>
        <source>Address &amp;files…</source>
        <translation>Fic&amp;hiers d’adresses…</translation>
    </message>
    <message>
        <source>Find the coordinates</source>
        <translation>Trouver les coordonnées</translation>
    </message>
    <message>
        <source>The addresses of the places that have no coordinates of their own are looked up in the address files. Take the tick off where the answer is wrong. Nothing is written before you say so, and one undo takes all of it back.</source>
        <translation>Les adresses des lieux qui n’ont pas leurs propres coordonnées sont cherchées dans les fichiers d’adresses. Décochez là où la réponse est fausse. Rien n’est écrit avant que vous ne le demandiez, et une seule annulation défait tout.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>the street</source>
        <translation>la voie</translation>
    </message>
    <message>
        <source>the hamlet</source>
        <translation>le lieu-dit</translation>
    </message>
    <message>
        <source>the commune’s centre</source>
        <translation>le centre de la commune</translation>
    </message>
    <message>
        <source>Sure to at least</source>
        <translation>Sûr à au moins</translation>
    </message>
    <message>
        <source>Every place has coordinates of its own: there is nothing to find.</source>
        <translation>Chaque lieu a ses propres coordonnées&#xa0;: il n’y a rien à trouver.</translation>
    </message>
    <message>
        <source>No address was found surely enough.</source>
        <translation>Aucune adresse n’a été trouvée assez sûrement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can have coordinates.</source>
        <translation>
            <numerusform>%Ln lieu peut recevoir des coordonnées.</numerusform>
            <numerusform>%Ln lieux peuvent recevoir des coordonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay without a good answer.</source>
        <translation>
            <numerusform>%Ln autre reste sans bonne réponse.</numerusform>
            <numerusform>%Ln autres restent sans bonne réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>the house number</source>
        <translation>le numéro</translation>
    </message>
    <message>
        <source>Precise to at least</source>
        <translation>Précis à au moins</translation>
    </message>
</context>
<context>
    <name>maillage::MainWindow</name>
    <message>
        <source>Maillage</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>%1 — Maillage</source>
        <translation>%1 — Maillage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Calling round</source>
        <translation>Campagne d’appels</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
</context>
<context>
    <name>maillage::MapWidget</name>
    <message>
        <source>Map of the places</source>
        <translation>Carte des lieux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more places</source>
        <translation>
            <numerusform>%Ln autre lieu</numerusform>
            <numerusform>%Ln autres lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Home shows all places, Tab selects the places in view one after the other from the middle, Enter opens the selected one.</source>
        <translation>Les flèches déplacent la carte, plus et moins changent l’échelle, Origine montre tous les lieux, Tab sélectionne l’un après l’autre les lieux visibles en partant du milieu, Entrée ouvre celui qui est sélectionné.</translation>
    </message>
</context>
<context>
    <name>maillage::MendDialog</name>
    <message>
        <source>Mend: %1</source>
        <translation>Corriger&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take the tick off where the value should stay as it is. Nothing is written before you say so, and one undo takes all of it back.</source>
        <translation>Décochez les valeurs à laisser telles quelles. Rien n’est écrit avant votre accord, et une seule annulation remet tout comme avant.</translation>
    </message>
    <message>
        <source>None of these places can be mended for you: open them one by one.</source>
        <translation>Aucun de ces lieux ne peut être corrigé à votre place&#xa0;: ouvrez-les un à un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can be mended.</source>
        <translation>
            <numerusform>%Ln lieu peut être corrigé.</numerusform>
            <numerusform>%Ln lieux peuvent être corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more must be looked at one by one.</source>
        <translation>
            <numerusform>%Ln autre est à regarder à part.</numerusform>
            <numerusform>%Ln autres sont à regarder un à un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>maillage::NoteDialog</name>
    <message>
        <source>Note on “%1”</source>
        <translation>Note sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>maillage::PerimeterDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New perimeter</source>
        <translation>Nouveau périmètre</translation>
    </message>
    <message>
        <source>Change the perimeter</source>
        <translation>Modifier le périmètre</translation>
    </message>
    <message>
        <source>One commune a line: its name, or its INSEE code</source>
        <translation>Une commune par ligne&#xa0;: son nom, ou son code INSEE</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Communes:</source>
        <translation>&amp;Communes&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add those of the &amp;selected places</source>
        <translation>Ajouter celles des lieux &amp;sélectionnés</translation>
    </message>
    <message>
        <source>Add those of all places sho&amp;wn</source>
        <translation>Ajouter celles des lieux &amp;affichés</translation>
    </message>
    <message>
        <source>A perimeter of this name exists.</source>
        <translation>Un périmètre de ce nom existe.</translation>
    </message>
    <message>
        <source>No commune of this name or code: %1</source>
        <translation>Aucune commune de ce nom ou de ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several communes bear this name: %1. Write the département’s number after it: “Saint-Denis (93)”.</source>
        <translation>Plusieurs communes portent ce nom&#xa0;: %1. Écrivez le numéro du département après&#xa0;: «&#xa0;Saint-Denis (93)&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commune(s)</source>
        <translation>
            <numerusform>%Ln commune</numerusform>
            <numerusform>%Ln communes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Draw on the map…</source>
        <translation>&amp;Dessiner sur la carte…</translation>
    </message>
</context>
<context>
    <name>maillage::PerimetersDialog</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Own perimeters</source>
        <translation>Périmètres du hub</translation>
    </message>
    <message>
        <source>A perimeter is a territory of your own: some communes under a name, to filter and to count by.</source>
        <translation>Un périmètre est un territoire à vous&#xa0;: des communes sous un nom, pour filtrer et compter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln commune(s))</source>
        <translation>
            <numerusform>%1 (%Ln commune)</numerusform>
            <numerusform>%1 (%Ln communes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::PeriodsEditor</name>
    <message>
        <source>All year round</source>
        <translation>Toute l’année</translation>
    </message>
    <message>
        <source>Add a &amp;period</source>
        <translation>Ajouter une &amp;période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Remove this period</source>
        <translation>Retirer cette période</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>maillage::PlaceTable</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>maillage::PlacesPage</name>
    <message>
        <source>Add a place here…</source>
        <translation>Ajouter un lieu ici…</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Aucun lieu pour l’instant</translation>
    </message>
    <message>
        <source>Import a file of places, add the first one by hand, or right-click on the map where it stands.</source>
        <translation>Importez un fichier de lieux, ajoutez le premier à la main, ou faites un clic droit sur la carte à son emplacement.</translation>
    </message>
    <message>
        <source>No place matches</source>
        <translation>Aucun lieu ne correspond</translation>
    </message>
    <message>
        <source>Take a filter off, or search for less.</source>
        <translation>Retirez un filtre, ou cherchez moins précisément.</translation>
    </message>
</context>
<context>
    <name>maillage::PreferenceMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
</context>
<context>
    <name>maillage::PrintDialog</name>
    <message>
        <source>&amp;Internal places too</source>
        <translation>Aussi les lieux &amp;internes</translation>
    </message>
    <message>
        <source>Only the places that pass the present &amp;filter</source>
        <translation>Seulement les lieux du &amp;filtre affiché</translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation>Ap&amp;erçu et impression…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Print territorial map</source>
        <translation>Imprimer une carte territoriale</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>The territory’s name, when left empty</source>
        <translation>Le nom du territoire, si le champ reste vide</translation>
    </message>
    <message>
        <source>&amp;Territory:</source>
        <translation>&amp;Territoire&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>P&amp;apier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientation&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln place(s))</source>
        <translation>
            <numerusform>%1 (%Ln lieu)</numerusform>
            <numerusform>%1 (%Ln lieux)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>map.pdf</source>
        <translation>carte.pdf</translation>
    </message>
    <message>
        <source>The map was written to “%1”.</source>
        <translation>La carte a été écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Titl&amp;e:</source>
        <translation>Tit&amp;re :</translation>
    </message>
    <message>
        <source>The map is being drawn…</source>
        <translation>Dessin de la carte en cours…</translation>
    </message>
</context>
<context>
    <name>maillage::QualityPage</name>
    <message>
        <source>%1% of the places without error</source>
        <translation>%1&#xa0;% des lieux sans erreur</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 ·&#xa0;%2 ·&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln avec des erreurs</numerusform>
            <numerusform>%Ln avec des erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln avec des avertissements</numerusform>
            <numerusform>%Ln avec des avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>&amp;By territory:</source>
        <translation>&amp;Par territoire&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of territory</source>
        <translation>Type de territoire</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>What is to mend</source>
        <translation>Ce qu’il faut corriger</translation>
    </message>
    <message>
        <source>Checking the places…</source>
        <translation>Vérification des lieux en cours…</translation>
    </message>
    <message>
        <source>&amp;Show the places</source>
        <translation>&amp;Voir les lieux</translation>
    </message>
    <message>
        <source>Nothing to mend here</source>
        <translation>Rien à corriger ici</translation>
    </message>
    <message>
        <source>No place has an error or a warning.</source>
        <translation>Aucun lieu n’a d’erreur ni d’avertissement.</translation>
    </message>
    <message>
        <source>Export the quality board</source>
        <translation>Exporter le tableau de qualité</translation>
    </message>
    <message>
        <source>quality.csv</source>
        <translation>qualite.csv</translation>
    </message>
    <message>
        <source>The board was not written</source>
        <translation>Le tableau n’a pas été écrit</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Corriger…</translation>
    </message>
</context>
<context>
    <name>maillage::ReadableEditor</name>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>how a date is typed</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
</context>
<context>
    <name>maillage::RecordController</name>
    <message>
        <source>Moved. Edit → Undo puts it back.</source>
        <translation>Déplacé. Édition → Annuler le remet en place.</translation>
    </message>
    <message>
        <source>The place was not moved</source>
        <translation>Le lieu n’a pas été déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln fiche&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This version cannot be brought back</source>
        <translation>On ne peut pas revenir à cette version</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>La fiche est déjà comme elle était alors.</translation>
    </message>
    <message>
        <source>Their links, notes and stops go with them. Edit → Undo brings everything back.</source>
        <translation>Leurs liens, leurs notes et leurs arrêts partent avec elles. Édition → Annuler fait tout revenir.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Jeter la saisie&#xa0;?</translation>
    </message>
    <message>
        <source>It was never saved, and cannot be brought back.</source>
        <translation>Elle n’a jamais été enregistrée et ne pourra pas être retrouvée.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>La fiche n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>Elle n’est plus dans le hub.</translation>
    </message>
</context>
<context>
    <name>maillage::RecordForm</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message numerus="yes">
        <source>The standard refuses %Ln field(s).</source>
        <translation>
            <numerusform>Le standard refuse %Ln champ.</numerusform>
            <numerusform>Le standard refuse %Ln champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are doubtful.</source>
        <translation>
            <numerusform>%Ln champ est douteux.</numerusform>
            <numerusform>%Ln champs sont douteux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Montrer le suivant</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Ctrl+S or Ctrl+Enter</source>
        <translation>Ctrl+S ou Ctrl+Entrée</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <comment>name of a field, its value</comment>
        <translation>%1 (maintenant «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>What you wrote in this form is not in the hub yet. “Later” keeps it as it is, to go on with another time.</source>
        <translation>Ce que vous avez saisi dans ce formulaire n’est pas encore dans le hub. «&#xa0;Plus tard&#xa0;» le garde tel quel, pour le reprendre une autre fois.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>maillage::RecordsPage</name>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Chercher une structure</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 affichées sur %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aucune structure pour l’instant</translation>
    </message>
    <message>
        <source>Add the people you work with, or import them from a CSV or vCard file.</source>
        <translation>Ajoutez les personnes avec qui vous travaillez, ou importez-les d’un fichier CSV ou vCard.</translation>
    </message>
    <message>
        <source>Add the organisations behind the places, or import them from a CSV file.</source>
        <translation>Ajoutez les structures qui portent les lieux, ou importez-les d’un fichier CSV.</translation>
    </message>
    <message numerus="yes">
        <source>With errors (%Ln)</source>
        <translation>
            <numerusform>Avec des erreurs (%Ln)</numerusform>
            <numerusform>Avec des erreurs (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With warnings (%Ln)</source>
        <translation>
            <numerusform>Avec des avertissements (%Ln)</numerusform>
            <numerusform>Avec des avertissements (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for less, or take a filter off.</source>
        <translation>Cherchez moins de mots, ou retirez un filtre.</translation>
    </message>
</context>
<context>
    <name>maillage::RestoreDialog</name>
    <message>
        <source>Bring back this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Back to an earlier version</source>
        <translation>Retour à une version antérieure</translation>
    </message>
    <message>
        <source>“%1” would be again as it was on %2. This changes:</source>
        <translation>«&#xa0;%1&#xa0;» redeviendrait comme le %2. Ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Links and notes stay as they are. Edit → Undo takes this back.</source>
        <translation>Les liens et les notes restent tels quels. Édition → Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>The earlier version is back. Edit → Undo takes this back.</source>
        <translation>La version antérieure est de retour. Édition → Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>“%1” was deleted on %2. It would be there again as it was.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé le %2. Cette fiche serait de nouveau là, telle qu’elle était.</translation>
    </message>
    <message>
        <source>“%1” was deleted. It would be there again as it was on %2. This differs from how it was then:</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé. Il serait de nouveau là, tel qu’il était le %2. Ce qui diffère de son état au moment de la suppression&#xa0;:</translation>
    </message>
    <message>
        <source>Links, notes and stops that were deleted along with it come back too. Edit → Undo takes this back.</source>
        <translation>Les liens, notes et arrêts supprimés en même temps reviennent aussi. Édition → Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>maillage::RoundProgress</name>
    <message numerus="yes">
        <source>%Ln place(s) verified in %1</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%Ln lieu vérifié en %1</numerusform>
            <numerusform>%Ln lieux vérifiés en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to call</source>
        <translation>
            <numerusform>%Ln reste à appeler</numerusform>
            <numerusform>%Ln restent à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the calling round</source>
        <translation>Avancement de la campagne d’appels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be called again later, the first on %1</source>
        <translation>
            <numerusform>%Ln à rappeler plus tard, le %1</numerusform>
            <numerusform>%Ln à rappeler plus tard, le premier le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Saved filters, now “%1”</source>
        <translation>Filtres enregistrés, actuellement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre enregistré pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A filter of this name exists. Take another name, or choose that filter and update it.</source>
        <translation>Un filtre de ce nom existe. Prenez un autre nom, ou choisissez ce filtre et mettez-le à jour.</translation>
    </message>
</context>
<context>
    <name>maillage::SectionList</name>
    <message>
        <source>Sections of the form</source>
        <translation>Sections du formulaire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, number of faults</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln to mend</source>
        <comment>section of a form</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln point à corriger</numerusform>
            <numerusform>%1&#xa0;: %Ln points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up go from one section to the next.</source>
        <translation>Ctrl+Page suivante et Ctrl+Page précédente passent d’une section à l’autre.</translation>
    </message>
</context>
<context>
    <name>maillage::SpansEditor</name>
    <message>
        <source>Add opening times</source>
        <translation>Ajouter une plage horaire</translation>
    </message>
    <message>
        <source>Add opening times: %1</source>
        <translation>Ajouter une plage horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: opens at</source>
        <translation>%1&#xa0;: ouvre à</translation>
    </message>
    <message>
        <source>%1: closes at</source>
        <translation>%1&#xa0;: ferme à</translation>
    </message>
    <message>
        <source>Empty: open until the last person leaves</source>
        <translation>Vide&#xa0;: ouvert jusqu’au départ de la dernière personne</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>Retirer cette plage</translation>
    </message>
    <message>
        <source>Remove these times: %1</source>
        <translation>Retirer cette plage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maillage::SpecialHoursDialog</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open at these times</source>
        <translation>Ouvert à ces heures</translation>
    </message>
    <message>
        <source>Only what the remark says</source>
        <translation>Seulement ce que dit la remarque</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>Cas particulier</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Les semaines impaires</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Les semaines paires</translation>
    </message>
    <message>
        <source>These weeks of the year</source>
        <translation>Ces semaines de l’année</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances et jours fériés</translation>
    </message>
    <message>
        <source>Whether or not there are holidays</source>
        <translation>Vacances ou non</translation>
    </message>
    <message>
        <source>During school holidays</source>
        <translation>Pendant les vacances scolaires</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>Les jours fériés</translation>
    </message>
    <message>
        <source>During school holidays and on public ones</source>
        <translation>Pendant les vacances scolaires et les jours fériés</translation>
    </message>
    <message>
        <source>Beside the usual hours</source>
        <translation>Face aux horaires habituels</translation>
    </message>
    <message>
        <source>Instead of them</source>
        <translation>À leur place</translation>
    </message>
    <message>
        <source>On top of them</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>Le reste du temps</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Numbers of the weeks</source>
        <translation>Numéros des semaines</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4e</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5e</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>%1 of the month</source>
        <translation>%1 du mois</translation>
    </message>
    <message>
        <source>Days (none: all)</source>
        <translation>Jours (aucun&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Only in the month</source>
        <translation>Dans le mois, seulement le</translation>
    </message>
    <message>
        <source>This case goes beyond the fields: it is written in OpenStreetMap&apos;s syntax.</source>
        <translation>Ce cas dépasse ces champs&#xa0;: il s’écrit dans la syntaxe d’OpenStreetMap.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hours in OpenStreetMap&apos;s syntax</source>
        <translation>Horaires dans la syntaxe d’OpenStreetMap</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>for example: sur rendez-vous</source>
        <translation>par exemple&#xa0;: sur rendez-vous</translation>
    </message>
</context>
<context>
    <name>maillage::StagingModel</name>
    <message numerus="yes">
        <source>%Ln fault(s) to mend</source>
        <translation>
            <numerusform>%Ln faute à corriger</numerusform>
            <numerusform>%Ln fautes à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: the source’s values are taken</source>
        <translation>Conflit&#xa0;: les valeurs de la source sont prises</translation>
    </message>
    <message>
        <source>Conflict: the hub’s values are kept</source>
        <translation>Conflit&#xa0;: les valeurs du hub sont gardées</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>maillage::StatusView</name>
    <message numerus="yes">
        <source>%1: %Ln second(s) left</source>
        <translation>
            <numerusform>%1&#xa0;: encore %Ln seconde</numerusform>
            <numerusform>%1&#xa0;: encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Interrompre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
    <message>
        <source>Network: for the map only</source>
        <translation>Réseau&#xa0;: pour la carte seulement</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>maillage::StopDialog</name>
    <message>
        <source>Stop of “%1”</source>
        <translation>Arrêt de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say where the stop is: its name or its commune.</source>
        <translation>Dites où est l’arrêt&#xa0;: son nom ou sa commune.</translation>
    </message>
</context>
<context>
    <name>maillage::TableColumns</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Trier par ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>Trier &amp;ensuite par cette colonne</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>&amp;Restore the usual columns</source>
        <translation>&amp;Rétablir les colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>maillage::TableController</name>
    <message numerus="yes">
        <source>%Ln place(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln lieu copié, à coller dans un tableur.</numerusform>
            <numerusform>%Ln lieux copiés, à coller dans un tableur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln personne copiée, à coller dans un tableur.</numerusform>
            <numerusform>%Ln personnes copiées, à coller dans un tableur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>%Ln structure copiée, à coller dans un tableur.</numerusform>
            <numerusform>%Ln structures copiées, à coller dans un tableur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maillage::TerritoriesPage</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commune(s)</source>
        <translation>
            <numerusform>%Ln commune</numerusform>
            <numerusform>%Ln communes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in no territory…</source>
        <translation>
            <numerusform>%Ln lieu dans aucun territoire…</numerusform>
            <numerusform>%Ln lieux dans aucun territoire…</numerusform>
        </translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>territories.csv</source>
        <translation>territoires.csv</translation>
    </message>
    <message>
        <source>The comparison was not written</source>
        <translation>La comparaison n’a pas été écrite</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>For 10,000 inhabitants</source>
        <translation>Pour 10&#xa0;000 habitants</translation>
    </message>
    <message>
        <source>Share of the places</source>
        <translation>Part des lieux</translation>
    </message>
    <message>
        <source>&amp;Choose a territory…</source>
        <translation>&amp;Choisir un territoire…</translation>
    </message>
    <message>
        <source>How the figures are given</source>
        <translation>Comment les chiffres sont donnés</translation>
    </message>
    <message>
        <source>Figures of the territory</source>
        <translation>Chiffres du territoire</translation>
    </message>
    <message>
        <source>&amp;Show the places</source>
        <translation>&amp;Montrer les lieux</translation>
    </message>
    <message>
        <source>Co&amp;mpare:</source>
        <translation>Com&amp;parer&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of territory</source>
        <translation>Sorte de territoire</translation>
    </message>
    <message>
        <source>Comparison of territories</source>
        <translation>Comparaison de territoires</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Show &amp;these places</source>
        <translation>Montrer c&amp;es lieux</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Aucun lieu</translation>
    </message>
    <message>
        <source>Choose a territory to see what is known of it.</source>
        <translation>Choisissez un territoire pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Fi&amp;gures:</source>
        <translation>Chiff&amp;res&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Its sheet</source>
        <translation>Sa fic&amp;he</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Distance to a place</source>
        <translation>Distance à un lieu</translation>
    </message>
    <message>
        <source>On the m&amp;ap…</source>
        <translation>&amp;Sur la carte…</translation>
    </message>
</context>
<context>
    <name>maillage::TerritoryBoard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In no known commune</source>
        <translation>Dans aucune commune connue</translation>
    </message>
</context>
<context>
    <name>maillage::TerritoryDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Choose a territory</source>
        <translation>Choisir un territoire</translation>
    </message>
    <message>
        <source>Name, postcode, INSEE code or SIREN</source>
        <translation>Nom, code postal, code INSEE ou SIREN</translation>
    </message>
    <message>
        <source>Name, postcode or code of the territory</source>
        <translation>Nom, code postal ou code du territoire</translation>
    </message>
    <message>
        <source>Territories found</source>
        <translation>Territoires trouvés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Régions, départements, intercommunalities and communes of all France.</source>
        <translation>Régions, départements, intercommunalités et communes de toute la France.</translation>
    </message>
    <message>
        <source>No territory has this name or code.</source>
        <translation>Aucun territoire n’a ce nom ou ce code.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln territory(ies) found</source>
        <translation>
            <numerusform>%Ln territoire trouvé</numerusform>
            <numerusform>%Ln territoires trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln; type more letters for others</source>
        <translation>
            <numerusform>Le premier&#xa0;; tapez plus de lettres pour en trouver d’autres</numerusform>
            <numerusform>Les %Ln premiers&#xa0;; tapez plus de lettres pour en trouver d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — région</source>
        <translation>%1 — région</translation>
    </message>
    <message>
        <source>%1 — département %2</source>
        <translation>%1 — département %2</translation>
    </message>
    <message>
        <source>%1 — intercommunality</source>
        <translation>%1 — intercommunalité</translation>
    </message>
    <message>
        <source>%1 — commune, %2</source>
        <translation>%1 — commune, %2</translation>
    </message>
    <message>
        <source>%1 — arrondissement, %2</source>
        <translation>%1 — arrondissement, %2</translation>
    </message>
    <message>
        <source>%1 — own perimeter</source>
        <translation>%1 — périmètre du hub</translation>
    </message>
</context>
<context>
    <name>maillage::ThemeDialog</name>
    <message>
        <source>A figure on the map</source>
        <translation>Un chiffre sur la carte</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Chiffre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Drawn as:</source>
        <translation>&amp;Dessiné en&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lasses by:</source>
        <translation>C&amp;lasses par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Number of classes:</source>
        <translation>&amp;Nombre de classes&#xa0;:</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Colours by class</source>
        <translation>Couleurs par classe</translation>
    </message>
    <message>
        <source>Circles as large as the numbers</source>
        <translation>Cercles proportionnels</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Seuils naturels (Jenks)</translation>
    </message>
    <message>
        <source>As many territories in each (quantiles)</source>
        <translation>Autant de territoires dans chacune (quantiles)</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Intervalles égaux</translation>
    </message>
    <message>
        <source>Numbers that add up are better shown as circles: large territories have more of everything.</source>
        <translation>Les nombres qui s’additionnent se montrent mieux en cercles&#xa0;: les grands territoires ont plus de tout.</translation>
    </message>
    <message>
        <source>Shares and rates are better shown as colours: they do not add up.</source>
        <translation>Les parts et les taux se montrent mieux en couleurs&#xa0;: ils ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Type %1 to %2 different numbers with semicolons between them: where one class ends and the next begins.</source>
        <translation>Tapez de %1 à %2 nombres différents, séparés par des points-virgules&#xa0;: là où une classe finit et où la suivante commence.</translation>
    </message>
    <message>
        <source>Limits of the &amp;classes:</source>
        <translation>&amp;Bornes des classes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>maillage::ThemeLegendView</name>
    <message>
        <source>Take these figures off the map</source>
        <translation>Retirer ces chiffres de la carte</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
</context>
<context>
    <name>maillage::TileServerDialog</name>
    <message>
        <source>Another map server</source>
        <translation>Un autre serveur de cartes</translation>
    </message>
    <message>
        <source>&amp;Address of the tiles:</source>
        <translation>&amp;Adresse des tuiles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who made the map:</source>
        <translation>&amp;Qui a fait la carte&#xa0;:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Say who made the map: it stands at the map’s edge.</source>
        <translation>Dites qui a fait la carte&#xa0;: cela figure au bord de la carte.</translation>
    </message>
</context>
<context>
    <name>maillage::TopicTableModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What is to mend</source>
        <translation>Ce qu’il faut corriger</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>maillage::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Leave the &amp;tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Chercher et filtrer</translation>
    </message>
    <message>
        <source>Type a name, a town or a service: the list follows. Tick filters below; the numbers say how many places each would leave.</source>
        <translation>Tapez un nom, une ville ou un service&#xa0;: la liste suit. Cochez des filtres en dessous&#xa0;; les nombres disent combien de lieux chacun laisserait.</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>Les lieux</translation>
    </message>
    <message>
        <source>One line for each place that matches. A click selects it, a double click or Enter opens its form. Click a column’s title to sort.</source>
        <translation>Une ligne pour chaque lieu qui correspond. Un clic le choisit, un double clic ou Entrée ouvre son formulaire. Cliquez sur le titre d’une colonne pour trier.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The same places on a map that needs no network. Right-click adds a place where you point; drag a selected place to move it.</source>
        <translation>Les mêmes lieux, sur une carte qui marche sans réseau. Un clic droit ajoute un lieu à cet endroit&#xa0;; faites glisser un lieu choisi pour le déplacer.</translation>
    </message>
    <message>
        <source>Everything about one place</source>
        <translation>Tout sur un lieu</translation>
    </message>
    <message>
        <source>Details, links with people and organisations, notes, and who changed what. What the standard refuses stands there in plain words.</source>
        <translation>Les détails, les liens avec des personnes et des structures, les notes, et qui a changé quoi. Ce que le standard refuse y est dit en mots simples.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>Every change is saved at once and can be undone, even an import of thousands of lines, even tomorrow. Import and export stand here too.</source>
        <translation>Chaque modification est enregistrée aussitôt et peut s’annuler, même un import de milliers de lignes, même demain. L’import et l’export sont ici aussi.</translation>
    </message>
    <message>
        <source>Help is near</source>
        <translation>L’aide est tout près</translation>
    </message>
    <message>
        <source>F1 opens the page about what you are doing. The Help menu has all pages, and this tour.</source>
        <translation>F1 ouvre la page sur ce que vous êtes en train de faire. Le menu Aide contient toutes les pages, et cette visite.</translation>
    </message>
</context>
<context>
    <name>maillage::TransferController</name>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Places, people, organisations (*.csv *.tsv *.txt *.geojson *.json *.vcf)</source>
        <translation>Lieux, personnes, structures (*.csv *.tsv *.txt *.geojson *.json *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>maillage::WebTileLayer</name>
    <message>
        <source>The map server %1 refuses its tiles. Check its conditions of use, or choose another basemap.</source>
        <translation>Le serveur de cartes %1 refuse ses tuiles. Vérifiez ses conditions d’usage, ou choisissez un autre fond de carte.</translation>
    </message>
    <message>
        <source>The map server %1 answers with error %2. It is left alone for a while.</source>
        <translation>Le serveur de cartes %1 répond par l’erreur %2. Il est laissé en paix un moment.</translation>
    </message>
    <message>
        <source>The map server %1 cannot be reached (%2).</source>
        <translation>Le serveur de cartes %1 est injoignable (%2).</translation>
    </message>
</context>
<context>
    <name>maillage::WelcomePage</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Welcome to Maillage</source>
        <translation>Bienvenue dans Maillage</translation>
    </message>
    <message>
        <source>The directory of the places where people get help with digital life, on your own computer. It all stands in one file, the hub, which stays with you: nothing is sent anywhere.</source>
        <translation>L’annuaire des lieux où l’on trouve de l’aide pour sa vie numérique, sur votre propre ordinateur. Tout tient dans un fichier, le hub, qui reste chez vous&#xa0;: rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Look around in the sample</source>
        <translation>Découvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Invented places in Pays de la Loire, and a short tour. You can break nothing.</source>
        <translation>Des lieux inventés en Pays de la Loire, et une courte visite. Vous ne pouvez rien abîmer.</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV, a GeoJSON file, contacts. You see everything before it is written.</source>
        <translation>Un tableau enregistré en CSV, un fichier GeoJSON, des contacts. Vous voyez tout avant que ce soit écrit.</translation>
    </message>
    <message>
        <source>Begin with an empty hub and fill in a form.</source>
        <translation>Commencer par un hub vide et remplir un formulaire.</translation>
    </message>
    <message>
        <source>&amp;Open a hub</source>
        <translation>&amp;Ouvrir un hub</translation>
    </message>
    <message>
        <source>A .maillage file, yours or a colleague’s.</source>
        <translation>Un fichier .maillage, le vôtre ou celui d’une collègue.</translation>
    </message>
    <message>
        <source>&amp;Begin with a file you have</source>
        <translation>&amp;Partir d’un fichier</translation>
    </message>
    <message>
        <source>&amp;Add a first place</source>
        <translation>Ajouter un pre&amp;mier lieu</translation>
    </message>
    <message>
        <source>&amp;Your name, for the history of what you change:</source>
        <translation>&amp;Votre nom, pour l’historique de ce que vous changez&#xa0;:</translation>
    </message>
    <message>
        <source>Your name, as the history and your verifications show it</source>
        <translation>Votre nom, tel que l’historique et vos vérifications le montrent</translation>
    </message>
</context>
<context>
    <name>maillage::WindowActions</name>
    <message>
        <source>&amp;New hub…</source>
        <translation>&amp;Nouveau hub…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Print territorial map…</source>
        <translation>Im&amp;primer une carte territoriale…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>C&amp;lose hub</source>
        <translation>&amp;Fermer le hub</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rech&amp;ercher</translation>
    </message>
    <message>
        <source>&amp;Show all places</source>
        <translation>Afficher &amp;tous les lieux</translation>
    </message>
    <message>
        <source>&amp;Add a place…</source>
        <translation>&amp;Ajouter un lieu…</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Ajouter une &amp;personne…</translation>
    </message>
    <message>
        <source>Add an &amp;organisation…</source>
        <translation>Ajouter une &amp;structure…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
        <source>Places &amp;without coordinates</source>
        <translation>Lieux sans &amp;coordonnées</translation>
    </message>
    <message>
        <source>Add a &amp;link…</source>
        <translation>Ajouter un &amp;lien…</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>&amp;About Maillage</source>
        <translation>À &amp;propos de Maillage</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;History of the hub…</source>
        <translation>&amp;Historique du hub…</translation>
    </message>
    <message>
        <source>&amp;Changes since the last committee…</source>
        <translation>&amp;Changements depuis le dernier COPIL…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>Add a s&amp;top…</source>
        <translation>Ajouter un a&amp;rrêt…</translation>
    </message>
    <message>
        <source>Edit the &amp;selection…</source>
        <translation>Modifier la sélec&amp;tion…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Copy the se&amp;lected rows</source>
        <translation>Cop&amp;ier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Votre nom…</translation>
    </message>
    <message>
        <source>&amp;Find the coordinates…</source>
        <translation>Tr&amp;ouver les coordonnées…</translation>
    </message>
    <message>
        <source>Add&amp;ress files…</source>
        <translation>&amp;Fichiers d’adresses…</translation>
    </message>
    <message>
        <source>&amp;Go to an address…</source>
        <translation>Aller à une &amp;adresse…</translation>
    </message>
</context>
</TS>
