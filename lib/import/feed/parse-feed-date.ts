const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 822 names: https://www.rfc-editor.org/rfc/rfc822#section-5. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
};

const rfc822 =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s+([+-]\d{2}):?(\d{2})|\s+([a-z]{1,4}))?$/i;
const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?$/i;

/**
 * A date as front matter writes it: `2024-08-04T20:21:00-07:00` in the zone of the feed, or
 * `2024-08-04` when the feed gives no time or no zone. Undefined for anything else.
 */
export function parseFeedDate(written: string | undefined): string | undefined {
  const text = written?.trim() ?? '';
  const standard = iso.exec(text);
  if (standard) {
    const [, year, month, day, hour, minute, second = '00', zone] = standard;
    return build(`${year}-${month}-${day}`, hour && `${hour}:${minute}:${second}`, offset(zone));
  }
  const mail = rfc822.exec(text);
  if (!mail) return undefined;
  const [, day = '', name = '', year = '', hour, minute, second = '00', hours, minutes, zone] =
    mail;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return build(
    date,
    hour && `${hour.padStart(2, '0')}:${minute}:${second}`,
    hours ? `${hours}:${minutes}` : offset(zone),
  );
}

function offset(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const named = zones[zone.toLowerCase()];
  if (named) return named;
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return hours && `${hours}:${minutes}`;
}

function build(
  date: string,
  time: string | undefined,
  zone: string | undefined,
): string | undefined {
  const whole = time && zone ? `${date}T${time}${/^[+-]00:00$/.test(zone) ? 'Z' : zone}` : date;
  return Number.isNaN(Date.parse(whole)) ? undefined : whole;
}
