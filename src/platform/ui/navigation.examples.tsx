import { Breadcrumb } from "./breadcrumb.tsx";
import type { Example } from "./example.ts";
import { Pagination } from "./pagination.tsx";
import { Tabs } from "./tabs.tsx";
import { Verbs } from "./verbs.tsx";

const at = (page: number) => `#page-${page}`;

export const examples: Example[] = [
  {
    title: "Le fil : une partie qui n’existe pas encore le dit",
    render: () => (
      <Verbs
        label="Le fil, exemple"
        verbs={[
          { verb: "listen", href: null, current: false },
          { verb: "decide", href: null, current: false },
          { verb: "do", href: "#lieux", current: true },
          { verb: "show", href: "#donnees", current: false },
        ]}
      />
    ),
  },
  {
    title: "Fil d’Ariane",
    render: () => <Breadcrumb label="Fil d’Ariane, exemple" trail={[{ label: "Lieux", href: "#lieux" }]} here="La Bobine des Trois-Ponts" />,
  },
  {
    title: "Onglets",
    render: () => (
      <Tabs
        label="Onglets, exemple"
        tabs={[
          { label: "Idées", href: "#a", count: "87", current: true },
          { label: "Avis", href: "#b", count: "12" },
          { label: "Documents", href: "#c" },
        ]}
      />
    ),
  },
  {
    title: "Pages",
    render: () => (
      <div class="flow">
        <Pagination page={1} pages={3} href={at} label="Pages, trois" />
        <Pagination page={6} pages={1250} href={at} label="Pages, beaucoup" />
      </div>
    ),
  },
];
