import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { routes } from "../routes.ts";
import { letterTexts, type SecurityEvent } from "./security.letters.texts.ts";

export function securityLetter(event: SecurityEvent, href: string, locale: Locale): Letter {
  const { events, notYou, action, why } = letterTexts[locale];
  const { subject, text } = events[event];
  return { subject, paragraphs: [text], action: { label: action, href }, after: [notYou], why };
}

/** Tells a person, whatever they chose to be told, that the keys of their account changed. */
export async function tellSecurity(
  { mailer, metropolis, settings }: Pick<Visit, "mailer" | "metropolis" | "settings">,
  event: SecurityEvent,
  { email: to, locale }: { readonly email: string; readonly locale: Locale },
): Promise<void> {
  await sendLetter({ mailer, metropolis }, (language) => securityLetter(event, publicAddress(settings, routes.security.href()), language), {
    to,
    locale,
    room: "people/security",
  });
}
