import { formatNumber } from "#platform/i18n/format.ts";
import { addDays } from "#platform/time/day.ts";
import type { Ballot } from "../deliberation.ts";
import type { ActStory } from "./acts.seeds.ts";
import type { AwardedIdea } from "./story-things.query.ts";

interface Process {
  readonly id: string;
  readonly title: string;
  readonly commune: string | null;
  readonly day: string;
}

const euros = (cents: number): string => `${formatNumber(cents / 100, "fr")}\u00a0€`;
const ballot = (seats: number, yes: number, no: number, abstentions: number): Ballot => ({ seats, for: yes, against: no, abstentions });
const quoted = (title: string): string => `«\u00a0${title}\u00a0»`;
const participation = "Budget général, participation";

const funded = ({ id, cents, commune }: AwardedIdea) => ({ relation: "funds", kind: "award", id, cents, commune }) as const;

/** The act that opens a process, before its first stage. */
export function ofProcess(n: number, process: Process, day: string, of: string): ActStory {
  return {
    ...{ n, commune: process.commune, number: `${day.slice(2, 4)}-C-0${100 + n}`, day, matter: "5.7" },
    title: `Ouverture ${of}\u00a0: enveloppe et règlement`,
    decides: "Le conseil ouvre la démarche, arrête son règlement et réserve son enveloppe.",
    articles: [
      "La démarche est ouverte à toutes les personnes qui habitent, étudient ou travaillent dans la métropole, sans condition d’âge ni de nationalité.",
      "Le règlement annexé est adopté\u00a0: critères de recevabilité, étude par les services, choix, réponse à chaque idée.",
      "Les crédits sont inscrits au budget. Ce qui n’est pas attribué revient à la démarche suivante.",
    ],
    effects: [{ relation: "decides", kind: "process", id: process.id, commune: process.commune }],
    ballot: ballot(188, 151, 12, 9),
  };
}

/** An idea that has its own acts: the money by the metropolis, the room by its commune. */
export function ofOneIdea(one: AwardedIdea, funding: string, hosting: string): ActStory[] {
  const { id, title, place, commune } = one;
  const money: ActStory = {
    ...{ n: 2, commune: null, number: `${funding.slice(2, 4)}-C-0118`, day: funding, matter: "7.5", budget: participation },
    title: `Attribution de ${euros(one.cents)} à l’idée ${quoted(title)}`,
    decides: `Le conseil finance l’idée ${quoted(title)}, retenue par le jury après étude, à hauteur de ${euros(one.cents)}.`,
    articles: [
      `Une somme de ${euros(one.cents)} est attribuée à la réalisation de l’idée, telle que l’étude de faisabilité l’a chiffrée.`,
      "Le service instructeur rend compte de chaque étape sur la page de l’idée, avec la dépense et une photo.",
      "Ce que la réalisation a changé est mesuré et publié dans l’année qui suit son ouverture.",
    ],
    effects: [funded(one), { relation: "answers", kind: "proposal", id, commune, reason: "Le conseil finance ce que l’idée demandait." }],
    ballot: ballot(188, 163, 0, 7),
  };
  if (!place) return [money];
  return [money, { ...ofCommunes(3, one, hosting), ballot: ballot(53, 47, 0, 0) }];
}

/** A commune that lends a place, or its ground, to an idea. */
export function ofCommunes(n: number, { id, title, place, cents }: AwardedIdea, day: string): ActStory {
  const corrected =
    n === 6 ? { field: "title", before: `Convention pour l’idée ${title}`, reason: "Le titre ne citait pas l’idée entre guillemets." } : undefined;
  return {
    ...{ n, commune: place!.commune, number: `${day.slice(0, 4)}-DL-0${30 + n}`, day, matter: "3.3" },
    title: `Convention pour l’idée ${quoted(title)} à ${place!.name}`,
    decides: `La commune met une salle de ${place!.name} à disposition pour trois ans, sans loyer, pour réaliser l’idée.`,
    articles: [
      `La convention d’occupation avec la structure qui porte ${place!.name} est approuvée.`,
      `La mise à disposition est gratuite\u00a0; la métropole finance les travaux à hauteur de ${euros(cents)}.`,
      "Le lieu accueille tout le monde aux horaires publiés dans l’annuaire des lieux.",
    ],
    effects: [
      { relation: "decides", kind: "place", id: place!.id, commune: place!.commune, reason: "La commune y met une salle à disposition." },
      { relation: "answers", kind: "proposal", id, commune: place!.commune },
    ],
    ballot: ballot(53, 44, 3, 2),
    ...(corrected && { corrected }),
  };
}

/** All that the jury chose, but for the idea that has an act of its own. */
export function ofLaureates(n: number, awarded: readonly AwardedIdea[], apart: AwardedIdea, day: string): ActStory {
  const sum = awarded.reduce((total, { cents }) => total + cents, 0);
  return {
    ...{ n, commune: null, number: `${day.slice(2, 4)}-C-0117`, day, matter: "7.5", budget: participation },
    title: `Budget participatif 2025\u00a0: ${euros(sum)} pour ${awarded.length} idées d’habitants`,
    decides: `Le conseil suit le classement du jury et finance ${awarded.length} idées, pour ${euros(sum)} en tout.`,
    articles: [
      "Le procès-verbal du jury est approuvé, avec ses notes et ses motifs.",
      "Les sommes attribuées à chaque idée sont celles de la liste annexée, reprises sur cette page.",
      `L’idée ${quoted(apart.title)}, que le jury a retenue aussi, fait l’objet d’une délibération à part.`,
      "Les idées non retenues reçoivent une réponse motivée\u00a0; elles peuvent être déposées à nouveau.",
    ],
    effects: awarded.map(funded),
    ballot: ballot(188, 158, 6, 11),
  };
}

/** The council follows what voters chose: it decides on the vote, and pays for each idea that won. */
export function ofVote(n: number, awarded: readonly AwardedIdea[], voteId: string, day: string): ActStory {
  const sum = awarded.reduce((total, { cents }) => total + cents, 0);
  return {
    ...{ n, commune: null, number: `${day.slice(2, 4)}-C-0461`, day, matter: "7.5", budget: participation },
    title: `Budget de proximité\u00a0: ${euros(sum)} pour les ${awarded.length} idées que les habitants ont choisies`,
    decides: `Le conseil suit le résultat du vote et finance les ${awarded.length} idées retenues, pour ${euros(sum)} en tout.`,
    articles: [
      "Le résultat du vote, tel qu’il a été scellé et publié, est approuvé.",
      "Chaque idée retenue reçoit la somme que son étude a chiffrée, reprise sur cette page.",
      "Les services rendent compte de la réalisation de chaque idée sur sa page.",
    ],
    effects: [{ relation: "decides", kind: "vote", id: voteId, reason: "Le conseil approuve le résultat." }, ...awarded.map(funded)],
    ballot: ballot(188, 161, 5, 8),
  };
}

interface Others {
  readonly lambersart: readonly AwardedIdea[];
  readonly roubaix: readonly AwardedIdea[];
  readonly bicycle: Process | null;
  readonly young: Process | null;
  readonly after: (day: string, days: number) => string;
  readonly today: string;
}

/** Two communes that pay by themselves, a process that is opened, a draft for the next council, an act that was withdrawn. */
export function others({ lambersart, roubaix, bicycle, young, after, today }: Others): ActStory[] {
  const [school, box] = [lambersart[0], roubaix[0]];
  return [
    ...(school
      ? [
          {
            ...{ n: 20, commune: "59328", number: "2025-DL-061", day: after(school.day, 30), matter: "8.3", budget: "Budget principal, voirie" },
            title: "Rues aux écoles\u00a0: trois rues fermées aux voitures aux heures d’entrée",
            decides: "La commune finance les trois rues que familles et écoles ont choisies, et les ferme aux voitures aux heures d’entrée et de sortie.",
            articles: [
              "Les aménagements sont financés sur le budget de la voirie.",
              "La fermeture est évaluée au bout d’un an avec les écoles et les riverains.",
            ],
            effects: lambersart.map(funded),
            ballot: ballot(35, 28, 4, 1),
          },
        ]
      : []),
    ...(box
      ? [
          {
            ...{ n: 21, commune: "59512", number: "2026-DL-044", day: after(box.day, 35), matter: "7.1", budget: "Budget principal, quartiers" },
            title: "Boîte à idées\u00a0: premiers crédits de l’année",
            decides: "La ville finance les premières idées de la boîte à idées que ses services ont jugées faisables.",
            articles: ["Les sommes sont prises sur les crédits des quartiers.", "La boîte à idées reste ouverte toute l’année."],
            effects: roubaix.map(funded),
            ballot: ballot(53, 49, 0, 0),
          },
        ]
      : []),
    ...(bicycle ? [{ ...ofProcess(22, bicycle, addDays(bicycle.day, -33), "de la concertation sur le plan vélo"), ballot: ballot(188, 140, 21, 14) }] : []),
    ...(young
      ? [
          {
            ...ofProcess(23, young, addDays(young.day, -18), "du budget participatif des jeunes"),
            withdrawn: "Le règlement annexé n’était pas le bon\u00a0: une nouvelle délibération l’a remplacé au conseil suivant.",
            state: "withdrawn" as const,
          },
          ofProcess(24, young, addDays(young.day, -4), "du budget participatif des jeunes"),
        ]
      : []),
    {
      ...{ n: 25, commune: null, number: `${today.slice(2, 4)}-C-0512`, day: addDays(today, -2), matter: "7.5", state: "draft" as const },
      title: "Soutien aux lieux qui ouvrent le soir",
      decides: "Le conseil crée une aide aux lieux qui ouvrent au moins deux soirs par semaine.",
      articles: ["Une aide annuelle est créée.", "Elle est versée sur présentation des horaires publiés."],
      effects: [],
    },
  ];
}
