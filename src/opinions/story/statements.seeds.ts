/** A statement of the story, and how far each group leans to it: 1 nearly all agree, -1 nearly all disagree. */
export type StoryStatement = readonly [words: string, ...leanings: readonly number[]];

/** Three groups: who wants it dark, who wants it lit, who wants to get home. */
export const nightStatements: readonly StoryStatement[] = [
  ["Un dernier bus devrait attendre la fin de chaque spectacle.", 0.8, 0.75, 1],
  ["Des lampes qui s’allument quand quelqu’un passe suffisent dans les rues calmes.", 0.7, 0.6, 0.7],
  ["Des toilettes devraient rester ouvertes la nuit dans chaque centre.", 0.7, 0.8, 0.7],
  ["On devrait éteindre les vitrines des magasins à partir de 22 heures.", 0.95, -0.8, -0.1],
  ["Il faut plus de caméras dans les rues la nuit.", -0.8, 0.85, -0.1],
  ["Voir les étoiles depuis chez soi est un droit.", 0.9, -0.5, -0.3],
  ["Les rues devraient rester éclairées toute la nuit, partout.", -0.95, 0.9, 0.2],
  ["Les commerces devraient pouvoir ouvrir jusqu’à minuit.", -0.7, 0.85, 0.1],
  ["Le bruit des terrasses devrait cesser à 22 heures.", 0.8, -0.8, -0.2],
  ["Il vaut mieux un métro toute la nuit qu’un éclairage toute la nuit.", 0.3, -0.5, 0.95],
  ["Les bus de nuit devraient passer toutes les vingt minutes.", 0.1, 0.1, 0.95],
  ["Un vélo en libre service coûte moins qu’un bus vide.", 0.3, -0.2, -0.85],
  ["Les parcs devraient rester ouverts la nuit en été.", -0.5, 0.7, 0],
  ["Je renonce à sortir parce que je ne sais pas comment rentrer.", -0.4, 0.1, 0.95],
  ["Les personnes qui travaillent la nuit devraient être consultées d’abord.", 0.6, 0.5, 0.8],
  ["L’éclairage gêne mon sommeil.", 0.85, -0.85, -0.5],
  ["Une rue bien éclairée est une rue sûre.", -0.75, 0.9, 0],
  ["Des médiateurs valent mieux que des caméras.", 0.7, -0.6, 0.3],
  ["Le taxi partagé devrait être subventionné après minuit.", -0.2, -0.1, 0.9],
  ["Les monuments devraient être éclairés toute la nuit.", -0.9, 0.75, -0.4],
  ["Il faut des stations où l’on peut attendre à l’abri.", 0.6, 0.6, 0.95],
  ["La nuit, la ville appartient surtout aux jeunes.", -0.3, 0.1, -0.3],
  ["Chaque commune devrait avoir une salle où faire du bruit.", 0.5, 0.6, 0.2],
  ["Les livraisons de nuit devraient être interdites.", 0.75, -0.6, -0.3],
];

/** One group: each is only more or less liked. */
export const marketStatements: readonly StoryStatement[] = [
  ["Un marché le samedi soir ferait vivre le quartier.", 0.75],
  ["Des étals devraient être réservés aux producteurs.", 0.7],
  ["Les sacs en plastique devraient être interdits.", 0.05],
  ["Le marché du soir ferait trop de bruit.", -0.3],
  ["Je viendrais plus souvent si je pouvais manger sur place.", 0.4],
  ["Les places de stationnement sont plus utiles qu’un marché.", -0.5],
  ["Un marché par mois suffit.", 0.1],
  ["Les prix devraient être affichés plus gros.", 0.5],
  ["Les associations devraient avoir un étal gratuit.", 0.6],
  ["Le marché devrait finir à 21 heures.", 0],
  ["La musique a sa place au marché.", 0.15],
  ["On devrait pouvoir payer par carte partout.", 0.35],
];

/** Two groups, in a conversation that is over: those who live in the centre and those who live further out. */
export const transportStatements: readonly StoryStatement[] = [
  ["Les horaires de nuit devraient être les mêmes toute la semaine.", 0.8, 0.8],
  ["Il faut des stations où l’on peut attendre à l’abri.", 0.75, 0.9],
  ["Le dernier départ devrait être annoncé dans les salles de spectacle.", 0.7, 0.7],
  ["Un bus à la demande vaut mieux qu’une ligne vide.", 0.6, -0.7],
  ["Il faut d’abord renforcer les lignes du centre.", 0.7, -0.9],
  ["Je garde ma voiture parce que je rentre tard.", -0.8, 0.85],
  ["Un parking gratuit aux terminus réglerait tout.", -0.6, 0.8],
  ["Le prix du billet de nuit devrait être le même que le jour.", 0.6, 0.6],
  ["La marche de nuit est agréable chez moi.", 0.7, -0.7],
  ["Les conducteurs de nuit sont trop seuls.", 0.5, 0.5],
  ["Il vaut mieux peu de lignes, mais toute la nuit.", 0.6, -0.6],
  ["Le vélo est la meilleure façon de rentrer.", 0.7, -0.8],
];

type Answer = { readonly stance: "done" | "partly" | "studied" | "refused"; readonly words: string };

/** `before`: what was answered first. */
export const transportAnswers: readonly (Answer & { readonly number: number; readonly before?: Answer })[] = [
  {
    number: 1,
    before: { stance: "studied", words: "Le coût des horaires de nuit du week-end est à l’étude. Le conseil en décidera avec le budget." },
    stance: "done",
    words:
      "Les horaires de nuit seront les mêmes du lundi au dimanche à partir du 5 janvier. Coût\u00a0: 410\u00a0000\u00a0€ par an, pris sur le budget des transports.",
  },
  {
    number: 2,
    stance: "partly",
    words: "Vingt abris seront posés aux stations de correspondance avant l’été. Les autres attendent la réfection des trottoirs.",
  },
  { number: 3, stance: "done", words: "Six salles affichent déjà le dernier départ. La convention sera proposée aux autres." },
  {
    number: 8,
    stance: "refused",
    words:
      "Le billet de nuit reste au prix du jour pour les abonnés seulement\u00a0: l’étendre à tous coûterait 1,2 million d’euros, que le conseil n’a pas voulu prendre ailleurs.",
  },
];
