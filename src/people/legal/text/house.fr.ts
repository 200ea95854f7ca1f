import type { HouseTexts } from "./house.ts";

/** Our own text of each page, until the publisher writes another; `{blanks}` as blanks.ts fills them. */
export const houseFr: HouseTexts = {
  accessibility: {
    title: "Accessibilité\u00a0: {conformite}",
    lead: "Ce que la loi nous demande de dire, ce que nous vérifions, et à qui signaler ce qui vous arrête.",
    body: `
**{nom}** s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.

# État de conformité

Ce site est **{conformite}** avec le référentiel général d’amélioration de l’accessibilité (RGAA 4.1)\u00a0: {audit}.

# Ce que nous vérifions déjà

- Chaque page passe des contrôles automatiques (WCAG 2.2, niveau AA), en clair et en sombre, dans les trois langues. Ils ne voient qu’une partie des critères.
- Les parcours principaux sont joués au clavier seul et sans script.
- Chaque carte et chaque graphique a son tableau.

# Ce qui manque

- L’essai avec des personnes qui utilisent un lecteur d’écran.
- Une version en langue des signes\u202f; des résumés en mots faciles ailleurs que dans les démarches.

# Nous signaler un obstacle

Écrivez {ecrire}\u00a0: dites la page et ce qui bloque. Nous répondons et proposons une autre voie pour votre démarche.

# Si nous ne répondons pas

Vous pouvez saisir le Défenseur des droits\u00a0: par son [formulaire](https://formulaire.defenseurdesdroits.fr/), auprès de son délégué dans votre région, ou par courrier gratuit, sans timbre\u00a0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,
  },
  privacy: {
    title: "Vie privée",
    lead: "On peut tout lire ici sans compte, sans traceur et sans rien laisser derrière soi.",
    body: `
# Ce que nous ne faisons pas

- Aucun traceur, aucune mesure d’audience par un tiers, aucune publicité.
- Aucun appel à un autre site quand vous lisez une page\u00a0: ni police, ni carte, ni script.

# Ce que nous gardons

Le serveur ne note ni votre adresse internet ni ce que vous cherchez.

{donnees}

# Vos droits

Dans «\u00a0Mes données\u00a0», vous voyez ce qui vous concerne, en prenez une copie, et effacez votre compte\u00a0: il se ferme aussitôt, vous pouvez revenir pendant quatorze jours, puis votre nom et vos adresses sont effacés partout, et vos mots si vous le demandez, là où rien n’en dépend. Vous pouvez aussi demander à voir, corriger ou effacer ce qui vous concerne\u00a0: écrivez {ecrire}, ou au délégué à la protection des données ({delegue}). Si la réponse ne vous convient pas, vous pouvez saisir la [CNIL](https://www.cnil.fr/fr/plaintes).`,
  },
  legal: {
    title: "Mentions légales",
    lead: "Qui publie ce site, avec quel logiciel, et sous quelles conditions vous pouvez reprendre ce qui s’y trouve.",
    body: `
# Éditeur

{editeur}. Pour toute question, écrivez {ecrire}.

Direction de la publication\u00a0: {directeur}.

# Hébergement

{hebergeur}.

# Logiciel

Beffroi est un logiciel libre, sous licence [EUPL 1.2](https://eupl.eu/1.2/fr/). N’importe quelle collectivité peut le reprendre, le changer et le publier.

# Données

Les données ouvertes de ce site se reprennent sous [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), en citant la source et la date. La liste des communes et leur population viennent du code officiel géographique et du recensement de l’Insee\u202f; les centres des communes, d’IGN Admin Express 2018.

# Signaler une faille

Écrivez {ecrire} avant de publier. Nous accusons réception sous trois jours ouvrés, nous corrigeons, et nous vous nommons si vous le souhaitez. Nous ne poursuivons pas qui cherche de bonne foi sans abîmer ni copier les données d’autrui.`,
  },
  terms: {
    title: "Conditions d’utilisation",
    lead: "Lire ne demande rien. Pour agir avec un compte, voici ce à quoi chacun s’engage, vous comme nous.",
    body: `
# Votre compte

- Un compte appartient à une personne. Ne le prêtez pas\u00a0; pour agir au nom d’une structure, demandez-y une fonction.
- Donnez une adresse électronique que vous lisez. Choisissez le nom que les autres voient\u00a0: le vôtre ou un pseudonyme, jamais celui d’un autre.
- Prévenez-nous si quelqu’un d’autre se sert de votre compte.

# Ce que vous écrivez

- Vous en êtes l’auteur et vous en répondez. N’écrivez rien de contraire à la loi, d’injurieux, ni de données sur une autre personne sans son accord.
- Ce que vous publiez peut être relu, repris et traduit par la métropole et par les autres, sous Licence Ouverte 2.0.
- Un contenu retiré l’est pour une raison écrite. Vous pouvez demander qu’une autre personne la réexamine.

# Ce à quoi nous nous engageons

- Le service est gratuit et se lit sans compte.
- Nous gardons le moins possible de données, nous ne les vendons pas, et nous n’en tirons pas de publicité.
- Vous pouvez à tout moment prendre une copie de vos données ou effacer votre compte, dans «\u00a0Mon espace\u00a0».
- Nous vous prévenons quand ces conditions changent, et nous vous demandons de nouveau votre accord.

# Si nous ne sommes pas d’accord

Écrivez-nous d’abord. Le droit français s’applique\u00a0; {mediateur} et {tribunal} restent ouverts à chacun.`,
  },
};
