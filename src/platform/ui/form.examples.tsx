import { Button, ButtonLink } from "./button.tsx";
import type { Example } from "./example.ts";
import { Actions, Checkbox, CheckboxGroup, DateTimeField, FileField, Filters, Form, Radios, Select, TextArea, TextField } from "./form.tsx";

const communes = [
  { value: "59512", label: "Roubaix" },
  { value: "59599", label: "Tourcoing" },
];
const publics = ["Enfants", "Jeunes", "Aînés", "Tout le quartier"].map((label) => ({ value: label.toLowerCase(), label }));

export const examples: Example[] = [
  {
    title: "Étiquette, aide, erreur, champ ; ce qui a été écrit reste",
    render: () => (
      <Form
        action="#champs"
        files
        label="Proposer un lieu"
        state={{
          act: "act",
          values: {
            courriel: "contact.exemple.fr",
            cout: "douze",
            commune: "59512",
            publics: ["jeunes", "aînés"],
            ouverture: "2026-12-13T18:30",
            texte: "Une salle, un café.",
          },
          problems: {
            nom: "Donnez le nom du lieu, tel qu’il est écrit sur la porte",
            courriel: "Il manque le signe @",
            genre: "Choisissez ce que l’on y fait",
            cout: "Écrivez le prix en chiffres, par exemple 12,50",
            accord: "Cochez la case pour continuer",
          },
        }}
      >
        <TextField name="nom" label="Nom du lieu" hint="Tel qu’écrit sur la porte." autocomplete="organization" maxLength={120} />
        <TextField name="courriel" label="Adresse électronique" type="email" autocomplete="email" />
        <Radios
          name="genre"
          label="Qu’y fait-on surtout ?"
          choices={[
            { value: "travail", label: "Travailler" },
            { value: "atelier", label: "Fabriquer" },
            { value: "aide", label: "Se faire aider" },
          ]}
        />
        <TextField name="cout" label="Prix d’une journée" unit="€" inputMode="decimal" />
        <Select name="commune" label="Commune" choices={communes} />
        <TextArea name="texte" label="Présentation" optional hint="Deux ou trois phrases." />
        <CheckboxGroup name="publics" label="Pour qui ?" choices={publics} optional />
        <Radios
          name="suite"
          label="Voulez-vous tenir la fiche ?"
          value="oui"
          choices={[
            { value: "oui", label: "Oui", note: "Vous confirmez les horaires tous les six mois." },
            { value: "non", label: "Non, je signale seulement" },
          ]}
        />
        <DateTimeField name="ouverture" label="Ouverture" optional />
        <FileField
          name="photo"
          label="Photos"
          hint="3 fichiers au plus, 8 Mo chacun."
          accept="image/jpeg,image/png"
          multiple
          optional
          kept={[{ key: "a1", name: "facade.jpg", size: "1,2 Mo" }]}
        />
        <Checkbox name="accord" label="Ces informations peuvent être publiées" hint="Sous licence ouverte." />
        <Actions>
          <Button big>Envoyer</Button>{" "}
          <Button kind="quiet" name="plus-tard" value="1">
            Finir plus tard
          </Button>{" "}
          <a href="#retour">Revenir</a>
        </Actions>
      </Form>
    ),
  },
  {
    title: "Des filtres : tout est dans l’adresse",
    render: () => (
      <Filters action="#filtres" label="Filtrer les lieux" values={{ ouvert: "1" }}>
        <div class="filters-grid">
          <Select id="f-commune" name="commune" label="Commune" choices={communes} empty="Toutes les communes" optional />
          <TextField id="f-q" name="q" label="Nom ou mot" type="search" optional />
          <Button icon="search">Chercher</Button>
        </div>
        <div class="choices">
          <Checkbox name="ouvert" label="Ouvert maintenant" />
          <Checkbox name="fauteuil" label="Accessible en fauteuil" />
          <Checkbox name="gratuit" label="Gratuit" />
        </div>
        <ButtonLink kind="quiet" href="#filtres">
          Tout effacer
        </ButtonLink>
      </Filters>
    ),
  },
];
