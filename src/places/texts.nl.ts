import type { Texts } from "./texts.fr.ts";

export const nl: Texts = {
  hours: {
    midnight: "middernacht", allDay: "24 uur", always: "Dag en nacht open",
    openUntil: (time) => `Open tot ${time}`, opensToday: (time) => `Gaat open om ${time}`, opensTomorrow: (time) => `Morgen open om ${time}`, opensWeekday: (weekday, time) => `${weekday} open om ${time}`.replace(/^./, (c) => c.toUpperCase()), opensOn: (day, time) => `Open op ${day} om ${time}`,
    closed: "Gesloten", closedOn: (weekday) => `Gesloten op ${weekday}`, byAppointment: "Op afspraak", perhaps: (comment) => `Na te gaan: ${comment}`, notSaid: "Openingsuren niet bekend",
    holiday: (name) => `Feestdag: ${name}`, closing: (reason) => (reason ? `Uitzonderlijk gesloten: ${reason}` : "Uitzonderlijk gesloten"), closedFrom: (from, to) => `Gesloten van ${from} tot ${to}`, title: "Openingsuren",
  },
  stages: { idea: "Idee", prefiguration: "Proefperiode", opening: "Opening", rooted: "Verankerd", closed: "Gesloten" },
  stageBadge: { idea: "Nog een idee", prefiguration: "In proefperiode", opening: "", rooted: "", closed: "Definitief gesloten" },
  wheelchair: { yes: "Rolstoeltoegankelijk", limited: "Deels rolstoeltoegankelijk", no: "Niet rolstoeltoegankelijk" },
  qpv: "Prioritaire wijk", free: "Gratis", verified: (age) => `Nagekeken ${age}`, stale: "Deze fiche is ouder dan zes maanden", staleNote: (day) => `Deze informatie dateert van ${day}. Bel voor u gaat.`,
  places: { one: "# plek", other: "# plekken" },
  directory: {
    here: "Gedeelde plekken", title: "Een plek om te werken, te maken, hulp te krijgen", lead: (count) => `Bureaus per dag, ateliers, digitale hulp: ${count} in de metropool, met hun openingsuren en de herkomst van elk gegeven.`,
    search: "Plekken zoeken", commune: "Gemeente", allCommunes: "Alle gemeenten", service: "Digitale hulp", allServices: "Alle hulp", activity: "Activiteit", allActivities: "Alle activiteiten", public: "Voor wie", allPublics: "Iedereen", word: "Naam of woord",
    near: "In de buurt van", nearHint: "Gemeente of postcode", within: "Binnen", km: "km", day: "Open op", hour: "Om", submit: "Zoeken", refine: "Verfijnen", more: "In de buurt van, dag en uur, voor wie",
    openNow: "Nu open", wheelchair: "Rolstoeltoegankelijk", free: "Gratis", qpv: "In een prioritaire wijk", mediation: "Digitale hulp", qpvMissing: "Grenzen van de prioritaire wijken niet geladen",
    found: { one: "# plek gevonden", other: "# plekken gevonden" }, sort: "Sorteren op", sorts: { distance: "Afstand", name: "Naam", fresh: "Actualiteit", relevance: "Relevantie" },
    nearChip: (where, km) => `Binnen ${km} km van ${where}`, pointHere: "dit punt", openAtChip: (day, time) => `Open ${day} om ${time}`, badNear: (typed) => `“${typed}” is geen gemeente en geen postcode van de metropool.`,
    emptyTitle: "Geen plek gevonden", emptyBefore: "Het dichtst is", emptyAfter: (distance) => `, op ${distance}.`, emptyPlain: "Verwijder een filter of zoek verder weg.", widen: (km) => `Uitbreiden tot ${km} km`, clear: "Alles wissen",
    mapTitle: (count) => `Kaart: ${count} van deze pagina, genummerd zoals in de lijst.`, mapCaption: "Elk stuk glas is een gemeente. De tint zegt hoeveel plekken er zijn, zonder filters.", legend: ["Geen plek", "1", "2 tot 4", "5 en meer"],
    seeMap: "De kaart bekijken", richMap: "De gedetailleerde kaart openen", csv: "De lijst downloaden (CSV)", geojson: "Downloaden voor een kaart (GeoJSON)", integrate: "Deze lijst op uw site tonen", noPoint: "Niet op de kaart", titleFor: (count) => `${count}: gedeelde plekken`,
  },
  show: {
    services: "Wat u er vindt", mediation: "Digitale hulp", publics: "Voor wie", everyone: "Iedereen", care: "Aangepast onthaal", fees: "Prijzen", access: "Hoe u komt", support: "Hoe u geholpen wordt",
    capacity: "Capaciteit", capacityValue: { one: "# persoon", other: "# personen" }, desks: "Werkplekken", structure: "Beheerd door", languages: "Talen", labels: "Labels en programma’s", accessibility: "Toegankelijkheid", target: "Vooral voor",
    targets: { innovators: "sociale innovatoren en kleine structuren", bigger_structures: "steden en grotere structuren" },
    practical: "Praktische informatie", address: "Adres", map: (commune) => `Kaart van ${commune} en de buurgemeenten, met de plek erop.`, noPoint: "Het precieze punt van deze plek is niet bekend.",
    about: "Over deze plek", life: "Het leven van de plek", supportTitle: "Ontvangen steun", year: "Jaar", label: "Steun", amount: "Bedrag", source: "Bron", supports: "Ontvangen overheidssteun, per jaar",
    neighbours: "Dichtbij", photos: "Foto’s", website: "Website", book: "Online reserveren", mail: "Schrijven", poster: "De affiche afdrukken", accessLibre: "Fiche Acceslibre",
    provenance: "Waar deze informatie vandaan komt", provenanceText: (source, day) => `Bron: ${source}. Juist op ${day}.`, facts: "Herkomst van elk gegeven", fact: "Gegeven", since: "Sinds", history: "Geschiedenis van de fiche",
    closedTitle: "Deze plek is gesloten", closedNote: "De fiche blijft hier zodat links niet verloren gaan.", notYet: "Deze plek is nog niet open", notYetNote: "Het is een project. Neem contact op voor u gaat.", toCome: "Komt nog",
  },
  history: { title: (name) => `Geschiedenis: ${name}`, here: "Geschiedenis", lead: "Alles wat in de fiche veranderde, het recentste eerst.", at: "Wanneer", field: "Gegeven", before: "Voor", after: "Na", source: "Bron", nothing: "Geen wijziging geregistreerd", none: "niets" },
  poster: { scan: "Fotografeer deze code voor de fiche, de uren van vandaag en het plan.", free: "Gratis", printed: (day) => `Afgedrukt op ${day}. De actuele uren staan op het adres hierboven.` },
  embed: { title: "De lijst op uw site tonen", here: "Insluiten", lead: "Kopieer deze regels in een pagina van uw site. De lijst blijft vanzelf actueel, zonder trackers.", code: "Code om te kopiëren", preview: "Voorbeeld", selection: "De selectie is die van uw zoekopdracht. Wijzig de filters in de gids en kom terug.", all: "De hele gids bekijken" },
  map: { title: "Gedetailleerde kaart van de plekken", here: "Kaart", lead: "De kaart laadt hier en alleen hier. De lijst zegt hetzelfde.", list: "Terug naar de lijst", loading: "De kaart wordt geladen…", without: "Deze kaart heeft een script nodig. Zonder script zeggen de lijst en het glasraam hetzelfde." },
  offers: {
    openIn: (where) => `Nu open ${where}`, openAnywhere: "Nu open", nothingOpen: "Er is nu niets open.", placesIn: (where) => `Plekken ${where}`, all: "Alle plekken bekijken", allIn: (count) => `${count} bekijken`, mapLabel: "Gedeelde plekken", invitation: (count) => `${count} op dit moment`, welcomes: { one: "# plek ontvangt u", other: "# plekken ontvangen u" },
    figureOpen: { one: "gedeelde plek open voor het publiek", other: "gedeelde plekken open voor het publiek" }, figureMediation: (share) => `plekken bieden digitale hulp (${share})`, figureQpv: "plekken in een prioritaire wijk", figureCommunes: "gemeenten hebben een gedeelde plek", source: "De plekkengids van Beffroi", outOf: (part, whole) => `${part} van ${whole}`,
  },
};
