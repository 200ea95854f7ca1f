import type { Example } from "./example.ts";
import { type MapCell, StainedMap } from "./stained-map.tsx";
import { Table } from "./table.tsx";

const cells: MapCell[] = [
  { code: "59163", name: "Croix", x: 363, y: 197, d: "M361 223l23-24 2-12-30-18-5 2-6 50z" },
  { code: "59299", name: "Hem", x: 385, y: 222, d: "M409 225l-25-26-23 24 14 17 32-9z" },
  { code: "59332", name: "Lannoy", x: 404, y: 202, d: "M409 225l10-7 4-20-28-15-9 4-2 12z" },
  { code: "59339", name: "Leers", x: 449, y: 167, d: "M456 193l6-3 3-10-2-23-3-11-9-10-24 26 11 26z" },
  { code: "59367", name: "Lys-lez-Lannoy", x: 417, y: 179, d: "M427 162l-20 0-12 21 28 15 15-10z" },
  { code: "59421", name: "Mouvaux", x: 342, y: 144, d: "M369 139l-27-26-15 5-9 41 8 8 25 4 5-2z" },
  { code: "59426", name: "Neuville-en-Ferrain", x: 366, y: 72, d: "M395 87l-2-5-25-43-28 28 11 28z" },
  { code: "59512", name: "Roubaix", x: 382, y: 161, d: "M395 183l12-21-16-27-22 4-13 30 30 18z" },
  { code: "59598", name: "Toufflers", x: 437, y: 207, d: "M452 226l-3-8-1-22 8-3-18-5-15 10-4 20z" },
  { code: "59599", name: "Tourcoing", x: 376, y: 112, d: "M391 135l14-21-1-9-9-18-44 8-9 18 27 26z" },
  { code: "59646", name: "Wasquehal", x: 334, y: 194, d: "M345 221l6-50-25-4-14 44 29 11z" },
  { code: "59650", name: "Wattrelos", x: 418, y: 143, d: "M427 162l24-26 0-1-11-4-24 1-9-6-2-12-14 21 16 27z" },
];
const places: Record<string, number> = { "59512": 6, "59599": 3, "59163": 1, "59650": 2, "59299": 1 };
const shade = ({ code }: MapCell) => {
  const count = places[code] ?? 0;
  if (count > 4) return "q3";
  if (count > 1) return "q2";
  return count > 0 ? "q1" : "q0";
};
const labels = cells.filter(({ name }) => ["Roubaix", "Tourcoing", "Hem"].includes(name)).map(({ name, x, y }) => ({ text: name, x, y: y + 4 }));
const table = (
  <Table
    caption="Lieux par commune"
    hideCaption
    dense
    rows={cells}
    columns={[
      { label: "Commune", cell: ({ name }) => name, heads: true },
      { label: "Lieux", cell: ({ code }) => places[code] ?? 0, number: true },
    ]}
  />
);
const legend = [
  { glass: "q0", label: "Aucun lieu" },
  { glass: "q1", label: "1" },
  { glass: "q2", label: "2 à 4" },
  { glass: "q3", label: "5 et plus" },
] as const;
const roubaix = cells.find(({ name }) => name === "Roubaix")!;
const marks = [
  { x: roubaix.x, y: roubaix.y, number: 1, open: true },
  { x: roubaix.x, y: roubaix.y, number: 2 },
  { x: roubaix.x + 3, y: roubaix.y + 6, number: 3, open: true },
  { x: roubaix.x + 40, y: roubaix.y - 30, number: 12 },
];

export const examples: Example[] = [
  {
    title: "Une teinte dit une quantité, le tableau dit la même chose",
    render: () => (
      <StainedMap
        id="carte-quantites"
        title={"Carte schématique\u00a0: nombre de lieux par commune. Le tableau sous la carte donne les mêmes chiffres."}
        viewBox="300 60 170 180"
        cells={cells}
        glass={shade}
        tip={({ name, code }) => `${name}\u00a0: ${places[code] ?? 0}`}
        labels={labels}
        current={roubaix.code}
        legend={legend}
        caption="Chaque pièce du vitrail est une commune."
        table={table}
      />
    ),
  },
  {
    title: "De près, avec les maisons numérotées de la liste ; celles d’une même adresse s’écartent",
    render: () => (
      <StainedMap
        id="carte-zoom"
        title="Carte schématique de Roubaix et des communes voisines."
        viewBox="320 90 140 130"
        cells={cells}
        link={({ code }) => `#${code}`}
        marks={marks}
        labels={labels}
        zoom
      />
    ),
  },
];
