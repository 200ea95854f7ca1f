import { withQuery } from "#platform/web/path.ts";
import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { authOf } from "../auth/auth.ts";
import { routes } from "../routes.ts";
import { linkLetter } from "./link.letter.ts";

type Asking = Pick<Visit, "db" | "settings" | "headers" | "mailer" | "metropolis" | "locale" | "address">;
type LinkOutcome = { readonly ok: true } | { readonly ok: false; readonly retryAfter: number };

const perMailbox = { limit: 5, windowSeconds: 900 };
const perAddress = { limit: 60, windowSeconds: 3600 };

/** Sends a link that signs in, or up: the same work whether somebody has this mailbox's account or not, so that nobody can tell. */
export async function askLink(visit: Asking, email: string, next: string): Promise<LinkOutcome> {
  const turns = [await takeToken(visit.db, `sign-in-link ${visit.address}`, perAddress), await takeToken(visit.db, `sign-in-link ${email}`, perMailbox)];
  const refused = turns.find(({ allowed }) => !allowed);
  if (refused) return { ok: false, retryAfter: refused.retryAfter };
  const { db, settings, headers, locale } = visit;
  await authOf({ db, settings }).api.signInMagicLink({
    body: {
      email,
      metadata: {
        async send(token: string) {
          const href = publicAddress(settings, withQuery(routes.signInLink.href(), { jeton: token, suite: next }));
          await sendLetter(visit, linkLetter(href, locale), { to: email, locale, room: "people/sign-in-link" });
        },
      },
    },
    headers,
  });
  return { ok: true };
}
