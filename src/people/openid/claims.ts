import { AsyncLocalStorage } from "node:async_hooks";
import { z } from "zod";

const text = z.string().max(300);

/** What a provider says of a person; everything else it says is dropped here. */
const claims = z.object({
  sub: text.min(1),
  email: text,
  email_verified: z.boolean().optional(),
  given_name: text.optional(),
  family_name: text.optional(),
  usual_name: text.optional(),
  siret: text.optional(),
});

export type Claims = z.infer<typeof claims>;

export function readClaims(told: unknown): Claims | null {
  const read = claims.safeParse(told);
  return read.success ? read.data : null;
}

/** The body of a signed token whose signature was checked; null when it is no token. */
export function payloadOf(token: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** FranceConnect gives the name of birth, ProConnect the one in use. One line, without signs that begin a header or a link. */
export function nameOf({ given_name = "", family_name = "", usual_name }: Claims): string {
  return `${given_name.split(" ")[0]} ${usual_name || family_name}`
    .replace(/[\p{Cc}\p{Cf}<>@:/\s]+/gu, " ")
    .trim()
    .slice(0, 120);
}

interface IdentityClaims {
  claims: Claims | null;
}

// The library calls us back for the claims, and tells only the person: what it was told travels beside.
const telling = new AsyncLocalStorage<IdentityClaims>();

export async function hearClaims<result>(work: () => Promise<result>): Promise<{ result: result; claims: Claims | null }> {
  const told: IdentityClaims = { claims: null };
  return { result: await telling.run(told, work), claims: told.claims };
}

export function tellClaims(heard: Claims): void {
  const told = telling.getStore();
  if (told) told.claims = heard;
}
