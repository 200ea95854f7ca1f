import { isAPIError } from "better-auth/api";

import { acts, tooMany, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { authOf } from "../auth/auth.ts";
import { knownDevice } from "../auth/known-device.ts";
import { endSession } from "../auth/sessions.command.ts";
import { routes } from "../routes.ts";
import { otherWay } from "./sign-in-answer.tsx";
import { texts } from "../sign-in.texts.ts";
import { readCredential } from "../passkeys/credential.form.ts";

/** Comes in with a passkey, which counts as both factors. */
export default acts("people/passkeys", routes.passkeySignIn, {
  access: beforeTerms(anyone),
  show: otherWay,
  acts: (step) => ({
    passkey: step({
      read: (form) => ({ response: readCredential(form.text("reponse")), next: nextOf(form.text("suite")) }),
      run: comeIn,
    }),
  }),
});

async function comeIn(visit: Visit, _thing: undefined, { response, next }: { response: ReturnType<typeof readCredential>; next: string }) {
  const refusal = texts[visit.locale].problems.passkey;
  const turn = await takeToken(visit.db, `passkey ${knownDevice(visit) ?? visit.address}`, { limit: 60, windowSeconds: 900 });
  if (!turn.allowed) return tooMany(refusal);
  if (!response) return wrong({}, refusal);
  try {
    const { session, user } = await authOf(visit).api.verifyPasskeyAuthentication({ body: { response }, headers: visit.headers });
    await endSession(visit.db, session.token);
    return await admit(visit, { personId: user.id, way: "passkey", secondFactor: true, next });
  } catch (error) {
    if (isAPIError(error)) return wrong({}, refusal);
    throw error;
  }
}
