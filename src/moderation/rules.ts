import { keysOf } from "#platform/keys-of.ts";
import type { Translated } from "#platform/i18n/locale.ts";

/** The published rules. A decision invokes one of them; they are numbered for citizens and never renumbered. */
export const rules = {
  illegal: {
    title: { fr: "Contenu illicite", en: "Illegal content", nl: "Illegale inhoud" },
    text: {
      fr: "Ce que la loi interdit\u00a0: menaces, incitation à la haine ou à la violence, apologie de crimes, vente interdite.",
      en: "What the law forbids: threats, incitement to hatred or violence, glorification of crimes, forbidden sales.",
      nl: "Wat de wet verbiedt: bedreigingen, aanzetten tot haat of geweld, verheerlijking van misdaden, verboden verkoop.",
    },
  },
  respect: {
    title: { fr: "Atteinte aux personnes", en: "Attack on persons", nl: "Aanval op personen" },
    text: {
      fr: "Insultes, harcèlement, accusations contre une personne. Les idées se discutent, les personnes se respectent.",
      en: "Insults, harassment, accusations against a person. Ideas are discussed, people are respected.",
      nl: "Beledigingen, pesterijen, beschuldigingen tegen een persoon. Over ideeën discussieert men, mensen respecteert men.",
    },
  },
  privacy: {
    title: { fr: "Vie privée", en: "Privacy", nl: "Privacy" },
    text: {
      fr: "Adresse, téléphone, santé, image ou tout autre renseignement sur une personne qui n’a pas donné son accord.",
      en: "Address, telephone, health, picture or any other detail about a person who did not agree.",
      nl: "Adres, telefoon, gezondheid, foto of enig ander gegeven over iemand die niet akkoord ging.",
    },
  },
  rights: {
    title: { fr: "Droits d’auteur", en: "Copyright", nl: "Auteursrecht" },
    text: {
      fr: "Texte, photo ou document publié sans l’accord de son auteur.",
      en: "Text, photo or document published without its author’s agreement.",
      nl: "Tekst, foto of document gepubliceerd zonder toestemming van de auteur.",
    },
  },
  spam: {
    title: { fr: "Publicité ou répétition", en: "Advertising or repetition", nl: "Reclame of herhaling" },
    text: {
      fr: "Réclame sans rapport avec le sujet, liens trompeurs, même texte posté plusieurs fois.",
      en: "Advertising unrelated to the subject, misleading links, the same text posted several times.",
      nl: "Reclame die niets met het onderwerp te maken heeft, misleidende links, dezelfde tekst meermaals geplaatst.",
    },
  },
  deception: {
    title: { fr: "Tromperie", en: "Deception", nl: "Misleiding" },
    text: {
      fr: "Se faire passer pour une autre personne ou une institution, renseignements faux donnés pour tromper.",
      en: "Passing oneself off as another person or an institution, false statements made to deceive.",
      nl: "Zich voordoen als een ander of een instelling, valse gegevens om te misleiden.",
    },
  },
  subject: {
    title: { fr: "Hors sujet", en: "Off topic", nl: "Naast de kwestie" },
    text: {
      fr: "Sans rapport avec la page où il se trouve. Le contenu peut être proposé ailleurs.",
      en: "Unrelated to the page on which it stands. The content may be proposed elsewhere.",
      nl: "Heeft niets te maken met de pagina waarop het staat. De inhoud kan elders worden voorgesteld.",
    },
  },
} as const satisfies Record<string, { title: Translated; text: Translated }>;

export type Rule = keyof typeof rules;
export const ruleNames = keysOf(rules);
export const isRule = (value: unknown): value is Rule => typeof value === "string" && Object.hasOwn(rules, value);

/** How long its author may appeal against a decision (Regulation (EU) 2022/2065, article 20: at least six months). */
const appealMonths = 6;

export function appealUntil(decidedAt: Date): Date {
  const until = new Date(decidedAt);
  until.setUTCMonth(until.getUTCMonth() + appealMonths);
  return until;
}
