import { isAPIError } from "better-auth/api";

import { Refused } from "#platform/refused.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { beforeTerms, anyone, signedIn } from "#platform/web/visitor.ts";
import { withCookies } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { knownDevice } from "../auth/known-device.ts";
import { routes } from "../routes.ts";

// Pages, not acts: a script posts nothing here, and is answered in JSON.

const fresh = { "content-type": "application/json", "cache-control": "no-store" };

/** What a device must sign to come in. Asked for by the script only, so that nobody gets its cookie by reading. */
export const signInChallenge = page("people/passkeys", routes.passkeyChallenge, {
  access: beforeTerms(anyone),

  async post(visit) {
    const turn = await takeToken(visit.db, `passkey challenge ${knownDevice(visit) ?? visit.address}`, { limit: 60, windowSeconds: 900 });
    if (!turn.allowed) throw new Refused(429, String(turn.retryAfter));
    const { response, headers } = await authOf(visit).api.generatePasskeyAuthenticationOptions({ headers: visit.headers, returnHeaders: true });
    // The device must check its person (a finger, a code): it counts as two factors. Which passkeys exist is nobody's business.
    const options = { ...response, userVerification: "required", allowCredentials: [] };
    return withCookies(new Response(JSON.stringify(options), { headers: fresh }), headers);
  },
});

/** What a device must sign to become a key of the account. */
export const newPasskeyChallenge = page("people/passkeys", routes.newPasskeyChallenge, {
  access: beforeTerms(signedIn),

  async post(visit) {
    try {
      const { response, headers } = await authOf(visit).api.generatePasskeyRegistrationOptions({ headers: visit.headers, returnHeaders: true });
      return withCookies(new Response(JSON.stringify(response), { headers: fresh }), headers);
    } catch (error) {
      // Signed in more than a quarter of an hour ago.
      if (isAPIError(error)) throw new Forbidden();
      throw error;
    }
  },
});
