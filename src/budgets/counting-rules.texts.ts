import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  rules: {
    greedy: "Le plus de voix d’abord",
    "greedy-no-skip": "Le plus de voix d’abord, arrêt au premier qui ne tient pas",
    "greedy-density": "Le plus de voix par euro d’abord",
    "greedy-threshold": "Le plus de voix d’abord, au-dessus d’un seuil",
    "equal-shares": "Parts égales",
    phragmen: "Phragmén",
    pairwise: "Duels entre projets",
  },
  ruleSays: {
    greedy: "On prend les projets du plus choisi au moins choisi\u00a0; celui qui ne tient plus dans l’enveloppe est sauté.",
    "greedy-no-skip": "On prend les projets du plus choisi au moins choisi, jusqu’au premier qui ne tient plus.",
    "greedy-density": "On prend d’abord les projets qui ont le plus de voix pour chaque euro qu’ils coûtent.",
    "greedy-threshold": "On prend les projets du plus choisi au moins choisi, s’ils ont assez de voix.",
    "equal-shares":
      "Chaque bulletin reçoit une part égale de l’enveloppe, qui ne sert qu’aux projets qu’il porte. Un projet est retenu quand les bulletins qui le portent peuvent le payer ensemble\u00a0; celui qui leur demande le moins passe en premier. Ainsi, un groupe de personnes décide d’une part de l’argent égale à sa taille.",
    phragmen:
      "Chaque bulletin gagne de l’argent à la même vitesse\u00a0; un projet est retenu dès que ceux qui le portent peuvent le payer ensemble. Quand un projet dont c’est le tour ne tient plus dans l’enveloppe, le dépouillement s’arrête.",
    pairwise:
      "Chaque projet est comparé à chaque autre\u00a0: combien de bulletins le classent plus haut, un projet non classé étant plus bas que tous ceux qui le sont. Un projet passe avant un autre s’il le bat, directement ou par une suite de duels plus forte (méthode de Schulze). Les projets sont pris dans cet ordre\u00a0; celui qui ne tient plus dans l’enveloppe est passé. Pour un bulletin classé seulement.",
  },
  /** What a ranked ballot gives to the k projects that it ranks. */
  ranks: { "modified-borda": "Le dernier projet classé reçoit un point", borda: "Le dernier projet classé ne reçoit rien" },
  rankSays: {
    "modified-borda": "Sur un bulletin qui classe k projets, le premier reçoit k points, le suivant k − 1, le dernier un point.",
    borda:
      "Sur un bulletin qui classe k projets, le premier reçoit k − 1 points et le dernier aucun : un bulletin court pèse moins, et celui qui ne classe qu’un projet n’en soutient aucun. Sert à comparer avec d’autres résultats.",
  },
  completions: {
    none: "Ce qui reste n’est pas dépensé",
    utilitarian: "Ce qui reste va aux projets les plus choisis qui tiennent encore",
    add1: "On recompte avec un peu plus d’argent par bulletin, tant que l’enveloppe n’est pas dépassée",
    "add1-exhaustive": "On recompte avec un peu plus d’argent par bulletin, jusqu’à ce que plus rien ne tienne",
    "add1-utilitarian": "On recompte avec un peu plus d’argent par bulletin\u00a0; ce qui reste alors va aux projets les plus choisis qui tiennent encore",
    "add1-exhaustive-utilitarian":
      "On recompte avec un peu plus d’argent par bulletin, jusqu’à ce que plus rien ne tienne\u00a0; ce qui reste va aux projets les plus choisis",
  },
  ties: {
    cost: "le moins cher d’abord",
    "highest-cost": "le plus cher d’abord",
    votes: "le plus choisi d’abord",
    id: "le plus petit numéro d’abord",
    lot: "le sort tiré de la graine publiée",
  },
  comparison: "Si davantage de personnes y gagnent avec la règle «\u00a0le plus de voix d’abord\u00a0», c’est ce résultat qui est retenu.",
  step: (step: string) => `Pas\u00a0: ${step}\u00a0€ par bulletin.`,
  threshold: (threshold: string) => `Seuil\u00a0: ${threshold}.`,
  minimumVotes: (votes: string) => `Un projet doit être choisi par au moins ${votes} bulletins.`,
  minimumShare: (share: string) => `Un projet doit être choisi par au moins ${share} des bulletins.`,
  minimumTurnout: (ballots: string) => `Avec moins de ${ballots} bulletins en tout, aucun projet n’est retenu.`,
  overspend: (bound: string) => `Le dernier projet peut dépasser l’enveloppe, ou sa part, de ${bound} au plus.`,
  /** Said where points against are taken off. */
  net: "Les points contre sont ôtés des points pour. Un projet qui n’a pas plus de points pour que contre n’est pas retenu.",
  exclusion: (titles: string) => `De ces projets, un seul peut être retenu, celui qui a le plus de voix\u00a0: ${titles}.`,
};

const en: typeof fr = {
  rules: {
    greedy: "Most votes first",
    "greedy-no-skip": "Most votes first, stopping at the first that does not fit",
    "greedy-density": "Most votes per euro first",
    "greedy-threshold": "Most votes first, above a threshold",
    "equal-shares": "Equal shares",
    phragmen: "Phragmén",
    pairwise: "Duels between projects",
  },
  ruleSays: {
    greedy: "Projects are taken from the most to the least chosen; one that no longer fits into the budget is skipped.",
    "greedy-no-skip": "Projects are taken from the most to the least chosen, until the first that no longer fits.",
    "greedy-density": "Projects with the most votes for each euro of their cost are taken first.",
    "greedy-threshold": "Projects are taken from the most to the least chosen, if they have enough votes.",
    "equal-shares":
      "Each ballot gets an equal share of the budget, which only serves the projects it supports. A project is funded when the ballots that support it can pay for it together; the one that asks least of them comes first. So a group of people decides on a part of the money equal to its size.",
    phragmen:
      "Each ballot earns money at the same speed; a project is funded as soon as those who support it can pay for it together. When a project whose turn it is no longer fits into the budget, the count ends.",
    pairwise:
      "Each project is compared with each other one: how many ballots rank it higher, a project not ranked being lower than all that are. A project comes before another if it beats it, directly or by a stronger chain of duels (Schulze’s method). Projects are taken in that order; one that no longer fits into the budget is skipped. For a ranked ballot only.",
  },
  ranks: { "modified-borda": "The last project ranked gets one point", borda: "The last project ranked gets nothing" },
  rankSays: {
    "modified-borda": "On a ballot that ranks k projects, the first gets k points, the next k − 1, the last one point.",
    borda:
      "On a ballot that ranks k projects, the first gets k − 1 points and the last none: a short ballot weighs less, and one that ranks a single project supports none. For comparison with other results.",
  },
  completions: {
    none: "What is left is not spent",
    utilitarian: "What is left goes to the most chosen projects that still fit",
    add1: "Counted again with a little more money for each ballot, as long as the budget is not exceeded",
    "add1-exhaustive": "Counted again with a little more money for each ballot, until nothing more fits",
    "add1-utilitarian": "Counted again with a little more money for each ballot; what is then left goes to the most chosen projects that still fit",
    "add1-exhaustive-utilitarian":
      "Counted again with a little more money for each ballot, until nothing more fits; what is left goes to the most chosen projects",
  },
  ties: {
    cost: "the cheapest first",
    "highest-cost": "the dearest first",
    votes: "the most chosen first",
    id: "the smallest number first",
    lot: "the lot drawn from the published seed",
  },
  comparison: "If more people gain by the rule “most votes first”, that outcome stands.",
  step: (step) => `Step: €${step} for each ballot.`,
  threshold: (threshold) => `Threshold: ${threshold}.`,
  minimumVotes: (votes) => `A project must be chosen by at least ${votes} ballots.`,
  minimumShare: (share) => `A project must be chosen by at least ${share} of the ballots.`,
  minimumTurnout: (ballots) => `With fewer than ${ballots} ballots in all, no project is chosen.`,
  overspend: (bound) => `The last project may exceed the budget, or its part, by ${bound} at most.`,
  net: "Points against are taken off the points for. A project that has not more points for it than against is not chosen.",
  exclusion: (titles) => `Of these projects only one can be chosen, the one with the most votes: ${titles}.`,
};

const nl: typeof fr = {
  rules: {
    greedy: "Meeste stemmen eerst",
    "greedy-no-skip": "Meeste stemmen eerst, tot het eerste dat niet past",
    "greedy-density": "Meeste stemmen per euro eerst",
    "greedy-threshold": "Meeste stemmen eerst, boven een drempel",
    "equal-shares": "Gelijke delen",
    phragmen: "Phragmén",
    pairwise: "Duels tussen projecten",
  },
  ruleSays: {
    greedy: "Projecten worden genomen van het meest naar het minst gekozen; wat niet meer in het budget past, wordt overgeslagen.",
    "greedy-no-skip": "Projecten worden genomen van het meest naar het minst gekozen, tot het eerste dat niet meer past.",
    "greedy-density": "Projecten met de meeste stemmen per euro gaan eerst.",
    "greedy-threshold": "Projecten worden genomen van het meest naar het minst gekozen, als ze genoeg stemmen hebben.",
    "equal-shares":
      "Elk stembiljet krijgt een gelijk deel van het budget, dat alleen dient voor de projecten die het steunt. Een project wordt gekozen wanneer de stembiljetten die het steunen het samen kunnen betalen; wat hun het minst vraagt, gaat voor. Zo beslist een groep mensen over een deel van het geld dat even groot is als zijzelf.",
    phragmen:
      "Elk stembiljet verdient geld aan dezelfde snelheid; een project wordt gekozen zodra wie het steunt het samen kan betalen. Past een project dat aan de beurt is niet meer in het budget, dan stopt de telling.",
    pairwise:
      "Elk project wordt met elk ander vergeleken: hoeveel stembiljetten het hoger rangschikken, waarbij een niet gerangschikt project lager staat dan alle andere. Een project gaat voor een ander als het dat verslaat, rechtstreeks of door een sterkere keten van duels (methode van Schulze). Projecten worden in die volgorde genomen; wat niet meer in het budget past, wordt overgeslagen. Alleen voor een gerangschikt stembiljet.",
  },
  ranks: { "modified-borda": "Het laatst gerangschikte project krijgt één punt", borda: "Het laatst gerangschikte project krijgt niets" },
  rankSays: {
    "modified-borda": "Op een stembiljet dat k projecten rangschikt, krijgt het eerste k punten, het volgende k − 1, het laatste één punt.",
    borda:
      "Op een stembiljet dat k projecten rangschikt, krijgt het eerste k − 1 punten en het laatste geen: een kort stembiljet weegt minder, en wie maar één project rangschikt, steunt er geen. Om met andere uitslagen te vergelijken.",
  },
  completions: {
    none: "Wat overblijft, wordt niet uitgegeven",
    utilitarian: "Wat overblijft, gaat naar de meest gekozen projecten die nog passen",
    add1: "Opnieuw geteld met wat meer geld per stembiljet, zolang het budget niet is overschreden",
    "add1-exhaustive": "Opnieuw geteld met wat meer geld per stembiljet, tot niets meer past",
    "add1-utilitarian": "Opnieuw geteld met wat meer geld per stembiljet; wat dan overblijft, gaat naar de meest gekozen projecten die nog passen",
    "add1-exhaustive-utilitarian": "Opnieuw geteld met wat meer geld per stembiljet, tot niets meer past; wat overblijft, gaat naar de meest gekozen projecten",
  },
  ties: {
    cost: "het goedkoopste eerst",
    "highest-cost": "het duurste eerst",
    votes: "het meest gekozen eerst",
    id: "het kleinste nummer eerst",
    lot: "het lot uit het bekendgemaakte zaad",
  },
  comparison: "Als meer mensen winnen bij de regel “meeste stemmen eerst”, geldt die uitslag.",
  step: (step) => `Stap: €\u00a0${step} per stembiljet.`,
  threshold: (threshold) => `Drempel: ${threshold}.`,
  minimumVotes: (votes) => `Een project moet door minstens ${votes} stembiljetten zijn gekozen.`,
  minimumShare: (share) => `Een project moet door minstens ${share} van de stembiljetten zijn gekozen.`,
  minimumTurnout: (ballots) => `Met minder dan ${ballots} stembiljetten in totaal wordt geen project gekozen.`,
  overspend: (bound) => `Het laatste project mag het budget, of zijn deel, met hoogstens ${bound} overschrijden.`,
  net: "Punten tegen worden van de punten voor afgetrokken. Een project dat niet meer punten voor dan tegen heeft, wordt niet gekozen.",
  exclusion: (titles) => `Van deze projecten kan er maar één worden gekozen, dat met de meeste stemmen: ${titles}.`,
};

export const countingTexts: Record<Locale, typeof fr> = { fr, en, nl };
