import { withQuery } from "#platform/web/path.ts";
import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { authOf } from "../auth/auth.ts";
import { takeDoorTurn } from "../auth/door-brake.ts";
import { routes } from "../routes.ts";
import { linkLetter } from "./link.letter.ts";

type Asking = Pick<Visit, "db" | "settings" | "headers" | "mailer" | "metropolis" | "locale" | "address">;
type LinkOutcome = { readonly ok: true } | { readonly ok: false; readonly retryAfter: number };

const limits = {
  address: { limit: 60, windowSeconds: 3600 },
  pair: { limit: 5, windowSeconds: 900 },
  account: { limit: 30, windowSeconds: 900 },
};

/** Sends a link that signs in, or up: the same work whether somebody has this mailbox's account or not, so that nobody can tell. */
export async function askLink(visit: Asking, email: string, next: string): Promise<LinkOutcome> {
  const turn = await takeDoorTurn(visit, "sign-in-link", email, limits);
  if (!turn.allowed) return { ok: false, retryAfter: turn.retryAfter };
  const { db, settings, headers, locale } = visit;
  await authOf({ db, settings }).api.signInMagicLink({
    body: {
      email,
      metadata: {
        async send(token: string) {
          const href = publicAddress(settings, withQuery(routes.signInLink.href(), { jeton: token, suite: next }));
          await sendLetter(visit, (language) => linkLetter(href, language), { to: email, locale, room: "people/sign-in-link" });
        },
      },
    },
    headers,
  });
  return { ok: true };
}
