import { z } from "zod";

import type { Auth } from "../auth/auth.ts";

type Credential = NonNullable<Parameters<Auth["api"]["verifyPasskeyAuthentication"]>[0]>["body"]["response"];

const shape = z.looseObject({
  id: z.string().min(1).max(1400),
  rawId: z.string(),
  type: z.literal("public-key"),
  response: z.looseObject({ clientDataJSON: z.string() }),
});

/** The device's answer as the script wrote it. Its proof is checked by the library; here only that it is an answer at all. */
export function readCredential(typed: string): Credential | null {
  try {
    const read = shape.safeParse(JSON.parse(typed));
    return read.success ? (read.data as unknown as Credential) : null;
  } catch {
    return null;
  }
}
