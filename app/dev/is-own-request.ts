const loopback = /^(?:localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/**
 * Whether a page of this development server, opened on this machine, has sent the request. A page
 * from elsewhere cannot fake these headers, nor a name that was made to lead here.
 */
export function isOwnRequest(headers: Headers): boolean {
  const host = headers.get('host') ?? '';
  const origin = headers.get('origin') ?? '';
  const site = headers.get('sec-fetch-site') ?? 'same-origin';
  return loopback.test(host) && origin === `http://${host}` && site === 'same-origin';
}
