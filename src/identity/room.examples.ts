import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  signedIn: {
    louise: ["/identite", "/identite/versions"],
  },
  hidden: {
    "identity.version": "what the house shows to all, and showed before",
  },
  words: [
    ["identité, apparence", "identity, appearance", "how the house looks and what it calls itself; each publication is a version"],
    ["toits", "roofs", "the drawing at the foot of pages: stepped gables in Flanders, plain elsewhere"],
  ],
};

export default examples;
