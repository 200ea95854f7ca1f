import { Go } from "./button.tsx";
import type { Example } from "./example.ts";
import { Prose } from "./prose.tsx";
import { Provenance } from "./provenance.tsx";
import { Receipt } from "./receipt.tsx";

export const examples: Example[] = [
  {
    title: "Un reçu dit ce qu’il prouve, et ce qu’il ne prouve pas",
    render: () => (
      <Receipt
        title="Votre vote est compté"
        eyebrow="Étape 3 sur 3"
        code={["BF-7K2M", "Q9XA-41TD"]}
        facts={[
          ["Déposé", "mardi 24 novembre, 15 h 42"],
          ["Scrutin", "Budget 2026"],
        ]}
        actions={
          <Go href="#journal" icon="file-check">
            Vérifier
          </Go>
        }
      >
        Ce code retrouve votre bulletin dans le journal public. Il ne dit pas qui vous êtes.
      </Receipt>
    ),
  },
  {
    title: "D’où cela vient",
    render: () => (
      <Provenance title="D’où viennent ces informations" level={3}>
        <p>Fiche tenue par l’équipe du lieu, confirmée le 18 novembre 2026.</p>
        <p>
          <a href="#h">Historique</a>
        </p>
      </Provenance>
    ),
  },
  {
    title: "Ce que des personnes ont écrit",
    render: () => (
      <Prose html="<p>Une ancienne bobinerie, devenue <strong>bureau de quartier</strong>.</p><h3>On y vient pour</h3><ul><li>travailler une heure ou un mois&#8239;;</li><li>se faire aider.</li></ul><blockquote><p>Je voulais un banc.</p></blockquote>" />
    ),
  },
];
