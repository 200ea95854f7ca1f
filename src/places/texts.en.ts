import type { Texts } from "./texts.fr.ts";

export const en: Texts = {
  hours: {
    midnight: "midnight", allDay: "24 hours", always: "Open 24 hours a day",
    openUntil: (time) => `Open until ${time}`, opensToday: (time) => `Opens at ${time}`, opensTomorrow: (time) => `Opens tomorrow at ${time}`, opensWeekday: (weekday, time) => `Opens ${weekday} at ${time}`, opensOn: (day, time) => `Opens on ${day} at ${time}`,
    closed: "Closed", closedOn: (weekday) => `Closed on ${weekday}s`, byAppointment: "By appointment", perhaps: (comment) => `To be checked: ${comment}`, notSaid: "Opening hours not known",
    holiday: (name) => `Public holiday: ${name}`, closing: (reason) => (reason ? `Closed that day: ${reason}` : "Closed that day"), closedFrom: (from, to) => `Closed from ${from} to ${to}`, title: "Opening hours",
  },
  stages: { idea: "Idea", prefiguration: "Trial", opening: "Opening", rooted: "Well established", closed: "Closed" },
  stageBadge: { idea: "Still an idea", prefiguration: "On trial", opening: "", rooted: "", closed: "Closed for good" },
  wheelchair: { yes: "Wheelchair accessible", limited: "Partly wheelchair accessible", no: "Not wheelchair accessible" },
  qpv: "Priority neighbourhood", free: "Free", verified: (age) => `Checked ${age}`, stale: "This record is more than six months old", staleNote: (day) => `This information is from ${day}. Call before you go.`,
  places: { one: "# place", other: "# places" },
  directory: {
    here: "Shared places", title: "A place to work, make, get help", lead: (count) => `Desks by the day, workshops, digital help: ${count} in the metropolis, with their hours and where each fact comes from.`,
    search: "Search for places", commune: "Commune", allCommunes: "All communes", service: "Digital help", allServices: "Every kind of help", activity: "Activity", allActivities: "All activities", public: "For whom", allPublics: "Everybody", word: "Name or word",
    near: "Near", nearHint: "Commune or postal code", within: "Within", km: "km", day: "Open on", hour: "At", submit: "Search", refine: "Refine", more: "Near, day and time, for whom",
    openNow: "Open now", wheelchair: "Wheelchair accessible", free: "Free", qpv: "In a priority neighbourhood", mediation: "Digital help", qpvMissing: "Boundaries of priority neighbourhoods not loaded",
    found: { one: "# place found", other: "# places found" }, sort: "Sort by", sorts: { distance: "Distance", name: "Name", fresh: "Latest", relevance: "Relevance" },
    nearChip: (where, km) => `Within ${km} km of ${where}`, pointHere: "this point", openAtChip: (day, time) => `Open ${day} at ${time}`, badNear: (typed) => `“${typed}” is neither a commune nor a postal code of the metropolis.`,
    emptyTitle: "No place matches", emptyBefore: "The nearest is", emptyAfter: (distance) => `, ${distance} away.`, emptyPlain: "Remove a filter, or search further away.", widen: (km) => `Widen to ${km} km`, clear: "Clear all",
    mapTitle: (count) => `Map: ${count} of this page, numbered as in the list.`, mapCaption: "Each pane is a commune. Its shade says how many places it has, without any filter.", legend: ["No place", "1", "2 to 4", "5 and more"],
    seeMap: "See the map", richMap: "Open the detailed map", csv: "Download the list (CSV)", geojson: "Download for a map (GeoJSON)", integrate: "Show this list on your site", noPoint: "Not on the map", titleFor: (count) => `${count}: shared places`,
  },
  show: {
    services: "What you find there", mediation: "Digital help", publics: "For whom", everyone: "Everybody", care: "Adapted welcome", fees: "Prices", access: "How to come", support: "How you are helped",
    capacity: "Capacity", capacityValue: { one: "# person", other: "# people" }, desks: "Desks", structure: "Run by", languages: "Languages", labels: "Labels and programmes", accessibility: "Accessibility", target: "Mainly for",
    targets: { innovators: "social innovators and small structures", bigger_structures: "towns and bigger structures" },
    practical: "Practical information", address: "Address", map: (commune) => `Map of ${commune} and its neighbours, with the place marked.`, noPoint: "The exact point of this place is not known.",
    about: "About", life: "The life of the place", supportTitle: "Support received", year: "Year", label: "Support", amount: "Amount", source: "Source", supports: "Public support received, by year",
    neighbours: "Close by", photos: "Photos", website: "Website", book: "Book online", mail: "Write", poster: "Print the poster", accessLibre: "Acceslibre record",
    provenance: "Where this information comes from", provenanceText: (source, day) => `Source: ${source}. True on ${day}.`, facts: "Origin of each fact", fact: "Fact", since: "Since", history: "History of the record",
    closedTitle: "This place is closed", closedNote: "The record stays here so that links are not lost.", notYet: "This place is not open yet", notYetNote: "It is a project. Get in touch before you go.", toCome: "To come",
  },
  history: { title: (name) => `History: ${name}`, here: "History", lead: "All that changed in the record, latest first.", at: "When", field: "Fact", before: "Before", after: "After", source: "Source", nothing: "No change recorded", none: "nothing" },
  poster: { scan: "Take a picture of this code to see the record, today’s hours and the map.", free: "Free", printed: (day) => `Printed on ${day}. Current hours are at the address above.` },
  embed: { title: "Show the list on your site", here: "Embed", lead: "Copy these lines into a page of your site. The list keeps itself up to date, without trackers.", code: "Code to copy", preview: "Preview", selection: "The selection is that of your search. Change the filters in the directory, then come back.", all: "See the whole directory" },
  map: { title: "Detailed map of the places", here: "Map", lead: "The map loads here and only here. The list says the same.", list: "Back to the list", loading: "The map is loading…", without: "This map needs a script. Without it, the list and the stained map say the same." },
  offers: {
    openIn: (where) => `Open now ${where}`, openAnywhere: "Open now", nothingOpen: "Nothing is open at the moment.", placesIn: (where) => `Places ${where}`, all: "See all places", allIn: (count) => `See ${count}`, mapLabel: "Shared places", invitation: (count) => `${count} right now`, welcomes: { one: "# place welcomes you", other: "# places welcome you" },
    figureOpen: { one: "shared place open to the public", other: "shared places open to the public" }, figureMediation: (share) => `places offer digital help (${share})`, figureQpv: "places in a priority neighbourhood", figureCommunes: "communes have a shared place", source: "Beffroi’s directory of places", outOf: (part, whole) => `${part} of ${whole}`,
  },
};
