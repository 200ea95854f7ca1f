import type { FilterSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";

import type { Colours } from "./map-colours.ts";
import { middlesOf, type Collection } from "./middles.ts";

interface Ground {
  readonly communes: Collection;
  readonly places: Collection;
  readonly tiles: string | undefined;
}

type Data = GeoJSONSourceSpecification["data"];

const font = ["Atkinson Next", "sans-serif"];
const isCluster: FilterSpecification = ["has", "point_count"];
const isPlace: FilterSpecification = ["!", isCluster];

/** Clusters part beyond this. */
export const deepest = 15;

export function styleOf({ communes, places, tiles }: Ground, colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      communes: { type: "geojson", data: communes as Data },
      middles: { type: "geojson", data: middlesOf(communes) as Data },
      places: { type: "geojson", data: places as Data, cluster: true, clusterRadius: 46, clusterMaxZoom: deepest },
      ...(tiles ? { tiles: { type: "raster" as const, tiles: [tiles], tileSize: 256 } } : {}),
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": colours.paper } },
      ...(tiles ? [{ id: "tiles", type: "raster" as const, source: "tiles" }] : []),
      ...communeLayers(colours, tiles !== undefined),
      ...placeLayers(colours),
    ],
  };
}

function communeLayers(colours: Colours, onTiles: boolean): LayerSpecification[] {
  const halo = { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 1.6 };
  return [
    { id: "panes", type: "fill", source: "communes", paint: { "fill-color": colours["glass-rest"], "fill-opacity": onTiles ? 0 : 1 } },
    {
      id: "lead",
      type: "line",
      source: "communes",
      layout: { "line-join": "round" },
      paint: { "line-color": onTiles ? colours.ink : colours.paper, "line-width": ["interpolate", ["linear"], ["zoom"], 9, 1.5, 14, 4] },
    },
    ...(onTiles
      ? []
      : [
          {
            id: "names",
            type: "symbol" as const,
            source: "middles",
            minzoom: 10.3,
            layout: { "text-field": ["get", "nom"] as ["get", string], "text-font": font, "text-size": 14, "text-padding": 6 },
            paint: halo,
          },
        ]),
  ];
}

function placeLayers(colours: Colours): LayerSpecification[] {
  const open = ["match", ["get", "etape"], ["idée", "préfiguration"], false, true];
  const either = (yes: string, no: string) => ["case", open, yes, no] as unknown as string;
  return [
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
      layout: { "text-field": ["get", "point_count_abbreviated"], "text-font": font, "text-size": 14, "text-allow-overlap": true },
      paint: { "text-color": colours["on-accent"] },
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
