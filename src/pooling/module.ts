import type { Room } from "#platform/start/room.ts";
import catalogue from "./catalogue/catalogue.page.tsx";
import { catalogueTexts } from "./catalogue/catalogue.texts.ts";
import { dealPages } from "./deals/deals.pages.tsx";
import { poolingRegister } from "./keeping/pooling.personal.ts";
import { power, settling } from "./keeper.ts";
import { keyPages } from "./keys/keys.pages.tsx";
import { offerPages } from "./offer/offer.pages.tsx";
import { poolingDatasets } from "./offers/pooling.datasets.ts";
import { poolingIndicators } from "./offers/pooling.indicators.ts";
import { searchableServices } from "./offers/services.searchable.ts";
import { poolingTasks } from "./offers/space.tasks.ts";
import { poolingTexts } from "./pooling.texts.ts";
import { purchasePages } from "./purchases/purchases.pages.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { poolingJobs } from "./settle/settle.jobs.ts";
import settle from "./settle/settle.page.tsx";
import { statementPages } from "./statements/statements.pages.tsx";

const pooling: Room = {
  name: "pooling",
  pages: [...catalogue, ...offerPages, ...dealPages, ...purchasePages, ...keyPages, ...statementPages, settle],
  jobs: poolingJobs,
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.catalogue.href(), beside: true }],
    footerLinks: [
      { group: "territory", href: routes.catalogue.href(), label: { fr: poolingTexts.fr.title, en: poolingTexts.en.title, nl: poolingTexts.nl.title } },
      {
        group: "territory",
        href: routes.purchases.href(),
        label: { fr: catalogueTexts.fr.purchases, en: catalogueTexts.en.purchases, nl: catalogueTexts.nl.purchases },
      },
    ],
    areas: [{ name: "pooling", says: { fr: "La mutualisation", en: "Pooling", nl: "Het delen van diensten" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Mutualiser au nom de sa structure\u00a0: services, accords, charges partagées, achats groupés",
          en: "Pool in the name of one’s structure: services, agreements, shared costs, group purchases",
          nl: "Delen namens zijn structuur: diensten, akkoorden, gedeelde kosten, groepsaankopen",
        },
        holders: ["manager"],
      },
      {
        name: settling,
        says: {
          fr: "Régler les services mutualisés, trancher ce qui est contesté",
          en: "Settle pooled services, decide what is disputed",
          nl: "Gedeelde diensten vereffenen, beslissen over wat betwist is",
        },
        holders: ["agent", "administrator"],
      },
    ],
    taskSources: [poolingTasks],
    datasets: poolingDatasets,
    indicators: poolingIndicators,
    searchables: [searchableServices],
    personal: [poolingRegister],
  },
};

export default pooling;
