import type { Position } from "#processes";

/** What people of the demo say. Two halves make a comment, so that the same words seldom come twice. All of it is invented. */
export const openings: Readonly<Record<Position, readonly string[]>> = {
  for: [
    "Je passe là tous les matins, et il manque exactement cela.",
    "Bonne idée, simple, et qui peut se faire vite.",
    "Nous en parlons depuis des années dans l’immeuble.",
    "Mes enfants ont lu l’idée avec moi, ils ont dit oui avant la fin.",
    "Enfin une idée qui pense aux personnes âgées.",
    "D’accord avec tout, sauf peut-être le nom.",
    "À Tournai ils ont essayé, cela marche bien.",
    "Je soutiens, et je veux bien donner deux samedis.",
    "C’est peu d’argent pour beaucoup de monde.",
    "Le quartier en a besoin, surtout depuis la fin des travaux.",
    "Je n’y croyais pas, puis j’ai relu le texte. Oui.",
    "Notre association est prête à aider.",
    "Pour une fois, quelque chose qui n’est pas au centre.",
    "J’habite en face\u00a0: rien contre, au contraire.",
  ],
  against: [
    "L’idée est belle, l’endroit ne va pas.",
    "Qui entretiendra, une fois la photo faite\u202f?",
    "On a déjà la même chose à dix minutes à pied.",
    "Avec cette somme, je réparerais d’abord les trottoirs.",
    "Le bruit le soir, personne n’en parle.",
    "Je crains que cela serve surtout à ceux qui vont déjà bien.",
    "La place est trop petite, il suffit de regarder un jour de marché.",
    "Cela a été promis en 2019, et rien n’est venu.",
  ],
  neutral: [
    "Avez-vous demandé aux commerçants de la rue\u202f?",
    "Est-ce que ce serait ouvert aussi l’hiver\u202f?",
    "Je ne sais pas si la parcelle est à la commune.",
    "Combien de personnes cela concerne-t-il, à peu près\u202f?",
    "Peut-on venir voir le lieu ensemble un samedi\u202f?",
    "Une question plus qu’un avis.",
    "Le texte ne dit pas qui aura la clé.",
    "Il faudrait en parler avec l’école d’à côté.",
  ],
};

export const endings: Readonly<Record<Position, readonly string[]>> = {
  for: [
    "Ajoutez de l’ombre, et c’est parfait.",
    "Pensez à un accès sans marche.",
    "Commençons petit, on agrandira.",
    "Je connais trois voisins qui diraient la même chose.",
    "Il faudrait juste un banc de plus.",
    "Le collège pourrait s’en occuper une partie de l’année.",
    "Et que ce soit fait par une entreprise d’insertion.",
    "Une lumière douce le soir suffirait.",
    "J’espère que la commune dira oui.",
    "À condition de garder les arbres qui y sont.",
    "Le point d’eau est déjà là, cela coûtera moins.",
    "On se retrouve à l’atelier\u202f?",
  ],
  against: [
    "Je préférerais que l’on cherche un autre lieu.",
    "Prévoyez au moins qui viendra nettoyer.",
    "Je change d’avis si quelqu’un s’engage à le gérer.",
    "Une salle existe, elle est vide quatre jours sur sept.",
    "Pas contre les gens, contre cette dépense-là.",
    "Demandez aux riverains avant de dessiner.",
  ],
  neutral: [
    "Merci d’avance pour la réponse.",
    "Selon la réponse, je soutiens.",
    "Ce serait utile de le préciser dans le texte.",
    "Je peux prêter des photos du lieu.",
    "On en parle à la réunion de quartier de jeudi.",
    "La mairie doit avoir le plan.",
  ],
};

export const byAuthors: readonly string[] = [
  "Merci. J’ai ajouté ce point au texte.",
  "Bonne question\u00a0: j’ai demandé, je reviens ici avec la réponse.",
  "Nous sommes quatre pour l’instant. Venez, cela fera cinq.",
  "Oui, ouvert toute l’année. L’hiver, aux heures du jour.",
  "J’y suis retournée avec un mètre\u00a0: la place suffit.",
  "L’association du quartier prendrait l’entretien, elle me l’a écrit.",
  "Je comprends la crainte du bruit. On peut fermer à vingt heures.",
  "D’accord pour l’accès sans marche, c’est noté.",
];

export const byNeighbours: readonly string[] = [
  "Même remarque de mon côté.",
  "Je ne suis pas d’accord, mais je vois ce que vous voulez dire.",
  "La parcelle est à la métropole, j’ai regardé le cadastre.",
  "L’école d’à côté est partante, la directrice en a parlé au conseil.",
  "Si c’est pour nettoyer le samedi, comptez-moi.",
  "Il y avait un café à cet endroit quand j’étais petit.",
  "Bien vu, personne n’y avait pensé.",
  "Cela dépend surtout de qui tient le lieu.",
];

export const byTeam: readonly string[] = [
  "Merci à toutes et tous. L’idée sera transmise à la commune, qui dira son avis. La réponse paraîtra ici.",
  "La parcelle appartient bien à la métropole. Les services diront si le sol peut être ouvert.",
  "Une précision\u00a0: l’entretien compte dans l’étude, pas seulement les travaux.",
  "Nous avons transmis la question au service des espaces verts. Sa réponse sera jointe à l’étude.",
];

/** Said at a desk, on a sheet, in a workshop. */
export const onPaper: readonly string[] = [
  "Mon mari est en fauteuil, il faudrait que l’on puisse y entrer.",
  "Oui, et que les jeunes aient le droit de rester le soir.",
  "Je ne vais pas sur internet mais je suis pour.",
  "Il y a des rats, il faut fermer les poubelles d’abord.",
  "On était onze autour de la table, dix pour et un qui attend de voir.",
  "Mettez-le plutôt près de l’arrêt de car.",
  "Ma petite-fille a fait le dessin au dos de la feuille.",
  "C’est bien, si c’est pour tout le monde.",
];
