import type { HouseTexts } from "./house.ts";

/** Our own text of each page, until the publisher writes another; `{blanks}` as blanks.ts fills them. */
export const houseNl: HouseTexts = {
  accessibility: {
    title: "Toegankelijkheid: {conformite}",
    lead: "Wat de wet ons vraagt te zeggen, wat we nagaan, en wie u vertelt wat u tegenhoudt.",
    body: `
**{nom}** verbindt zich ertoe deze site toegankelijk te maken, volgens artikel 47 van de Franse wet 2005-102 van 11 februari 2005.

# Stand van zaken

Deze site is **{conformite}** met de Franse norm RGAA 4.1: {audit}.

# Wat we al nagaan

- Elke pagina doorstaat automatische controles (WCAG 2.2, niveau AA), licht en donker, in drie talen. Die zien maar een deel van de criteria.
- De belangrijkste handelingen worden getest met alleen het toetsenbord en zonder scripts.
- Elke kaart en elke grafiek heeft een tabel.

# Wat ontbreekt

- Testen met mensen die een schermlezer gebruiken.
- Een versie in gebarentaal; samenvattingen in eenvoudige woorden elders dan bij trajecten.

# Meld een hindernis

Schrijf {ecrire}: zeg welke pagina en wat u tegenhoudt. We antwoorden en bieden een andere weg.

# Als we niet antwoorden

U kunt zich wenden tot de Franse Verdediger van de rechten: via het [formulier](https://formulaire.defenseurdesdroits.fr/), bij de afgevaardigde in uw streek, of gratis per post: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,
  },
  privacy: {
    title: "Privacy",
    lead: "U kunt hier alles lezen zonder account, zonder trackers en zonder iets achter te laten.",
    body: `
# Wat we niet doen

- Geen trackers, geen bezoekersmeting door derden, geen reclame.
- Geen oproep naar een andere site terwijl u leest: geen lettertype, geen kaart, geen script.

# Wat we bewaren

De server noteert noch uw internetadres, noch wat u zoekt.

{donnees}

# Uw rechten

In “Mijn gegevens” ziet u wat over u gaat, neemt u er een kopie van en wist u uw account: het sluit meteen, u kunt veertien dagen terugkomen, daarna worden uw naam en adressen overal gewist, en uw woorden als u het vraagt, waar niets erop steunt. U kunt ook vragen om in te zien, te verbeteren of te wissen wat over u gaat: schrijf {ecrire}, of naar de functionaris voor gegevensbescherming ({delegue}). Bent u niet tevreden met het antwoord, dan kunt u klacht indienen bij de [CNIL](https://www.cnil.fr/en/home).`,
  },
  legal: {
    title: "Wettelijke vermeldingen",
    lead: "Wie deze site uitgeeft, met welke software, en hoe u kunt hergebruiken wat erop staat.",
    body: `
# Uitgever

{editeur}. Voor elke vraag schrijft u {ecrire}.

Verantwoordelijke uitgever: {directeur}.

# Hosting

{hebergeur}.

# Software

Beffroi is vrije software onder de [EUPL 1.2](https://eupl.eu/1.2/nl/). Elke overheid mag ze overnemen, aanpassen en uitgeven.

# Gegevens

De open gegevens van deze site mag u hergebruiken onder de Franse [Open Licentie 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), met vermelding van bron en datum. De lijst van gemeenten en hun bevolking komen uit de officiële geografische code en de telling van Insee; de middelpunten van de gemeenten uit IGN Admin Express 2018.

# Een zwakke plek melden

Schrijf {ecrire} voor u publiceert. We bevestigen binnen drie werkdagen, herstellen ze, en noemen u als u dat wenst. We ondernemen niets tegen wie te goeder trouw zoekt zonder gegevens van anderen te schaden of te kopiëren.`,
  },
  terms: {
    title: "Gebruiksvoorwaarden",
    lead: "Lezen vraagt niets van u. Om te handelen met een account verbindt ieder zich tot het volgende, u en wij.",
    body: `
# Uw account

- Een account hoort bij één persoon. Leen het niet uit; om namens een structuur te handelen vraagt u daar een functie.
- Geef een e-mailadres dat u leest. Kies de naam die anderen zien: de uwe of een schuilnaam, nooit die van een ander.
- Verwittig ons als iemand anders uw account gebruikt.

# Wat u schrijft

- U bent er de auteur van en staat ervoor in. Schrijf niets dat tegen de wet is, niets beledigends, en niets over iemand anders zonder diens akkoord.
- Wat u publiceert mag door de metropool en door anderen gelezen, hergebruikt en vertaald worden, onder de Franse Open Licentie 2.0.
- Wat verwijderd wordt, wordt verwijderd om een geschreven reden. U kunt vragen dat iemand anders ze opnieuw beoordeelt.

# Waartoe wij ons verbinden

- De dienst is gratis en leesbaar zonder account.
- We bewaren zo weinig mogelijk gegevens, verkopen ze niet en maken er geen reclame mee.
- U kunt op elk moment een kopie van uw gegevens nemen of uw account wissen, in “Mijn ruimte”.
- We verwittigen u wanneer deze voorwaarden veranderen en vragen opnieuw uw akkoord.

# Als we het oneens zijn

Schrijf ons eerst. Het Franse recht geldt; {mediateur} en {tribunal} blijven voor iedereen open.`,
  },
};
