import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";

/** The places of a selection on a map that one can move. Without it, its content stays: a sentence and the way to the list. */
class PlaceMap extends HTMLElement {
  #map: MapLibreMap | undefined;

  async connectedCallback(): Promise<void> {
    const { places, communes, worker, tiles, loading } = this.dataset;
    if (!places || !communes || !worker || this.#map) return;
    const fallback = [...this.childNodes];
    this.setAttribute("aria-busy", "true");
    this.textContent = loading ?? "";
    try {
      const { Map: Engine, NavigationControl, Popup, setWorkerUrl } = await import("maplibre-gl");
      const data = await (await fetch(places)).json();
      setWorkerUrl(worker);
      const box = document.createElement("div");
      box.className = "place-map-box";
      this.replaceChildren(box);
      const map = new Engine({ container: box, style: styleOf(getComputedStyle(this), communes, data, tiles), bounds: boundsOf(data), fitBoundsOptions: { padding: 30 }, attributionControl: tiles ? {} : false });
      this.#map = map;
      map.addControl(new NavigationControl({ showCompass: false }));
      map.on("click", "places", ({ features, lngLat }) => {
        const link = linkTo(features?.[0]?.properties);
        if (link) new Popup().setLngLat(lngLat).setDOMContent(link).addTo(map);
      });
      map.on("mouseenter", "places", () => { map.getCanvas().style.cursor = "pointer"; });
      map.on("mouseleave", "places", () => { map.getCanvas().style.cursor = ""; });
    } catch {
      this.replaceChildren(...fallback);
    } finally {
      this.removeAttribute("aria-busy");
    }
  }

  disconnectedCallback(): void {
    this.#map?.remove();
    this.#map = undefined;
  }
}

function linkTo(properties: Record<string, unknown> | null | undefined): HTMLElement | null {
  if (typeof properties?.["url"] !== "string") return null;
  const link = document.createElement("a");
  link.href = new URL(properties["url"]).pathname;
  link.textContent = String(properties["nom"] ?? "");
  return link;
}

type Places = { features: { geometry: { coordinates: [number, number] } | null }[] } & Parameters<GeoJSONSource["setData"]>[0];

function boundsOf(data: Places): [[number, number], [number, number]] {
  const points = data.features.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []));
  if (points.length === 0) return [[2.75, 50.5], [3.3, 50.8]];
  const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
  return [[Math.min(...x) - 0.01, Math.min(...y) - 0.01], [Math.max(...x) + 0.01, Math.max(...y) + 0.01]];
}

/** Official contours as ground, or nothing but the middles of communes; tiles only where a setting names them. */
function styleOf(look: CSSStyleDeclaration, communes: string, data: Places, tiles: string | undefined): StyleSpecification {
  const colour = (name: string, otherwise: string) => look.getPropertyValue(name).trim() || otherwise;
  const [paper, glass, edge, accent] = [colour("--map-paper", "#fbf8f2"), colour("--map-glass", "#f2ebdf"), colour("--map-edge", "#857b6c"), colour("--map-accent", "#a3341c")];
  return {
    version: 8,
    sources: {
      communes: { type: "geojson", data: new URL(communes, location.href).href },
      places: { type: "geojson", data },
      ...(tiles ? { tiles: { type: "raster" as const, tiles: [tiles], tileSize: 256 } } : {}),
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": paper } },
      ...(tiles ? [{ id: "tiles", type: "raster" as const, source: "tiles" }] : []),
      { id: "panes", type: "fill", source: "communes", filter: ["!=", ["geometry-type"], "Point"], paint: { "fill-color": glass, "fill-opacity": tiles ? 0 : 1 } },
      { id: "lead", type: "line", source: "communes", filter: ["!=", ["geometry-type"], "Point"], paint: { "line-color": edge, "line-width": 1 } },
      { id: "middles", type: "circle", source: "communes", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-color": edge, "circle-radius": 2 } },
      { id: "places", type: "circle", source: "places", paint: { "circle-color": accent, "circle-radius": 7, "circle-stroke-color": paper, "circle-stroke-width": 2 } },
    ],
  };
}

customElements.define("place-map", PlaceMap);
