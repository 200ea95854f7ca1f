import type { AllOffers } from "#platform/offers.ts";
import { readPublisher } from "../legal/publisher/publisher.query.ts";
import { routes } from "../routes.ts";
import { publisherHelpTexts } from "./publisher-help.texts.ts";

type HelpWay = AllOffers["helpWays"][number];

/** Its telephone and where to write to it: as the legal notice says them, and nothing where it does not. */
const reached: HelpWay = {
  order: 10,
  edit: {
    href: routes.publisher.href(),
    label: { fr: "Changer le téléphone et l’adresse", en: "Change the telephone and the address", nl: "Telefoon en adres wijzigen" },
    power: "legal.write",
  },
  async ask({ db, locale, settings, metropolis }) {
    const publisher = await readPublisher(db);
    const t = publisherHelpTexts[locale];
    const { phone } = publisher;
    const email = publisher.email ?? settings.ERROR_CONTACT ?? null;
    return [
      ...(phone
        ? [{ icon: "phone" as const, label: phone, href: `tel:${phone.replaceAll(/[^+\d]/g, "")}`, says: t.phoneSays(publisher.name ?? metropolis) }]
        : []),
      ...(email ? [{ icon: "mail" as const, label: t.write, href: `mailto:${email}`, says: t.writeSays(email) }] : []),
    ];
  },
};

const byPost: HelpWay = {
  order: 90,
  offline: true,
  async ask({ db, locale, metropolis }) {
    const { name, address } = await readPublisher(db);
    return address ? [{ icon: "mail", label: publisherHelpTexts[locale].post, says: `${name ?? metropolis}, ${address}` }] : [];
  },
};

export const publisherHelp: readonly HelpWay[] = [reached, byPost];
