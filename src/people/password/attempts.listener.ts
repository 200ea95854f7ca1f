import type { Listener } from "#platform/jobs/listener.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { findPersonByEmail } from "../person.query.ts";
import { routes } from "../routes.ts";
import { securityLetter } from "../security-letters/security.letters.ts";

/** Says that the brake on passwords of this account was reached. */
export const attemptsBraked = "people.password_attempts_braked";

/** Tells whoever has the account, when there is one, that somebody tries their password. */
export const attemptsListener: Listener<{ email: string }> = {
  event: attemptsBraked,
  async handle({ db, mailer, metropolis, settings }, { email }) {
    const person = await findPersonByEmail(db, email);
    if (!person) return;
    await sendLetter({ mailer, metropolis }, (language) => securityLetter("attempts", publicAddress(settings, routes.security.href()), language), {
      to: email,
      locale: person.locale,
      room: "people/password",
    });
  },
};
