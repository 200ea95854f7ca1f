interface PlaceWords {
  readonly nom?: string;
  readonly adresse?: string;
  readonly commune?: string;
  readonly etape?: string;
  readonly url?: string;
}

export interface PopupTexts {
  readonly together: string;
  readonly stages: Readonly<Record<string, string>>;
}

/** One place: its name as a link, where it is, and whether it is open yet. As text only: a name holds no HTML. */
export function onePlace(place: PlaceWords, { stages }: PopupTexts): HTMLElement {
  const box = document.createElement("div");
  box.append(line("strong", link(place)), line("p", [place.adresse, place.commune].filter(Boolean).join(", ")));
  const stage = stages[place.etape ?? ""];
  if (stage) box.append(line("p", stage));
  return box;
}

/** Places that stand at one address, or so near that no zoom parts them. */
export function manyPlaces(places: readonly PlaceWords[], { together }: PopupTexts): HTMLElement {
  const box = document.createElement("div");
  const list = document.createElement("ul");
  list.append(...places.map((place) => line("li", link(place))));
  box.append(line("strong", together), list);
  return box;
}

function link({ nom = "", url = "" }: PlaceWords): HTMLElement {
  const anchor = document.createElement("a");
  // The same page on this very site, whatever public address the data name.
  anchor.href = URL.parse(url, location.href)?.pathname ?? "";
  anchor.textContent = nom;
  return anchor;
}

function line(name: "p" | "li" | "strong", content: string | HTMLElement): HTMLElement {
  const element = document.createElement(name);
  element.append(content);
  return element;
}
