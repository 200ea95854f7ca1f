import type { Notice } from "#notifications";
import type { Translated } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { routes } from "../routes.ts";
import { delegationLetter, type DelegationNews, hostLetter, type HostNews, type NewsPayload, sayNews } from "./news.ts";

const example: Omit<NewsPayload, "news"> = {
  organisation: "Ville de Sambreval",
  city: "Sambreval",
  people: 12,
  place: "La Fabrique du Canal",
  at: "2027-03-11T09:00:00Z",
  reason: "Nous serons en travaux ce jour-là.",
  href: "/visites/demandes",
};

function notice(kind: string, audience: "host" | "planner", news: string, label: Translated, usual: Notice["usual"] = "at_once"): Notice<NewsPayload> {
  return {
    kind,
    label,
    usual,
    power: audience === "host" ? "visits.answer" : "visits.plan",
    example: { ...example, news },
    say(payload, locale) {
      const { subject, paragraphs, action } = sayNews(audience, payload, locale);
      return { subject, paragraphs, action: { label: action, href: payload.href } };
    },
  };
}

export const notices: readonly Notice[] = [
  notice("visits.asked", "planner", "asked", {
    fr: "Une délégation demande une visite",
    en: "A delegation asks for a visit",
    nl: "Een delegatie vraagt een bezoek",
  }),
  notice("visits.message", "planner", "message", { fr: "Une délégation m’écrit", en: "A delegation writes to me", nl: "Een delegatie schrijft mij" }),
  notice("visits.answered", "planner", "answered", {
    fr: "Un hôte refuse ou propose une autre heure",
    en: "A host declines or proposes another time",
    nl: "Een gastheer weigert of stelt een ander uur voor",
  }),
  notice("visits.planned", "planner", "settled", {
    fr: "Une visite est confirmée ou approche",
    en: "A visit is confirmed or near",
    nl: "Een bezoek is bevestigd of nadert",
  }),
  notice("visits.stopped", "planner", "cancelled", {
    fr: "Une visite que je prépare est annulée",
    en: "A visit I plan is cancelled",
    nl: "Een bezoek dat ik voorbereid is geannuleerd",
  }),
  notice("visits.to_report", "planner", "to_report", {
    fr: "Une visite est à raconter",
    en: "A visit is to be told about",
    nl: "Over een bezoek moet verteld worden",
  }),
  {
    ...notice("visits.host_asked", "host", "asked", {
      fr: "Une délégation veut visiter mon lieu",
      en: "A delegation wants to visit my place",
      nl: "Een delegatie wil mijn plek bezoeken",
    }),
    optional: false,
  },
  notice("visits.confirmed", "host", "confirmed", {
    fr: "Une visite de mon lieu est confirmée",
    en: "A visit of my place is confirmed",
    nl: "Een bezoek aan mijn plek is bevestigd",
  }),
  {
    ...notice("visits.cancelled", "host", "cancelled", {
      fr: "Une visite de mon lieu est annulée",
      en: "A visit of my place is cancelled",
      nl: "Een bezoek aan mijn plek is geannuleerd",
    }),
    optional: false,
  },
  notice("visits.reminder", "host", "reminder", {
    fr: "Une visite de mon lieu approche",
    en: "A visit of my place is near",
    nl: "Een bezoek aan mijn plek nadert",
  }),
  notice(
    "visits.reported",
    "host",
    "reported",
    { fr: "Une visite de mon lieu est racontée", en: "A visit of my place is told", nl: "Over een bezoek aan mijn plek is verteld" },
    "weekly",
  ),
];

const delegationNews: readonly DelegationNews[] = [
  "confirm",
  "received",
  "message",
  "asking",
  "confirmed",
  "changed",
  "cancelled",
  "refused",
  "reminder",
  "reported",
];
const hostNews: readonly HostNews[] = ["asked", "moved", "confirmed", "changed", "dropped", "cancelled", "reminder", "reported"];

export const letters: readonly LetterExample[] = [
  ...delegationNews.map(
    (news): LetterExample => ({
      name: `visits/delegation-${news}`,
      letter: (locale) => delegationLetter(news, example, `https://beffroi.example${routes.follow.href({ token: "exemple" })}`, locale),
    }),
  ),
  ...hostNews.map(
    (news): LetterExample => ({
      name: `visits/host-${news}`,
      letter: (locale) => hostLetter(news, example, `https://beffroi.example${routes.answer.href({ token: "exemple" })}`, locale),
    }),
  ),
];
