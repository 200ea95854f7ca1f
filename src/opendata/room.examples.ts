import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/donnees/:id": ["/donnees/communes", "/donnees/tiers-lieux", "/donnees/moderation", "/donnees/fil"],
  },
  words: [],
};

export default examples;
