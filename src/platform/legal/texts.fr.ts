import type { Legal } from "./legal.ts";

const write = (contact: string | null) => (contact ? `à [${contact}](mailto:${contact})` : "à l’accueil de la métropole");

export const legalFr: Legal = {
  accessibility: {
    title: "Accessibilité : non conforme",
    lead: "Aucun audit n’a encore été mené. Tant qu’il ne l’est pas, la loi nous demande d’écrire « non conforme ».",
    body: ({ name, contact }) => `
**${name}** s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.

# État de conformité

Ce site est **non conforme** avec le référentiel général d’amélioration de l’accessibilité (RGAA 4.1), faute d’audit.

# Ce que nous vérifions déjà

- Chaque page passe des contrôles automatiques (WCAG 2.2, niveau AA), en clair et en sombre, dans les trois langues. Ils ne voient qu’une partie des critères.
- Les parcours principaux sont joués au clavier seul et sans script.
- Chaque carte et chaque graphique a son tableau.

# Ce qui manque

- L’audit par un organisme indépendant.
- L’essai avec des personnes qui utilisent un lecteur d’écran.
- Une version en langue des signes et en facile à lire.

# Nous signaler un obstacle

Écrivez ${write(contact)} : dites la page et ce qui bloque. Nous répondons et proposons une autre voie pour votre démarche.

# Si nous ne répondons pas

Vous pouvez saisir le Défenseur des droits : par son [formulaire](https://formulaire.defenseurdesdroits.fr/), auprès de son délégué dans votre région, ou par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,
  },
  privacy: {
    title: "Vie privée",
    lead: "On peut tout lire ici sans compte, sans traceur et sans rien laisser derrière soi.",
    body: ({ contact }, kept) => `
# Ce que nous ne faisons pas

- Aucun traceur, aucune mesure d’audience par un tiers, aucune publicité.
- Aucun appel à un autre site quand vous lisez une page : ni police, ni carte, ni script.

# Ce que nous gardons

Le serveur ne note ni votre adresse internet ni ce que vous cherchez.

${kept}

# Vos droits

Dans « Mes données », vous voyez ce qui vous concerne, en prenez une copie, et effacez votre compte : il se ferme aussitôt, vous pouvez revenir pendant quatorze jours, puis votre nom et vos adresses sont effacés partout, et vos mots si vous le demandez, là où rien n’en dépend. Vous pouvez aussi demander à voir, corriger ou effacer ce qui vous concerne : écrivez ${write(contact)}. Si la réponse ne vous convient pas, vous pouvez saisir la [CNIL](https://www.cnil.fr/fr/plaintes).`,
  },
  legal: {
    title: "Mentions légales",
    lead: "Qui publie ce site, avec quel logiciel, et sous quelles conditions vous pouvez reprendre ce qui s’y trouve.",
    body: ({ name, contact }) => `
# Éditeur

**${name}**. Pour toute question, écrivez ${write(contact)}.

# Logiciel

Beffroi est un logiciel libre, sous licence [EUPL 1.2](https://eupl.eu/1.2/fr/). N’importe quelle collectivité peut le reprendre, le changer et le publier.

# Données

Les données ouvertes de ce site se reprennent sous [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), en citant la source et la date. La liste des communes et leur population viennent du code officiel géographique et du recensement de l’Insee ; les centres des communes, d’IGN Admin Express 2018.

# Signaler une faille

Écrivez ${write(contact)} avant de publier. Nous accusons réception sous trois jours ouvrés, nous corrigeons, et nous vous nommons si vous le souhaitez. Nous ne poursuivons pas qui cherche de bonne foi sans abîmer ni copier les données d’autrui.`,
  },
};
