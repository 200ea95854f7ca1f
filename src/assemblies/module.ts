import type { Room } from "#platform/start/room.ts";
import { allowances, allowancesCsv } from "./allowances/allowances.pages.tsx";
import { correct, examine } from "./change/desk.pages.tsx";
import { change } from "./change/propose.page.tsx";
import { criteria, criterion } from "./criteria/criteria.pages.tsx";
import desk from "./desk/desk.page.tsx";
import draw from "./draw/draw.page.tsx";
import { create, edit } from "./edit/edit.pages.tsx";
import { file, hall } from "./hall/hall.pages.tsx";
import { assembliesRegister } from "./keeping/assemblies.personal.ts";
import { assemblyJobs } from "./keeping/keeping.jobs.ts";
import { power } from "./keeper.ts";
import { letterExamples } from "./letters/letters.ts";
import { question, session } from "./life/life.pages.tsx";
import sessionFile from "./life/file.page.ts";
import { invitations, lettersCsv, letterSheets } from "./invite/invite.pages.tsx";
import personLetter from "./letters/person-letter.page.tsx";
import list from "./list/list.page.tsx";
import { sessionFilesGate } from "./life/session-files.gate.ts";
import manage from "./manage/manage.page.tsx";
import { assembliesDataset } from "./offers/assemblies.dataset.ts";
import { searchableAssemblies } from "./offers/assemblies.searchable.ts";
import { answeredIndicator } from "./offers/assemblies.indicators.ts";
import { indexedAssemblies } from "./offers/assemblies.indexed.ts";
import { assemblyNews } from "./offers/assemblies.news.ts";
import { assemblyTasks } from "./offers/assembly.tasks.ts";
import { ownAssemblies } from "./offers/own-assemblies.cards.tsx";
import { recommendationThings } from "./offers/recommendation.things.ts";
import { assemblyPlug } from "./offers/assembly.plug.ts";
import { assemblyThings } from "./offers/assembly.things.ts";
import own from "./own/own.page.tsx";
import panel from "./panel/panel.page.tsx";
import { enter, pool } from "./pool/pool.pages.tsx";
import { draft, handOver, opinion, recommendation } from "./recommend/recommend.pages.tsx";
import register from "./register/register.page.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";
import { verifyLine } from "./verify/verify.line.ts";
import verify from "./verify/verify.page.tsx";
import work from "./work/work.page.tsx";

const name = { fr: "Les assemblées citoyennes", en: "Citizens’ assemblies", nl: "De burgerraden" };

const assemblies: Room = {
  name: "assemblies",
  pages: [
    list,
    show,
    register,
    own,
    hall,
    file,
    verify,
    desk,
    create,
    manage,
    edit,
    criteria,
    criterion,
    ...pool,
    enter,
    personLetter,
    allowances,
    allowancesCsv,
    invitations,
    letterSheets,
    lettersCsv,
    draw,
    panel,
    work,
    session,
    sessionFile,
    question,
    draft,
    handOver,
    recommendation,
    opinion,
    change,
    examine,
    correct,
  ],
  jobs: assemblyJobs,
  commandLines: [verifyLine],
  seed,
  offers: {
    areas: [{ name: "assemblies", says: name }],
    powers: [
      {
        name: power,
        says: {
          fr: "Conduire les assemblées citoyennes de sa commune ou de la métropole",
          en: "Run the citizens’ assemblies of one’s commune or of the metropolis",
          nl: "De burgerraden van zijn gemeente of van de metropool leiden",
        },
        holders: ["administrator", "agent"],
      },
    ],
    verbs: [{ verb: "decide", href: routes.list.href(), beside: true }],
    footerLinks: [{ group: "proof", href: routes.list.href(), label: { fr: "Assemblées citoyennes", en: "Citizens’ assemblies", nl: "Burgerraden" } }],
    stagePlugs: [assemblyPlug],
    things: [assemblyThings, recommendationThings],
    news: [assemblyNews],
    indexed: [indexedAssemblies],
    indicators: [answeredIndicator],
    taskSources: [assemblyTasks],
    spaceCards: [ownAssemblies],
    searchables: [searchableAssemblies],
    datasets: [assembliesDataset],
    fileGates: [sessionFilesGate],
    letters: letterExamples,
    personal: [assembliesRegister],
  },
};

export default assemblies;
