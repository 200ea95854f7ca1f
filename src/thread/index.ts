// The door of the room: other rooms import from here and nowhere deeper.
export { type FoundThing, findThings, thingAt } from "./find/find-things.ts";
export { knotsOf, Reason, ThingTitle } from "./walk/knots.tsx";
export { addLink, type NewLink, type OldLink, removeLink, removeLinksAt } from "./links/link.command.ts";
export { oembedOf } from "./embed/oembed-of.ts";
export { keepLinks } from "./links/keep-links.command.ts";
export { tellLinks } from "./links/read-links.ts";
export { linksByRoom } from "./links/links-from.query.ts";
export type { CurvePoint, Frame, Thing, ThingKind } from "./offers.ts";
export { type Relation, relations, type ThingRef } from "./relation.ts";
export { routes as threadRoutes } from "./routes.ts";
export type { Link } from "./walk/reach.ts";
export type { WholeThread } from "./walk/standing.ts";
export { nameThings, walkThread } from "./walk/walk.query.ts";
