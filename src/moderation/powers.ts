import type { Power } from "#platform/offers.ts";

export const powers: readonly Power[] = [
  { name: "moderation.report", says: { fr: "Signaler un contenu", en: "Report a content", nl: "Inhoud melden" }, holders: "anyone" },
  {
    name: "moderation.decide",
    says: { fr: "Décider d’un contenu signalé", en: "Decide on a reported content", nl: "Over gemelde inhoud beslissen" },
    holders: ["moderator"],
  },
  {
    name: "moderation.appeal",
    says: { fr: "Contester une décision sur son contenu", en: "Contest a decision on one’s content", nl: "Een beslissing over eigen inhoud betwisten" },
    holders: "signed_in",
  },
];
