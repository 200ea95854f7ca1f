import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/fil/:kind/:id": ['/fil → /fil/[^"]+'],
  },
  words: [
    ["le fil", "thread", "listen → decide → do → show"],
    ["lien, relation", "link, relation", "what joins two things on the thread"],
  ],
};

export default examples;
