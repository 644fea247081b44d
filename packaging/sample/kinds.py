# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of place of the imaginary hub: what each offers, and how it speaks of itself."""
import dataclasses

import words

PROCEDURES = "Aide aux démarches administratives"
BASICS = "Maîtrise des outils numériques du quotidien"
WORK = "Insertion professionnelle via le numérique"
SAFETY = "Utilisation sécurisée du numérique"
PARENTS = "Parentalité et éducation avec le numérique"
LEISURE = "Loisirs et créations numériques"
WORLD = "Compréhension du monde numérique"
ACCESS = "Accès internet et matériel informatique"
CHEAP = "Acquisition de matériel informatique à prix solidaire"


@dataclasses.dataclass(frozen=True)
class Kind:
    name: str            # {commune} without, {of} with its preposition; {own} one of `own`
    typologie: str
    hours: str           # a group of words.PATTERNS
    parent: str          # "ville", "intercommunalité", "ccas", "association", ""
    services: tuple
    resume: tuple
    own: tuple = ()
    publics: tuple = ()
    programmes: tuple = ()
    fees: tuple = ("Gratuit",)
    support: tuple = ("Accompagnement individuel", "Dans un atelier collectif")


KINDS = {
    "library": Kind(
        "Médiathèque {own}", "BIB", "library", "ville", (BASICS, SAFETY, LEISURE, WORLD, ACCESS),
        ("Postes en libre accès, wifi gratuit et ateliers de découverte : la médiathèque accueille les curieux comme "
         "les débutants.",
         "Un espace multimédia ouvert à tous, avec un médiateur numérique sur place deux demi-journées par semaine.",
         "Prêt de tablettes et de liseuses, initiation à l'ordinateur et rendez-vous « un livre, un clic »."),
        tuple(words.READERS), ("Jeunes", "Seniors", "Familles et/ou enfants"),
        ("Bibliothèques numérique de référence", "Conseillers numériques"), ("Gratuit",),
        ("En autonomie", "Accompagnement individuel", "Dans un atelier collectif")),
    "france": Kind(
        "France services {of}", "RFS", "office", "intercommunalité", (PROCEDURES, BASICS, ACCESS),
        ("Deux agents vous accueillent pour toutes vos démarches : impôts, retraite, santé, allocations, papiers.",
         "Un guichet de proximité pour vos démarches en ligne, sans rendez-vous le matin et sur rendez-vous "
         "l'après-midi.",
         "Aide aux démarches et prise en main des sites publics, avec un poste en libre accès."),
        (), ("Seniors",), ("France Services", "Aidants Connect", "Conseillers numériques"), ("Gratuit",),
        ("En autonomie", "Accompagnement individuel")),
    "ccas": Kind(
        "Centre communal d'action sociale {of}", "CCAS", "office", "ccas", (PROCEDURES, BASICS, CHEAP),
        ("Le CCAS accompagne les habitants dans leurs démarches en ligne et oriente vers les ateliers du secteur.",
         "Permanence numérique chaque semaine : ouverture de droits, messagerie, attestations."),
        (), ("Seniors", "Familles et/ou enfants"), ("Aidants Connect", "Point d'accès numérique CAF"), ("Gratuit",),
        ("Accompagnement individuel",)),
    "social": Kind(
        "Centre socioculturel {own}", "CSC", "office", "association", (PROCEDURES, BASICS, PARENTS, SAFETY, ACCESS),
        ("Ateliers en petit groupe, café numérique du jeudi et aide individuelle aux démarches : chacun son rythme.",
         "Le centre socioculturel propose des ateliers parents-enfants sur les écrans et un accès libre à internet.",
         "Un lieu de vie ouvert à tous, où l'on apprend l'ordinateur et le smartphone entre voisins."),
        tuple(words.CENTRES), ("Familles et/ou enfants", "Jeunes", "Seniors"),
        ("Conseillers numériques", "Promeneurs du net", "Point d'accès numérique CAF"),
        ("Gratuit", "Gratuit sous condition"), ("Accompagnement individuel", "Dans un atelier collectif")),
    "quarter": Kind(
        "Maison de quartier {own}", "MQ", "workshop", "ville", (PROCEDURES, BASICS, PARENTS, ACCESS),
        ("Une permanence d'aide aux démarches et des ateliers smartphone, au cœur du quartier.",
         "Accès libre à trois ordinateurs et accompagnement par une conseillère numérique."),
        tuple(words.QUARTERS), ("Seniors", "Femmes"), ("Conseillers numériques",), ("Gratuit",),
        ("En autonomie", "Accompagnement individuel", "Dans un atelier collectif")),
    "association": Kind(
        "{own}", "ASSO", "workshop", "", (BASICS, SAFETY, WORLD, ACCESS, CHEAP),
        ("Association de bénévoles : initiation à l'informatique, dépannage et conseils sur tous les appareils.",
         "Cours en petits groupes, de la première souris aux photos de vacances, dans la bonne humeur.",
         "Nous remettons en état des ordinateurs donnés et les cédons à prix solidaire, avec une prise en main."),
        tuple(words.ASSOCIATIONS), ("Seniors", "Étudiants"), ("Certification PIX", "Emmaüs Connect"),
        ("Gratuit sous condition", "Payant"), ("Accompagnement individuel", "Dans un atelier collectif")),
    "hub": Kind(
        "{own}", "TIERS_LIEUX", "office", "", (BASICS, WORK, LEISURE, WORLD, ACCESS),
        ("Tiers-lieu associatif : espace de travail partagé, café et ateliers numériques ouverts au voisinage.",
         "Un lieu pour travailler, apprendre et fabriquer, avec un accueil numérique deux jours par semaine."),
        tuple(words.TIERS_LIEUX), ("Jeunes", "Étudiants"), ("Conseillers numériques", "Grande école du numérique"),
        ("Gratuit", "Payant"), ("En autonomie", "Dans un atelier collectif")),
    "fablab": Kind(
        "{own}", "FABLAB", "workshop", "", (LEISURE, WORLD, WORK),
        ("Impression 3D, découpe laser et initiation au code : on vient avec une idée, on repart avec un objet.",),
        tuple(words.FABLABS), ("Jeunes", "Étudiants"), (), ("Gratuit sous condition", "Payant"),
        ("En autonomie", "Dans un atelier collectif")),
    "youth": Kind(
        "Point information jeunesse {of}", "PIJ_BIJ", "workshop", "ville", (PROCEDURES, WORK, SAFETY, ACCESS),
        ("Aide au CV, aux candidatures en ligne et aux démarches des 16-30 ans, sans rendez-vous.",),
        (), ("Jeunes", "Étudiants"), ("Promeneurs du net",), ("Gratuit",),
        ("En autonomie", "Accompagnement individuel")),
    "mission": Kind(
        "Mission locale {of}", "ML", "office", "association", (WORK, BASICS, PROCEDURES),
        ("Accompagnement des 16-25 ans vers l'emploi, avec un parcours numérique certifiant.",),
        (), ("Jeunes",), ("Certification PIX",), ("Gratuit",),
        ("Accompagnement individuel", "Dans un atelier collectif")),
    "family": Kind(
        "Espace de vie sociale {own}", "EVS", "workshop", "association", (PROCEDURES, BASICS, PARENTS),
        ("Un café associatif et un coup de main numérique, tenus par les habitants eux-mêmes.",
         "Ateliers smartphone le jeudi et aide aux démarches à la demande, dans le bourg et à domicile."),
        tuple(words.CENTRES), ("Familles et/ou enfants", "Seniors"), ("Point d'accès numérique CAF",), ("Gratuit",),
        ("Accompagnement individuel", "Dans un atelier collectif", "À distance")),
    "epn": Kind(
        "Espace public numérique {of}", "EPN", "workshop", "ville", (BASICS, SAFETY, LEISURE, ACCESS),
        ("Douze postes, un animateur et un programme d'ateliers renouvelé chaque trimestre.",),
        (), ("Seniors", "Jeunes"), ("Conseillers numériques", "Certification PIX"), ("Gratuit sous condition",),
        ("En autonomie", "Dans un atelier collectif")),
    "bus": Kind(
        "{own}", "ENM", "workshop", "intercommunalité", (PROCEDURES, BASICS, SAFETY, ACCESS),
        ("Un camion équipé de huit postes qui s'arrête dans les bourgs : la tournée du mois est affichée en mairie.",),
        tuple(words.BUSES), ("Seniors",), ("Conseillers numériques", "Aidants Connect"), ("Gratuit",),
        ("Accompagnement individuel", "Dans un atelier collectif")),
    "repair": Kind(
        "Ressourcerie {own}", "RESSOURCERIE", "workshop", "association", (CHEAP, WORLD, BASICS),
        ("Matériel informatique reconditionné, atelier de réparation ouvert à tous le samedi.",),
        ("La Seconde Vie", "Le Ressort"), (), ("Relais numérique (Emmaüs Connect)",), ("Payant",),
        ("Dans un atelier collectif",)),
}
DETAILS = (
    "L'accueil se fait {when}. Pour un accompagnement plus long, mieux vaut prendre rendez-vous.",
    "Nous travaillons avec les travailleurs sociaux du secteur, qui peuvent orienter directement vers nos ateliers.",
    "Le matériel est fourni ; chacun peut aussi venir avec son propre ordinateur, sa tablette ou son téléphone.",
    "Les débutants sont les bienvenus : aucune question n'est trop simple.",
    "Un parking et un arrêt de bus se trouvent à deux pas. Le bâtiment est accessible aux fauteuils roulants.",
    "Les ateliers comptent six personnes au plus, afin que chacun puisse pratiquer.",
    "En cas de grande difficulté avec l'écrit, une bénévole peut vous accompagner pendant toute la séance.",
)
