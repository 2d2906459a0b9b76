/**
 * A button that turns the colour scheme from the system's to light to dark. It is hidden until a
 * script that can answer it shows it; the script sets `data-scheme` on the root element, and the
 * style sheet shows the one label and sign that belong to it.
 */
export function SchemeSwitch() {
  return (
    <button type="button" className="scheme-switch" data-scheme-switch hidden title="Colours">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <circle className="sign-ring" cx="12" cy="12" r="7" />
        <path className="sign-half" d="M12 5a7 7 0 0 1 0 14z" />
        <path className="sign-moon" d="M12 5a7 7 0 1 0 7 7 5.6 5.6 0 0 1-7-7z" />
      </svg>
      <span className="visually-hidden">
        Colours: <span className="word-auto">as the system</span>
        <span className="word-light">light</span>
        <span className="word-dark">dark</span>
      </span>
    </button>
  );
}
