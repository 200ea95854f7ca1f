// The door of the room: other rooms import from here and nowhere deeper.
export { cast } from "./cast.ts";
export { type Person, findPerson, findPersonByEmail } from "./person.query.ts";
export { type NewGrant, grantRole, revokeRole } from "./granting/grant.command.ts";
export { findGrantsAt } from "./granting/grants-at.query.ts";
export { type Holder, listHolders } from "./granting/holders.query.ts";
export type { Erasing, PersonRecords, ScopeNamer, SpaceCard, SpaceContext, SpaceLink } from "./offers.ts";
export { isRole, type RoleName, roles, type ScopeKind } from "./roles.ts";
export { plantPeople, type ToldPerson } from "./plant-people.ts";
export { type Residency, residencyOf } from "./residency/residency.query.ts";
export { routes as peopleRoutes } from "./routes.ts";
export { type SpaceTabs, spaceTabs } from "./space/space-tabs.ts";
