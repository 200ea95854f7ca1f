import type { Room } from "#platform/start/room.ts";
import { apiPages } from "./api/api.pages.tsx";
import { apiJobs } from "./api/api.jobs.ts";
import { ogcPages } from "./api/ogc.pages.ts";
import { cataloguePages } from "./catalogue/catalogue.page.tsx";
import { datasetNews } from "./catalogue/datasets.news.ts";
import { changesFile, changesPage, waitingChangesPage } from "./changes/changes.page.tsx";
import { chartPage } from "./chart/chart.page.tsx";
import { keepChartPage } from "./chart/keep-chart.page.tsx";
import { searchableDatasets } from "./catalogue/datasets.searchable.ts";
import { indexedDatasets } from "./catalogue/datasets.indexed.ts";
import { datasetPages } from "./dataset/dataset.pages.ts";
import { mapPage } from "./map/map.page.tsx";
import elsewhere from "./harvest/elsewhere.page.tsx";
import { harvestJobs } from "./harvest/harvest.jobs.ts";
import sources from "./harvest/sources.page.tsx";
import { hookJobs } from "./hooks/hooks.jobs.ts";
import hooks from "./hooks/hooks.page.tsx";
import { hooksRegister } from "./hooks/hooks.personal.ts";
import { opendataRegister } from "./opendata.personal.ts";
import { opendataPowers } from "./opendata.powers.ts";
import { opendataTexts } from "./opendata.texts.ts";
import create from "./publish/create.page.tsx";
import describe from "./publish/describe.page.tsx";
import desk from "./publish/desk.page.tsx";
import { followLinksJob } from "./publish/follow-links.job.ts";
import keys from "./publish/keys.page.tsx";
import manage from "./publish/manage.page.tsx";
import { publishCard } from "./publish/publish.card.tsx";
import { publishTasks } from "./publish/publish.tasks.ts";
import { sendVersion } from "./publish/send-version.page.ts";
import { faults, version } from "./publish/version.page.tsx";
import { publishEditionJob } from "./publish-edition/publish-edition.job.ts";
import { readEditionJob } from "./read-edition/read-edition.job.ts";
import { recordReuse } from "./record/record.reuse.ts";
import { questionsPage } from "./questions/questions.page.tsx";
import { questionTasks } from "./questions/questions.tasks.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { words } from "./words.ts";

const { fr, en, nl } = opendataTexts;

const opendata: Room = {
  name: "opendata",
  seed,
  pages: [
    ...cataloguePages,
    ...datasetPages,
    chartPage,
    keepChartPage,
    mapPage,
    questionsPage,
    changesPage,
    changesFile,
    waitingChangesPage,
    ...apiPages,
    ...ogcPages,
    ...desk,
    ...elsewhere,
    sources,
    create,
    manage,
    describe,
    keys,
    sendVersion,
    version,
    faults,
    hooks,
  ],
  jobs: [...apiJobs, ...hookJobs, ...harvestJobs, followLinksJob, readEditionJob, publishEditionJob],
  offers: {
    words,
    personal: [opendataRegister, hooksRegister],
    powers: opendataPowers,
    spaceCards: [publishCard],
    taskSources: [publishTasks, questionTasks],
    areas: [{ name: "opendata", says: { fr: "Les données ouvertes", en: "Open data", nl: "De open data" } }],
    verbs: [{ verb: "show", href: routes.catalogue.href(), beside: true }],
    searchables: [searchableDatasets],
    indexed: [indexedDatasets],
    news: [datasetNews],
    reuses: [recordReuse],
    footerLinks: [{ group: "proof", href: routes.catalogue.href(), label: { fr: fr.title, en: en.title, nl: nl.title } }],
  },
};

export default opendata;
