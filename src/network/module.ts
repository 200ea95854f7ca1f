import type { Room } from "#platform/start/room.ts";
import agenda from "./agenda/agenda.page.tsx";
import application from "./application/application.page.tsx";
import applications from "./applications/applications.page.tsx";
import apply from "./apply/apply.page.tsx";
import charter from "./charter/charter.page.tsx";
import { cohortPages } from "./cohorts/cohorts.pages.tsx";
import project from "./cohorts/project.page.tsx";
import contribution from "./contribution/contribution.page.tsx";
import contributions from "./contributions/contributions.page.tsx";
import { decisionPages } from "./decisions/decisions.pages.tsx";
import { electionPages } from "./elections/elections.pages.tsx";
import { fundPages } from "./funds/funds.pages.tsx";
import { onCounted } from "./general/count.listener.ts";
import { generalPages } from "./general/general.pages.tsx";
import { preparePages } from "./general/prepare.pages.tsx";
import declare from "./declare/declare.page.tsx";
import directory from "./directory/directory.page.tsx";
import dues from "./dues/dues.page.tsx";
import { accuse, hearing } from "./hearing/hearing.page.tsx";
import keep from "./keep/keep.page.tsx";
import { power } from "./keeper.ts";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { networkRegister } from "./keeping/network.personal.ts";
import { letterPages } from "./letters/letters.pages.tsx";
import member from "./member/member.page.tsx";
import { formPages } from "./mentoring/forms.pages.tsx";
import mentoring from "./mentoring/mentoring.page.tsx";
import mine from "./mine/mine.page.tsx";
import { mineTexts } from "./mine/mine.texts.ts";
import { notices } from "./news/news.ts";
import { meetingFilesGate } from "./offers/documents.gate.ts";
import { memberThings } from "./offers/member.things.ts";
import { mentoringTies } from "./offers/mentoring.ties.ts";
import { membersOwnSearch } from "./offers/members.own-search.ts";
import { searchableMembers } from "./offers/members.searchable.ts";
import { networkDatasets } from "./offers/network.datasets.ts";
import { reportDataset } from "./offers/report.dataset.ts";
import { networkIndicators } from "./offers/network.indicators.ts";
import { networkTasks, ownMembers } from "./offers/space.cards.tsx";
import asked from "./pairing/asked.page.tsx";
import pairing from "./pairing/pairing.page.tsx";
import round from "./pairing/round.page.tsx";
import { questionPages } from "./questions/questions.pages.tsx";
import { registerPages } from "./register/register.page.tsx";
import { verifyLine } from "./register/verify.line.ts";
import report from "./report/report.page.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import statement from "./statement/statement.page.tsx";
import transfers from "./transfers/transfers.page.tsx";

const network: Room = {
  name: "network",
  pages: [
    ...directory,
    ...agenda,
    ...charter,
    apply,
    ...applications,
    application,
    member,
    keep,
    accuse,
    hearing,
    ...dues,
    ...contributions,
    declare,
    contribution,
    ...registerPages,
    mentoring,
    ...formPages,
    asked,
    round,
    pairing,
    ...cohortPages,
    project,
    ...decisionPages,
    ...electionPages,
    ...fundPages,
    ...statement,
    ...generalPages,
    ...preparePages,
    ...questionPages,
    report,
    transfers,
    ...letterPages,
    mine,
  ],
  commandLines: [verifyLine],
  jobs: keepingJobs,
  listens: [onCounted],
  seed,
  offers: {
    tieSources: [mentoringTies],
    verbs: [{ verb: "do", href: routes.directory.href(), beside: true }],
    footerLinks: [
      { group: "territory", href: routes.directory.href(), label: { fr: "Le réseau des lieux", en: "The network of places", nl: "Het netwerk van plekken" } },
    ],
    areas: [{ name: "network", says: { fr: "Le réseau", en: "The network", nl: "Het netwerk" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Animer le réseau\u00a0: candidatures, cotisations, auditions",
          en: "Coordinate the network: applications, dues, hearings",
          nl: "Het netwerk coördineren: kandidaturen, bijdragen, hoorzittingen",
        },
        holders: ["coordinator", "administrator"],
      },
    ],
    spaceLinks: [{ href: routes.mine.href(), label: { fr: mineTexts.fr.title, en: mineTexts.en.title, nl: mineTexts.nl.title }, order: 43 }],
    notices,
    noticeRooms: [{ room: "network", label: { fr: "Réseau", en: "Network", nl: "Netwerk" } }],
    spaceCards: [ownMembers],
    taskSources: [networkTasks],
    things: [memberThings],
    datasets: [...networkDatasets, reportDataset],
    fileGates: [meetingFilesGate],
    searchables: [searchableMembers],
    ownSearches: [membersOwnSearch],
    indicators: networkIndicators,
    personal: [networkRegister],
  },
};

export default network;
