import { isAPIError } from "better-auth/api";

import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { endSession } from "../auth/sessions.command.ts";
import { routes } from "../routes.ts";
import { signInAnswer } from "../sign-in/sign-in-answer.tsx";
import { readCredential } from "./credential.form.ts";

/** Comes in with a passkey, which counts as both factors. */
export default page("people/passkeys", routes.passkeySignIn, {
  access: anyone,

  get: ({ url }) => ({ redirect: routes.signIn.href() + url.search }),

  async post(visit) {
    const { reponse, suite } = await visit.form();
    const next = nextOf(suite);
    const turn = await takeToken(visit.db, `passkey ${visit.address}`, { limit: 60, windowSeconds: 900 });
    if (!turn.allowed) return signInAnswer(visit, { next, problem: "passkey", status: 429 });
    const response = readCredential(reponse);
    if (!response) return signInAnswer(visit, { next, problem: "passkey", status: 422 });
    try {
      const { session, user } = await authOf(visit).api.verifyPasskeyAuthentication({ body: { response }, headers: visit.headers });
      await endSession(visit.db, session.token);
      return await admit(visit, { personId: user.id, way: "passkey", secondFactor: true, next });
    } catch (error) {
      if (isAPIError(error)) return signInAnswer(visit, { next, problem: "passkey", status: 422 });
      throw error;
    }
  },
});
