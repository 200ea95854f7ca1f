import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Settings } from "#platform/settings.ts";

/** Something that must be so before a demo becomes a house: asked again when its story is removed. */
export interface BeginningStep {
  readonly says: Translated;
  isDone(db: Db, settings: Settings): Promise<boolean> | boolean;
}

/** Rows of a table that are of no story, and stay when it goes. Tables come in the order in which they refer to each other. */
export interface KeptRows {
  readonly table: string;
  /** A condition in SQL; all rows where it is missing. */
  readonly which?: string;
  /** Columns that would name somebody of the story, and what is written instead, in SQL. */
  readonly instead?: Readonly<Record<string, string>>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    beginningSteps: BeginningStep;
    keptRows: KeptRows;
  }
}

const isPublic = ({ PUBLIC_URL: address }: Settings) => address?.startsWith("https:") === true;

export const beginningSteps: readonly BeginningStep[] = [
  {
    says: {
      fr: "L’adresse publique (PUBLIC_URL) est en https",
      en: "The public address (PUBLIC_URL) is https",
      nl: "Het openbare adres (PUBLIC_URL) is https",
    },
    isDone: (_, settings) => isPublic(settings),
  },
  {
    says: {
      fr: "Un serveur de courrier est réglé (SMTP_URL), et MAILBOX ne l’est pas",
      en: "A mail server is set (SMTP_URL), and MAILBOX is not",
      nl: "Er is een mailserver ingesteld (SMTP_URL), en MAILBOX niet",
    },
    isDone: (_, { SMTP_URL: server, MAILBOX: mailbox }) => server !== undefined && !mailbox,
  },
  {
    says: {
      fr: "L’histoire ne sera pas plantée à nouveau\u00a0: SEED=non, et DEMO_SIGN_IN n’est pas réglé",
      en: "The story will not be planted again: SEED=non, and DEMO_SIGN_IN is not set",
      nl: "Het verhaal wordt niet opnieuw geplant: SEED=non, en DEMO_SIGN_IN is niet ingesteld",
    },
    isDone: (_, { SEED: seed, DEMO_SIGN_IN: open }) => seed === false && !open,
  },
];

/** The keys of the house stay its keys. */
export const keptRows: readonly KeptRows[] = [{ table: "platform.key_check" }];

export const hasStory = async (db: Db): Promise<boolean> =>
  (await db.selectFrom("platform.seeding").select("name").where("name", "=", "demo").executeTakeFirst()) !== undefined;
