import { examples as badges } from "./badge.examples.tsx";
import { examples as buttons } from "./button.examples.tsx";
import { examples as entries } from "./entry.examples.tsx";
import type { Example } from "./example.ts";
import { examples as forms } from "./form.examples.tsx";
import { examples as houses } from "./house.examples.tsx";
import { examples as navigation } from "./navigation.examples.tsx";
import { examples as notices } from "./notice.examples.tsx";
import { PageHead } from "./page-head.tsx";
import { examples as receipts } from "./receipt.examples.tsx";
import { examples as maps } from "./stained-map.examples.tsx";
import { examples as tables } from "./table.examples.tsx";
import { examples as threads } from "./thread.examples.tsx";

/** Every component, in its states. A new `*.examples.tsx` has its line here. */
export const shelves: readonly { readonly id: string; readonly title: string; readonly examples: readonly Example[] }[] = [
  { id: "boutons", title: "Boutons et liens", examples: buttons },
  { id: "champs", title: "Champs", examples: forms },
  { id: "etats", title: "États", examples: badges },
  { id: "messages", title: "Messages", examples: notices },
  { id: "fil", title: "Le fil", examples: threads },
  { id: "listes", title: "Listes et faits", examples: entries },
  { id: "tableaux", title: "Tableaux", examples: tables },
  { id: "carte", title: "Le vitrail", examples: maps },
  { id: "chiffres", title: "Chiffres", examples: houses },
  { id: "naviguer", title: "Naviguer", examples: navigation },
  { id: "preuves", title: "Preuves et textes", examples: receipts },
];

export function Gallery() {
  return (
    <>
      <PageHead
        title="Les briques de Beffroi"
        here="Galerie"
        lead="Chaque pièce de l’interface, dans ses états. Une page qui a besoin d’une autre l’ajoute ici d’abord."
      />
      <div class="band surface tight">
        <div class="wrap cols before">
          <nav class="stay toc" aria-label="Sommaire">
            <ul>
              {shelves.map(({ id, title }) => (
                <li>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <div>
            {shelves.map((shelf) => (
              <Shelf {...shelf} />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

function Shelf({ id, title, examples }: (typeof shelves)[number]) {
  return (
    <div class="specimen" id={id}>
      <h2>{title}</h2>
      {examples.map((example) => (
        <section>
          <h3>{example.title}</h3>
          <div>{example.render()}</div>
        </section>
      ))}
    </div>
  );
}
