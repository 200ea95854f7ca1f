import { peopleRoutes, residencyOf } from "#people";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Conversation } from "../conversation.ts";
import { findParticipant, type KnownBy, type Participant } from "../participant.query.ts";
import { heldDevice } from "./device-cookie.ts";

type OwnVisit = Pick<Visit<string, Visitor | null>, "db" | "visitor" | "headers" | "url">;

/** Who asks, as this conversation knows them. */
export interface Taker {
  /** Null for a browser that holds nothing yet. */
  readonly by: KnownBy | null;
  readonly participant: Participant | null;
  /** Why they cannot take part, although it is open. */
  readonly lacks: "account" | "residence" | null;
  /** As it is attested, where the conversation asks for that. */
  readonly communeCode: string | null;
}

/** A conversation that asks for no account does not look for one: nothing then leads from an answer to a name. */
export async function takerOf({ db, visitor, headers }: OwnVisit, { id, entry }: Conversation): Promise<Taker> {
  const device = heldDevice(headers);
  const by: KnownBy | null = entry === "account" || entry === "attested" ? visitor && { person: visitor.id } : device && { device };
  const participant = by && (await findParticipant(db, { conversationId: id, by }));
  const residency = entry === "attested" && visitor ? await residencyOf(db, visitor.id) : null;
  const lacks = entry === "device" || entry === "import" ? null : !visitor ? "account" : entry === "attested" && !residency ? "residence" : null;
  return { by, participant, lacks, communeCode: residency?.communeCode ?? null };
}

/** The way to sign in, and back here. */
export const toSignIn = ({ url }: Pick<OwnVisit, "url">): string => withQuery(peopleRoutes.signIn.href(), { suite: url.pathname });

/** @throws NotFound for whoever posts without what the conversation asks for: the page says how to get it. */
export function mayTakePart({ lacks }: Taker): void {
  if (lacks) throw new NotFound();
}
