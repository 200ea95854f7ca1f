import { Badge } from "./badge.tsx";
import type { Example } from "./example.ts";
import { Table } from "./table.tsx";
import { WeeklyHours } from "./weekly-hours.tsx";

interface Row {
  readonly name: string;
  readonly planned: string;
  readonly paid: string;
  readonly state: "ok" | "warn";
}
const rows: Row[] = [
  { name: "Retrait du bitume", planned: "42\u00a0000\u00a0€", paid: "42\u00a0000\u00a0€", state: "ok" },
  { name: "Arbres et sol", planned: "48\u00a0000\u00a0€", paid: "29\u00a0000\u00a0€", state: "warn" },
];

export const examples: Example[] = [
  {
    title: "Un filet par ligne, les nombres à droite ; étroit, une ligne devient un bloc",
    render: () => (
      <Table
        caption="Dépenses du projet"
        captionNote="au 23 novembre 2026"
        rows={rows}
        lit={({ state }) => state === "warn"}
        foot={["Total", "90\u00a0000\u00a0€", "71\u00a0000\u00a0€", ""]}
        columns={[
          { label: "Poste", cell: ({ name }) => name, heads: true },
          { label: "Prévu", cell: ({ planned }) => planned, number: true },
          { label: "Payé", cell: ({ paid }) => paid, number: true },
          { label: "État", cell: ({ state }) => <Badge tone={state}>{state === "ok" ? "Payé" : "En cours"}</Badge> },
        ]}
      />
    ),
  },
  {
    title: "Trop de colonnes : le tableau défile, au clavier aussi",
    render: () => (
      <Table
        caption="Douze mois"
        scroll
        dense
        rows={["Roubaix", "Lille"]}
        columns={[
          { label: "Commune", cell: (name) => name, heads: true },
          ...Array.from({ length: 12 }, (_, month) => ({ label: `Mois ${month + 1}`, cell: () => 1200 + month, number: true })),
        ]}
      />
    ),
  },
  {
    title: "La semaine, aujourd’hui en couleur",
    render: () => (
      <WeeklyHours
        days={[
          { day: "Lundi", spans: ["14 h – 19 h"] },
          { day: "Mardi", spans: ["9 h – 12 h", "14 h – 19 h"], today: true },
          { day: "Mercredi", spans: ["9 h – 20 h"] },
          { day: "Jeudi", spans: ["9 h – 20 h"] },
          { day: "Vendredi", spans: [], note: "Jour férié\u00a0: Noël" },
          { day: "Samedi", spans: ["9 h – 18 h"] },
          { day: "Dimanche", spans: [] },
        ]}
      />
    ),
  },
];
