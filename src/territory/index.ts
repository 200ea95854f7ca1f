// The door of the room: other rooms import from here and nowhere deeper.
export { type Commune, exampleOf, inCommune, ofCommune } from "./commune.ts";
export { communesNamed, isWhole } from "./commune-name.ts";
export { homeParts } from "./home/home.query.ts";
export { numberOf, ofWhole } from "./figure.query.ts";
export { distanceMetres, isOnEarth, type Point } from "./geometry/point.ts";
export { NearMap } from "./near-map.view.tsx";
export type { MapCell, TerritoryMap } from "./map.ts";
export type {
  FigureEvent,
  Granularity,
  Indicator,
  Line,
  Lines,
  LinesRequest,
  Measure,
  Part,
  RowChange,
} from "./indicator.ts";
export type { CommuneSlot, Deadline, DueDate, HomeAct, HomeFigure, HomeInvitation, HomeSlot, MapCount, SlotContext } from "./offers.ts";
export { routes as territoryRoutes } from "./routes.ts";
export type { Territory } from "./territory.ts";
export { readTerritory } from "./territory-memory.ts";
export { qpv, type Zone } from "./zone.ts";
export { saveZones } from "./zones/zones.command.ts";
export type { HomePart } from "./offers.ts";
