import { type GeoJSONSource, Map as MapLibre, type MapLayerMouseEvent, NavigationControl, Popup, ScaleControl, setWorkerUrl } from "maplibre-gl";

import { readColours } from "./map-colours.ts";
import { manyPlaces, onePlace, type PopupTexts } from "./map-popup.ts";
import { deepest, styleOf } from "./map-style.ts";
import { type Collection, withDensity } from "./middles.ts";
import { answerNear } from "./near-me.ts";
import type { BrowserTexts } from "./map.texts.ts";

export type MapTexts = BrowserTexts & PopupTexts;

export interface MapOrder {
  readonly container: HTMLElement;
  readonly places: string;
  readonly background: string;
  readonly landmarks: string | undefined;
  /** Asks for one's own position; says what came of it. */
  readonly near: { readonly button: HTMLButtonElement; readonly status: HTMLElement };
  readonly worker: string;
  readonly tiles: string | undefined;
  readonly texts: MapTexts;
}

type Corner = [number, number];

/** Places are shown on bare paper rather than not at all. */
const nothing: Collection = { type: "FeatureCollection", features: [] };

/** Draws the map; ready when it is whole. Rejects where there is no WebGL, or the data do not come. */
export async function openMap({ container, places: placesUrl, background, landmarks: landmarksUrl, near, worker, tiles, texts }: MapOrder): Promise<MapLibre> {
  setWorkerUrl(new URL(worker, location.href).href);
  const [places, communes, landmarks] = await Promise.all([
    readCollection(placesUrl),
    readCollection(background).then(withDensity, () => nothing),
    landmarksUrl ? readCollection(landmarksUrl).catch(() => nothing) : nothing,
    // Names are drawn in the look's type, which must be there.
    document.fonts.load('16px "Atkinson Next"'),
  ]);
  const ground = { places, communes, landmarks, tiles };
  const bounds = boundsOf(places) ?? boundsOf(communes);
  const map = new MapLibre({
    container,
    style: styleOf(ground, readColours(container)),
    ...(bounds ? { bounds } : {}),
    fitBoundsOptions: { padding: Math.min(50, container.clientWidth * 0.04), maxZoom: 14 },
    maxZoom: 18,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Said in a sentence under the map, as every source of the house.
    attributionControl: false,
    locale: localeOf(texts),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl(), "bottom-left");
  await new Promise<void>((ready, failed) => {
    map.once("load", () => ready());
    map.once("error", ({ error }) => failed(error));
  });
  const repaint = () => map.setStyle(styleOf(ground, readColours(container)));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  answerClicks(map, texts);
  sayMoves(map, near.status, texts);
  answerNear(map, near, boundsOf(communes), texts);
  return map;
}

async function readCollection(url: string): Promise<Collection> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const collection = (await answer.json()) as Collection;
  // A place without a point is in the list only; communes without an area leave the paper bare.
  return { ...collection, features: collection.features.filter(({ geometry }) => geometry !== null) };
}

function boundsOf({ features }: Collection): [Corner, Corner] | null {
  const flat = features.flatMap(({ geometry }) => ((geometry?.coordinates ?? []) as unknown[]).flat(3) as number[]);
  if (flat.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let at = 0; at < flat.length; at += 2) {
    [west, east] = [Math.min(west, flat[at]!), Math.max(east, flat[at]!)];
    [south, north] = [Math.min(south, flat[at + 1]!), Math.max(north, flat[at + 1]!)];
  }
  return [
    [west, south],
    [east, north],
  ];
}

function answerClicks(map: MapLibre, texts: MapTexts): void {
  const show = (at: Corner, content: HTMLElement) => new Popup({ maxWidth: "none", offset: 10 }).setLngLat(at).setDOMContent(content).addTo(map);
  const pointOf = ({ features }: MapLayerMouseEvent) => {
    const [feature] = features ?? [];
    return feature?.geometry.type === "Point" ? { at: feature.geometry.coordinates, properties: feature.properties } : null;
  };
  map.on("click", "places", (event) => {
    const point = pointOf(event);
    if (point) show(point.at, onePlace(point.properties, texts));
  });
  map.on("click", "clusters", async (event) => {
    const point = pointOf(event);
    if (!point) return;
    const source = map.getSource<GeoJSONSource>("places")!;
    const zoom = await source.getClusterExpansionZoom(point.properties["cluster_id"]);
    if (zoom <= deepest) return void map.easeTo({ center: point.at, zoom });
    const leaves = await source.getClusterLeaves(point.properties["cluster_id"], 100, 0);
    show(
      point.at,
      manyPlaces(
        leaves.map(({ properties }) => properties ?? {}),
        texts,
      ),
    );
  });
  for (const layer of ["places", "clusters"]) {
    map.on("mouseenter", layer, () => {
      map.getCanvas().style.cursor = "pointer";
    });
    map.on("mouseleave", layer, () => {
      map.getCanvas().style.cursor = "";
    });
  }
}

/** Whoever moves the map by the keyboard hears what the window then holds. */
function sayMoves(map: MapLibre, status: HTMLElement, { seen }: MapTexts): void {
  map.on("moveend", () => {
    if (document.activeElement !== map.getCanvas()) return;
    const points = map.queryRenderedFeatures({ layers: ["places", "clusters"] });
    const count = points.reduce((sum, { properties }) => sum + Number(properties["point_count"] ?? 1), 0);
    status.textContent = seen.replace("#", String(count));
  });
}

function localeOf(texts: MapTexts): Record<string, string> {
  return {
    "Map.Title": texts.map,
    "NavigationControl.ZoomIn": texts.zoomIn,
    "NavigationControl.ZoomOut": texts.zoomOut,
    "Popup.Close": texts.close,
    "CooperativeGesturesHandler.WindowsHelpText": texts.scrollHelp,
    "CooperativeGesturesHandler.MacHelpText": texts.scrollHelpMac,
    "CooperativeGesturesHandler.MobileHelpText": texts.touchHelp,
  };
}
