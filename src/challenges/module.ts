import type { Room } from "#platform/start/room.ts";
import { challengesTexts } from "./challenges.texts.ts";
import { editPages } from "./edit/edit.pages.tsx";
import { entryPages } from "./entry/entry.pages.tsx";
import { power } from "./gate.ts";
import { challengesRegister } from "./keeping/challenges.personal.ts";
import { juryPages } from "./jury/jury.pages.tsx";
import { forgetFilesJob } from "./keeping/forget-files.job.ts";
import languages from "./languages/languages.page.tsx";
import { listPages } from "./list/list.pages.tsx";
import compare from "./measures/compare.page.tsx";
import { measurePages } from "./measures/measures.pages.tsx";
import { measuresTexts } from "./measures/measures.texts.ts";
import { notices } from "./news/notices.ts";
import { challengesDataset, reusesDataset } from "./offers/challenges.datasets.ts";
import { challengeDeadlines, challengeNews, challengeThings, indexedChallenges, reuseThings, searchableChallenges } from "./offers/challenges.things.ts";
import { challengesIndicators } from "./offers/challenges.indicators.ts";
import { entryFilesGate } from "./offers/files.gate.ts";
import { measureDatasets } from "./offers/measures.datasets.ts";
import { reuseUses } from "./offers/reuses.uses.ts";
import questions from "./questions/questions.page.tsx";
import { resultPages } from "./results/results.pages.tsx";
import { remindJob } from "./reuse/remind.job.ts";
import { reusePages } from "./reuse/reuse.pages.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";
import { teamPages } from "./teams/teams.pages.tsx";

const label = { fr: challengesTexts.fr.title, en: challengesTexts.en.title, nl: challengesTexts.nl.title };

const challenges: Room = {
  name: "challenges",
  pages: [
    ...listPages,
    ...editPages,
    languages,
    show,
    questions,
    ...teamPages,
    ...entryPages,
    ...juryPages,
    ...resultPages,
    ...reusePages,
    ...measurePages,
    compare,
  ],
  jobs: [forgetFilesJob, remindJob],
  seed,
  offers: {
    verbs: [
      { verb: "do", href: routes.list.href(), beside: true },
      { verb: "show", href: routes.measures.href(), beside: true },
    ],
    areas: [{ name: "challenges", says: { fr: "Les défis", en: "The challenges", nl: "De uitdagingen" } }],
    footerLinks: [
      { group: "territory", href: routes.list.href(), label },
      { group: "proof", href: routes.measures.href(), label: { fr: measuresTexts.fr.title, en: measuresTexts.en.title, nl: measuresTexts.nl.title } },
    ],
    powers: [
      {
        name: power,
        says: {
          fr: "Préparer les défis, répondre aux équipes, nommer le jury, publier les résultats",
          en: "Draw up challenges, answer teams, name the jury, publish results",
          nl: "Uitdagingen voorbereiden, teams antwoorden, de jury benoemen, resultaten bekendmaken",
        },
        holders: ["agent", "administrator"],
      },
      {
        name: "challenges.take_part",
        says: { fr: "Participer à un défi, en équipe", en: "Take part in a challenge, as a team", nl: "In team meedoen aan een uitdaging" },
        holders: "signed_in",
      },
    ],
    notices,
    noticeRooms: [{ room: "challenges", label }],
    things: [challengeThings, reuseThings],
    searchables: [searchableChallenges],
    indexed: [indexedChallenges],
    news: [challengeNews],
    deadlines: [challengeDeadlines],
    datasets: [challengesDataset, reusesDataset, ...measureDatasets],
    datasetUses: [reuseUses],
    indicators: challengesIndicators,
    fileGates: [entryFilesGate],
    personal: [challengesRegister],
  },
};

export default challenges;
