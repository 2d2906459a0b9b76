/**
 * A button that turns the colour scheme from the system's to light to dark. It is empty and hidden
 * until a script that can answer it draws its sign and shows it.
 */
export function SchemeSwitch() {
  return (
    <button type="button" className="scheme-switch" data-scheme-switch hidden title="Colours" />
  );
}
