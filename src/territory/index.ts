// The door of the room: other rooms import from here and nowhere deeper.
export { type AssociatedCommune, type Commune, inCommune, type Membership, ofCommune } from "./commune.ts";
export type { CommuneHit } from "./commune-search.ts";
export type { Geometry } from "./geometry/geometry.ts";
export { distanceMetres, type Point } from "./geometry/point.ts";
export { loadTerritory } from "./load/load.command.ts";
export type { MapCell, MapLabel, TerritoryMap } from "./map.ts";
export {
  type FigureEvent,
  granularities,
  type Granularity,
  type Indicator,
  type Line,
  type Lines,
  type LinesAsked,
  type Measure,
  type Part,
  type RowChange,
} from "./indicator.ts";
export type { CommuneSlot, Deadline, DueDate, Figure, HomeAct, HomeFigure, HomeInvitation, HomeSlot, MapCount, SlotContext } from "./offers.ts";
export { routes as territoryRoutes } from "./routes.ts";
export type { Location, Metropolis, Territory } from "./territory.ts";
export { readTerritory } from "./territory-memory.ts";
export { qpv, type Zone } from "./zone.ts";
export { saveZones, type ZoneBatch } from "./zones/zones.command.ts";
export type { NewZone } from "./zones/zones.form.ts";
