// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/proposals/title_words.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace maillage {

namespace {

// Words with a space between.

constexpr QStringView smallWords =
    u"a au aux avec chez d dans de des du en es et hui l la le les lez lors ou par pour qu sans sous sur un "
    u"une";

constexpr QStringView acronyms =
    u"aci adapei adie adil admr aep afb afpa agefiph ajc alsh amap anct anpe apajh apec apei apf apij app "
    u"asbl asc ase aslc bge bij btp cada cadhi cae caf cafoc carsat caue ccas cci cdad cdc cdcs cdg cdos "
    u"cedex cemea cesam cfa cfppa chrs chu cias cibc cidff cio cirfa civam clic cma cmp cms cnam cned cnfpt "
    u"cnrs codev cpam cpef cph cpie crij crous csapa csc ddfip ddt dgfip ditep ehpad epci epde epic epide epn "
    u"esat esf espe ess etti fcpe fjt fle fol geiq gem gip greta hlm huda iae ifac ifsi ime insee inspe irts "
    u"itep iut laep lec mda mdd mde mdef mdph mds mdsi medef mfr mjc mjd mlj mq msa msap msd msp mva ntic oil "
    u"onac ong opac oph pad paej pam pap pcb pij pimms plie pmi pmr pnr psp qpv ram rd rn rpe rsa rsp saad "
    u"samsah savs scic scop sdis sdjes sessad siae siao sidpc siren siret sivom sivu smj spip spl ssiad ter "
    u"tic tzcld ucpa udaf ufcv ufr uimm ulis una unaf unafam upe urscop urssaf usep utams utas utbm utl utpas "
    u"utps uts utt vae za zac zi zup";

constexpr QStringView accented =
    u"accès activité activités âge âgées âgés agglomération aide-mémoire aîné aînés amélie amitié amitiés "
    u"andré andrée angoulême après-guerre après-midi ardèche arrêt artothèque bâtiment bâtiments béarn "
    u"bédéthèque bénévolat bénévole bénévoles benoît besançon béziers bibliothèque bien-être café cafés "
    u"cécile célestin céline centre-bourg centre-ville césaire césar cévennes cézanne château châteauroux "
    u"châteaux chef-lieu cinéma cinémathèque cité cités clémence clément cléo co-working collectivité "
    u"collectivités collège collèges comité comités communauté communautés compétence compétences "
    u"complémentaire condé conquête copropriété corrèze côte côtes créa créatif création créative créativité "
    u"crèche crédit cyberthèque déchèterie déchetterie découverte déjà demi-pension départ département "
    u"départemental départementale départementaux départements dépôt désert désiré détente détention "
    u"développement diversité drôme dumézil durée échange échanges éco école écoles écologie écologique "
    u"économie économique écureuil édith édouard éducatif éducation éducative efficacité égalité église élan "
    u"élève élèves élisabeth élise éloi éluard émergence émile émilie emmaüs employabilité employé employés "
    u"énergie énergies enquête équipe équipement équipements éric espérance étang étangs étape étapes été "
    u"étienne étoile étoiles étudiant étudiante étudiantes étudiants eugène eugénie éveil événement "
    u"événements évolution évreux exupéry fédération fédérations félicien félix féminin féminine féminisme "
    u"fête fêtes finistère forêt forêts Franche-Comté françois françoise fraternité frédéric frère frères "
    u"gaël gâtinais général générale génération générations généraux geneviève gérard gérontologie gîte "
    u"guérande guévara handicapé handicapées handicapés hébergement hélène hérault hôpital hôpitaux hôtel "
    u"hygiène idée idées île Île-de-France îles immigré immigrés ingénierie intégration intercommunalité "
    u"intérêt intérêts irène isère itinérance itinérant itinérante jaurès jérémie jérôme joséphine légal "
    u"légale léman léo léon léonard léonie léopold libre-service littérature lozère ludothèque lumière "
    u"lumières lycée lycées maître maîtres mathéo médard média médias médiateur médiateurs médiathèque "
    u"médiation médiatrice médical médicale médico médico-social médico-sociale mémoire mémoires ménage "
    u"mendès mère mères mérimée métier métiers métropole métropolitain métropolitaine mi-temps michaël "
    u"michèle micro-crèche micro-folie mini-crèche mobilité mobilités molière multi-accueil multimédia "
    u"multimédias musée musées mutualité nécessité négociation nièvre nîmes noël noémie numérique numériques "
    u"océan œuvre œuvres opéra orée orléans paramédical parentalité parité pêche pêcheurs pédagogie "
    u"pédagogique péguy pépinière pépinières père pères périgord périnatal périnatalité périscolaire "
    u"personnalité phonothèque pièce pièces plélo poésie pôle pôles porte-à-porte post-cure pré préau "
    u"précarité préfecture première présence prêt prêts prévention prévert prévost privé privée privées "
    u"propreté propriété protégé protégée Provence-Alpes-Côte publicité pyrénées qualité québec réception "
    u"récré récréation réemploi réfugié réfugiés régie région régional régions réinsertion rémi rémy "
    u"rendez-vous rené renée rénovation rénové réparation répertoire répit république réseau réseaux "
    u"résidence résidences résistance réunion réussite révolution rez-de-chaussée rhône Rhône-Alpes rivière "
    u"rivières sans-abri santé saône savoir-être scène scènes sébastien sécurité sédar self-service sémard "
    u"sérénité sévigné siècle siècles siège société solidarité solidarités sous-préfecture sous-sol "
    u"spécialisé spécialisée stéphane stéphanie supérieur supérieure surdité système systèmes technopôle télé "
    u"télécentre télécentres télétravail tête têtes théâtre théo théodore théophile thérèse tiers-lieu "
    u"tiers-lieux trésor trésorerie unité unités université universités valérie vallée vallées variété vélo "
    u"vélos vendée vérité véronique véry vidéothèque vis-à-vis voilà zéro zoé";

QSet<QString> setOf(QStringView words) {
    QSet<QString> set;
    for (const QStringView word : words.split(QLatin1Char(' '))) {
        set.insert(word.toString());
    }
    return set;
}

/// By the folded word.
QHash<QString, QString> accentsOf(QStringView words) {
    QHash<QString, QString> accents;
    for (const QStringView word : words.split(QLatin1Char(' '))) {
        accents.insert(QString::fromStdString(fold(word.toString().toStdString())), word.toString());
    }
    return accents;
}

} // namespace

bool isSmallWord(const QString& folded) {
    static const QSet<QString> words = setOf(smallWords);
    return words.contains(folded);
}

bool isAcronym(const QString& folded) {
    static const QSet<QString> words = setOf(acronyms);
    return words.contains(folded);
}

QString accentedWord(const QString& folded) {
    static const QHash<QString, QString> words = accentsOf(accented);
    return words.value(folded);
}

} // namespace maillage
