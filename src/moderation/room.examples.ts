import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/signaler/:kind/:id": ["/signaler/inconnu/inconnu"],
  },
  statuses: {
    "/signaler/inconnu/inconnu": 404,
  },
  signedIn: {
    elif: ["/moderation/decisions/b1000000-0000-4000-8000-000000000001", "/moderation/decisions/b1000000-0000-4000-8000-000000000002"],
    ines: ["/moderation", "/moderation → /moderation/dossiers/[0-9a-f-]{36}"],
    jonas: ["/moderation → /moderation/dossiers/[0-9a-f-]{36}"],
  },
  words: [
    ["signalement (modération)", "report", '"this breaks a rule", decided by a moderator'],
    ["dossier, motifs, recours", "case file, statement of reasons, appeal", "one question of moderation, why it was decided so, contesting it"],
    ["frein", "brake", "what makes a text wait for a person: rate, links, same words, new account"],
  ],
};

export default examples;
