import type { Example } from "./example.ts";
import { type Knot, Steps, Thread } from "./thread.tsx";

const knots: Knot[] = [
  { verb: "listen", title: "Idée déposée", state: "done", date: { at: "2026-01-12", text: "12 janvier 2026" }, children: <a href="#idee">Lire l’idée</a> },
  { title: "Recevable", state: "done", date: { at: "2026-02-03", text: "3 février" } },
  {
    verb: "decide",
    title: "Votée, 5e sur 48",
    state: "done",
    date: { at: "2026-06-30", text: "30 juin" },
    children: (
      <>
        1 964 voix. <a href="#vote">Recompter</a>
      </>
    ),
  },
  { verb: "do", title: "Chantier en cours", state: "now", date: { text: "depuis novembre 2026" } },
  { verb: "show", title: "Mesure d’usage", state: "next", date: { at: "2027-06", text: "juin 2027" } },
];

export const examples: Example[] = [
  { title: "Plein : c’est fait. Nœud rouge : on y est. Pointillé : à venir", render: () => <Thread knots={knots} flat /> },
  { title: "Debout, dans une colonne", render: () => <Thread knots={knots.slice(0, 3)} /> },
  {
    title: "Les étapes d’un formulaire",
    render: () => (
      <div>
        <Steps titles={[{ label: "Le lieu", href: "#1" }, { label: "Les horaires" }, { label: "Relire et envoyer" }]} current={1} />
      </div>
    ),
  },
];
