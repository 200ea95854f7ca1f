import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  signedIn: {
    louise: ["/mise-en-service", "/exploitation/travaux", "/exploitation/courriers"],
  },
  words: [
    ["mise en service", "service", "all that a house needs before people count on it, measured each time that somebody looks"],
    ["travail (en arrière-plan)", "job", "work that no request waits for: a mail that leaves, an import, figures of the night"],
    ["blocage (d’une adresse)", "suppression", "no news go to a mailbox that takes none, or whose owner called one spam"],
  ],
};

export default examples;
