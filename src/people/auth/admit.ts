import type { Values } from "#platform/ui/form-state.tsx";
import { withQuery } from "#platform/web/path.ts";
import { redirect, type Visit } from "#platform/web/page.tsx";
import { isBlocked } from "./blocked.query.ts";
import { isOfDemo } from "./demo-person.query.ts";
import { letsTheStoryIn } from "./demo-people.ts";
import { offerUndo } from "../undo-link.command.ts";
import { routes } from "../routes.ts";
import { authOf } from "./auth.ts";
import { deviceMark } from "./known-device.ts";
import type { Way } from "./open-session.ts";
import { noteDay } from "./sessions.command.ts";

type Asking = Pick<Visit, "db" | "settings" | "headers">;

interface Admission {
  readonly personId: string;
  readonly way: Way;
  /** A second factor was presented, or the way itself holds two (a passkey that verified its person). */
  readonly secondFactor: boolean;
  /** Where they wanted to go. */
  readonly next: string;
}

/** Opens a session for somebody who proved who they are, and takes them where they wanted to go; or to the way back, if they left. Nobody is somebody of the demo where it is none. */
export async function admit(visit: Asking, { personId, way, secondFactor, next }: Admission): Promise<Response> {
  if (!letsTheStoryIn(visit.settings) && (await isOfDemo(visit.db, personId))) return redirect(routes.signIn.href());
  if (await isBlocked(visit.db, personId)) return redirect(withQuery(routes.signIn.href(), { fait: "compte-bloque" }));
  const undo = await offerUndo(visit.db, personId);
  if (undo) return redirect(undo);
  const { headers, response } = await authOf(visit).api.openSession({ body: { personId, way, secondFactor }, headers: visit.headers, returnHeaders: true });
  const first = response.name ? next : withQuery(routes.welcome.href(), { suite: next });
  if (!response.pending) await noteDay(visit.db, personId);
  const answer = withCookies(redirect(response.pending ? withQuery(routes.secondFactor.href(), { suite: first }) : first), headers);
  answer.headers.append("set-cookie", deviceMark(visit, response.email));
  return answer;
}

/** Hands the cookies that the library set on to the browser. */
export function withCookies(answer: Response, from: Headers): Response {
  for (const cookie of from.getSetCookie()) answer.headers.append("set-cookie", cookie);
  return answer;
}

/** Where to go after signing in: an address of our own, or else one's own space. */
export function nextOf(asked: Values[string]): string {
  return typeof asked === "string" && asked.length <= 2000 && /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : "/mon-espace";
}
