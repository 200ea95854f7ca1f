import type { Room } from "#platform/start/room.ts";
import { apiPages } from "./api/api.pages.tsx";
import { apiJobs } from "./api/api.jobs.ts";
import { ogcPages } from "./api/ogc.pages.ts";
import { cataloguePages } from "./catalogue/catalogue.page.tsx";
import { datasetNews } from "./catalogue/datasets.news.ts";
import { searchableDatasets } from "./catalogue/datasets.searchable.ts";
import { indexedDatasets } from "./catalogue/datasets.indexed.ts";
import { datasetPages } from "./dataset/dataset.page.tsx";
import { opendataRegister } from "./opendata.personal.ts";
import { opendataTexts } from "./opendata.texts.ts";
import { routes } from "./routes.ts";
import { words } from "./words.ts";

const { fr, en, nl } = opendataTexts;

const opendata: Room = {
  name: "opendata",
  pages: [...cataloguePages, ...datasetPages, ...apiPages, ...ogcPages],
  jobs: apiJobs,
  offers: {
    words,
    personal: [opendataRegister],
    areas: [{ name: "opendata", says: { fr: "Les données ouvertes", en: "Open data", nl: "De open data" } }],
    verbs: [{ verb: "show", href: routes.catalogue.href(), beside: true }],
    searchables: [searchableDatasets],
    indexed: [indexedDatasets],
    news: [datasetNews],
    footerLinks: [{ group: "proof", href: routes.catalogue.href(), label: { fr: fr.title, en: en.title, nl: nl.title } }],
  },
};

export default opendata;
