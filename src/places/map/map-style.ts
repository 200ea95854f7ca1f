import type { ExpressionSpecification, FilterSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";

import type { Colours } from "./map-colours.ts";
import { middlesOf, type Collection } from "./middles.ts";

interface Ground {
  readonly communes: Collection;
  /** Water and roads. */
  readonly landmarks: Collection;
  readonly places: Collection;
  readonly tiles: string | undefined;
}

type Data = GeoJSONSourceSpecification["data"];

const font = ["Atkinson Next", "sans-serif"];
/** The word makes it heavy: letters are drawn in the browser, by the first family that it has. */
const bold = ["Atkinson Next", "Bold", "sans-serif"];
const isCluster: FilterSpecification = ["has", "point_count"];
const isPlace: FilterSpecification = ["!", isCluster];

/** Clusters part beyond this. */
export const deepest = 15;

export function styleOf({ communes, landmarks, places, tiles }: Ground, colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      communes: { type: "geojson", data: communes as Data },
      landmarks: { type: "geojson", data: landmarks as Data },
      middles: { type: "geojson", data: middlesOf(communes) as Data },
      places: { type: "geojson", data: places as Data, cluster: true, clusterRadius: 46, clusterMaxZoom: deepest },
      ...(tiles ? { tiles: { type: "raster" as const, tiles: [tiles], tileSize: 256 } } : {}),
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": colours.paper } },
      ...(tiles ? [{ id: "tiles", type: "raster" as const, source: "tiles" }] : []),
      ...communeLayers(colours, tiles !== undefined),
      ...(tiles ? [] : landmarkLayers(colours)),
      ...(tiles ? [] : nameLayers(colours)),
      ...clusterLayers(colours),
      ...placeLayers(colours),
    ],
  };
}

function communeLayers(colours: Colours, onTiles: boolean): LayerSpecification[] {
  return [
    {
      id: "panes",
      type: "fill",
      source: "communes",
      paint: { "fill-color": onTiles ? colours["glass-rest"] : townOrLand(colours), "fill-opacity": onTiles ? 0 : 1 },
    },
    {
      id: "lead",
      type: "line",
      source: "communes",
      layout: { "line-join": "round" },
      paint: { "line-color": onTiles ? colours.ink : colours.paper, "line-width": ["interpolate", ["linear"], ["zoom"], 9, 1.5, 14, 4] },
    },
  ];
}

/** A town is where more than 1,500 people live on a square kilometre. */
const townOrLand = ({ town, land }: Colours): ExpressionSpecification => ["case", [">", ["coalesce", ["get", "densite"], 0], 1500], town, land];

const isWater: FilterSpecification = ["==", ["get", "sorte"], "eau"];
const isRoad: FilterSpecification = ["==", ["get", "sorte"], "route"];
const round = { "line-join": "round" as const, "line-cap": "round" as const };
const wide = (least: number, most: number): ExpressionSpecification => ["interpolate", ["linear"], ["zoom"], 9, least, 14, most];

function landmarkLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: "road-beds", type: "line", source: "landmarks", filter: isRoad, layout: round, paint: { "line-color": colours.paper, "line-width": wide(4.5, 11) } },
    { id: "roads", type: "line", source: "landmarks", filter: isRoad, layout: round, paint: { "line-color": colours.road, "line-width": wide(2, 6) } },
    { id: "water", type: "line", source: "landmarks", filter: isWater, layout: round, paint: { "line-color": colours.water, "line-width": wide(2.5, 9) } },
  ];
}

/** The most populous first: a name that would touch another, or a mark, steps aside or is left out until one comes nearer. */
function nameLayers(colours: Colours): LayerSpecification[] {
  const city: ExpressionSpecification = [">", ["coalesce", ["get", "population"], 0], 60_000];
  const halo = { "text-halo-color": colours.land, "text-halo-width": 1.8 };
  const along = { "symbol-placement": "line" as const, "text-field": ["get", "nom"] satisfies ["get", string], "text-padding": 12 };
  return [
    {
      id: "road-names",
      type: "symbol",
      source: "landmarks",
      filter: isRoad,
      layout: { ...along, "text-font": bold, "text-size": 12, "text-rotation-alignment": "viewport", "symbol-spacing": 400 },
      paint: { ...halo, "text-color": colours["ink-soft"] },
    },
    {
      id: "water-names",
      type: "symbol",
      source: "landmarks",
      filter: isWater,
      layout: { ...along, "text-font": font, "text-size": 13, "text-offset": [0, -0.9], "symbol-spacing": 300 },
      paint: { ...halo, "text-color": colours["water-ink"] },
    },
    {
      id: "names",
      type: "symbol",
      source: "middles",
      layout: {
        "text-field": ["get", "nom"],
        "text-font": ["case", city, ["literal", bold], ["literal", font]],
        "text-size": ["interpolate", ["linear"], ["zoom"], 9, ["case", city, 15, 12.5], 13, ["case", city, 20, 16]],
        "text-padding": 3,
        "text-max-width": 9,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-radial-offset": 0.8,
        "symbol-sort-key": ["-", 0, ["coalesce", ["get", "population"], 0]],
      },
      paint: { ...halo, "text-color": colours.ink },
    },
  ];
}

/** Places that stand too close to each other are one circle with their number. */
const clusterLayers = (colours: Colours): LayerSpecification[] => [
  {
    id: "clusters",
    type: "circle",
    source: "places",
    filter: isCluster,
    paint: {
      "circle-color": colours["accent-fill"],
      "circle-stroke-color": colours.paper,
      "circle-stroke-width": 2.5,
      "circle-radius": ["step", ["get", "point_count"], 15, 10, 19, 50, 25, 500, 32],
    },
  },
  {
    id: "cluster-counts",
    type: "symbol",
    source: "places",
    filter: isCluster,
    layout: { "text-field": ["get", "point_count_abbreviated"], "text-font": font, "text-size": 14, "text-allow-overlap": true, "text-padding": 12 },
    paint: { "text-color": colours["on-accent"] },
  },
];

function placeLayers(colours: Colours): LayerSpecification[] {
  const open: ExpressionSpecification = ["match", ["get", "etape"], ["idée", "préfiguration"], false, true];
  const either = (yes: string, no: string): ExpressionSpecification => ["case", open, yes, no];
  return [
    // Unseen: names keep off what stands there.
    {
      id: "place-rooms",
      type: "symbol",
      source: "places",
      filter: isPlace,
      layout: { "text-field": "●", "text-font": font, "text-size": 16, "text-allow-overlap": true, "text-padding": 3 },
      paint: { "text-opacity": 0 },
    },
    // What is not open yet is hollow: a shape, not only a colour.
    {
      id: "places",
      type: "circle",
      source: "places",
      filter: isPlace,
      paint: {
        "circle-radius": 8,
        "circle-stroke-width": 2.5,
        "circle-color": either(colours["accent-fill"], colours.surface),
        "circle-stroke-color": either(colours.paper, colours.ink),
      },
    },
    {
      id: "place-names",
      type: "symbol",
      source: "places",
      filter: isPlace,
      minzoom: 13,
      layout: { "text-field": ["get", "nom"], "text-font": font, "text-size": 14, "text-anchor": "top", "text-offset": [0, 0.9], "text-optional": true },
      paint: { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 1.8 },
    },
  ];
}
