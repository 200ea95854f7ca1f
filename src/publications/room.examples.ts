import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/actualites": ["/actualites"],
  },
  apart: {
    "no HTML of ours": ["/actualites/nouvelles.atom"],
    // src/publications/publications.test.ts
    "there only once somebody wrote it": ["/actualites/:slug", "/pages/:slug", "/publications/:id", "/publications/:id/apercu"],
  },
  signedIn: {
    louise: ["/publications", "/publications/nouvelle"],
  },
  async refusals() {
    const nothing = { id: "00000000-0000-4000-8000-000000000000" };
    return {
      params: {
        "/actualites/:slug": { slug: "rien" },
        "/pages/:slug": { slug: "rien" },
        "/publications/:id": nothing,
        "/publications/:id/apercu": nothing,
      },
    };
  },
  words: [
    ["publication, actualité", "piece, news", "a page or a news item that the house writes"],
    ["édition", "edition", "what was published of it, from its moment on; never changed"],
  ],
};

export default examples;
