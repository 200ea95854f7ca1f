import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import { routes } from "../routes.ts";

interface ClaimNotice {
  readonly place: string;
  readonly claim: string;
}

interface DecisionNotice {
  readonly place: string;
  readonly slug: string;
  readonly accepted: boolean;
  readonly reason: string | null;
}

interface HostNotice {
  readonly place: string;
  readonly slug: string;
  readonly person: string;
}

const filed: Record<Locale, { subject: (place: string) => string; text: string; see: string }> = {
  fr: {
    subject: (place) => `${place}\u00a0: une personne demande à tenir la fiche`,
    text: "Vérifiez que cette personne représente le lieu, puis acceptez ou refusez avec une raison.",
    see: "Voir la demande",
  },
  en: {
    subject: (place) => `${place}: somebody asks to keep the record`,
    text: "Check that this person represents the place, then accept or refuse with a reason.",
    see: "See the demand",
  },
  nl: {
    subject: (place) => `${place}: iemand vraagt om de fiche bij te houden`,
    text: "Controleer of deze persoon de plek vertegenwoordigt, en aanvaard of weiger met een reden.",
    see: "De vraag bekijken",
  },
};

const claimFiled: Notice<ClaimNotice> = {
  kind: "places.claim_filed",
  power: "places.decide_claim",
  label: { fr: "Une personne demande à tenir une fiche", en: "Somebody asks to keep a record", nl: "Iemand vraagt om een fiche bij te houden" },
  usual: "daily",
  example: { place: "La Courée Ouverte", claim: "c0000000-0000-4000-8000-000000000001" },
  say: ({ place, claim }, locale) => ({
    subject: filed[locale].subject(place),
    paragraphs: [filed[locale].text],
    action: { label: filed[locale].see, href: routes.claimDecision.href({ id: claim }) },
  }),
};

const decided: Record<
  Locale,
  { yes: (place: string) => string; no: (place: string) => string; may: string; not: string; why: (reason: string) => string; edit: string; see: string }
> = {
  fr: {
    yes: (place) => `${place}\u00a0: vous tenez maintenant la fiche`,
    no: (place) => `${place}\u00a0: votre demande est refusée`,
    may: "Vous pouvez modifier la fiche, ses horaires et ses photos, et confirmer qu’elle est vraie.",
    not: "Vous ne pouvez pas modifier la fiche. Vous pouvez toujours y signaler une erreur.",
    why: (reason) => `Raison donnée\u00a0: ${reason}`,
    edit: "Modifier la fiche",
    see: "Voir la fiche",
  },
  en: {
    yes: (place) => `${place}: you now keep the record`,
    no: (place) => `${place}: your demand is refused`,
    may: "You can edit the record, its hours and its photographs, and confirm that it is true.",
    not: "You cannot edit the record. You can still report an error on it.",
    why: (reason) => `The reason given: ${reason}`,
    edit: "Edit the record",
    see: "See the record",
  },
  nl: {
    yes: (place) => `${place}: u houdt de fiche nu bij`,
    no: (place) => `${place}: uw vraag is geweigerd`,
    may: "U kunt de fiche, de openingsuren en de foto’s wijzigen, en bevestigen dat ze klopt.",
    not: "U kunt de fiche niet wijzigen. U kunt er nog altijd een fout melden.",
    why: (reason) => `De gegeven reden: ${reason}`,
    edit: "De fiche wijzigen",
    see: "De fiche bekijken",
  },
};

/** A decision about them: they are told whatever they chose. */
const claimDecided: Notice<DecisionNotice> = {
  kind: "places.claim_decided",
  label: {
    fr: "Ma demande à tenir une fiche a sa réponse",
    en: "My demand to keep a record is answered",
    nl: "Mijn vraag om een fiche bij te houden is beantwoord",
  },
  usual: "at_once",
  optional: false,
  example: { place: "La Courée Ouverte", slug: "la-couree-ouverte", accepted: false, reason: "L’association ne vous connaît pas." },
  say({ place, slug, accepted, reason }, locale) {
    const t = decided[locale];
    const action = accepted ? { label: t.edit, href: routes.edit.href({ slug }) } : { label: t.see, href: routes.show.href({ slug }) };
    return { subject: accepted ? t.yes(place) : t.no(place), paragraphs: [accepted ? t.may : t.not, ...(reason ? [t.why(reason)] : [])], action };
  },
};

const joined: Record<Locale, { subject: (place: string) => string; text: (person: string) => string; see: string }> = {
  fr: {
    subject: (place) => `${place}\u00a0: une personne de plus tient la fiche`,
    text: (person) => `${person} tient maintenant la fiche avec vous. Si c’est une erreur, dites-le à la métropole ou à la commune.`,
    see: "Voir les hôtes",
  },
  en: {
    subject: (place) => `${place}: one more person keeps the record`,
    text: (person) => `${person} now keeps the record with you. If this is a mistake, tell the metropolis or the commune.`,
    see: "See the hosts",
  },
  nl: {
    subject: (place) => `${place}: nog iemand houdt de fiche bij`,
    text: (person) => `${person} houdt de fiche nu samen met u bij. Is dit een vergissing, zeg het dan aan de metropool of de gemeente.`,
    see: "De gastheren bekijken",
  },
};

const hostJoined: Notice<HostNotice> = {
  kind: "places.host_joined",
  power: "places.edit",
  label: { fr: "Une personne de plus tient ma fiche", en: "One more person keeps my record", nl: "Nog iemand houdt mijn fiche bij" },
  usual: "at_once",
  example: { place: "La Courée Ouverte", slug: "la-couree-ouverte", person: "Elif Kaplan" },
  say: ({ place, slug, person }, locale) => ({
    subject: joined[locale].subject(place),
    paragraphs: [joined[locale].text(person)],
    action: { label: joined[locale].see, href: routes.hosts.href({ slug }) },
  }),
};

export const claimNotices = [claimFiled, claimDecided, hostJoined];
