// The door of the room: other rooms import from here and nowhere deeper.
export { takeMailboxTurn } from "./auth/door-brake.ts";
export { cast } from "./cast.ts";
export { findPerson, findPersonByEmail } from "./person.query.ts";
export { grantRole, revokeRole } from "./granting/grant.command.ts";
export { findGrantsAt } from "./granting/grants-at.query.ts";
export { type Holder, listHeldCommunes, listHolders } from "./granting/holders.query.ts";
export type { ScopeNamer, SpaceCard, SpaceContext, StructurePart, TaskSource } from "./offers.ts";
export type { RoleName } from "./roles.ts";
export { plantPeople } from "./plant-people.seeds.ts";
export { residencyOf } from "./residency/residency.query.ts";
export { routes as peopleRoutes } from "./routes.ts";
export { isRna, isSiren, isSiret, saySiret, tidyNumber } from "./structures/structure.ts";
export { type SpaceTabs, spaceTabs } from "./space/space-tabs.ts";
