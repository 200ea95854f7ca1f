import { type Map as MapLibre, Marker } from "maplibre-gl";

interface NearTexts {
  readonly near: string;
  readonly nearFound: string;
  readonly nearFar: string;
  readonly nearRefused: string;
  readonly nearUnknown: string;
}

interface Near {
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
}

type Corner = readonly [longitude: number, latitude: number];

/** The browser asks for leave; the position stays in this window. Refused, unknown or far away, a sentence says so. */
export function answerNear(map: MapLibre, { button, status }: Near, bounds: readonly [Corner, Corner] | null, texts: NearTexts): void {
  if (!("geolocation" in navigator)) return;
  button.hidden = false;
  let here: Marker | null = null;
  const found = ({ coords: { longitude, latitude } }: GeolocationPosition) => {
    const [west, south, east, north] = bounds?.flat() ?? [-180, -90, 180, 90];
    if (longitude < west! || longitude > east! || latitude < south! || latitude > north!) {
      status.textContent = texts.nearFar;
      return;
    }
    const mark = document.createElement("span");
    mark.className = "map-here";
    here?.remove();
    here = new Marker({ element: mark }).setLngLat([longitude, latitude]).addTo(map);
    map.flyTo({ center: [longitude, latitude], zoom: 13.5 });
    status.textContent = texts.nearFound;
  };
  const failed = ({ code, PERMISSION_DENIED }: GeolocationPositionError) => {
    status.textContent = code === PERMISSION_DENIED ? texts.nearRefused : texts.nearUnknown;
  };
  button.addEventListener("click", () => navigator.geolocation.getCurrentPosition(found, failed, { timeout: 10_000, maximumAge: 60_000 }));
}
