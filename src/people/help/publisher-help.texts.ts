import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  write: "Nous écrire",
  writeSays: (email: string) => `À ${email}. Une personne lit et répond.`,
  phoneSays: (name: string) => `Appeler ${name}.`,
  post: "Par courrier",
};

export const publisherHelpTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    write: "Write to us",
    writeSays: (email) => `To ${email}. A person reads and answers.`,
    phoneSays: (name) => `Call ${name}.`,
    post: "By post",
  },
  nl: {
    write: "Schrijf ons",
    writeSays: (email) => `Naar ${email}. Een mens leest en antwoordt.`,
    phoneSays: (name) => `${name} bellen.`,
    post: "Per post",
  },
};
