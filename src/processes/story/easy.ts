import type { processIds } from "./ids.ts";

interface StoryEasy {
  readonly words: string;
  /** Who read it again; absent where nobody has yet. */
  readonly readers?: string;
}

const workshop = "l’atelier de lecture de la Maison des associations de la Deûle";
const money = "# L’argent";

/** What the story's processes are about, in easy words: one sentence a line. */
export const easySummaries: Partial<Record<keyof typeof processIds, StoryEasy>> = {
  budget2025: {
    readers: workshop,
    words: `# De quoi on parle
Des habitants ont donné des idées pour leur ville.
La métropole paie les idées choisies.
La métropole, ce sont 95 communes qui travaillent ensemble.

${money}
Il y a un peu plus d’un million d’euros.
Les idées choisies ne coûtent pas plus.

# Comment on choisit
Trente habitants ont lu les idées.
Ils ont donné une note à chaque idée.
Ils ont écrit leurs raisons.

# Aujourd’hui
On construit les projets choisis.
Vous pouvez voir où en est chaque projet.`,
  },
  budget2027: {
    readers: workshop,
    words: `# Donnez une idée
Vous avez une idée pour votre rue ou votre ville\u202f?
Vous pouvez la donner ici.
Elle peut être petite.

# Qui peut donner une idée
Tout le monde à partir de 12 ans.
Vous pouvez être seul ou en groupe.
Vous pouvez aussi venir à un atelier.
À l’atelier, quelqu’un écrit avec vous.

# Et après
La ville regarde si l’idée est possible.
Ensuite tous les habitants votent.
Vous recevez toujours une réponse.`,
  },
  bikePlan: {
    words: `# De quoi on parle
La métropole veut plus de chemins pour les vélos.
Elle veut savoir où vous roulez.
Elle veut aussi savoir où vous avez peur.

# Ce que vous pouvez faire
Vous pouvez répondre à des questions.
Vous pouvez dire votre avis sur cinq idées.

# Et après
La métropole lit tout.
Elle répond et dit ses raisons.`,
  },
  charter: {
    words: `# De quoi on parle
Un tiers-lieu est un lieu ouvert à tous.
On y travaille, on y apprend, on s’y rencontre.
Les tiers-lieux et la métropole écrivent leurs règles ensemble.

# Ce que vous pouvez faire
Vous pouvez lire le texte.
Vous pouvez proposer un changement.

# Et après
Le conseil vote le texte.`,
  },
  coveredMarket: {
    words: `# De quoi on parle
La place du marché couvert va changer.
On parle des voitures, des terrasses et des arbres.
Les plans ne sont pas encore dessinés.

# Ce que vous pouvez faire
Vous pouvez venir à une réunion.
La réunion est gratuite.
Vous dites ce que vous voulez pour la place.`,
  },
  coolStreets: {
    words: `# De quoi on parle
Il fait trop chaud l’été dans certaines rues.
Des habitants ont dit où il fait trop chaud.
On veut mettre des arbres et de l’eau.

# Aujourd’hui
Chaque commune dit ce qu’elle en pense.

# Et après
Un groupe d’habitants choisit vingt endroits.
Puis on plante les arbres.`,
  },
  youthBudget: {
    readers: "des élèves du club de lecture de Roubaix",
    words: `# De quoi on parle
Des jeunes ont donné des idées.
Ils ont entre 12 et 25 ans.
La métropole paie les idées choisies.

# Ce que vous pouvez faire
Vous avez entre 12 et 25 ans\u202f?
Vous pouvez voter.
Personne ne sait pour qui vous votez.`,
  },
  votedBudget: {
    readers: workshop,
    words: `# De quoi on parle
Des habitants ont donné des idées pour leur ville.
54 idées sont possibles.
Vous choisissez celles que la métropole paie.

# Comment voter
Vous lisez les projets.
Vous cochez ceux que vous aimez.
Vous regardez votre choix une dernière fois.
Puis vous confirmez.

# Votre vote est secret
Personne ne voit ce que vous avez choisi.
Vous pouvez aussi voter à un guichet.
Là, quelqu’un vous aide.`,
  },
  nearBudget: {
    words: `# De quoi on parle
Des habitants ont voté il y a un an.
Ils ont choisi des projets pour leur quartier.

# Aujourd’hui
Des projets sont finis.
D’autres sont en travaux.
Vous pouvez voir chaque projet.`,
  },
  pools: {
    words: `# De quoi on parle
Vous avez demandé d’autres horaires pour les piscines.
La métropole a écouté.

# Ce qui a changé
Six piscines ferment plus tard le soir.
Elles ouvrent aussi le dimanche.

# Ce qui n’a pas changé
Tout n’était pas possible.
La réponse dit pourquoi.`,
  },
  roubaixBox: {
    words: `# De quoi on parle
Vous habitez Roubaix\u202f?
Vous avez une idée pour votre rue\u202f?
Vous pouvez la donner tous les jours.

# Et après
La ville lit votre idée.
Elle répond en moins de deux mois.
Elle dit oui ou non, et pourquoi.`,
  },
  lilleSchools: {
    words: `# De quoi on parle
La ville de Lille change douze cours d’école.
Elle veut des arbres et des jeux.
Les parents et les enfants ont donné des idées.

# Aujourd’hui
La ville regarde si les idées sont possibles.

# Et après
La ville répond à chaque idée.`,
  },
  tourcoingBudget: {
    words: `# De quoi on parle
Des habitants de Tourcoing ont donné des idées.
La ville paie les idées choisies.

# Aujourd’hui
La ville calcule le prix de chaque idée.

# Et après
Les habitants votent.`,
  },
  oldMill: {
    words: `# De quoi on parle
Une grande usine est vide.
Elle est à trois villes.
Les habitants ont dit ce qu’on peut y faire.

# Aujourd’hui
Un groupe d’habitants lit les idées.
Il donne une note à chaque idée.`,
  },
  newSquare: {
    words: `# De quoi on parle
La ville refait le square du Nouveau fort.
Les habitants ont donné des idées.

# Aujourd’hui
La ville dit ce qu’elle garde.
Elle dit aussi pourquoi.`,
  },
  schoolStreets: {
    words: `# De quoi on parle
À Lambersart, trois rues sont près d’une école.
Les voitures n’y passent plus à l’heure de l’école.

# Ce que vous pouvez faire
Dites ce qui a changé pour vous.
Est-ce mieux\u202f? Est-ce moins bien\u202f?`,
  },
};
