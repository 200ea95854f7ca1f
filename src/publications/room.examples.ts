import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/actualites": ["/actualites"],
    "/pages/:slug": ["/pages/a-propos"],
    "/pages/:slug/versions": ["/pages/a-propos/versions"],
    "/pages/:slug/versions/:number": ["/pages/a-propos/versions/2", "/pages/a-propos/versions/1"],
    "/actualites/:slug": ["/actualites/le-depot-des-idees-est-prolonge"],
    "/actualites/:slug/versions": ["/actualites/le-depot-des-idees-est-prolonge/versions"],
    "/actualites/:slug/versions/:number": ["/actualites/le-depot-des-idees-est-prolonge/versions/1"],
    "/lettre": ["/lettre", "/lettre?fait=lien"],
  },
  apart: {
    "no HTML of ours": ["/actualites/nouvelles.atom"],
    // src/publications/publications.test.ts
    "there only once somebody wrote it": ["/publications/:id", "/publications/:id/apercu", "/publications/lettres/:id"],
    // newsletter/newsletter.test.ts
    "there only by the link of a mail": ["/lettre/:token"],
  },
  signedIn: {
    louise: ["/publications", "/publications/nouvelle", "/publications/lettres", "/publications/lettres/nouvelle"],
  },
  // publications.test.ts and newsletter/newsletter.test.ts write some.
  untold: ["/publications/:id", "/publications/:id/apercu", "/publications/lettres/:id"],
  hidden: {
    // The story has no hidden one: attacks/publications.test.ts looks for drafts, for what is to come and for what was withdrawn, wherever they could be read.
    "publications.piece": "a draft or a withdrawn text holds its address alone; its words are looked for in attacks/publications.test.ts",
    "publications.edition": "a moment and what a picture shows; what is to come is looked for in attacks/publications.test.ts",
    "publications.newsletter": "how many it was sent to; its words are read by those who write alone",
  },
  async refusals() {
    const nothing = { id: "00000000-0000-4000-8000-000000000000" };
    return {
      params: {
        "/actualites/:slug": { slug: "rien", number: "1" },
        "/pages/:slug": { slug: "rien", number: "1" },
        "/lettre/:token": { token: "inconnu" },
        "/publications/lettres/:id": nothing,
        "/publications/:id": nothing,
        "/publications/:id/apercu": nothing,
      },
    };
  },
  words: [
    ["lettre d’information", "newsletter", "composed by hand, sent once to those who asked and confirmed: subscribers"],
    ["publication, actualité", "piece, news", "a page or a news item that the house writes"],
    ["édition", "edition", "what was published of it, from its moment on; never changed"],
  ],
};

export default examples;
