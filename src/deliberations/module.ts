import type { Room } from "#platform/start/room.ts";
import desk from "./desk/desk.page.tsx";
import { editPages } from "./edit/edit.pages.tsx";
import { actsImport } from "./import/import.job.ts";
import { importPages } from "./import/import.pages.tsx";
import { power } from "./keeper.ts";
import list from "./list/deliberations.page.tsx";
import manage from "./manage/manage.page.tsx";
import { communeSlot } from "./offers/commune-slot.tsx";
import { deliberationThings } from "./offers/deliberation.things.ts";
import { deliberationsDataset } from "./offers/deliberations.dataset.ts";
import { deliberationNews } from "./offers/deliberations.news.ts";
import { deliberationsRegister } from "./offers/deliberations.personal.ts";
import { searchableDeliberations } from "./offers/deliberations.searchable.ts";
import { indexedDeliberations } from "./offers/deliberations.indexed.ts";
import { deskCard } from "./offers/desk.cards.tsx";
import { effectsDataset } from "./offers/effects.dataset.ts";
import { routes } from "./routes.ts";
import { afterVote } from "./story/after-vote.listener.ts";
import { seed } from "./seeds.ts";
import { showPages } from "./show/show.page.tsx";
import { words } from "./words.ts";

const name = { fr: "Les délibérations", en: "Council decisions", nl: "De raadsbesluiten" };

const deliberations: Room = {
  name: "deliberations",
  pages: [...list, ...desk, ...editPages, ...importPages, manage, ...showPages],
  jobs: [...actsImport.jobs],
  listens: [afterVote],
  seed,
  offers: {
    words,
    areas: [{ name: "deliberations", says: name }],
    powers: [
      {
        name: power,
        says: {
          fr: "Tenir le registre des délibérations de sa commune ou de la métropole",
          en: "Keep the register of council decisions of one’s commune or of the metropolis",
          nl: "Het register van raadsbesluiten van zijn gemeente of van de metropool bijhouden",
        },
        holders: ["administrator", "agent"],
      },
    ],
    verbs: [{ verb: "decide", href: routes.list.href(), beside: true }],
    footerLinks: [{ group: "proof", href: routes.list.href(), label: { fr: "Délibérations", en: "Council decisions", nl: "Raadsbesluiten" } }],
    things: [deliberationThings],
    searchables: [searchableDeliberations],
    indexed: [indexedDeliberations],
    news: [deliberationNews],
    datasets: [deliberationsDataset, effectsDataset],
    communeSlots: [communeSlot],
    spaceCards: [deskCard],
    personal: [deliberationsRegister],
  },
};

export default deliberations;
