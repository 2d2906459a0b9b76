/** Where the chosen colour scheme is remembered. */
export const schemeKey = 'hindsight-scheme';

/**
 * Sets `data-scheme` on the root element before anything is painted, if a scheme was chosen. It runs
 * from the head of each page as it stands here; storage may be forbidden.
 */
export const schemeScript = `try{let s=localStorage.getItem('${schemeKey}');if(s=='light'||s=='dark')document.documentElement.dataset.scheme=s}catch{}`;
