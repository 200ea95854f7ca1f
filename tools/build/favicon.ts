/** The belfry of the header, with colours of its own: a tab may be light or dark. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 0 58 58"><path fill="#a3341c" d="M20 0h4v5h4v6h4v6h4v6h4v35H4V23h4v-6h4v-6h4V5h4z"/><path fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" d="M4 49c7 1 11-2 11-8 1-8-2-14 4-17s11 1 10 7-9 7-11 2 5-9 12-7"/></svg>';
