import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/desabonnement/:token": ["/desabonnement/inconnu"],
  },
  statuses: {
    "/desabonnement/inconnu": 404,
  },
  signedIn: {
    amina: ["/mon-espace/notifications", "/mon-espace/notifications/choix", "/mon-espace/notifications/choix?fait=choix"],
  },
  hidden: { "notifications.message": "each reads their own, from the space that nobody else opens" },
  words: [["message, rythme, résumé", "message, rhythm, digest", "what a person is told; at once, daily, weekly, never; several in one mail"]],
};

export default examples;
