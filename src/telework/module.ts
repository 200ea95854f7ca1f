import type { Room } from "#platform/start/room.ts";
import agreement from "./agreements/agreement.page.tsx";
import agreements from "./agreements/agreements.page.tsx";
import amend from "./agreements/amend.page.tsx";
import paper from "./agreements/paper.page.tsx";
import propose from "./agreements/propose.page.tsx";
import catalogue from "./catalogue/catalogue.page.tsx";
import agents from "./employer/agents.page.tsx";
import compare from "./employer/compare.page.tsx";
import { employerPages } from "./employer/employer.pages.tsx";
import envelopes from "./envelopes/envelopes.page.tsx";
import framework from "./framework/framework.page.tsx";
import figures from "./figures/figures.page.tsx";
import hosting from "./hosting/hosting.page.tsx";
import offer from "./hosting/offer.page.tsx";
import { agentsImport } from "./import/import.job.ts";
import { importPages } from "./import/import.pages.tsx";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { teleworkRegister } from "./keeping/telework.personal.ts";
import { power, settling } from "./keeper.ts";
import { inviteLetterExample } from "./invite/invite.letter.ts";
import mine from "./mine/mine.page.tsx";
import { mineTexts } from "./mine/mine.texts.ts";
import near from "./near/near.page.tsx";
import { figureDatasets } from "./offers/figures.datasets.ts";
import { figureIndicators } from "./offers/figures.indicators.ts";
import { offersDataset } from "./offers/offers.dataset.ts";
import { agreementTasks, ownStays } from "./offers/space.cards.tsx";
import { objectionPages } from "./objections/objections.pages.tsx";
import promises from "./promises/promises.page.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { closes } from "./settle/settle.jobs.ts";
import settle from "./settle/settle.page.tsx";
import proof from "./statements/proof.page.tsx";
import { statementPages } from "./statements/statements.pages.tsx";
import stay from "./stay/stay.page.tsx";
import today from "./today/today.page.tsx";

const telework: Room = {
  name: "telework",
  pages: [
    ...catalogue,
    promises,
    figures,
    framework,
    ...hosting,
    offer,
    today,
    ...agreements,
    propose,
    agreement,
    amend,
    paper,
    ...employerPages,
    ...compare,
    ...agents,
    ...importPages,
    ...envelopes,
    ...mine,
    near,
    settle,
    ...objectionPages,
    proof,
    ...statementPages,
    stay,
  ],
  jobs: [...agentsImport.jobs, closes],
  listens: mergedPlaces,
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.catalogue.href(), beside: true }],
    footerLinks: [
      {
        group: "places",
        href: routes.catalogue.href(),
        label: { fr: "Télétravailler près de chez soi", en: "Telework near home", nl: "Telewerken dicht bij huis" },
      },
    ],
    areas: [{ name: "telework", says: { fr: "Le télétravail", en: "Telework", nl: "Het telewerk" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Tenir le télétravail de sa structure\u00a0: conventions, agents, règles, enveloppes",
          en: "Manage the telework of one’s structure: agreements, agents, rules, envelopes",
          nl: "Het telewerk van zijn structuur beheren: overeenkomsten, medewerkers, regels, tegoeden",
        },
        holders: ["manager"],
      },
      {
        name: settling,
        says: {
          fr: "Régler le télétravail entre employeurs et lieux, trancher ce qui est contesté",
          en: "Settle telework between employers and places, decide what is contested",
          nl: "Telewerk vereffenen tussen werkgevers en plekken, beslissen over wat betwist is",
        },
        holders: ["agent", "administrator"],
      },
    ],
    spaceLinks: [{ href: routes.mine.href(), label: { fr: mineTexts.fr.title, en: mineTexts.en.title, nl: mineTexts.nl.title }, order: 42 }],
    spaceCards: [ownStays],
    taskSources: [agreementTasks],
    letters: [inviteLetterExample],
    datasets: [offersDataset, ...figureDatasets],
    indicators: figureIndicators,
    personal: [teleworkRegister],
  },
};

export default telework;
