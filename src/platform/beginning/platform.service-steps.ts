import { formatDate } from "#platform/i18n/format.ts";
import { lastBackups } from "./backups.query.ts";
import type { ServiceStep } from "./service-step.ts";
import { serviceTexts } from "./service.texts.ts";
import { lastMails } from "./mails.query.ts";

const day = 86_400_000;

/** What whoever runs the machine sees to. */
export const platformServiceSteps: readonly ServiceStep[] = [
  {
    order: 10,
    says: { fr: "Une adresse publique en https", en: "A public address in https", nl: "Een openbaar adres in https" },
    otherwise: {
      fr: "Les courriels, les affiches et les flux mènent à une adresse que personne ne peut ouvrir.",
      en: "Mails, posters and feeds lead to an address that nobody can open.",
      nl: "E-mails, affiches en feeds leiden naar een adres dat niemand kan openen.",
    },
    by: { typed: "PUBLIC_URL=https://…" },
    measure: ({ settings: { PUBLIC_URL: address }, locale }) => ({
      done: address?.startsWith("https:") === true,
      found: address ?? serviceTexts[locale].noAddress,
    }),
  },
  {
    order: 20,
    says: { fr: "Les courriels partent", en: "Mails leave", nl: "De e-mails vertrekken" },
    otherwise: {
      fr: "Personne ne peut se connecter par un lien, et personne n’apprend ce qui se passe.",
      en: "Nobody can sign in by a link, and nobody learns what happens.",
      nl: "Niemand kan zich met een link aanmelden, en niemand verneemt wat er gebeurt.",
    },
    by: { typed: "SMTP_URL=smtps://…" },
    async measure({ db, settings, locale }) {
      const t = serviceTexts[locale];
      if (!settings.SMTP_URL) return { done: false, found: t.noMailServer };
      const { sent, refused, lastSent } = await lastMails(db);
      if (!lastSent) return { done: false, found: t.noMailYet };
      return { done: refused <= sent, found: t.mails(sent, refused, formatDate(lastSent, locale)) };
    },
  },
  {
    order: 90,
    says: { fr: "Une sauvegarde de moins de deux jours", en: "A backup of less than two days", nl: "Een back-up van minder dan twee dagen" },
    otherwise: {
      fr: "Si la machine est perdue, tout ce qui a été fait depuis la dernière est perdu.",
      en: "If the machine is lost, all that was done since the last one is lost.",
      nl: "Als de machine verloren gaat, gaat alles sinds de laatste verloren.",
    },
    by: { typed: "beffroi backup house.age --recipient age1…" },
    async measure({ db, now, locale }) {
      const { kept } = await lastBackups(db);
      const t = serviceTexts[locale];
      return { done: kept !== null && now.getTime() - kept.getTime() < 2 * day, found: kept ? t.keptOn(formatDate(kept, locale)) : t.neverKept };
    },
  },
  {
    order: 91,
    says: { fr: "Une sauvegarde essayée depuis moins d’un mois", en: "A backup tried within a month", nl: "Een back-up die binnen een maand werd geprobeerd" },
    otherwise: {
      fr: "Une sauvegarde que personne n’a rouverte peut être vide, abîmée, ou chiffrée pour une clé perdue.",
      en: "A backup that nobody opened again may be empty, damaged, or encrypted for a key that is lost.",
      nl: "Een back-up die niemand opnieuw opende, kan leeg zijn, beschadigd, of versleuteld voor een verloren sleutel.",
    },
    by: { typed: "beffroi restore house.age --check --identity identity.txt" },
    async measure({ db, now, locale }) {
      const { tried } = await lastBackups(db);
      const t = serviceTexts[locale];
      return { done: tried !== null && now.getTime() - tried.getTime() < 31 * day, found: tried ? t.triedOn(formatDate(tried, locale)) : t.neverTried };
    },
  },
];
