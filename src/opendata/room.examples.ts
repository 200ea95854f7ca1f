import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/donnees/:id": ["/donnees/communes", "/donnees/tiers-lieux", "/donnees/moderation", "/donnees/fil"],
  },
  async refusals() {
    return { params: { "/donnees/:id": { id: "tiers-lieux" } } };
  },
  words: [],
};

export default examples;
