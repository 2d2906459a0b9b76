/** Text as the value of an attribute of HTML, between double quotes. */
export function inAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
