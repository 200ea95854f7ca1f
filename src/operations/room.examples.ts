import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  signedIn: {
    louise: ["/exploitation/travaux", "/exploitation/courriers"],
  },
  words: [
    ["travail (en arrière-plan)", "job", "work that no request waits for: a mail that leaves, an import, figures of the night"],
    ["blocage (d’une adresse)", "suppression", "no news go to a mailbox that takes none, or whose owner called one spam"],
  ],
};

export default examples;
