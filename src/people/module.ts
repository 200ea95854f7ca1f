import type { Room } from "#platform/room.ts";
import { signInJobs, signInLetters, signInLinks, signInListeners, signInPages, signInSpaceLinks } from "./auth/signing-in.ts";
import { rightsJobs, rightsLines, rightsOffers, rightsPages } from "./rights.ts";
import { seed } from "./seeds.ts";
import { spaceJobs, spaceOffers, spacePages } from "./space/manifest.ts";
import { searchableStructures } from "./structures/structures.searchable.ts";
import { doorkeeper } from "./visitor/doorkeeper.ts";

const people: Room = {
  name: "people",
  doorkeeper,
  seed,
  pages: [...spacePages, ...signInPages, ...rightsPages],
  jobs: [...signInJobs, ...spaceJobs, ...rightsJobs],
  commandLines: [...rightsLines],
  listens: [...signInListeners],
  offers: {
    areas: [...rightsOffers.areas],
    powers: [...rightsOffers.powers],
    noticeRooms: [{ room: "people", label: { fr: "Mon compte et mes droits", en: "My account and my rights", nl: "Mijn account en mijn rechten" } }],
    notices: [...rightsOffers.notices],
    scopeNamers: [...rightsOffers.scopeNamers],
    footerLinks: [...spaceOffers.footerLinks, ...rightsOffers.footerLinks],
    erasings: [...spaceOffers.erasings, ...rightsOffers.erasings],
    personRecords: [...spaceOffers.personRecords, ...rightsOffers.personRecords],
    spaceCards: [...spaceOffers.spaceCards, ...rightsOffers.spaceCards],
    spaceLinks: [...spaceOffers.spaceLinks, ...signInSpaceLinks, ...rightsOffers.spaceLinks],
    navLinks: [...signInLinks],
    searchables: [searchableStructures],
    letters: [...spaceOffers.letters, ...signInLetters, ...rightsOffers.letters],
  },
};

export default people;
