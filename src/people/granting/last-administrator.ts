import { brokenConstraint } from "#platform/db/constraint.ts";

type LastAdministrator = { readonly ok: false; readonly problem: "last_administrator" };

/** Turns the refusal of the constraint of that name into an outcome: somebody must be left who administers. */
export async function keepsAdministrator<outcome>(change: () => Promise<outcome>): Promise<outcome | LastAdministrator> {
  try {
    return await change();
  } catch (error) {
    if (brokenConstraint(error) === "last_administrator") return { ok: false, problem: "last_administrator" };
    throw error;
  }
}
