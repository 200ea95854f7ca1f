import type { SeedContext } from "#platform/start/room.ts";
import { readTerritory } from "#territory";
import { cast } from "./cast.ts";
import { grantRole, type NewGrant } from "./granting/grant.command.ts";
import { seedResidency } from "./residency/residency.seed.ts";
import { tellSessions } from "./sessions/sessions.seed.ts";
import { seedSpace } from "./story/space.seeds.ts";
import { seedStructures } from "./structures/structures.seed.ts";

const whole = { kind: "metropolis", id: null } as const;

/** The cast, its roles and its structures. Hosts get their places from the room `places`. */
export async function seed({ db, settings, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const people = Object.values(cast).map(({ id, name, email }) => ({ id, name, email, email_verified: true, demo: true }));
  await db.insertInto("people.person").values(people).execute();
  for (const grant of await grantsOfTheCast(db)) await grantRole(db, { ...grant, reason: "Histoire de la démonstration", by: null });
  // A number kept for fiction (Arcep, decision 2018-0881): whoever calls it reaches nobody.
  const { communes } = await readTerritory(db);
  const { name, postalCodes } = communes.toSorted((one, other) => other.population - one.population)[0]!;
  const address = `12 place de la Démonstration, ${[...postalCodes].sort()[0] ?? ""} ${name}`.replace("  ", " ");
  const told = { phone: "03\u00a053\u00a001\u00a000\u00a042", email: "bonjour@beffroi.example", address };
  await db.insertInto("people.publisher").values(told).execute();
  await seedSpace(db);
  await seedStructures(db);
  await seedResidency(db, settings);
  await tellSessions(db, settings.CLOCK ? new Date(settings.CLOCK) : new Date());
}

async function grantsOfTheCast(db: SeedContext["db"]): Promise<Omit<NewGrant, "reason" | "by">[]> {
  const territory = await readTerritory(db);
  const commune = territory.communeBySlug("roubaix") ?? territory.communes[0]!;
  const { chloe, denis, farid, ines, jonas, katia, louise } = cast;
  return [
    { personId: louise.id, role: "administrator", scope: whole },
    { personId: chloe.id, role: "agent", scope: whole },
    { personId: denis.id, role: "agent", scope: { kind: "commune", id: commune.code } },
    { personId: ines.id, role: "moderator", scope: whole },
    { personId: jonas.id, role: "moderator", scope: whole },
    { personId: katia.id, role: "auditor", scope: whole },
    { personId: farid.id, role: "coordinator", scope: { kind: "network", id: null } },
  ];
}
