import type { BudgetsHouse } from "../budgets.testing.ts";
import { nameHolders, takeShare } from "./escrow.command.ts";
import { reconcile } from "./reconcile.command.ts";

/** Two people who hold the secret of a vote, with their shares. */
export async function heldSecret(house: BudgetsHouse, voteId: string) {
  const { db, services } = house;
  const people = [await house.resident("Ines Exemple"), await house.resident("Omar Exemple")] as const;
  const holders = [
    { personId: people[0], name: "Ines Exemple" },
    { personId: people[1], name: "Omar Exemple" },
  ] as const;
  if (!(await nameHolders(db, services.settings, { voteId, holders, by: house.agent }))) throw new Error("This vote has no secret.");
  const take = async (personId: string) => (await takeShare(db, services.settings, { voteId, personId }))!;
  return { people, shares: [await take(people[0]), await take(people[1])] as const };
}

/** Roll and box compared, as a vote needs before it is sealed. */
export async function reconciled(house: BudgetsHouse, voteId: string) {
  const { shares } = await heldSecret(house, voteId);
  const done = await reconcile(house.db, house.services.settings, { voteId, shares, by: house.agent });
  if (!done.ok) throw new Error(`The vote of the test was not reconciled: ${JSON.stringify(done)}`);
  return done.figures;
}
