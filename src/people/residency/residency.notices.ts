import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Offers } from "#platform/offers.ts";
import { routes } from "../routes.ts";

interface ResidencyNotice {
  readonly commune: string;
  /** The last day: "2028-11-24". */
  readonly until: string;
}

interface Words {
  readonly attested: (commune: string) => string;
  readonly attestedHow: (until: string) => string;
  readonly revoked: string;
  readonly revokedWhy: (reason: string) => string;
  readonly ending: (commune: string, until: string) => string;
  readonly endingHow: string;
  readonly see: string;
}

const words: Record<Locale, Words> = {
  fr: {
    attested: (commune) => `Votre commune est attestée\u00a0: ${commune}`,
    attestedHow: (until) => `Cette attestation vaut jusqu’au ${until}. Si ce n’est pas vous, écrivez à votre mairie.`,
    revoked: "Votre attestation de résidence est retirée",
    revokedWhy: (reason) => `Raison\u00a0: ${reason}`,
    ending: (commune, until) => `Votre attestation pour ${commune} finit le ${until}`,
    endingHow: "Renouvelez-la avant cette date, au guichet de votre mairie ou par courrier, pour continuer à voter comme habitant.",
    see: "Voir ma résidence",
  },
  en: {
    attested: (commune) => `Your commune is certified: ${commune}`,
    attestedHow: (until) => `This certificate holds until ${until}. If this was not you, write to your town hall.`,
    revoked: "Your certificate of residence is taken back",
    revokedWhy: (reason) => `Reason: ${reason}`,
    ending: (commune, until) => `Your certificate for ${commune} ends on ${until}`,
    endingHow: "Renew it before that day, at the desk of your town hall or by post, to go on voting as a resident.",
    see: "See my residence",
  },
  nl: {
    attested: (commune) => `Uw gemeente is verklaard: ${commune}`,
    attestedHow: (until) => `Deze verklaring geldt tot ${until}. Was u dit niet, schrijf dan naar uw gemeentehuis.`,
    revoked: "Uw woonplaatsverklaring is ingetrokken",
    revokedWhy: (reason) => `Reden: ${reason}`,
    ending: (commune, until) => `Uw verklaring voor ${commune} eindigt op ${until}`,
    endingHow: "Vernieuw ze voor die dag, aan het loket van uw gemeentehuis of per post, om als inwoner te blijven stemmen.",
    see: "Mijn woonplaats bekijken",
  },
};

const action = (locale: Locale) => ({ label: words[locale].see, href: routes.residency.href() });
const example: ResidencyNotice = { commune: "Roubaix", until: "2028-11-24" };

const attested: Offers["notices"] = {
  kind: "people.residency_attested",
  label: { fr: "Ma résidence est attestée", en: "My residence is certified", nl: "Mijn woonplaats is verklaard" },
  usual: "at_once",
  optional: false,
  example,
  say: ({ commune, until }: ResidencyNotice, locale) => ({
    subject: words[locale].attested(commune),
    paragraphs: [words[locale].attestedHow(formatDate(until, locale))],
    action: action(locale),
  }),
};

const revoked: Offers["notices"] = {
  kind: "people.residency_revoked",
  label: { fr: "Mon attestation de résidence est retirée", en: "My certificate of residence is taken back", nl: "Mijn woonplaatsverklaring is ingetrokken" },
  usual: "at_once",
  optional: false,
  example: { reason: "Attestation faite par erreur" },
  say: ({ reason }: { reason: string }, locale) => ({
    subject: words[locale].revoked,
    paragraphs: [words[locale].revokedWhy(reason)],
    action: action(locale),
  }),
};

const ending: Offers["notices"] = {
  kind: "people.residency_ending",
  label: { fr: "Mon attestation de résidence finit bientôt", en: "My certificate of residence ends soon", nl: "Mijn woonplaatsverklaring eindigt binnenkort" },
  usual: "at_once",
  example,
  say: ({ commune, until }: ResidencyNotice, locale) => ({
    subject: words[locale].ending(commune, formatDate(until, locale)),
    paragraphs: [words[locale].endingHow],
    action: action(locale),
  }),
};

export const residencyNotices: readonly Offers["notices"][] = [attested, revoked, ending];
