import type { Locale } from "#platform/i18n/locale.ts";
import { routes } from "../routes.ts";
import { wordOf } from "./addresses.ts";
import { checklistTexts } from "./checklist.texts.ts";
import type { Publisher } from "./publisher/publisher.ts";
import type { LegalPage } from "./text/house.ts";
import type { LegalText } from "./text/legal-text.query.ts";

/** One thing that the law asks of a page, and whether it is there: measured, not ticked. */
export interface Requirement {
  readonly says: string;
  readonly done: boolean;
  /** Where it is written. */
  readonly href: string;
}

type Question = keyof (typeof checklistTexts)["fr"];

interface Rule {
  readonly question: Question;
  /** What must be told of the publisher. */
  readonly told?: (publisher: Publisher, contact: string | null) => boolean;
  /** What a text of the publisher's own must hold; the house's does. */
  readonly text?: RegExp;
}

/**
 * Law 2004-575 of 21 June 2004, article 1-1 (publisher, director, host); regulation (EU) 2016/679, article 13; law 2005-102, article 47, with decree
 * 2019-768 (statement of accessibility); code of administrative justice, article R312-1 (which court).
 */
const rules: Readonly<Record<LegalPage, readonly Rule[]>> = {
  legal: [
    { question: "publisher", told: ({ name, address }) => name !== null && address !== null, text: /\{editeur\}/ },
    { question: "contact", told: ({ phone, email }, contact) => (phone ?? email ?? contact) !== null, text: /\{(ecrire|editeur)\}/ },
    { question: "director", told: ({ director }) => director !== null, text: /\{directeur\}/ },
    { question: "host", told: ({ host, host_address, host_phone }) => [host, host_address, host_phone].every((fact) => fact !== null), text: /\{hebergeur\}/ },
  ],
  privacy: [
    { question: "officer", told: ({ data_officer }) => data_officer !== null, text: /\{delegue\}/ },
    { question: "kept", text: /\{donnees\}/ },
    { question: "complaint", text: /cnil/i },
  ],
  accessibility: [
    { question: "audit", told: ({ audited_on }) => audited_on !== null },
    { question: "state", text: /\{conformite\}/ },
    { question: "obstacle", told: ({ email }, contact) => (email ?? contact) !== null, text: /\{ecrire\}/ },
    { question: "defender", text: /d[ée]fenseur des droits/i },
  ],
  terms: [{ question: "court", told: ({ court }) => court !== null, text: /\{tribunal\}/ }],
};

/** What the law asks of a page. `written`: its text in force, null for the house's own. `contact`: of the setting ERROR_CONTACT. */
export function checklistOf(page: LegalPage, publisher: Publisher, written: LegalText | null, contact: string | null, locale: Locale): Requirement[] {
  return rules[page].map(({ question, told, text }) => {
    const isTold = told?.(publisher, contact) ?? true;
    const own = written?.fr ?? null;
    const inText = own === null || !text || text.test(own);
    const href = isTold && !inText ? routes.writeText.href({ page: wordOf(page) }) : routes.publisher.href();
    return { says: checklistTexts[locale][question], done: isTold && inText, href };
  });
}
